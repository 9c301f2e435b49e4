using System.Collections.Generic;
using System.Text;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Splits CSV text into rows and cells, with the line each starts on.</summary>
/// <remarks>After RFC 4180 (2005), and more forgiving: any line ending, spaces around quotes, empty lines passed over. Written here
/// because every fault of a file is told at once, by line and cell, also behind quoted line breaks; readers made for speed stop at the
/// first fault and count records, not lines. O(characters).</remarks>
internal sealed class CsvText
{
    /// <summary>The greatest number of lines.</summary>
    public const int MaximumLines = 200_000;

    private readonly string _text;
    private readonly char _separator;
    private readonly FaultSink _sink;
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _line = 1;

    private CsvText(string text, char separator, FaultSink sink)
    {
        _text = text;
        _separator = separator;
        _sink = sink;
    }

    /// <summary>The rows that hold anything. Broken quotes and too many lines are told to the sink.</summary>
    public static List<CsvRow> Rows(string text, char separator, FaultSink sink) => new CsvText(text, separator, sink).Rows();

    private List<CsvRow> Rows()
    {
        var rows = new List<CsvRow>();
        if (_text.StartsWith("sep=", System.StringComparison.OrdinalIgnoreCase))
            SkipLine();
        while (_at < _text.Length)
        {
            if (_line > MaximumLines)
            {
                _sink.Fault("TooManyLines", $"Filen har flere end {MaximumLines} linjer; resten er ikke læst.", $"The file has more than {MaximumLines} lines; the rest is not read.", _line);
                break;
            }

            var row = Row();
            if (!row.IsEmpty)
                rows.Add(row);
        }

        return rows;
    }

    private CsvRow Row()
    {
        var row = new CsvRow(_line, []);
        while (true)
        {
            row.Cells.Add(Cell(row.Cells.Count + 1));
            if (_at >= _text.Length)
                return row;
            if (_text[_at++] == _separator)
                continue;
            NewLine(_text[_at - 1]);
            return row;
        }
    }

    /// <summary>Reads one cell and stops at the separator, the line break or the end after it.</summary>
    private CsvCell Cell(int column)
    {
        var line = _line;
        _cell.Clear();
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        if (_at < _text.Length && _text[_at] == '"')
            Quoted(line, column);
        while (_at < _text.Length && !EndsCell(_text[_at]))
            _cell.Append(_text[_at++]);
        return new CsvCell(_cell.ToString().Trim(), line);
    }

    private void Quoted(int line, int column)
    {
        _at++;
        while (_at < _text.Length)
        {
            var c = _text[_at++];
            if (c != '"')
            {
                _cell.Append(c);
                if (c is '\n' or '\r')
                    NewLine(c, _cell);
            }
            else if (_at < _text.Length && _text[_at] == '"')
            {
                _cell.Append('"');
                _at++;
            }
            else
            {
                Closed(line, column);
                return;
            }
        }

        _sink.Fault(
            "QuoteOpen",
            "Anførselstegnet, som feltet begynder med, bliver aldrig lukket. Sæt et til sidst i feltet, eller skriv det dobbelt (\"\"), hvis det er en del af teksten.",
            "The quotation mark that the cell begins with is never closed. Put one at the end of the cell, or double it (\"\") where it is part of the text.",
            line,
            column);
    }

    private void Closed(int line, int column)
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        if (_at >= _text.Length || EndsCell(_text[_at]))
            return;
        _sink.Fault(
            "TextAfterQuote",
            "Der er tekst efter det anførselstegn, som lukker feltet. Skriv anførselstegn inde i teksten dobbelt (\"\").",
            "There is text after the quotation mark that closes the cell. Double quotation marks inside the text (\"\").",
            line,
            column);
    }

    private bool EndsCell(char c) => c == _separator || c is '\n' or '\r';

    /// <summary>Counts a line; the two characters of a Windows line ending count once.</summary>
    private void NewLine(char c, StringBuilder? copy = null)
    {
        _line++;
        if (c != '\r' || _at >= _text.Length || _text[_at] != '\n')
            return;
        copy?.Append('\n');
        _at++;
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
            _at++;
        if (_at < _text.Length)
            NewLine(_text[_at++]);
    }
}
