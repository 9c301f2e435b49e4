using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads a programme with times as JSON, with what was asked for, so that the file alone can be checked.</summary>
/// <remarks>UTF-8, æøå as they are, indented by two spaces, line feeds; the same bytes on every runtime.</remarks>
public static class AgendaJson
{
    /// <summary>Writes a programme.</summary>
    /// <param name="agenda">The programme.</param>
    /// <param name="language">The language of the reasons where there is no programme; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(Agenda agenda, Language language = Language.Danish)
    {
        Guard.Against.Null(agenda);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            new AgendaWriter(json, language).Write(agenda);
            json.Object("problem", () => new MeetingWriter(json).Write(agenda.Problem));
        });
        return json.ToBytes();
    }

    /// <summary>Reads a programme.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="problem">What was asked for, instead of what the file says; the file's by default.</param>
    /// <returns>The programme, also one that breaks rules, or all faults of the file.</returns>
    public static ReadResult<Agenda> Read(byte[] content, string fileName, AgendaProblem? problem = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<Agenda>(null);

        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        var asked = problem;
        if (asked is null && fields.Need("problem") is { } item)
            asked = new MeetingReader(JsonFields.Of(item, sink), null, ContactHistory.Empty).ReadProblem();
        return sink.Result(asked is null ? null : new AgendaReader(fields).Read(asked));
    }

    /// <summary>What a file states about its programmes that does not follow from their times: ends, rounds, cost, bound, share of dialogue. Empty
    /// where all is right or nothing is stated.</summary>
    /// <param name="content">The file's bytes: a programme, a plan or a series that can be read.</param>
    /// <param name="agendas">The programme of each meeting, as read from the file.</param>
    public static IReadOnlyList<AuditFault> Check(byte[] content, IReadOnlyList<Agenda> agendas)
    {
        Guard.Against.Null(content);
        Guard.Against.Null(agendas);
        if (JsonTree.Parse(content, new FaultSink("-")) is not { } root)
            return [];
        var meetings = Property(root, "meetings")?.Items ?? [root];
        return meetings.Zip(agendas, (meeting, agenda) => AgendaFigures.Check(Property(meeting, "agenda") ?? meeting, agenda)).SelectMany(faults => faults).ToList();
    }

    private static JsonItem? Property(JsonItem item, string name) =>
        item.Properties.Where(property => property.Key == name).Select(property => property.Value).FirstOrDefault();
}
