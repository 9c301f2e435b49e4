using System;
using System.Globalization;
using NetvaerksMoeder.Core;
using NodaTime;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>Numbers and times as Danes and others write them, whatever the machine is set to.</summary>
internal static class Figures
{
    /// <summary>A value: <c>1.234,5</c> or <c>1,234.5</c>.</summary>
    public static string Of(decimal value, Language language)
    {
        var text = value.ToString("#,0.######", CultureInfo.InvariantCulture);
        return language == Language.English ? text : Danish(text);
    }

    /// <summary>A figure with two decimals, rounded half away from zero, so that a column of them stands in line: <c>0,80</c>, <c>−0,07</c>.</summary>
    public static string WithHundredths(decimal value, Language language)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("#,0.00", CultureInfo.InvariantCulture);
        return (rounded < 0 ? "−" : string.Empty) + (language == Language.English ? text : Danish(text));
    }

    /// <summary>A clock time: <c>11.05</c> or <c>11:05</c>; seconds where there are any.</summary>
    public static string Of(LocalTime time, Language language)
    {
        var point = language == Language.English ? ':' : '.';
        var text = string.Format(CultureInfo.InvariantCulture, "{0:00}{1}{2:00}", time.Hour, point, time.Minute);
        return time.Second == 0 ? text : string.Format(CultureInfo.InvariantCulture, "{0}{1}{2:00}", text, point, time.Second);
    }

    /// <summary>How many per cent a value surely is of the best possible, rounded down to a tenth.</summary>
    public static string PercentAtLeast(decimal value, decimal bound, Language language) =>
        Of(Math.Floor(1000m * value / bound) / 10m, language);

    private static string Danish(string text) => text.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
}
