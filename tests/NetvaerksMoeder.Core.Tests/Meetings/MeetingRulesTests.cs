using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class MeetingRulesTests
{
    [Fact]
    public void The_first_programme_is_advised_on_its_uneven_presentations_alone() =>
        Assert.Equal(["PresentationTimeUneven"], Codes(MeetingTemplates.First()));

    [Fact]
    public void The_second_programme_is_advised_on_how_little_of_it_is_dialogue() =>
        Assert.Equal(["DialogueShareLow", "LongWithoutDialogue"], Codes(MeetingTemplates.Second()));

    [Fact]
    public void Three_hours_over_noon_without_break_or_meal_are_told()
    {
        var items = new[] { Item("a", ActivityKind.Welcome, 60), Item("b", ActivityKind.BuzzGroups, 60), Item("c", ActivityKind.PlenaryReflection, 60) };
        var meeting = new NetworkMeeting("Lang", new AgendaFrame(new LocalTime(10, 0), new LocalTime(13, 0)), items);

        Assert.Equal(["BreakMissing", "MealMissing", "LongWithoutDialogue"], Codes(meeting));
        Assert.Contains("kl. 10.00 er der 180 min.", Findings(meeting).First().Text.Danish);
    }

    [Fact]
    public void A_break_starts_the_count_anew()
    {
        var items = new[] { Item("a", ActivityKind.BuzzGroups, 80), Item("p", ActivityKind.Break, 10), Item("b", ActivityKind.PlenaryReflection, 90) };

        Assert.Empty(Codes(new NetworkMeeting("Delt", new AgendaFrame(new LocalTime(13, 0), new LocalTime(16, 0)), items)));
    }

    private static AgendaItem Item(string id, ActivityKind kind, int minutes) => new(id, Activity.Of(kind), new DurationRange(minutes, minutes, minutes));

    private static string[] Codes(NetworkMeeting meeting) => Findings(meeting).Select(finding => finding.Code).ToArray();

    private static Finding[] Findings(NetworkMeeting meeting) =>
        [.. MeetingRules.Check(meeting, AgendaScheduler.Schedule(new AgendaProblem(meeting.Frame, meeting.Items, meeting.Rules, meeting.Grid)))];
}
