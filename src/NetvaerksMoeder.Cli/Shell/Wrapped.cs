using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Breaks text into lines at spaces, and longer words where they must be.</summary>
internal static class Wrapped
{
    private const int ShortestPiece = 4;

    /// <summary>Lines of at most <paramref name="width"/> characters; at least one line.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ').SelectMany(word => Pieces(word, width)))
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

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var rest = word;
        while (rest.Length > width && width >= ShortestPiece)
        {
            yield return rest[..(width - 1)] + "-";
            rest = rest[(width - 1)..];
        }

        yield return rest;
    }
}
