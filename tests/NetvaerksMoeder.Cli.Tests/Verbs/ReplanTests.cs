using System.Linq;
using System.Text;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class ReplanTests
{
    [Fact]
    public void When_the_first_item_runs_seven_minutes_late_the_end_still_holds()
    {
        using var folder = new TemporaryFolder();
        var agenda = Agenda(folder);
        var run = CommandRun.Of("replan", agenda, "--now", "11:17", "--running", "velkomst", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var items = run.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(11, items.Count);
        Assert.Equal("14:00", items[^1].GetProperty("end").GetString());
        Assert.Empty(run.Json.GetProperty("dropped").EnumerateArray());
        for (var i = 1; i < items.Count; i++)
            Assert.True(string.CompareOrdinal(items[i - 1].GetProperty("end").GetString(), items[i].GetProperty("start").GetString()) <= 0);
        Assert.Contains("14.00", CommandRun.Of("replan", agenda, "--now", "11.17", "--running", "velkomst").Output);
    }

    [Fact]
    public void A_running_meeting_that_was_saved_goes_on_from_where_it_was()
    {
        using var folder = new TemporaryFolder();
        var plan = AgendaScheduler.Schedule(AgendaTemplates.First());
        var live = LiveAgenda.Of(plan).Apply(LiveEvent.Start("velkomst", new LocalTime(11, 0))).Apply(LiveEvent.Finish("velkomst", new LocalTime(11, 17)));
        var path = folder.Write("live.json", Encoding.UTF8.GetString(LiveJson.Write(live)));

        var json = CommandRun.Of("replan", path, "--now", "11:17", "--format", "json").Json;
        Assert.Equal("speed", json.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal("14:00", json.GetProperty("items")[9].GetProperty("end").GetString());
        Assert.Contains("selv, hvad der er sket", CommandRun.Of("replan", path, "--now", "11:17", "--running", "velkomst").Error);
        Assert.Contains("før det sidste", CommandRun.Of("replan", path, "--now", "11:10").Error);
    }

    [Fact]
    public void Of_a_series_the_meeting_is_said()
    {
        using var folder = new TemporaryFolder();
        const string Items = "\"start\": \"11:00\", \"end\": \"11:30\", \"items\": [ { \"id\": \"a\", \"activity\": \"welcome\", \"minutes\": 20 }, { \"id\": \"b\", \"activity\": \"closing\", \"minutes\": { \"min\": 5, \"preferred\": 10, \"max\": 10 } } ]";
        folder.Write("deltagere.csv", "id;enhed;niveau\np1;A;leder\np2;B;leder\n");
        var series = folder.Write("serie.json", "{ \"title\": \"F\", \"roster\": \"deltagere.csv\", \"meetings\": [ { \"title\": \"M1\", " + Items + " }, { \"title\": \"M2\", " + Items + " } ] }");
        CommandRun.Of("plan", series, "-o", folder["plan"], "--quiet");

        var run = CommandRun.Of("replan", folder["plan/plan.json"], "--now", "11:25", "--running", "a", "--meeting", "2", "--format", "json");
        Assert.Equal((0, "b"), (run.Code, run.Json.GetProperty("items")[1].GetProperty("id").GetString()));
        Assert.Contains("er et forløb. Angiv --meeting", Assert.Single(CommandRun.Of("replan", folder["plan/plan.json"], "--now", "11:25").ErrorLines));
        Assert.Contains("fra 1 til 2", Assert.Single(CommandRun.Of("replan", folder["plan/plan.json"], "--now", "11:25", "--meeting", "3").ErrorLines));
    }

    [Fact]
    public void On_time_nothing_changes()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("replan", Agenda(folder), "--now", "12:30", "--format", "json");
        Assert.Equal(0, run.Code);
        var starts = run.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("start").GetString());
        Assert.Equal(["12:25", "12:50", "13:10", "13:25", "13:55"], starts);
    }

    [Theory]
    [InlineData("--now 25:00", "--now \"25:00\" er ikke et klokkeslæt. Tilladt: TT:MM, fx 11:17.")]
    [InlineData("--now 9.45", "--now \"9.45\" er før mødet begynder (AGENDA).")]
    [InlineData("--running velkomst", "--now mangler. Angiv klokken, fx 11:17.")]
    [InlineData("--now 11:17 --running velkomts", "--running \"velkomts\" er ikke et punkt i programmet. Mente du \"velkomst\"?")]
    [InlineData("--now 11:17 --running velkomst@11:20", "--running \"velkomst@11:20\": punktet kan ikke være begyndt efter --now.")]
    public void Faults_are_named(string options, string message)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(["replan", Agenda(folder), .. options.Split(' ')]);
        Assert.Equal(2, run.Code);
        Assert.Equal(message.Replace("AGENDA", folder["agenda.json"]), Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Far_too_late_says_what_must_fall_or_how_much_longer_it_takes()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("replan", Agenda(folder), "--now", "13:50", "--running", "hr@13:20");
        Assert.Equal(1, run.Code);
        Assert.NotEmpty(run.Output);
    }

    private static string Agenda(TemporaryFolder folder)
    {
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        CommandRun.Of("agenda", folder["meeting.json"], "-o", folder["agenda.json"], "--quiet");
        return folder["agenda.json"];
    }
}
