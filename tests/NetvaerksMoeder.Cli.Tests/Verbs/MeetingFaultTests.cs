using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class MeetingFaultTests
{
    private const string Roster = "id;enhed;niveau;roller\np1;K;topledelse;direktør\np2;K/A;leder;\np3;K/A;medarbejder;TR\n";

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("agenda")]
    public void A_meeting_that_ends_before_it_starts_is_bad_input(string verb)
    {
        var run = Run(verb, """{ "start": "14:00", "end": "11:00", "roster": "r.csv", "items": [ { "id": "a", "activity": "welcome", "minutes": 10 } ] }""");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("$.end", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("agenda")]
    public void An_activity_nobody_knows_is_bad_input_with_the_nearest(string verb)
    {
        var run = Run(verb, """{ "start": "11:00", "end": "14:00", "roster": "r.csv", "items": [ { "id": "a", "activity": "sped-dating", "minutes": 10 } ] }""");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        var message = Assert.Single(run.ErrorLines);
        Assert.Contains("$.items[0].activity", message);
        Assert.Contains("speed-dating", message);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    public void A_meeting_without_a_roster_is_bad_input(string verb)
    {
        var run = Run(verb, """{ "start": "11:00", "end": "14:00", "items": [ { "id": "a", "activity": "welcome", "minutes": 10 } ] }""");
        Assert.Equal(2, run.Code);
        Assert.Contains("$.roster", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("agenda")]
    [InlineData("verify")]
    public void A_missing_file_is_bad_input(string verb)
    {
        Assert.Contains("findes ikke", Assert.Single(CommandRun.Of(verb, "no-such.json").ErrorLines));
        Assert.Equal(2, CommandRun.Of(verb, "no-such.json").Code);
    }

    [Fact]
    public void A_programme_that_cannot_hold_says_why_and_what_would_help()
    {
        const string meeting = """{ "start": "11:00", "end": "11:30", "roster": "r.csv", "items": [ { "id": "a", "activity": "welcome", "minutes": 20 }, { "id": "b", "activity": "closing", "minutes": 20 } ] }""";
        var run = Run("agenda", meeting);
        Assert.Equal(1, run.Code);
        Assert.Contains("Umuligt", run.Output);
        var json = Run("agenda", meeting, "--format", "json");
        Assert.Equal(1, json.Code);
        Assert.Equal("infeasible", json.Json.GetProperty("status").GetString());
        var plan = Run("plan", meeting, "--format", "json");
        Assert.Equal(1, plan.Code);
    }

    [Fact]
    public void Presence_that_leaves_a_round_empty_is_told_and_planned_around()
    {
        const string meeting = """
            { "start": "11:00", "end": "12:00", "roster": "r.csv", "items": [
              { "id": "s", "activity": "speed-dating", "minutes": 20, "round": { "seconds": 300 } }, { "id": "t", "activity": "closing", "minutes": 40 } ] }
            """;
        var run = Run("plan", "id;enhed;niveau;fra\np1;K;leder;11:10\np2;K/A;leder;11:10\n", meeting);
        Assert.True(run.Code is 0 or 1, run.Error);
        Assert.Contains("p1 – p2", run.Output);
    }

    [Fact]
    public void Check_exits_with_1_where_a_finding_is_an_error()
    {
        const string meeting = """{ "start": "11:00", "end": "14:00", "roster": "r.csv", "items": [ { "id": "a", "activity": "welcome", "minutes": 10 } ] }""";
        var run = Run("check", meeting);
        Assert.Equal(1, run.Code);
        Assert.Contains("Fejl", run.Output);
        Assert.Contains("Overvej", run.Output);
        var json = Run("check", meeting, "--format", "json", "--language", "en");
        Assert.Equal(1, json.Code);
        Assert.Contains(json.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "MedChairMissing");
    }

    [Fact]
    public void Check_advises_on_nothing_in_the_sample_but_the_uneven_presentations_of_the_printed_programme()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        var run = CommandRun.Of("check", folder["meeting.json"], "--format", "json");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(["PresentationTimeUneven"], run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
    }

    [Fact]
    public void A_programme_made_elsewhere_is_checked_as_far_as_it_goes()
    {
        using var folder = new TemporaryFolder();
        var fine = folder.Write("fine.json", """{ "kind": "agenda", "items": [ { "id": "a", "activity": "welcome", "start": "11:00", "end": "11:10" }, { "id": "b", "activity": "closing", "start": "11:10", "end": "11:20" } ] }""");
        var run = CommandRun.Of("verify", fine);
        Assert.True(run.Code == 0, run.Output + run.Error);
        Assert.Contains("--meeting", run.Output);
        var overlapping = folder.Write("over.json", """{ "kind": "agenda", "items": [ { "id": "a", "activity": "welcome", "start": "11:00", "end": "11:15" }, { "id": "b", "activity": "closing", "start": "11:10", "end": "11:20" } ] }""");
        Assert.Equal(1, CommandRun.Of("verify", overlapping).Code);
        var meeting = folder.Write("m.json", """{ "start": "11:00", "end": "12:00", "items": [ { "id": "a", "activity": "welcome", "minutes": 20 }, { "id": "b", "activity": "closing", "minutes": 10 } ] }""");
        Assert.Equal(1, CommandRun.Of("verify", fine, "--meeting", meeting).Code);
    }

    [Fact]
    public void Our_own_programme_verifies()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "second", "-o", folder.Root, "--quiet");
        Assert.Equal(0, CommandRun.Of("agenda", folder["meeting.json"], "-o", folder["agenda.json"], "--quiet").Code);
        var run = CommandRun.Of("verify", folder["agenda.json"]);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }

    [Fact]
    public void A_meeting_is_no_plan()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        var run = CommandRun.Of("verify", folder["meeting.json"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("Kør plan", Assert.Single(run.ErrorLines));
    }

    private static CommandRun Run(string verb, string meeting, params string[] more) => Run(verb, Roster, meeting, more);

    private static CommandRun Run(string verb, string roster, string meeting, string[]? more = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("r.csv", roster);
        return CommandRun.Of([verb, folder.Write("m.json", meeting), .. more ?? []]);
    }
}
