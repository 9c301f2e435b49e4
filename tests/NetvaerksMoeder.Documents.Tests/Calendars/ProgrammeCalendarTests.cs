using System;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Calendars;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Calendars;

public class ProgrammeCalendarTests
{
    private static readonly CalendarOptions Plain = new(SamplePlan.Stamp);

    [Fact]
    public void Lines_end_as_they_must_and_have_at_most_75_octets()
    {
        var plan = SamplePlan.Of(SamplePlan.Roster(9), string.Concat(Enumerable.Repeat("Ærø 😀 å;,\\ ", 12)));
        var text = ProgrammeCalendar.Write(plan, Plain).ToText();

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", string.Empty), StringComparison.Ordinal);
        Assert.All(text.Split(["\r\n"], StringSplitOptions.None), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_organizer_it_has_no_method_and_with_one_no_attendees()
    {
        Assert.DoesNotContain("METHOD", ProgrammeCalendar.Write(SamplePlan.First, Plain).ToText());
        var published = ProgrammeCalendar.Write(SamplePlan.First, new CalendarOptions(SamplePlan.Stamp, organizer: "moede@example.dk", sequence: 2)).ToText();
        Assert.Contains("METHOD:PUBLISH\r\n", published);
        Assert.Contains("ORGANIZER:mailto:moede@example.dk\r\n", published);
        Assert.Contains("SEQUENCE:2\r\n", published);
        Assert.DoesNotContain("ATTENDEE", published);
        var cancelled = ProgrammeCalendar.Write(SamplePlan.First, new CalendarOptions(SamplePlan.Stamp, organizer: "moede@example.dk", isCancelled: true)).ToText();
        Assert.Contains("METHOD:CANCEL\r\n", cancelled);
        Assert.Contains("STATUS:CANCELLED\r\n", cancelled);
        Assert.Throws<ArgumentException>(() => new CalendarOptions(SamplePlan.Stamp, isCancelled: true));
        Assert.Throws<ArgumentException>(() => new CalendarOptions(SamplePlan.Stamp, organizer: "a@b\r\nATTENDEE:x"));
    }

    [Fact]
    public void A_moved_meeting_keeps_its_identity()
    {
        static string Uid(MeetingPlan plan) => ProgrammeCalendar.Write(plan, Plain).ToText().Split(["\r\n"], StringSplitOptions.None).Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
        var moved = MeetingPlanner.Plan(SamplePlan.Roster(13), SamplePlan.Meeting("1. netværksmøde", day: 19), new Core.Solving.SolverOptions(1, 100));

        Assert.Equal(Uid(SamplePlan.First), Uid(moved));
        Assert.NotEqual(Uid(SamplePlan.First), Uid(SamplePlan.Of(SamplePlan.Roster(13), "2. netværksmøde")));
    }

    [Fact]
    public void A_meeting_without_a_date_is_refused()
    {
        var plan = MeetingPlanner.Plan(SamplePlan.Roster(3), new NetworkMeeting("M", new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 0)), []));

        Assert.Throws<ArgumentException>(() => ProgrammeCalendar.Write(plan, Plain));
    }

#if !NETFRAMEWORK
    [Fact]
    public void Another_reader_finds_the_same_meeting()
    {
        var calendar = Ical.Net.Calendar.Load(ProgrammeCalendar.Write(SamplePlan.First, new CalendarOptions(SamplePlan.Stamp, location: "Rådhuset, sal 1; 2. sal")).ToText())!;
        var meeting = Assert.Single(calendar.Events);

        Assert.Equal("1. netværksmøde", meeting.Summary);
        Assert.Equal("Rådhuset, sal 1; 2. sal", meeting.Location);
        Assert.Equal("Europe/Copenhagen", meeting.Start!.TzId);
        Assert.Equal(new DateTime(2026, 3, 12, 10, 0, 0), meeting.Start.AsUtc);
        Assert.Equal(new DateTime(2026, 3, 12, 11, 30, 0), meeting.End!.AsUtc);
        Assert.Equal(6, meeting.Description!.Split('\n').Length);
        Assert.Equal("11.00–11.10 Velkomst", meeting.Description.Split('\n')[0]);
        var zone = Assert.Single(calendar.TimeZones);
        Assert.Equal(2, zone.TimeZoneInfos.Count);
    }
#endif
}
