using System.Collections.Generic;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class Wrapped
{
    /// <summary>Lines of at most <paramref name="width"/> characters, a longer word apart; at least one line.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length > 0 ? line + " " + word : word;
            }
        }

        lines.Add(line);
        return lines;
    }
}
