using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>What the encounters of a series amount to as one problem, in the series' JSON file.</summary>
internal static class OutcomeJson
{
    private static readonly KeyValuePair<string, GuaranteeKind>[] _kinds =
    [
        new("bridging", GuaranteeKind.Bridging),
        new("linking", GuaranteeKind.Linking),
        new("even-turns", GuaranteeKind.EvenTurns),
        new("apart-from-leader", GuaranteeKind.ApartFromLeader),
        new("quotas", GuaranteeKind.Quotas),
        new("presenters-together", GuaranteeKind.PresentersTogether),
    ];

    private static readonly KeyValuePair<string, GuaranteeStatus>[] _statuses =
    [
        new("kept", GuaranteeStatus.Kept),
        new("not-reached", GuaranteeStatus.NotReached),
        new("impossible", GuaranteeStatus.Impossible),
    ];

    public static void Write(JsonOut json, SeriesPlan plan, Language language)
    {
        var outcome = plan.Outcome;
        json.Text("status", JsonWords.Of(JsonWords.Statuses, outcome.Status));
        json.Number("seed", outcome.Seed);
        json.Number("steps", outcome.Steps);
        json.Text("stopped", JsonWords.Of(JsonWords.Stops, outcome.Stopped));
        json.Number("people", plan.Series.Roster.Participants.Count);
        json.Number("value", outcome.Value);
        json.Number("bound", outcome.Bound);
        json.Number("repeats", outcome.Repeats);
        json.Number("repeatsBound", outcome.RepeatsBound);
        json.Number("leastPerPerson", outcome.Figures.LeastPerPerson);
        json.InlineObject("counts", () =>
        {
            foreach (var word in JsonWords.Relations)
                json.Number(word.Key, outcome.Figures.Counts.Of(word.Value));
        });
        json.InlineObject("oneAfterAnother", () =>
        {
            json.Number("value", outcome.SeparateValue);
            json.Number("repeats", outcome.SeparateRepeats);
        });
        GuaranteesJson.Write(json, plan.Series.Guarantees);
        WriteGuarantees(json, outcome.Guarantees, language);
        WriteMoreTime(json, outcome.MoreTime);
    }

    /// <summary>The outcome; <see langword="null"/> where the file does not say it.</summary>
    public static SeriesOutcome? Read(JsonFields fields)
    {
        if (!fields.Has("bound") || !fields.Has("value"))
            return null;
        var counts = fields.Object("counts");
        var separate = fields.Object("oneAfterAnother");
        var (value, repeats) = (Amount(fields, "value"), Whole(fields, "repeats"));
        var figures = new RotationFigures(
            value,
            repeats,
            Amount(fields, "leastPerPerson"),
            counts is null ? RelationCounts.None : new RelationCounts(Whole(counts, "bonding"), Whole(counts, "linking"), Whole(counts, "bridging"), Whole(counts, "diagonal")));
        return new SeriesOutcome(
            fields.Choice("status", JsonWords.Statuses, SolutionStatus.Feasible),
            fields.Choice("stopped", JsonWords.Stops, StopReason.StepLimit),
            fields.Long("seed") ?? 0,
            Whole(fields, "steps"),
            figures,
            Amount(fields, "bound"),
            Whole(fields, "repeatsBound"),
            separate is null ? value : Amount(separate, "value"),
            separate is null ? repeats : Whole(separate, "repeats"),
            ReadGuarantees(fields),
            ReadMoreTime(fields));
    }

    private static void WriteGuarantees(JsonOut json, IReadOnlyList<GuaranteeOutcome> guarantees, Language language) => json.Array("guaranteed", () =>
    {
        foreach (var guarantee in guarantees)
        {
            json.Object(null, () =>
            {
                json.Text("kind", JsonWords.Of(_kinds, guarantee.Kind));
                json.Text("status", JsonWords.Of(_statuses, guarantee.Status));
                json.Number("asked", guarantee.Asked);
                json.Number("reached", guarantee.Reached);
                json.Text("text", guarantee.Text.In(language));
                json.InlineTexts("about", guarantee.About);
                if (guarantee.Clash.Count > 0)
                    WriteClash(json, guarantee.Clash, language);
            });
        }
    });

    private static void WriteClash(JsonOut json, IReadOnlyList<RuleConflict> clash, Language language) => json.Array("clash", () =>
    {
        foreach (var rule in clash)
        {
            json.InlineObject(null, () =>
            {
                json.Text("rule", rule.Rule);
                json.Text("text", rule.Text.In(language));
            });
        }
    });

    private static List<RuleConflict> ReadClash(JsonFields guarantee)
    {
        var clash = new List<RuleConflict>();
        foreach (var item in guarantee.List("clash").Select(item => JsonFields.Of(item, guarantee.Sink)))
        {
            if (item.NeededText("rule") is { } rule && item.NeededText("text") is { } text)
                clash.Add(new RuleConflict(rule, new BilingualText(text, text)));
        }

        return clash;
    }

    private static void WriteMoreTime(JsonOut json, IReadOnlyList<TimeAdvice> advice) => json.Array("moreTime", () =>
    {
        foreach (var each in advice)
        {
            json.InlineObject(null, () =>
            {
                json.Number("meeting", each.Meeting);
                json.Text("item", each.ItemId);
                json.Number("minutes", each.Minutes);
                json.Number("rounds", each.Rounds);
                json.Number("bridging", each.Bridging);
                json.Number("linking", each.Linking);
            });
        }
    });

    private static List<GuaranteeOutcome> ReadGuarantees(JsonFields fields)
    {
        var guarantees = new List<GuaranteeOutcome>();
        foreach (var item in fields.List("guaranteed").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            item.Need("kind");
            item.Need("status");
            var text = item.NeededText("text");
            var kind = item.Choice("kind", _kinds, GuaranteeKind.Bridging);
            var status = item.Choice("status", _statuses, GuaranteeStatus.NotReached);
            var (asked, reached) = (item.Whole("asked", 0, int.MaxValue) ?? 0, item.Whole("reached", 0, int.MaxValue) ?? 0);
            if (text is not null)
                guarantees.Add(new GuaranteeOutcome(kind, status, asked, reached, new BilingualText(text, text), item.Texts("about"), ReadClash(item)));
        }

        return guarantees;
    }

    private static List<TimeAdvice> ReadMoreTime(JsonFields fields)
    {
        var advice = new List<TimeAdvice>();
        foreach (var item in fields.List("moreTime").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var id = item.NeededText("item");
            var meeting = item.NeededWhole("meeting", 1, 1000);
            var minutes = item.NeededWhole("minutes", 1, 1440);
            int Count(string name) => item.Whole(name, 0, int.MaxValue) ?? 0;
            if (id is not null && id.Trim().Length > 0 && meeting is { } number && minutes is { } length)
                advice.Add(new TimeAdvice(number, id, length, Count("rounds"), Count("bridging"), Count("linking")));
        }

        return advice;
    }

    private static decimal Amount(JsonFields fields, string name) => fields.Has(name) ? fields.NeededDecimal(name) ?? 0 : 0;

    private static long Whole(JsonFields fields, string name) => fields.Has(name) ? fields.NeededLong(name, 0) ?? 0 : 0;
}
