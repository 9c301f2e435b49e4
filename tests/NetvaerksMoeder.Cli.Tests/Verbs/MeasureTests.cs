using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class MeasureTests
{
    [Fact]
    public void A_plan_is_measured_as_it_says_itself()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var run = CommandRun.Of("measure", plan, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal("measures", run.Json.GetProperty("kind").GetString());
        var meeting = run.Json.GetProperty("meetings").EnumerateArray().Single();
        var own = JsonDocument.Parse(File.ReadAllText(plan)).RootElement.GetProperty("measures");
        Assert.Equal(own.GetRawText().Where(c => !char.IsWhiteSpace(c)), meeting.GetProperty("planned").GetProperty("measures").GetRawText().Where(c => !char.IsWhiteSpace(c)));
        Assert.Equal(0, meeting.GetProperty("before").GetProperty("measures").GetProperty("contacts").GetInt32());
        Assert.False(meeting.TryGetProperty("held", out _));
        Assert.Equal(own.GetProperty("contacts").GetInt32(), meeting.GetProperty("after").GetProperty("measures").GetProperty("contacts").GetInt32());
        Assert.All(meeting.GetProperty("planned").GetProperty("byUnit").GetProperty("sizes").EnumerateArray(), size => Assert.InRange(size.GetInt32(), 3, 100));
    }

    [Fact]
    public void What_was_held_counts_in_the_end()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var held = folder.Write("held.json", """{ "kind": "held", "absent": ["p01", "p02"] }""");
        var prior = folder.Write("ties.csv", "id1;id2\np03;p04\np04;p05\np05;p04\n");
        var run = CommandRun.Of("measure", plan, "--held", held, "--prior", prior, "--people", "--format", "json");
        Assert.Equal(0, run.Code);
        var meeting = run.Json.GetProperty("meetings").EnumerateArray().Single();
        int Contacts(string stage) => meeting.GetProperty(stage).GetProperty("measures").GetProperty("contacts").GetInt32();
        Assert.Equal(43, meeting.GetProperty("held").GetProperty("measures").GetProperty("people").GetInt32());
        Assert.True(Contacts("held") < Contacts("planned"));
        Assert.Equal(Contacts("held"), Contacts("after"));
        var brokerage = run.Json.GetProperty("brokerage");
        Assert.Equal(2, brokerage.GetProperty("ties").GetInt32());
        Assert.Equal(0.5m, brokerage.GetProperty("people").EnumerateArray().Single(person => person.GetProperty("id").GetString() == "p04").GetProperty("before").GetProperty("constraint").GetDecimal());
        Assert.Equal(43, meeting.GetProperty("held").GetProperty("reach").GetArrayLength());

        var text = CommandRun.Of("measure", plan, "--held", held, "--prior", prior);
        Assert.Contains("Holdt", text.Output);
        Assert.Contains("Brobyggere", text.Output);
        Assert.All(text.Output.Split('\n'), line => Assert.False(line.EndsWith(' ')));
    }

    [Fact]
    public void What_does_not_fit_is_told()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var prior = folder.Write("ties.csv", "id1;id2\np03;p99\np04;p04\np05\n");
        var run = CommandRun.Of("measure", plan, "--prior", prior, "--language", "en");
        Assert.Equal(2, run.Code);
        Assert.Equal(["ties.csv:2:2:", "ties.csv:3:2:", "ties.csv:4:"], run.ErrorLines.Select(line => Path.GetFileName(line).Split(' ')[0]));
        Assert.Equal(2, CommandRun.Of("measure", plan, "--held", prior, "--held", prior).Code);
        Assert.Equal(2, CommandRun.Of("measure", plan, "--people").Code);
        Assert.Equal(2, CommandRun.Of("measure").Code);
        Assert.Contains("plan.json", CommandRun.Of("measure", folder.Write("x.json", "{}")).Error);
    }

    [Fact]
    public void A_plan_file_whose_measures_were_changed_is_found_out()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        Assert.Equal(0, CommandRun.Of("verify", plan).Code);
        var text = File.ReadAllText(plan);
        var changed = folder.Write("changed.json", text.Replace("\"withBridging\": 45", "\"withBridging\": 44", StringComparison.Ordinal).Replace("\"components\": 1", "\"components\": 2", StringComparison.Ordinal));
        var run = CommandRun.Of("verify", changed, "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["MeasureDiffers", "MeasureDiffers"], run.Json.GetProperty("broken").EnumerateArray().Select(broken => broken.GetProperty("rule").GetString()));
    }

    private static string Plan(TemporaryFolder folder)
    {
        Assert.Equal(0, CommandRun.Of("plan", "--steps", "300", "-o", folder["plan"], "--quiet").Code);
        return Path.Combine(folder["plan"], "plan.json");
    }
}
