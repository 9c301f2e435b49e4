using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Clock times as text: <c>11.05</c> to Danish readers, <c>11:05</c> to English ones and in files.</summary>
public static class ClockText
{
    private static readonly LocalTimePattern IsoPattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern DanishPattern = LocalTimePattern.CreateWithInvariantCulture("HH'.'mm");
    private static readonly LocalTimePattern ShortPattern = LocalTimePattern.CreateWithInvariantCulture("H':'mm");

    /// <summary>Such as <c>09.05</c>.</summary>
    public static string Danish(LocalTime time) => DanishPattern.Format(time);

    /// <summary>Such as <c>09:05</c>.</summary>
    public static string Iso(LocalTime time) => IsoPattern.Format(time);

    /// <summary>Reads a clock time with <c>:</c> or <c>.</c> between hour and minute, one or two digits for the hour.</summary>
    /// <param name="text">Such as <c>9.05</c>, <c>09:05</c>; <see langword="null"/> is no time.</param>
    /// <returns>The time, or <see langword="null"/> where the text is none.</returns>
    public static LocalTime? Read(string? text)
    {
        var parsed = ShortPattern.Parse((text ?? "").Trim().Replace('.', ':'));
        return parsed.Success ? parsed.Value : null;
    }

    internal static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
