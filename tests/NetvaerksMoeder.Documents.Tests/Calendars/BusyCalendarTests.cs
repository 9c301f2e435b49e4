using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Documents.Calendars;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Calendars;

public sealed class BusyCalendarTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Copenhagen:20270309T120000|DTEND;TZID=Europe/Copenhagen:20270309T130000", "03-09")]
    [InlineData("DTSTART;TZID=Romance Standard Time:20270309T130000|DURATION:PT1H", "03-09")]
    [InlineData("DTSTART:20270309T120000Z|DTEND:20270309T123000Z", "03-09")]
    [InlineData("DTSTART:20270309T130000|DTEND:20270309T140000", "03-09")]
    [InlineData("DTSTART;VALUE=DATE:20270309|DTEND;VALUE=DATE:20270311", "03-09 03-10")]
    [InlineData("DTSTART;VALUE=DATE:20270309", "03-09")]
    [InlineData("DTSTART:20270309T080000|DTEND:20270309T110000", "")]
    [InlineData("DTSTART:20270309T150000|DTEND:20270309T160000", "")]
    [InlineData("DTSTART:20270309T120000|DTEND:20270309T130000|TRANSP:TRANSPARENT", "")]
    [InlineData("DTSTART:20270309T120000|DTEND:20270309T130000|STATUS:CANCELLED", "")]
    [InlineData("DTSTART:20270302T120000|DTEND:20270302T130000|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3", "03-02 03-16 03-30")]
    [InlineData("DTSTART:20270302T120000|DTEND:20270302T130000|RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270310T225959Z|EXDATE:20270304T120000", "03-02 03-09")]
    [InlineData("DTSTART:20270101T120000|DTEND:20270101T130000|RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "03-31")]
    [InlineData("DTSTART:20260331T120000|DTEND:20260331T130000|RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2WE", "03-10")]
    [InlineData("DTSTART:20270228T233000|DURATION:P1DT13H", "03-01 03-02")]
    public void Events_make_busy_on_their_days(string lines, string expected)
    {
        var calendar = BusyCalendar.Read(File("BEGIN:VEVENT|" + lines + "|END:VEVENT"), "p1.ics");

        Assert.Equal(expected.Split([' '], StringSplitOptions.RemoveEmptyEntries), March(calendar.Value));
        Assert.Empty(calendar.Notes);
    }

    [Fact]
    public void A_meeting_across_the_change_of_the_clock_stays_at_its_clock_time()
    {
        // Every Tuesday 10.30 to 11.30, in winter and in summer; the last Sunday of March is the 28th.
        var calendar = BusyCalendar.Read(File("BEGIN:VEVENT|DTSTART;TZID=Europe/Copenhagen:20270302T103000|DTEND;TZID=Europe/Copenhagen:20270302T113000|RRULE:FREQ=WEEKLY|END:VEVENT"), "p1.ics").Value;

        Assert.Equal(["03-02", "03-09", "03-16", "03-23", "03-30"], March(calendar));
        Assert.Empty(calendar.Dates(new LocalDate(2027, 3, 1), new LocalDate(2027, 4, 30), new LocalTime(11, 30), new LocalTime(14, 0), Copenhagen));
        Assert.Equal(9, calendar.Dates(new LocalDate(2027, 3, 1), new LocalDate(2027, 4, 30), new LocalTime(11, 29), new LocalTime(14, 0), Copenhagen).Count);
    }

    [Fact]
    public void One_time_that_was_moved_takes_the_place_of_the_rule()
    {
        var calendar = BusyCalendar.Read(
            File("BEGIN:VEVENT|UID:a|DTSTART:20270302T120000|DTEND:20270302T130000|RRULE:FREQ=WEEKLY;COUNT=3|END:VEVENT|BEGIN:VEVENT|UID:a|RECURRENCE-ID:20270309T120000|DTSTART:20270311T120000|DTEND:20270311T130000|END:VEVENT"),
            "p1.ics").Value;

        Assert.Equal(["03-02", "03-11", "03-16"], March(calendar));
    }

    [Fact]
    public void Busy_times_without_events_count_and_free_ones_do_not()
    {
        var calendar = BusyCalendar.Read(File("BEGIN:VFREEBUSY|FREEBUSY;FBTYPE=BUSY:20270309T110000Z/PT2H,20270310T110000Z/20270310T120000Z|FREEBUSY;FBTYPE=FREE:20270311T110000Z/PT2H|END:VFREEBUSY"), "p1.ics").Value;

        Assert.Equal(["03-09", "03-10"], March(calendar));
    }

    [Fact]
    public void What_is_not_understood_is_noted_and_the_rest_is_read()
    {
        var result = BusyCalendar.Read(File("BEGIN:VEVENT|DTSTART;TZID=Mars/Base:20270309T120000|DTEND;TZID=Mars/Base:20270309T130000|RRULE:FREQ=HOURLY|END:VEVENT|BEGIN:VEVENT|DTSTART:soon|END:VEVENT"), "p1.ics");

        Assert.Equal(["03-09"], March(result.Value));
        Assert.Equal(["RecurrenceUnknown", "TimeInvalid", "ZoneUnknown"], result.Notes.Select(note => note.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_calendar_is_refused()
    {
        Assert.Equal("CalendarMissing", Assert.Single(BusyCalendar.Read(Encoding.UTF8.GetBytes("id;navn"), "p1.ics").Faults).Code);
    }

#if !NETFRAMEWORK
    [Fact]
    public void Random_recurrences_fall_on_the_same_days_as_Ical_Net_says()
    {
        string[] days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var frequency = new[] { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" }[random.Next(4)];
            var rule = $"FREQ={frequency};INTERVAL={1 + random.Next(3)}";
            if (random.Next(2) == 0)
                rule += $";COUNT={1 + random.Next(20)}";
            if (frequency is "DAILY" or "WEEKLY" && random.Next(2) == 0)
                rule += $";BYDAY={days[random.Next(3)]},{days[3 + random.Next(4)]}";
            else if (frequency == "MONTHLY" && random.Next(2) == 0)
                rule += random.Next(2) == 0 ? $";BYDAY={1 + random.Next(4)}{days[random.Next(7)]}" : $";BYMONTHDAY={1 + random.Next(28)},-1";
            var start = new LocalDate(2026, 1, 1).PlusDays(random.Next(120));
            if (random.Next(2) == 0)
                start = new LocalDate(start.Year, start.Month, Math.Min(28, start.Day));
            var text = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{start:uuuuMMdd}T120000\r\nDTEND:{start:uuuuMMdd}T130000\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            var (from, to) = (new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31));

            var own = BusyCalendar.Read(Encoding.UTF8.GetBytes(text), "p1.ics").Value.Dates(from, to, new LocalTime(11, 0), new LocalTime(14, 0), Copenhagen);
            var peer = Ical.Net.Calendar.Load(text)!.Events[0]!.GetOccurrences().TakeWhile(o => o.Period.StartTime.Value.Year < 2028).Select(o => LocalDate.FromDateTime(o.Period.StartTime.Value)).TakeWhile(date => date <= to).ToList();

            // The first day always counts here, as RFC 5545 asks; the peer leaves it out where the rule does.
            Assert.True(own.Where(date => date != start).SequenceEqual(peer.Where(date => date != start)) || rule.Contains("COUNT", StringComparison.Ordinal) && !peer.Contains(start), $"seed {seed}: {rule} from {start}");
        }
    }
#endif

    private static IEnumerable<string> March(BusyCalendar calendar) => calendar
        .Dates(new LocalDate(2027, 3, 1), new LocalDate(2027, 3, 31), new LocalTime(11, 0), new LocalTime(14, 0), Copenhagen)
        .Select(date => $"{date.Month:00}-{date.Day:00}");

    private static byte[] File(string lines) => Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines.Replace("|", "\r\n") + "\r\nEND:VCALENDAR\r\n");
}
