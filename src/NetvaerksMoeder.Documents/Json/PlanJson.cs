using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads the plan of a meeting as JSON: the programme, every encounter with its problem, findings, measures, people
/// and the meeting itself, so that the file alone can be checked, re-planned and carried on.</summary>
/// <remarks>UTF-8, æøå as they are, indented by two spaces, line feeds; values are exact decimals; the same bytes on every runtime. Texts
/// are in one language; read back they stand for both. Measures are counted anew when a plan is read. Names of people stand beside their
/// ids unless the caller leaves them out.</remarks>
public static class PlanJson
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <param name="withNames">Whether people's names are written beside their ids, for the cards of a re-plan; they are by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(MeetingPlan plan, Language language = Language.Danish, bool withNames = true)
    {
        Guard.Against.Null(plan);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            new PlanWriter(json, language, withNames).Write(plan, withRoster: true);
        });
        return json.ToBytes();
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The plan, also one that breaks rules, or all faults of the file.</returns>
    public static ReadResult<MeetingPlan> Read(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<MeetingPlan>(null);

        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        fields.Need("roster");
        var roster = RotationJson.OwnRoster(fields);
        var plan = roster is null ? null : new PlanReader(fields).Read(roster);
        return sink.Result(plan);
    }

    /// <summary>Reads the people a plan or a rotation names.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The people, or all faults of the file.</returns>
    public static ReadResult<Roster> ReadRoster(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<Roster>(null);
        var fields = JsonFields.Of(root, sink);
        fields.Need("roster");
        return sink.Result(RotationJson.OwnRoster(fields));
    }
}
