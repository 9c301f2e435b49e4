using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Pages;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>A meeting as a calendar file (iCalendar): one event, with the programme in its description.</summary>
/// <remarks>Times are local to Europe/Copenhagen with the rules for summer time in the file, and in UTC for any other zone. After RFC 5545
/// and RFC 5546: a published event has an organizer and no attendees.</remarks>
public static class ProgrammeCalendar
{
    private const string Copenhagen = "Europe/Copenhagen";

    private static readonly string[] CopenhagenRules =
    [
        "BEGIN:VTIMEZONE",
        "TZID:" + Copenhagen,
        "BEGIN:DAYLIGHT",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "DTSTART:19810329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>Writes the calendar file of a meeting.</summary>
    /// <param name="plan">The plan; its meeting must have a date.</param>
    /// <param name="options">The time stamp, the identity, the organizer and so on.</param>
    /// <param name="language">The language of the programme; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    /// <exception cref="ArgumentException">The meeting has no date.</exception>
    public static byte[] Write(MeetingPlan plan, CalendarOptions options, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(options);
        var frame = plan.Meeting.Frame;
        if (frame.Date is not { } date)
            throw new ArgumentException($"The meeting \"{plan.Meeting.Title}\" has no date, so it cannot stand in a calendar.", nameof(plan));

        var text = new CalendarText();
        text.Line("BEGIN:VCALENDAR").Line("VERSION:2.0").Line("PRODID:-//NetvaerksMoeder//NetvaerksMoeder.Documents//DA");
        if (options.IsCancelled)
            text.Line("METHOD:CANCEL");
        else if (options.Organizer is not null)
            text.Line("METHOD:PUBLISH");
        var isDanish = frame.Zone is null || frame.Zone.Id == Copenhagen;
        if (isDanish)
        {
            foreach (var line in CopenhagenRules)
                text.Line(line);
        }

        text.Line("BEGIN:VEVENT")
            .Text("UID", options.Uid ?? UidOf(plan))
            .Line("DTSTAMP:" + Utc(options.Stamp))
            .Line("SEQUENCE:" + options.Sequence.ToString(CultureInfo.InvariantCulture))
            .Line("DTSTART" + At(date, frame.Start, frame.Zone, isDanish))
            .Line("DTEND" + At(date, frame.End, frame.Zone, isDanish))
            .Text("SUMMARY", plan.Meeting.Title);
        if (options.Organizer is not null)
            text.Line("ORGANIZER:mailto:" + options.Organizer);
        if (!string.IsNullOrWhiteSpace(options.Location))
            text.Text("LOCATION", options.Location!);
        text.Text("DESCRIPTION", Programme(plan, new Words(language)))
            .Line(options.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
            .Line("END:VEVENT")
            .Line("END:VCALENDAR");
        return text.ToBytes();
    }

    private static string Programme(MeetingPlan plan, Words words) =>
        string.Join("\n", plan.Agenda.Items.Select(item => words.Span(item.Start, item.End) + " " + item.Item.Title));

    private static string At(LocalDate date, LocalTime time, DateTimeZone? zone, bool isDanish) => isDanish
        ? $";TZID={Copenhagen}:" + LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Format(date.At(time))
        : ":" + Utc(date.At(time).InZoneLeniently(zone!).ToInstant());

    private static string Utc(Instant instant) => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(instant);

    /// <summary>The same for every export of a meeting, whatever its time, place and programme have become.</summary>
    private static string UidOf(MeetingPlan plan)
    {
        var top = plan.Roster.Participants.Select(person => person.Unit.Cut(1).Name).FirstOrDefault() ?? string.Empty;
        var hash = 14695981039346656037UL;
        // FNV-1a (Fowler, Noll and Vo): short, and the same on every runtime.
        foreach (var octet in Encoding.UTF8.GetBytes(top + "\n" + plan.Meeting.Title + "\n" + plan.Meeting.Number.ToString(CultureInfo.InvariantCulture)))
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture) + "@netvaerksmoede";
    }
}
