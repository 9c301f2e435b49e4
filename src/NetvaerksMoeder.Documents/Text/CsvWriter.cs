using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Writes CSV for Danish Excel: <c>;</c>, UTF-8 with a byte order mark, CRLF, and no cell that a spreadsheet would run.</summary>
internal sealed class CsvWriter
{
    private static readonly char[] NeedsQuotes = [';', '"', '\r', '\n', '\t'];

    private readonly StringBuilder _text = new();

    public void Row(IEnumerable<string> cells) => _text.Append(string.Join(";", cells.Select(Cell))).Append("\r\n");

    public byte[] ToBytes() => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetPreamble().Concat(Encoding.UTF8.GetBytes(_text.ToString())).ToArray();

    /// <summary>Takes away the mark that <see cref="Row"/> puts before a cell that a spreadsheet would run.</summary>
    public static string Plain(string cell) => cell.Length > 0 && cell[0] == '\'' && IsFormula(cell) ? cell.Substring(1) : cell;

    private static string Cell(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.IndexOfAny(NeedsQuotes) >= 0 || safe.Trim().Length != safe.Length ? "\"" + safe.Replace("\"", "\"\"") + "\"" : safe;
    }

    /// <summary>Whether the first character, marks apart, makes a spreadsheet calculate.</summary>
    private static bool IsFormula(string text)
    {
        var start = text.TrimStart('\'', ' ', '\t', '\r', '\n');
        return start.Length > 0 && "=+-@".Contains(start[0]);
    }
}
