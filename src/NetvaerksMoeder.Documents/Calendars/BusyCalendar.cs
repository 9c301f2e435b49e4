using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>When somebody is busy, read from a calendar file (iCalendar) such as calendar programs export.</summary>
/// <remarks>Immutable. After RFC 5545. Events count, recurring ones each time, and busy times of a VFREEBUSY; not those that are cancelled, shown as free
/// (<c>TRANSP:TRANSPARENT</c>) or merely known from their invitation. Nothing but times is kept: no titles, no people. A rule that is not understood
/// is noted, and the event then counts once. Windows names of time zones are known; times without a zone are in the zone of the meeting.</remarks>
public sealed class BusyCalendar
{
    private readonly List<BusyEvent> _events;

    private BusyCalendar(List<BusyEvent> events) => _events = events;

    /// <summary>Reads a calendar file.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The busy times, or what is wrong with the file.</returns>
    public static ReadResult<BusyCalendar> Read(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<BusyCalendar>(null);
        if (text.IndexOf("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) < 0)
        {
            sink.Fault("CalendarMissing", "Filen er ingen kalender: \"BEGIN:VCALENDAR\" mangler. Eksportér kalenderen som iCalendar (.ics).", "The file is no calendar: \"BEGIN:VCALENDAR\" is missing. Export the calendar as iCalendar (.ics).", 1);
            return sink.Result<BusyCalendar>(null);
        }

        return sink.Result(new BusyCalendar(new BusyReader(sink).Read(text)));
    }

    /// <summary>The dates on which something lies between two clock times, ascending.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <param name="start">From what time; it does not matter what is over by then.</param>
    /// <param name="end">To what time; it does not matter what begins then.</param>
    /// <param name="zone">The time zone of the clock times.</param>
    public IReadOnlyList<LocalDate> Dates(LocalDate from, LocalDate to, LocalTime start, LocalTime end, DateTimeZone zone)
    {
        Guard.Against.Null(zone);
        var busy = _events.SelectMany(e => e.Times(to.PlusDays(1), zone)).Where(time => time.End > from.AtStartOfDayInZone(zone).ToInstant()).OrderBy(time => time.Start).ToList();
        var dates = new List<LocalDate>();
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            var first = date.At(start).InZoneLeniently(zone).ToInstant();
            var last = date.At(end).InZoneLeniently(zone).ToInstant();
            if (busy.Exists(time => time.Start < last && time.End > first))
                dates.Add(date);
        }

        return dates.AsReadOnly();
    }
}
