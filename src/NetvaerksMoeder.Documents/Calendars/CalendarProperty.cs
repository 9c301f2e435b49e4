using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>A line of a calendar file: <c>NAME;PARAMETER=VALUE:VALUE</c>.</summary>
/// <remarks>After RFC 5545 (2009), section 3.1. Names are in capitals.</remarks>
internal sealed class CalendarProperty
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private CalendarProperty(string name, string value, int line)
    {
        Name = name;
        Value = value;
        Line = line;
    }

    public string Name { get; }

    public string Value { get; }

    /// <summary>The first line of the file that it stands on, from 1.</summary>
    public int Line { get; }

    public string? Parameter(string name) => _parameters.TryGetValue(name, out var value) ? value : null;

    /// <summary>The properties of a file; a line that starts with a space or tab goes on from the one before.</summary>
    public static IEnumerable<CalendarProperty> All(string text)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var first = i;
            var whole = lines[i];
            if (i + 1 < lines.Length && IsMore(lines[i + 1]))
            {
                var parts = new List<string> { whole };
                for (; i + 1 < lines.Length && IsMore(lines[i + 1]); i++)
                    parts.Add(lines[i + 1].Substring(1));
                whole = string.Concat(parts);
            }

            if (Of(whole, first + 1) is { } property)
                yield return property;
        }
    }

    private static bool IsMore(string line) => line.Length > 0 && line[0] is ' ' or '\t';

    private static CalendarProperty? Of(string line, int number)
    {
        var cuts = new List<int> { -1 };
        var isQuoted = false;
        var colon = -1;
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            isQuoted ^= line[i] == '"';
            if (!isQuoted && line[i] is ';' or ':')
                cuts.Add(i);
            if (!isQuoted && line[i] == ':')
                colon = i;
        }

        if (colon < 1)
            return null;
        var words = cuts.Skip(1).Zip(cuts, (to, from) => line.Substring(from + 1, to - from - 1)).ToList();
        var property = new CalendarProperty(words[0].Trim().ToUpperInvariant(), line.Substring(colon + 1).Trim(), number);
        foreach (var word in words.Skip(1))
        {
            var equals = word.IndexOf('=');
            if (equals > 0)
                property._parameters[word.Substring(0, equals)] = word.Substring(equals + 1).Trim('"');
        }

        return property;
    }
}
