using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Documents;

/// <summary>One thing that is wrong, or worth a note, in a file: where it is and what is allowed.</summary>
/// <remarks>Immutable. The text names the offending value, shortened, except where it looks like a CPR number: then no digit of it is
/// repeated. Names of people never stand in a fault.</remarks>
public sealed class FileFault
{
    /// <summary>Creates a fault.</summary>
    /// <param name="code">A stable code, such as <c>LevelUnknown</c>.</param>
    /// <param name="file">The file's name, as the user knows it.</param>
    /// <param name="text">What is wrong, the value, and what is allowed.</param>
    /// <param name="line">The line, from 1; <see langword="null"/> (the default) where it is about the whole file.</param>
    /// <param name="column">The column, from 1: in CSV the number of the cell, in JSON of the character; none by default.</param>
    /// <param name="path">The path in a JSON file, such as <c>$.items[2].minutes</c>; none by default.</param>
    /// <exception cref="System.ArgumentException">The code or the file's name is empty, or a number is below 1.</exception>
    public FileFault(string code, string file, BilingualText text, int? line = null, int? column = null, string? path = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        File = Guard.Against.NullOrWhiteSpace(file);
        Text = Guard.Against.Null(text);
        Line = line is { } l ? Guard.Against.NegativeOrZero(l, nameof(line)) : null;
        Column = column is { } c ? Guard.Against.NegativeOrZero(c, nameof(column)) : null;
        Path = path;
    }

    /// <summary>A stable code.</summary>
    public string Code { get; }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, from 1; <see langword="null"/> where it is about the whole file.</summary>
    public int? Line { get; }

    /// <summary>The column, from 1: in CSV the number of the cell, in JSON of the character; <see langword="null"/> for the whole line.</summary>
    public int? Column { get; }

    /// <summary>The path in a JSON file; <see langword="null"/> in other files.</summary>
    public string? Path { get; }

    /// <summary>What is wrong, the value, and what is allowed.</summary>
    public BilingualText Text { get; }

    /// <summary>The fault as one line: <c>file:line:column: path: text</c>, unknown parts left out.</summary>
    /// <param name="language">The language of the text.</param>
    public string In(Language language)
    {
        var line = new StringBuilder(File);
        if (Line is { } number)
            line.Append(':').Append(number.ToString(CultureInfo.InvariantCulture));
        if (Line is not null && Column is { } column)
            line.Append(':').Append(column.ToString(CultureInfo.InvariantCulture));
        line.Append(": ");
        if (Path is not null)
            line.Append(Path).Append(": ");
        return line.Append(Text.In(language)).ToString();
    }

    /// <summary>The fault as one line in Danish.</summary>
    public override string ToString() => In(Language.Danish);
}
