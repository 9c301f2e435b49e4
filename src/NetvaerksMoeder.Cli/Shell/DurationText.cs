using System;
using System.Globalization;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Reads durations as people type them: <c>500ms</c>, <c>10s</c>, <c>2m</c>, <c>1h</c>.</summary>
internal static class DurationText
{
    /// <summary>The longest duration.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The duration; <see langword="null"/> where the text is none from 1 ms to 24 hours.</summary>
    public static TimeSpan? Parse(string text)
    {
        var trimmed = text.Trim();
        var digits = 0;
        while (digits < trimmed.Length && char.IsAsciiDigit(trimmed[digits]))
            digits++;
        if (!int.TryParse(trimmed[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        var milliseconds = trimmed[digits..].Trim() switch
        {
            "ms" => number,
            "s" => number * 1_000L,
            "m" or "min" => number * 60_000L,
            "h" or "t" => number * 3_600_000L,
            _ => 0,
        };
        return milliseconds > 0 && milliseconds <= Longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
    }
}
