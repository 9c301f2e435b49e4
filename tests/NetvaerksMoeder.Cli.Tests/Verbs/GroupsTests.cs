using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class GroupsTests
{
    [Theory]
    [InlineData("--size", "4", new[] { 4, 4, 4 })]
    [InlineData("--size", "5", new[] { 4, 4, 4 })]
    [InlineData("--groups", "5", new[] { 2, 2, 2, 3, 3 })]
    public void Sizes_are_as_asked_for(string option, string value, int[] sizes)
    {
        var run = CommandRun.Of("groups", "--count", "12", "--rounds", "2", option, value, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal("groups", run.Json.GetProperty("kind").GetString());
        foreach (var round in run.Json.GetProperty("rounds").EnumerateArray())
            Assert.Equal(sizes, Sizes(round));
    }

    [Fact]
    public void A_range_of_sizes_holds()
    {
        var run = CommandRun.OfLine("groups --count 11 --rounds 2 --sizes 3-4 --format json");
        Assert.Equal(0, run.Code);
        foreach (var round in run.Json.GetProperty("rounds").EnumerateArray())
        {
            Assert.Equal(11, Sizes(round).Sum());
            Assert.All(Sizes(round), size => Assert.InRange(size, 3, 4));
        }
    }

    [Fact]
    public void A_range_that_cannot_be_kept_is_a_clear_no()
    {
        var run = CommandRun.OfLine("groups --count 7 --rounds 1 --sizes 5-6 --format json");
        Assert.Equal(1, run.Code);
        Assert.Equal("infeasible", run.Json.GetProperty("status").GetString());
        Assert.NotEmpty(run.Json.GetProperty("conflict").EnumerateArray());
    }

    [Fact]
    public void Those_who_stay_together_do()
    {
        using var folder = new TemporaryFolder();
        var together = folder.Write("together.csv", "1,2,3\n7,8\n");
        var run = CommandRun.Of("groups", "--count", "12", "--rounds", "3", "--size", "4", "--together", together, "--format", "json");
        Assert.Equal(0, run.Code);
        foreach (var round in run.Json.GetProperty("rounds").EnumerateArray())
        {
            var groups = round.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("members").EnumerateArray().Select(id => id.GetString()).ToHashSet()).ToList();
            Assert.Single(groups, group => group.IsSupersetOf(["1", "2", "3"]));
            Assert.Single(groups, group => group.IsSupersetOf(["7", "8"]));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    public void Very_few_people_are_a_plan_too(string people)
    {
        var run = CommandRun.Of("groups", "--count", people, "--rounds", "2", "--size", "4");
        Assert.Equal(0, run.Code);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Text_lists_the_members_and_wraps_large_groups()
    {
        var run = CommandRun.Of(60, default, "groups", "--count", "60", "--rounds", "2", "--groups", "2");
        Assert.Equal(0, run.Code);
        Assert.Contains("Gruppe", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    private static int[] Sizes(JsonElement round) =>
        round.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("members").GetArrayLength()).Order().ToArray();

    [Fact]
    public void Tables_by_colours_say_their_sentence_and_verify()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("groups", "--count", "15", "--groups", "5", "--rounds", "5", "--movement", "tables", "-o", folder["t.json"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("»De røde bliver, de blå rykker ét bord frem, de grønne to. Efter bord 5 kommer", run.Output);
        Assert.Contains("Med 5 borde mødes ingen igen i 5 runder", run.Output);
        Assert.Equal(0, CommandRun.Of("verify", folder["t.json"]).Code);
    }

    [Theory]
    [InlineData("--movement carousel", "--movement \"carousel\" kendes ikke. Tilladt: cards, tables, auto.")]
    [InlineData("--movement-loss 3", "--movement-loss kræver --movement auto.")]
    [InlineData("--movement auto --movement-loss 101", "--movement-loss \"101\" er ikke et tal, der kan bruges. Tilladt: 0 til 100, fx 2 eller 0,5.")]
    public void A_faulty_movement_is_told(string options, string message)
    {
        var run = CommandRun.OfLine("groups --count 8 --rounds 2 --size 4 " + options);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("leder:2-1", "--quota \"leder:2-1\" kan ikke bruges. Tilladt: HVEM:MIN-MAX, fx leder:1-2, med MIN højst MAX.")]
    [InlineData("ledr:1-2", "--quota \"ledr\" er hverken et niveau, en rolle eller en egenskab i deltagerkredsen. Tilladt: topledelse, chef, mellemleder, leder, medarbejder, enhed=….")]
    public void A_faulty_quota_is_told(string quota, string message)
    {
        var run = CommandRun.OfLine("groups --count 8 --rounds 1 --size 4 --quota " + quota);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_quota_that_cannot_be_met_is_named_with_the_numbers()
    {
        var run = CommandRun.OfLine("groups --count 8 --rounds 1 --size 4 --quota leder:1-1");
        Assert.Equal(1, run.Code);
        Assert.Contains("Grupperne skal bruge 2 af \"leder\", men kun 0 er til stede.", run.Output);
    }

    [Fact]
    public void Quotas_hold_in_every_group()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("r.csv", "id;enhed;niveau\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"p{i};E{i % 5};{(i <= 4 ? "leder" : "medarbejder")}\n")));
        var run = CommandRun.Of("groups", "--roster", roster, "--rounds", "2", "--size", "3", "--quota", "leder:1-1", "--steps", "2000", "--format", "json");
        Assert.Equal(0, run.Code);
        foreach (var group in run.Json.GetProperty("rounds").EnumerateArray().SelectMany(round => round.GetProperty("groups").EnumerateArray()))
            Assert.Single(group.GetProperty("members").EnumerateArray(), id => id.GetString() is "p1" or "p2" or "p3" or "p4");
    }
}
