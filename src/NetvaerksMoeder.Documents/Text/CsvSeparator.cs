using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Finds out what separates the cells of a CSV file.</summary>
internal static class CsvSeparator
{
    private static readonly char[] Candidates = [';', '\t', ','];

    /// <summary>What Excel's own first line <c>sep=;</c> says; else the candidate that makes the most known headers of the first line;
    /// else the one the first line has most of; else <c>;</c>.</summary>
    public static char Find(string text, Func<string, bool>? isHeader = null)
    {
        var line = FirstLine(text);
        if (line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return line[4];

        var best = Candidates[0];
        var bestScore = (Known: -1, Count: -1);
        foreach (var candidate in Candidates)
        {
            var cells = Cells(line, candidate);
            var score = (Known: isHeader is null ? 0 : cells.Count(isHeader), Count: cells.Count);
            if (score.CompareTo(bestScore) > 0)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    private static string FirstLine(string text) =>
        text.Split('\n').Select(line => line.Trim('\r', ' ')).FirstOrDefault(line => line.Length > 0) ?? string.Empty;

    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
                quoted = !quoted;
            if (i == line.Length || (line[i] == separator && !quoted))
            {
                cells.Add(line.Substring(start, i - start).Trim().Trim('"'));
                start = i + 1;
            }
        }

        return cells;
    }
}
