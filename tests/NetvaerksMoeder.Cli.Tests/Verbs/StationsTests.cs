using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class StationsTests
{
    [Theory]
    [InlineData("stations --count 28 --rounds 4 --stations 7 --format json")]
    [InlineData("stations --count 24 --rounds 6 --stations 6 --no-repeat-predecessor --format json")]
    public void Every_group_comes_to_a_station_at_most_once(string line)
    {
        var run = CommandRun.OfLine(line);
        Assert.Equal(0, run.Code);
        Assert.Equal("stations", run.Json.GetProperty("kind").GetString());
        var visits = run.Json.GetProperty("rounds").EnumerateArray().SelectMany(round => round.GetProperty("groups").EnumerateArray())
            .SelectMany(group => group.GetProperty("members").EnumerateArray().Select(id => (id.GetString(), group.GetProperty("place").GetInt32()))).ToList();
        Assert.Equal(visits.Count, visits.Distinct().Count());
    }

    [Fact]
    public void Our_own_walk_verifies()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("stations", "--count", "21", "--rounds", "5", "--stations", "5", "-o", folder["walk.json"], "--quiet").Code);
        var run = CommandRun.Of("verify", folder["walk.json"]);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }

    [Fact]
    public void Too_many_rounds_for_the_rule_is_a_clear_no()
    {
        var run = CommandRun.OfLine("stations --count 20 --rounds 6 --stations 4 --no-repeat-predecessor");
        Assert.Equal(1, run.Code);
        Assert.Contains("Umuligt", run.Output);
    }

    [Fact]
    public void The_number_of_stations_must_be_given()
    {
        var run = CommandRun.OfLine("stations --count 20 --rounds 6");
        Assert.Equal(2, run.Code);
        Assert.Equal("--stations mangler. Angiv et helt tal fra 1 til 10000.", Assert.Single(run.ErrorLines));
    }
}
