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
}
