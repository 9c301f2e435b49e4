using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads pairs of people, such as a network of lasting ties: <c>id1;id2</c> on each line.</summary>
/// <remarks>CSV with <c>;</c>, <c>,</c> or tab between, in the encodings of <see cref="RosterCsv"/>; a first line of headers
/// (<c>id1;id2</c>) is passed over. A tie has no direction; one said twice counts once.</remarks>
public static class PairsCsv
{
    /// <summary>Reads pairs.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">The people the ids are of; <see langword="null"/> (the default) takes any id.</param>
    /// <returns>The pairs in the order of the lines, each once.</returns>
    public static ReadResult<IReadOnlyList<Pair>> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<IReadOnlyList<Pair>>(null);

        var pairs = new List<Pair>();
        var rows = CsvText.Rows(text, CsvSeparator.Find(text), sink);
        foreach (var row in rows.Skip(rows.Count > 0 && IsHeader(rows[0]) ? 1 : 0))
        {
            if (ReadRow(row, roster, sink) is { } pair)
                pairs.Add(pair);
        }

        return sink.Result<IReadOnlyList<Pair>>(pairs.Distinct().ToList());
    }

    private static bool IsHeader(CsvRow row) => row.Cells.Count >= 2 && row.Cells[0].Text.Equals("id1", System.StringComparison.OrdinalIgnoreCase) && row.Cells[1].Text.Equals("id2", System.StringComparison.OrdinalIgnoreCase);

    private static Pair? ReadRow(CsvRow row, Roster? roster, FaultSink sink)
    {
        if (row.Cells.Count < 2 || row.Cells.Skip(2).Any(cell => cell.Text.Length > 0))
        {
            sink.Fault("FieldCount", $"Linjen har {row.Cells.Count} felter; der skal være to: id1;id2.", $"The line has {row.Cells.Count} cells; there must be two: id1;id2.", row.Line);
            return null;
        }

        var first = IdCell.Read(row.Cells[0], 1, roster, sink);
        var second = IdCell.Read(row.Cells[1], 2, roster, sink);
        if (first is null || second is null)
            return null;
        if (first != second)
            return new Pair(first, second);
        sink.Fault("PairOfOne", $"{Shown.Value(first.Value)} kan ikke være knyttet til sig selv. Et par er to forskellige.", $"{Shown.Value(first.Value)} cannot be tied to themselves. A pair is two different people.", row.Line, 2);
        return null;
    }
}
