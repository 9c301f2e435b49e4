using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A page of text for a terminal of some width: headings, sentences, tables and bars. Ends no line with a space.</summary>
internal sealed class Sheet(Terminal terminal, Language language)
{
    private const string Gap = "  ";
    private const int LeastFlexible = 12;
    private readonly StringBuilder _text = new();

    /// <summary>The reader's language.</summary>
    public Language Language { get; } = language;

    /// <summary>Columns.</summary>
    public int Width { get; } = Math.Min(terminal.Width, 120);

    /// <summary>One of two texts, in the reader's language.</summary>
    public string Say(string danish, string english) => Language == Language.English ? english : danish;

    /// <summary>A heading, with an empty line before it unless it is the first line.</summary>
    public Sheet Heading(string text)
    {
        if (_text.Length > 0)
            Blank();
        return Line(text, Tone.Strong);
    }

    /// <summary>An empty line.</summary>
    public Sheet Blank() => Raw(string.Empty);

    /// <summary>A sentence, broken at spaces; what follows the first line is indented.</summary>
    public Sheet Line(string text, Tone tone = Tone.Plain, string lead = "", string? next = null)
    {
        var indent = next ?? new string(' ', TextWidth.Of(lead));
        var isFirst = true;
        foreach (var line in Wrapped.Lines(text, Math.Max(LeastFlexible, Width - TextWidth.Of(lead))))
        {
            Raw((isFirst ? lead : indent) + Toned(line, tone));
            isFirst = false;
        }

        return this;
    }

    /// <summary>A table; flexible columns are wrapped until it fits.</summary>
    public Sheet Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows, Func<int, Tone>? toneOfRow = null)
    {
        var widths = Widths(columns, rows);
        Raw(Toned(Joined(columns, columns.Select(column => column.Heading).ToList(), widths), Tone.Quiet));
        Raw(Toned(string.Join(Gap, widths.Select(width => new string('─', width))), Tone.Quiet));
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = rows[r].Select((cell, c) => columns[c].IsFlexible ? Wrapped.Lines(cell, widths[c]) : [cell]).ToList();
            var tone = toneOfRow?.Invoke(r) ?? Tone.Plain;
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
                Raw(Toned(Joined(columns, cells.Select(cell => line < cell.Count ? cell[line] : string.Empty).ToList(), widths), tone));
        }

        return this;
    }

    /// <summary>Labelled bars, the longest as wide as there is room for.</summary>
    public Sheet Bars(IReadOnlyList<(string Label, decimal Value, string Figure)> bars)
    {
        var label = bars.Max(bar => TextWidth.Of(bar.Label));
        var figure = bars.Max(bar => TextWidth.Of(bar.Figure));
        var room = Math.Clamp(Width - label - figure - (2 * Gap.Length), 4, 50);
        var greatest = bars.Max(bar => bar.Value);
        foreach (var bar in bars)
        {
            var eighths = greatest == 0 ? 0 : (int)Math.Round(bar.Value / greatest * room * 8);
            var drawn = new string('█', eighths / 8) + (eighths % 8 == 0 ? string.Empty : "▏▎▍▌▋▊▉"[(eighths % 8) - 1].ToString());
            Raw(TextWidth.PadRight(bar.Label, label) + Gap + TextWidth.PadLeft(bar.Figure, figure) + (drawn.Length > 0 ? Gap + Toned(drawn, Tone.Good) : string.Empty));
        }

        return this;
    }

    /// <summary>A text set off where the terminal can.</summary>
    public string Toned(string text, Tone tone)
    {
        var code = tone switch
        {
            Tone.Strong => "1",
            Tone.Quiet => "2",
            Tone.Good => "32",
            Tone.Advice => "36",
            Tone.Warning => "33",
            Tone.Error => "31",
            _ => null,
        };
        return terminal.HasColour && code is not null && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
    }

    /// <summary>The page.</summary>
    public override string ToString() => _text.ToString();

    private int[] Widths(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = columns.Select((column, c) => rows.Select(row => TextWidth.Of(row[c])).Append(TextWidth.Of(column.Heading)).Max()).ToArray();
        var surplus = widths.Sum() + (Gap.Length * (widths.Length - 1)) - Width;
        while (surplus > 0)
        {
            // The widest column that may give way gives way by one.
            var widest = Enumerable.Range(0, widths.Length).Where(c => columns[c].IsFlexible).OrderByDescending(c => widths[c]).Cast<int?>().FirstOrDefault();
            if (widest is not { } column || widths[column] <= LeastFlexible)
                break;
            widths[column]--;
            surplus--;
        }

        return widths;
    }

    private static string Joined(IReadOnlyList<Column> columns, IReadOnlyList<string> cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, c) => columns[c].IsRight ? TextWidth.PadLeft(cell, widths[c]) : TextWidth.PadRight(cell, widths[c]))).TrimEnd();

    private Sheet Raw(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }
}
