using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads what it is worth that two people meet, pair by pair: <c>id1;id2;value</c> on each line.</summary>
/// <remarks>CSV with <c>;</c>, <c>,</c> or tab between, in the encodings of <see cref="RosterCsv"/>; a first line of headers
/// (<c>id1;id2;value</c> or <c>id1;id2;værdi</c>) is passed over. Values from 0 to 1,000,000,000 with up to 6 decimals, behind a point or
/// a comma (a comma needs <c>;</c> or tab between the cells, or quotes). A pair said twice is a fault where the two values differ; the
/// same value both ways round, as a symmetric table has it, is taken once.</remarks>
public static class PairValuesCsv
{
    /// <summary>Reads values of pairs.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">The people the ids are of; <see langword="null"/> (the default) takes any id.</param>
    /// <returns>The values in the order of the lines.</returns>
    public static ReadResult<IReadOnlyList<PairValue>> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<IReadOnlyList<PairValue>>(null);

        var rows = CsvText.Rows(text, CsvSeparator.Find(text), sink);
        var values = new List<PairValue>();
        var lines = new Dictionary<Pair, (int Line, decimal Value)>();
        foreach (var row in rows.Skip(rows.Count > 0 && IsHeader(rows[0]) ? 1 : 0))
        {
            if (ReadRow(row, roster, sink) is not { } value)
                continue;
            if (!lines.TryGetValue(value.Pair, out var first))
            {
                lines.Add(value.Pair, (row.Line, value.Value));
                values.Add(value);
            }
            else if (first.Value != value.Value)
            {
                sink.Fault(
                    "PairTwice",
                    $"Parret {value.Pair} er {Number(value.Value, ',')} værd her, men {Number(first.Value, ',')} på linje {first.Line}. Et par har én værdi, uanset hvem der står først: ret den ene.",
                    $"The pair {value.Pair} is worth {Number(value.Value, '.')} here, but {Number(first.Value, '.')} on line {first.Line}. A pair has one value, whoever comes first: correct one of them.",
                    row.Line);
            }
        }

        return sink.Result<IReadOnlyList<PairValue>>(values);
    }

    private static string Number(decimal value, char point) => value.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', point);

    private static bool IsHeader(CsvRow row) =>
        row.Cells.Count == 3 && row.Cells[2].Text.ToLowerInvariant() is "value" or "værdi" or "vaerdi";

    private static PairValue? ReadRow(CsvRow row, Roster? roster, FaultSink sink)
    {
        if (row.Cells.Count < 3 || row.Cells.Skip(3).Any(cell => cell.Text.Length > 0))
        {
            sink.Fault(
                "FieldCount",
                $"Linjen har {row.Cells.Count} felter; der skal være tre: id1;id2;værdi. Brug ; mellem felterne, hvis værdien har komma.",
                $"The line has {row.Cells.Count} cells; there must be three: id1;id2;value. Use ; between the cells where the value has a comma.",
                row.Line);
            return null;
        }

        var first = IdCell.Read(row.Cells[0], 1, roster, sink);
        var second = IdCell.Read(row.Cells[1], 2, roster, sink);
        var value = Value(row.Cells[2], sink);
        if (first is null || second is null || value is null)
            return null;
        if (first != second)
            return new PairValue(new Pair(first, second), value.Value);
        sink.Fault(
            "PairOfOne",
            $"{Shown.Value(first.Value)} kan ikke mødes med sig selv. Et par er to forskellige.",
            $"{Shown.Value(first.Value)} cannot meet themselves. A pair is two different people.",
            row.Line,
            2);
        return null;
    }

    private static decimal? Value(CsvCell cell, FaultSink sink)
    {
        var text = CsvWriter.Plain(cell.Text).Replace(',', '.');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= PairValue.Maximum && decimal.Round(value, PairValue.MaximumDecimals) == value)
        {
            return value;
        }

        // A CPR number in the wrong column must not be repeated.
        if (CprGuard.Holds(cell.Text))
        {
            RosterTexts.Cpr(sink, cell.Line, 3);
            return null;
        }

        sink.Fault(
            "ValueInvalid",
            $"{Shown.Value(cell.Text)} er ikke en værdi. Tilladt: tal fra 0 til 1000000000 med højst 6 decimaler, fx 2 eller 1,5.",
            $"{Shown.Value(cell.Text)} is no value. Allowed: numbers from 0 to 1000000000 with at most 6 decimals, for example 2 or 1.5.",
            cell.Line,
            3);
        return null;
    }
}
