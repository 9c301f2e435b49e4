using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads a running meeting: the programme it started from and what has happened since.</summary>
/// <remarks>The events are the whole state: replayed they give it back. UTF-8, æøå as they are, indented by two spaces, line feeds.</remarks>
public static class LiveJson
{
    private static readonly IReadOnlyList<KeyValuePair<string, LiveEventKind>> Kinds =
    [
        new("start", LiveEventKind.Start), new("finish", LiveEventKind.Finish), new("skip", LiveEventKind.Skip),
        new("add", LiveEventKind.Add), new("extend", LiveEventKind.Extend), new("move-end", LiveEventKind.MoveEnd),
    ];

    /// <summary>Writes a running meeting.</summary>
    /// <param name="live">The meeting.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(LiveAgenda live, Language language = Language.Danish)
    {
        Guard.Against.Null(live);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "live");
            json.Object("agenda", () =>
            {
                new AgendaWriter(json, language).Write(live.Plan);
                json.Object("problem", () => new MeetingWriter(json).Write(live.Plan.Problem));
            });
            json.Array("events", () =>
            {
                foreach (var happened in live.Events)
                    json.Object(null, () => Write(json, happened));
            });
        });
        return json.ToBytes();
    }

    /// <summary>Reads a running meeting.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The meeting as it was, or all faults of the file.</returns>
    public static ReadResult<LiveAgenda> Read(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<LiveAgenda>(null);
        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        fields.Find("kind");
        var agenda = fields.Need("agenda") is { } item ? ReadAgenda(JsonFields.Of(item, sink)) : null;
        var events = fields.NeededList("events");
        fields.RefuseOthers();
        if (agenda is null || !sink.IsSound)
            return sink.Result<LiveAgenda>(null);
        LiveAgenda? live = null;
        var at = root;
        try
        {
            live = LiveAgenda.Of(agenda);
            foreach (var value in events)
            {
                at = value;
                if (ReadEvent(JsonFields.Of(value, sink)) is { } happened)
                    live = live.Apply(happened);
            }
        }
        catch (ArgumentException wrong)
        {
            sink.Wrong(at, "EventImpossible", $"Det kan ikke være sket: {Text.FaultText.Of(wrong, isDanish: true)}", $"That cannot have happened: {Text.FaultText.Of(wrong, isDanish: false)}");
        }

        return sink.Result(live);
    }

    private static Agenda? ReadAgenda(JsonFields fields)
    {
        if (fields.Need("problem") is not { } problem
            || new MeetingReader(JsonFields.Of(problem, fields.Sink), null, Core.Relations.ContactHistory.Empty).ReadProblem() is not { } asked)
            return null;
        return new AgendaReader(fields).Read(asked);
    }

    private static void Write(JsonOut json, LiveEvent happened)
    {
        json.Text("kind", JsonWords.Of(Kinds, happened.Kind));
        json.Time("at", happened.At);
        if (happened.Kind is not (LiveEventKind.Add or LiveEventKind.MoveEnd))
            json.Text("item", happened.Item);
        if (happened.Kind is LiveEventKind.Extend or LiveEventKind.MoveEnd)
            json.Number("minutes", happened.Minutes);
        if (happened.Added is { } added)
            json.Object("added", () => new MeetingWriter(json).Write(added));
        if (happened.Before is { } before)
            json.Text("before", before);
    }

    private static LiveEvent? ReadEvent(JsonFields fields)
    {
        fields.Need("kind");
        var kind = fields.Choice("kind", Kinds, LiveEventKind.Start);
        var at = fields.NeededTime("at");
        var item = kind is LiveEventKind.Add or LiveEventKind.MoveEnd ? null : fields.NeededText("item");
        var minutes = kind is LiveEventKind.Extend or LiveEventKind.MoveEnd ? fields.NeededWhole("minutes", -DurationRange.Longest, DurationRange.Longest) : null;
        var added = kind == LiveEventKind.Add && fields.Need("added") is { } value ? new ItemReader(JsonFields.Of(value, fields.Sink)).Read() : null;
        var before = fields.Text("before");
        fields.RefuseOthers();
        if (!fields.Sink.IsSound || at is not { } time)
            return null;
        return kind switch
        {
            LiveEventKind.Start => LiveEvent.Start(item!, time),
            LiveEventKind.Finish => LiveEvent.Finish(item!, time),
            LiveEventKind.Skip => LiveEvent.Skip(item!, time),
            LiveEventKind.Add => LiveEvent.Add(added!, before, time),
            LiveEventKind.Extend => LiveEvent.Extend(item!, minutes!.Value, time),
            _ => LiveEvent.MoveEnd(minutes!.Value, time),
        };
    }
}
