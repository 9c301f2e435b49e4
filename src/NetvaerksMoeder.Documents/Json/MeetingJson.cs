using System;
using System.Collections.Generic;
using System.Text.Json;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Rosters;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads and writes meeting files: a meeting, or a series of meetings, as JSON with comments and trailing commas.</summary>
/// <remarks>Besides what the format says, an exhibition may have <c>"stations"</c>, any item <c>"values"</c> of its own, a series <c>"guarantees"</c>
/// (<c>"bridging"</c>, <c>"linking"</c>, <c>"apartFromLeader"</c>), and a meeting <c>"levels"</c> (its ladder, from the top),
/// <c>"values"</c>, <c>"boundary"</c> (a depth or an attribute), <c>"odd"</c>, <c>"movement"</c> and <c>"fairFirst"</c>. A meeting with a
/// date and no zone is in Europe/Copenhagen. An item without minutes takes its activity's usual minutes. An unknown property is a fault,
/// and the nearest known name is suggested. A series may say which dates its meetings may have (<c>"dates"</c>): besides what the format says,
/// <c>"required"</c> (ids without whom no meeting is held), <c>"employers"</c> (municipality, copenhagen, region, state), <c>"days"</c> (a date to free, discouraged,
/// from-noon-off or off) and <c>"allowDiscouraged"</c>.</remarks>
public static class MeetingJson
{
    /// <summary>Reads a meeting file and the files it names.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="open">Gives the bytes of a file by its path as written in the meeting file, which is relative to it;
    /// <see langword="null"/> where there is no such file. <see cref="FolderFiles.From"/> makes one for a folder on disk. Without one,
    /// the default, files named are told as missing.</param>
    /// <param name="roster">The people, instead of those the file names; the file's by default.</param>
    /// <param name="language">The language of the titles of items and meetings without one; Danish by default.</param>
    /// <returns>The meeting or series, or all faults of the files.</returns>
    public static ReadResult<MeetingDocument> Read(
        byte[] content, string fileName, Func<string, byte[]?>? open = null, Roster? roster = null, Language language = Language.Danish)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<MeetingDocument>(null);

        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        fields.Find("kind");
        var source = open ?? (_ => null);
        var people = ReadRoster(fields, source, roster);
        // Where the roster itself has faults, ids cannot be told apart from misspelt ones.
        var history = ReadHistory(fields, source, people);
        var meetings = fields.Has("meetings") ? ReadSeries(fields, people, history, language) : ReadOne(fields, people, history, language);
        var dates = ReadDates(fields, people, meetings, source);
        var guarantees = fields.Has("meetings") ? GuaranteesJson.Read(fields) : null;
        var title = fields.Text("title");
        fields.RefuseOthers();
        return sink.Result(sink.IsSound && meetings.Count > 0
            ? new MeetingDocument(title is { } text && text.Trim().Length > 0 ? text : meetings[0].Title, meetings, people, fields.Has("meetings"), dates, guarantees)
            : null);
    }

    /// <summary>Writes a meeting file.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="rosterPath">The roster's path, relative to the file; none by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(NetworkMeeting meeting, string? rosterPath = null)
    {
        Guard.Against.Null(meeting);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            if (rosterPath is not null)
                json.Text("roster", rosterPath);
            new MeetingWriter(json).Write(meeting);
        });
        return json.ToBytes();
    }

    private static Roster? ReadRoster(JsonFields fields, Func<string, byte[]?> open, Roster? given)
    {
        var ladder = LevelsJson.Read(fields);
        var item = fields.Find("roster");
        if (given is not null || item is null)
            return given;
        if (item.Kind == JsonValueKind.Array)
            return RotationJson.OwnRoster(fields);
        if (fields.TextOf(item) is not { } path || Open(fields, item, path, open) is not { } bytes)
            return null;
        var result = RosterCsv.Read(bytes, path, ladder);
        fields.Sink.Take(result.Faults, result.Notes);
        return result.ValueOrNull;
    }

    private static ContactHistory ReadHistory(JsonFields fields, Func<string, byte[]?> open, Roster? roster)
    {
        var history = ContactHistory.Empty;
        foreach (var item in fields.List("history"))
        {
            if (fields.TextOf(item) is not { } path || Open(fields, item, path, open) is not { } bytes)
                continue;
            var result = ContactHistoryJson.Read(bytes, path, roster);
            fields.Sink.Take(result.Faults, result.Notes);
            if (result.ValueOrNull is { } more)
                history = history.With(more);
        }

        return history;
    }

    private static byte[]? Open(JsonFields fields, JsonItem item, string path, Func<string, byte[]?> open)
    {
        if (path.Trim().Length > 0 && open(path) is { } bytes)
            return bytes;
        fields.Sink.Wrong(
            item,
            "FileMissing",
            $"Filen {item.Shown} findes ikke. Stien er relativ til mødefilen.",
            $"The file {item.Shown} does not exist. The path is relative to the meeting file.");
        return null;
    }

    private static List<NetworkMeeting> ReadOne(JsonFields fields, Roster? roster, ContactHistory history, Language language) =>
        new MeetingReader(fields, roster, history, language).Read(language == Language.English ? "Network meeting" : "Netværksmøde", 1) is { } meeting ? [meeting] : [];

    private static DateProblem? ReadDates(JsonFields fields, Roster? roster, List<NetworkMeeting> meetings, Func<string, byte[]?> open) =>
        fields.Has("meetings") && fields.Object("dates") is { } dates ? new DatesReader(dates, (item, path) => Open(fields, item, path, open)).Read(meetings, roster) : null;

    private static List<NetworkMeeting> ReadSeries(JsonFields fields, Roster? roster, ContactHistory history, Language language)
    {
        var meetings = new List<NetworkMeeting>();
        var items = fields.List("meetings");
        if (items.Count == 0)
            fields.Sink.Wrong(fields.Find("meetings")!, "SeriesEmpty", "Forløbet har ingen møder. Skriv 2 eller 3.", "The series has no meetings. Write 2 or 3.");
        for (var i = 0; i < items.Count; i++)
        {
            var own = JsonFields.Of(items[i], fields.Sink);
            var title = language == Language.English ? $"Network meeting {i + 1}" : $"{i + 1}. netværksmøde";
            if (new MeetingReader(own, roster, i == 0 ? history : ContactHistory.Empty, language).Read(title, i + 1) is { } meeting)
                meetings.Add(meeting);
            own.RefuseOthers();
        }

        return meetings;
    }
}
