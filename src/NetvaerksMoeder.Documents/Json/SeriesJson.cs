using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads the plan of a series as JSON: the plan of each meeting, and what they amount to together.</summary>
/// <remarks>As <see cref="PlanJson"/>; the people stand once, at the series.</remarks>
public static class SeriesJson
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <param name="withNames">Whether people's names are written beside their ids; they are by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(SeriesPlan plan, Language language = Language.Danish, bool withNames = true)
    {
        Guard.Against.Null(plan);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "series");
            json.Text("title", plan.Series.Title);
            OutcomeJson.Write(json, plan, language);
            var writer = new PlanWriter(json, language, withNames);
            json.Array("meetings", () =>
            {
                foreach (var meeting in plan.Meetings)
                    json.Object(null, () => writer.Write(meeting, withRoster: false));
            });
            writer.WriteFindings(plan.Findings);
            writer.WriteMeasures(plan.Network);
            PeopleJson.Write(json, plan.Series.Roster.Participants, plan.Series.Roster.Ladder, withNames);
        });
        return json.ToBytes();
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The plan, also one that breaks rules, or all faults of the file.</returns>
    public static ReadResult<SeriesPlan> Read(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<SeriesPlan>(null);

        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        fields.Need("roster");
        var title = fields.NeededText("title");
        var roster = RotationJson.OwnRoster(fields);
        var plans = new List<MeetingPlan>();
        foreach (var meeting in fields.NeededList("meetings"))
        {
            if (roster is not null && new PlanReader(JsonFields.Of(meeting, sink)).Read(roster) is { } plan)
                plans.Add(plan);
        }

        var findings = PlanReader.ReadFindings(fields);
        var guarantees = GuaranteesJson.Read(fields);
        var outcome = OutcomeJson.Read(fields);
        if (plans.Count == 0 && sink.IsSound)
            sink.Wrong(root, "SeriesEmpty", "Forløbet har ingen møder.", "The series has no meetings.");
        return sink.Result(sink.IsSound && roster is not null
            ? new SeriesPlan(new MeetingSeries(title ?? "–", roster, plans.Select(plan => plan.Meeting), guarantees), plans, findings, outcome)
            : null);
    }
}
