using System.IO;
using System.Linq;
using System.Threading;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class PlanTests
{
    // Few steps: what is tested is the command, not the search.
    private static readonly string[] Few = ["--steps", "200"];

    [Fact]
    public void Without_a_meeting_the_sample_is_planned()
    {
        var run = CommandRun.Of(["plan", .. Few]);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        foreach (var clock in new[] { "11.00–11.10", "11.10–11.20", "11.20–11.35", "11.35–11.55", "11.55–12.15", "12.15–12.25", "12.25–12.50", "12.50–13.10", "13.10–13.25", "13.25–13.55", "13.55–14.00" })
            Assert.Single(run.Output.Split('\n'), line => line.StartsWith(clock));
        Assert.Contains("45 deltagere", run.Output);
        Assert.Contains("Dialog: 61 % af tiden.", run.Output);
        Assert.Contains("Bemærkninger", run.Output);
        Assert.Contains("på kryds og tværs", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void The_sample_as_json_has_every_encounter_and_no_error()
    {
        var json = CommandRun.Of(["plan", "--format", "json", .. Few]).Json;
        Assert.Equal("plan", json.GetProperty("kind").GetString());
        Assert.DoesNotContain(json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal(45, json.GetProperty("roster").GetArrayLength());
        Assert.Equal(["speed", "udstilling", "ap1", "ap2", "hr"], json.GetProperty("encounters").EnumerateArray().Select(encounter => encounter.GetProperty("item").GetString()));
    }

    [Fact]
    public void A_folder_gets_every_page_and_verifies()
    {
        using var folder = new TemporaryFolder();
        var target = folder["plan"];
        var run = CommandRun.Of(["plan", "-o", target, "--quiet", .. Few]);
        Assert.Equal((0, string.Empty, string.Empty), (run.Code, run.Output, run.Error));
        string[] names = ["cards.html", "encounters.csv", "facilitator.html", "plan.json", "programme.html", "programme.ics", "programme.md", "report.html"];
        Assert.Equal(names, Directory.GetFileSystemEntries(target).Select(Path.GetFileName).Order());
        var verified = CommandRun.Of("verify", Path.Combine(target, "plan.json"), "--format", "json");
        Assert.True(verified.Code == 0, verified.Output + verified.Error);
        Assert.Equal(0, CommandRun.Of("pairs", "--count", "3", "--rounds", "1", "--history", Path.Combine(target, "plan.json")).Code);
    }

    [Fact]
    public void The_same_seed_gives_the_same_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b" })
            Assert.Equal(0, CommandRun.Of(["plan", "-o", folder[name], "--quiet", "--seed", "7", .. Few]).Code);
        foreach (var path in Directory.GetFiles(folder["a"]))
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(folder["b"], Path.GetFileName(path))));
    }

    [Theory]
    [InlineData("first", 11)]
    [InlineData("second", 9)]
    public void What_new_writes_can_be_planned(string programme, int items)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", programme, "-o", folder.Root, "--quiet");
        var run = CommandRun.Of(["plan", folder["meeting.json"], "--format", "json", .. Few]);
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(items, run.Json.GetProperty("agenda").GetProperty("items").GetArrayLength());
        Assert.Equal("optimal", run.Json.GetProperty("agenda").GetProperty("status").GetString());
        Assert.Equal(0, run.Json.GetProperty("agenda").GetProperty("cost").GetInt32());
    }

    [Fact]
    public void When_the_time_is_up_there_is_a_whole_plan()
    {
        var run = CommandRun.Of("plan", "--time-limit", "1ms", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(5, run.Json.GetProperty("encounters").GetArrayLength());
        Assert.All(run.Json.GetProperty("encounters").EnumerateArray(), encounter => Assert.NotEqual(0, encounter.GetProperty("rounds").GetArrayLength()));
    }

    [Fact]
    public void Cancelled_it_still_writes_a_whole_plan()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var run = CommandRun.Of(100, interrupt.Token, "plan", "-o", folder["plan"], "--quiet");
        Assert.Equal(130, run.Code);
        Assert.Equal(0, CommandRun.Of("verify", Path.Combine(folder["plan"], "plan.json")).Code);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_bad_usage()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(["plan", "-o", folder.Write("plan", "mine"), .. Few]);
        Assert.Equal(2, run.Code);
        Assert.Contains("er en fil", Assert.Single(run.ErrorLines));
        Assert.Equal("mine", File.ReadAllText(folder["plan"]));
    }

    [Fact]
    public void A_series_is_planned_meeting_by_meeting_with_one_history()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        const string meeting = """
            { "title": "møde", "date": "2027-03-11", "start": "09:00", "end": "12:00", "items": [
                { "id": "s", "activity": "speed-dating", "minutes": 20, "round": { "seconds": 180, "move": 60 } } ] }
            """;
        var series = folder.Write("series.json", $$"""{ "title": "Forløb", "roster": "deltagere.csv", "meetings": [ {{meeting}}, {{meeting}} ] }""");
        var run = CommandRun.Of(["plan", series, "--format", "json", "--steps", "50"]);
        Assert.True(run.Code is 0 or 1, run.Error);
        Assert.Equal("series", run.Json.GetProperty("kind").GetString());
        Assert.Equal(2, run.Json.GetProperty("meetings").GetArrayLength());
        Assert.All(run.Json.GetProperty("meetings").EnumerateArray(), plan => Assert.Equal(0, plan.GetProperty("encounters")[0].GetProperty("repeats").GetInt32()));
        Assert.Contains("Forløbet som helhed", CommandRun.Of(["plan", series, "--steps", "50"]).Output);
    }

    [Fact]
    public void A_series_keeps_what_it_guarantees_or_says_why_not_and_what_time_would_buy()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        string Series(int linking) => $$"""
            { "title": "Forløb", "roster": "deltagere.csv", "guarantees": { "bridging": 2, "linking": {{linking}} }, "meetings": [
                { "title": "møde", "date": "2027-03-11", "start": "09:00", "end": "12:00", "items": [
                    { "id": "s", "title": "Snak", "activity": "speed-dating", "minutes": 20, "round": { "seconds": 180, "move": 60 }, "values": "0,3,1,4" } ] } ] }
            """;
        var kept = CommandRun.Of(["plan", folder.Write("series.json", Series(1)), "--format", "json", "--steps", "500", "-o", folder["plan"]]);
        var written = CommandRun.Of(["verify", Path.Combine(folder["plan"], "plan.json")]);

        Assert.Equal("kept", kept.Json.GetProperty("guaranteed")[0].GetProperty("status").GetString());
        Assert.True(kept.Json.GetProperty("value").GetDecimal() <= kept.Json.GetProperty("bound").GetDecimal());
        Assert.Equal(1, kept.Json.GetProperty("moreTime")[0].GetProperty("rounds").GetInt32());
        Assert.True(written.Code == 0, written.Output);

        var impossible = CommandRun.Of(["plan", folder.Write("series.json", Series(40)), "--steps", "50"]);
        Assert.Equal(1, impossible.Code);
        Assert.Contains("40 er lovet", impossible.Output.Replace("\n", " "));
        Assert.Contains("Hvad 5 minutter mere giver", impossible.Output);
    }

    [Fact]
    public void Where_all_have_met_more_time_is_told_to_give_nothing_and_the_meetings_findings_are_not_denied()
    {
        using var folder = new TemporaryFolder();
        folder.Write("d.csv", "id;enhed;niveau\na;A;leder\nb;B;leder\nc;A;medarbejder\nd;B;medarbejder\n");
        var series = folder.Write("series.json", """
            { "title": "Forløb", "roster": "d.csv", "meetings": [
                { "title": "møde", "start": "09:00", "end": "12:00", "items": [ { "id": "s", "title": "Snak", "activity": "speed-dating", "minutes": 10 } ] } ] }
            """);
        var run = CommandRun.Of("plan", series, "-o", folder["plan"]);

        Assert.Contains("5 minutter mere til et punkt: der er ikke fundet nye", run.Output);
        Assert.Contains("I »Snak« mødes 2 par, som har mødtes før", run.Output);
        Assert.DoesNotContain("følger alle anbefalinger", run.Output);
        var report = File.ReadAllText(Path.Combine(folder["plan"], "report.html"));
        Assert.Contains("heller ikke med 5 minutter mere", report);
        Assert.DoesNotContain("<p>Ingen.</p>", report);
        Assert.Contains("Niveau og niveau", report);
    }
}
