using System.Collections.Generic;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads sets of ids, one set a line: who must be kept apart, who stays together, who keeps a seat.</summary>
/// <remarks>CSV with <c>;</c>, <c>,</c> or tab between the ids of a line, in the encodings of <see cref="RosterCsv"/>; no header. Empty
/// cells are passed over. An id twice on a line, an id of nobody, and an id that looks like a CPR number are faults.</remarks>
public static class IdSetsCsv
{
    /// <summary>Reads sets of ids.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">The people the ids are of; <see langword="null"/> (the default) takes any id.</param>
    /// <returns>The sets in the order of the lines; none for an empty file.</returns>
    public static ReadResult<IReadOnlyList<IReadOnlyList<ParticipantId>>> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        var sets = new List<IReadOnlyList<ParticipantId>>();
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<IReadOnlyList<IReadOnlyList<ParticipantId>>>(null);

        foreach (var row in CsvText.Rows(text, CsvSeparator.Find(text), sink))
        {
            var set = new List<ParticipantId>();
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i].Text.Length > 0 && IdCell.Read(row.Cells[i], i + 1, roster, sink) is { } id)
                    Add(set, id, row.Cells[i].Line, i + 1, sink);
            }

            sets.Add(set);
        }

        return sink.Result<IReadOnlyList<IReadOnlyList<ParticipantId>>>(sets);
    }

    private static void Add(List<ParticipantId> set, ParticipantId id, int line, int column, FaultSink sink)
    {
        if (set.Contains(id))
        {
            sink.Fault(
                "IdTwice",
                $"Id'et {Shown.Value(id.Value)} står to gange på linjen. Slet det ene.",
                $"The id {Shown.Value(id.Value)} is on the line twice. Delete one of them.",
                line,
                column);
            return;
        }

        set.Add(id);
    }
}
