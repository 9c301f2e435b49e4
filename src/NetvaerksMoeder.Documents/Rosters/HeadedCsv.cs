using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>A CSV file whose columns are asked for by name; the others are never looked at.</summary>
internal sealed class HeadedCsv
{
    private readonly List<string> _headers;

    private HeadedCsv(List<string> headers, List<CsvRow> rows)
    {
        _headers = headers;
        Rows = rows;
    }

    public List<CsvRow> Rows { get; }

    /// <summary>The file; <see langword="null"/> where a needed column is missing or a row has too few cells, and the sink says so.</summary>
    public static HeadedCsv? Read(byte[] content, FaultSink sink, params string[] needed)
    {
        if (FileText.Decode(content, sink) is not { } text)
            return null;
        var rows = CsvText.Rows(text, CsvSeparator.Find(text, header => needed.Contains(header, StringComparer.OrdinalIgnoreCase)), sink);
        var headers = rows.Count == 0 ? [] : rows[0].Cells.Select(cell => cell.Text).ToList();
        foreach (var missing in needed.Where(name => !headers.Contains(name, StringComparer.OrdinalIgnoreCase)))
            sink.Fault("HeaderMissing", $"Kolonnen \"{missing}\" mangler i overskriften.", $"The column \"{missing}\" is missing in the header.", 1);
        foreach (var row in rows.Skip(1).Where(row => row.Cells.Count < headers.Count))
            RosterTexts.FieldCount(sink, row.Line, row.Cells.Count, headers.Count);
        return sink.IsSound ? new HeadedCsv(headers, rows.Skip(1).ToList()) : null;
    }

    /// <summary>The column's number from 1; 0 where there is none.</summary>
    public int ColumnOf(string name) => _headers.FindIndex(header => string.Equals(header, name, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>The cell's text; empty where there is no such column.</summary>
    public string Text(CsvRow row, string name) => ColumnOf(name) is > 0 and var column ? row.Cells[column - 1].Text : string.Empty;

    public bool Flag(CsvRow row, string name) => Text(row, name) is "1" or "true" or "True";

    /// <summary>The cell's text; <see langword="null"/> where it is empty or looks like a CPR number, and the sink says so.</summary>
    public string? Needed(CsvRow row, string name, FaultSink sink)
    {
        var text = Text(row, name);
        if (text.Length == 0)
            RosterTexts.Missing(sink, name, row.Line, Math.Max(1, ColumnOf(name)));
        else if (CprGuard.Holds(text))
            RosterTexts.Cpr(sink, row.Line, ColumnOf(name));
        else
            return text;
        return null;
    }
}
