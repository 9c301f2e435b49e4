using System;
using NodaTime;
using NodaTime.TimeZones;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>A date or a time of a calendar file, as it is written: with a zone, in UTC, or floating.</summary>
/// <param name="local">What the clock shows.</param>
/// <param name="zone">Where; <see langword="null"/> for wherever the reader is.</param>
/// <param name="isDate">Whether it is a whole day.</param>
internal sealed class CalendarMoment(LocalDateTime local, DateTimeZone? zone, bool isDate)
{
    public LocalDateTime Local { get; } = local;

    public DateTimeZone? Zone { get; } = zone;

    public bool IsDate { get; } = isDate;

    /// <summary>The same clock time on another day.</summary>
    public CalendarMoment On(LocalDate date) => new(date.At(Local.TimeOfDay), Zone, IsDate);

    public Instant At(DateTimeZone reader) => Local.InZoneLeniently(Zone ?? reader).ToInstant();

    /// <summary>Reads <c>20270315T090000Z</c>, <c>20270315T090000</c> or <c>20270315</c>; <see langword="null"/> where it is neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zoneName">The name of its time zone, of the tz database or of Windows.</param>
    /// <param name="isZoneKnown">False where there is a name that nobody knows; the time is then floating.</param>
    public static CalendarMoment? Parse(string text, string? zoneName, out bool isZoneKnown)
    {
        isZoneKnown = true;
        text = text.Trim();
        var isDate = text.Length == 8;
        if (!isDate && !(text.Length is 15 or 16 && text[8] == 'T' && (text.Length == 15 || text[15] == 'Z')))
            return null;
        var time = LocalTime.Midnight;
        if (Number(text, 0, 4) is not { } year || Number(text, 4, 2) is not { } month || Number(text, 6, 2) is not { } day
            || year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return null;
        if (!isDate)
        {
            if (Number(text, 9, 2) is not { } hour || Number(text, 11, 2) is not { } minute || Number(text, 13, 2) is not { } second || hour > 23 || minute > 59 || second > 60)
                return null;
            time = new LocalTime(hour, minute, Math.Min(second, 59));
        }

        var zone = text.Length == 16 ? DateTimeZone.Utc : zoneName is null || isDate ? null : ZoneOf(zoneName);
        isZoneKnown = zone is not null || zoneName is null || isDate;
        return new CalendarMoment(new LocalDate(year, month, day).At(time), zone, isDate);
    }

    private static DateTimeZone? ZoneOf(string name)
    {
        var provider = DateTimeZoneProviders.Tzdb;
        if (provider.GetZoneOrNull(name) is { } zone)
            return zone;
        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id))
            return provider.GetZoneOrNull(id);
        // Such as /example.org/20050809/Europe/Copenhagen.
        var parts = name.Split('/');
        return parts.Length > 2 ? provider.GetZoneOrNull(parts[parts.Length - 2] + "/" + parts[parts.Length - 1]) : null;
    }

    private static int? Number(string text, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return null;
            number = (10 * number) + (text[i] - '0');
        }

        return number;
    }
}
