using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>Something that makes somebody busy, once or again and again.</summary>
internal sealed class BusyEvent(CalendarMoment start, CalendarMoment? end, Duration length, CalendarRecurrence? rule, IReadOnlyList<CalendarMoment> extra, IReadOnlyList<CalendarMoment> left)
{
    /// <summary>Each time that begins before a day.</summary>
    public IEnumerable<(Instant Start, Instant End)> Times(LocalDate before, DateTimeZone reader)
    {
        var days = rule is null ? [start.Local.Date] : rule.From(start, before, reader);
        foreach (var at in days.Select(start.On).Concat(extra).Where(at => at.Local.Date <= before && !left.Any(one => IsSame(one, at, reader))))
            yield return (at.At(reader), EndOf(at, reader));
    }

    private static bool IsSame(CalendarMoment one, CalendarMoment at, DateTimeZone reader) =>
        one.IsDate ? one.Local.Date == at.Local.Date : one.At(reader) == at.At(reader);

    // Whole days last until midnight, however long they are; other events as many minutes as the first time.
    private Instant EndOf(CalendarMoment at, DateTimeZone reader)
    {
        if (at.IsDate)
            return at.On(at.Local.Date.PlusDays(System.Math.Max(1, end is null ? (int)length.TotalDays : Period.DaysBetween(start.Local.Date, end.Local.Date)))).At(reader);
        return at.At(reader) + (end is null ? length : end.At(end.Zone ?? start.Zone ?? reader) - start.At(reader));
    }
}
