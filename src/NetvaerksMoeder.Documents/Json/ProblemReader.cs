using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads what a rotation was asked to do.</summary>
internal sealed class ProblemReader(JsonFields fields, IReadOnlyList<Participant> people)
{
    private const int Greatest = 1_000_000;

    private readonly IdReader _ids = new(fields.Sink, new HashSet<ParticipantId>(people.Select(person => person.Id)));

    /// <summary>The problem; <see langword="null"/> where the file has faults.</summary>
    public RotationProblem? Problem(IReadOnlyList<RoundSlot> planned)
    {
        var values = ValuesJson.Read(fields, _ids);
        var slots = fields.Has("rounds") ? Slots(fields.List("rounds").Select(item => JsonFields.Of(item, fields.Sink)), fields) : planned;
        var apart = _ids.ReadSets(fields, "apart");
        var together = _ids.ReadSets(fields, "together");
        var seated = _ids.ReadSet(fields.List("seated"));
        var history = History(fields.Object("history"));
        return fields.Sink.IsSound && slots.Count is > 0 and <= RotationProblem.MaximumRounds && people.Count <= RotationProblem.MaximumPeople
            ? new RotationProblem(people, slots, values, history, apart, together, seated)
            : null;
    }

    public SpeedDatingOptions Pairs(MovementKind movement) => new(
        fields.Choice("odd", JsonWords.Odds, OddPolicy.Trio),
        fields.Choice("movement", JsonWords.PairMovements, movement),
        fields.Flag("fairFirst") ?? false);

    public GroupOptions Groups(GroupSizes planned) => new(
        Sizes(planned),
        Quotas(),
        fields.Flag("fairFirst") ?? false,
        fields.Find("movement") is { Kind: JsonValueKind.String } ? fields.Choice("movement", JsonWords.GroupMovements, GroupMovement.Cards) : GroupMovement.Cards,
        fields.Has("greatestLoss") ? Math.Min(100, fields.NeededDecimal("greatestLoss") ?? 0) : GroupOptions.UsualGreatestLoss);

    public StationOptions Stations(int planned)
    {
        var stations = fields.Whole("stations", 1, Greatest) ?? planned;
        return new StationOptions(
            stations,
            fields.Flag("noRepeatPredecessor") ?? false,
            fields.Flag("fairFirst") ?? false,
            fields.Whole("groups", 1, Greatest),
            new StandReader(fields, _ids).Read(stations));
    }

    /// <summary>Rounds with number and time, numbered upwards.</summary>
    public static List<RoundSlot> Slots(IEnumerable<JsonFields> rounds, JsonFields owner)
    {
        var slots = new List<RoundSlot>();
        foreach (var round in rounds)
        {
            if (Slot(round) is not { } slot)
                continue;
            if (slots.Count > 0 && slot.Number <= slots[slots.Count - 1].Number)
                owner.Sink.Wrong(round.Item, "RoundOrder", "Runderne skal være nummereret opad.", "The rounds must be numbered upwards.");
            else
                slots.Add(slot);
        }

        return slots;
    }

    private static RoundSlot? Slot(JsonFields round)
    {
        var number = round.NeededWhole("number", 1, Greatest);
        var start = round.Time("start");
        var end = round.Time("end");
        if (number is null)
            return null;
        if (start is null || end is null)
            return new RoundSlot(number.Value);
        if (end > start)
            return new RoundSlot(number.Value, start.Value, end.Value);
        round.Sink.Wrong(round.Item, "TimesReversed", "Runden slutter ikke efter sin start.", "The round does not end after its start.");
        return null;
    }

    private GroupSizes Sizes(GroupSizes planned)
    {
        if (fields.Object("sizes") is not { } sizes)
            return planned;
        var size = sizes.Whole("size", 1, Greatest);
        var groups = sizes.Whole("groups", 1, Greatest);
        var minimum = sizes.Whole("min", 1, Greatest);
        var maximum = sizes.Whole("max", 1, Greatest);
        if (size is { } each)
            return GroupSizes.Of(each);
        if (groups is { } number)
            return GroupSizes.InGroups(number);
        if (minimum is { } least && maximum is { } most && least <= most)
            return GroupSizes.Between(least, most);
        fields.Sink.Wrong(sizes.Item, "SizesInvalid", "Skriv \"size\", \"groups\" eller \"min\" og \"max\" (min højst max).", "Write \"size\", \"groups\", or \"min\" and \"max\" (min at most max).");
        return planned;
    }

    private List<GroupQuota> Quotas()
    {
        var quotas = new List<GroupQuota>();
        foreach (var quota in fields.List("quotas").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var name = quota.NeededText("name") ?? "?";
            var members = _ids.ReadSet(quota.List("members"));
            var minimum = quota.Whole("min", 0, Greatest) ?? 0;
            var maximum = quota.Whole("max", 0, Greatest) ?? int.MaxValue;
            if (quota.Flag("orNone") == true)
                quotas.Add(GroupQuota.NeverAlone(name, members));
            else if (maximum >= minimum)
                quotas.Add(GroupQuota.Between(name, members, minimum, maximum));
            else
                fields.Sink.Wrong(quota.Item, "QuotaInvalid", "\"min\" skal være højst \"max\".", "\"min\" must be at most \"max\".");
        }

        return quotas;
    }

    /// <summary>People of a history need not be invited this time.</summary>
    private static ContactHistory? History(JsonFields? history)
    {
        if (history is null)
            return null;
        var anybody = new IdReader(history.Sink, null);
        var pairs = history.List("pairs").Select(item => anybody.ReadPair(history, item)).Where(pair => pair is not null).Select(pair => pair!).ToList();
        return new ContactHistory(pairs, anybody.ReadAll(history.List("byes")), anybody.ReadAll(history.List("trios")));
    }
}
