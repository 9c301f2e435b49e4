using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads and writes rosters as CSV, the way Danish Excel and registration forms make them.</summary>
/// <remarks>
/// <para>Separator <c>;</c>, <c>,</c> or tab, found out; UTF-8 with or without byte order mark, UTF-16 with it, or Windows-1252; quoted
/// cells; headers in Danish or English (<c>id, navn/name, enhed/unit, niveau/level, roller/roles, fra/from, til/to, møder/meetings</c>)
/// in any case and order. Other columns are kept as attributes; columns with <c>CPR</c> in the header are never read.</para>
/// <para>Without an id column ids are made from line numbers: the person on line 2 is <c>l2</c>. Without a unit column everybody is in
/// one unit, without a level column on the lowest level of the ladder; an empty cell in a column that is there is a fault. Times are
/// <c>HH:MM</c> or <c>HH.MM</c>. Between roles and between meeting numbers stands <c>,</c> or <c>|</c>.</para>
/// <para>At most 50 MB and 200,000 lines. A header alone is a roster of nobody.</para>
/// </remarks>
public static class RosterCsv
{
    private static readonly string[] Headers = ["id", "navn", "enhed", "niveau", "roller", "fra", "til", "møder"];

    /// <summary>Reads a roster.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="ladder">The levels. By default the municipality's, or the hospital's where its levels fit all cells and the
    /// municipality's do not.</param>
    /// <returns>The roster, or all its faults.</returns>
    public static ReadResult<Roster> Read(byte[] content, string fileName, LevelLadder? ladder = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<Roster>(null);

        var rows = CsvText.Rows(text, CsvSeparator.Find(text, RosterColumns.IsKnown), sink);
        if (rows.Count == 0)
        {
            if (sink.IsSound)
                RosterTexts.Empty(sink);
            return sink.Result<Roster>(null);
        }

        return RosterColumns.Read(rows[0], sink) is { } columns
            ? new RosterReader(columns, sink).Read(rows.Skip(1).ToList(), ladder)
            : sink.Result<Roster>(null);
    }

    /// <summary>Reads a roster from a stream, to its end; the stream is not closed.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="ladder">As in <see cref="Read(byte[], string, LevelLadder?)"/>.</param>
    /// <returns>The roster, or all its faults.</returns>
    public static ReadResult<Roster> Read(Stream content, string fileName, LevelLadder? ladder = null)
    {
        Guard.Against.Null(content);
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        // One byte over the limit is enough to tell that it is too large.
        while (copy.Length <= FileText.MaximumBytes && (read = content.Read(buffer, 0, buffer.Length)) > 0)
            copy.Write(buffer, 0, read);
        return Read(copy.ToArray(), fileName, ladder);
    }

    /// <summary>Writes a roster with Danish headers, <c>;</c> between cells and Windows line endings, in UTF-8 with a byte order mark:
    /// what Danish Excel opens as it should. A cell that starts with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> gets a <c>'</c> before it, so
    /// that a spreadsheet takes it as text; <see cref="Read(byte[], string, LevelLadder?)"/> takes it away again.</summary>
    /// <param name="roster">The roster.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(Roster roster)
    {
        Guard.Against.Null(roster);
        var attributes = new List<string>();
        foreach (var name in roster.Participants.SelectMany(participant => participant.Attributes.Keys))
        {
            if (!attributes.Exists(known => string.Equals(known, name, System.StringComparison.OrdinalIgnoreCase)))
                attributes.Add(name);
        }

        attributes.Sort(System.StringComparer.OrdinalIgnoreCase);
        var csv = new CsvWriter();
        csv.Row(Headers.Concat(attributes));
        foreach (var participant in roster.Participants)
        {
            csv.Row(new[]
            {
                participant.Id.Value,
                participant.Name,
                participant.Unit.ToString(),
                participant.Level.Code,
                string.Join(", ", participant.Roles),
                participant.Presence.From is { } from ? ClockText.Json(from) : string.Empty,
                participant.Presence.To is { } to ? ClockText.Json(to) : string.Empty,
                string.Join(",", participant.Meetings),
            }.Concat(attributes.Select(name => participant.Attributes.TryGetValue(name, out var value) ? value : string.Empty)));
        }

        return csv.ToBytes();
    }
}
