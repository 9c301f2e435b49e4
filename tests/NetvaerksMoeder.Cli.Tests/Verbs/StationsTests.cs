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

    [Theory]
    [InlineData("stations --count 20 --rounds 6 --stations 4", "Hver gruppe kommer 2 gange igen til en station")]
    [InlineData("stations --count 5 --rounds 2 --stations 9", "9 grupper er for mange til 5 deltagere: 9 har højst én. Overvej højst 2.")]
    public void A_walk_with_too_many_of_something_says_so(string line, string sentence) =>
        Assert.Contains(sentence, CommandRun.OfLine(line).Output.ReplaceLineEndings(" "));

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

    [Fact]
    public void Hosts_take_turns_and_the_plan_verifies()
    {
        using var folder = new TemporaryFolder();
        var hosts = folder.Write("hosts.csv", "1,2,3\n4,5,6\n");
        var run = CommandRun.Of("stations", "--count", "24", "--rounds", "6", "--stations", "6", "--hosts", hosts, "-o", folder["walk.json"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("Værter ved station 2 (4, 5, 6): hver står der 2 runder og ser 4 andre stationer.", run.Output);
        Assert.Contains("* vært ved stationen", run.Output);
        Assert.Contains("Alle rykker én station frem med uret. Er du vært i næste", run.Output);
        Assert.Equal(0, CommandRun.Of("verify", folder["walk.json"]).Code);
    }

    [Fact]
    public void What_is_not_reached_and_what_to_say_after_each_round_is_told()
    {
        var run = CommandRun.OfLine("stations --count 14 --rounds 3 --stations 7 --language en");
        Assert.Equal(0, run.Code);
        Assert.Contains("Each group reaches 3 of 7 stations; each station has 3 visits. Two groups have 1 station in", run.Output);
        Assert.Contains("– Those who begin at station 1 do not reach station 3, 5, 6, 7.", run.Output);
        Assert.Contains("Say after round 2: »Go to the next station: all move two stations on, clockwise.«", run.Output);
    }

    [Theory]
    [InlineData("--hosts trio", "--hosts trio: 0 enheder har en hel TRIO (leder, AMR, TR); tilladt er 1 til 2, højst én for hver station.")]
    [InlineData("--hosts-at-once 2", "--hosts-at-once kræver --hosts.")]
    [InlineData("--groups 0", "--groups \"0\" er ikke et tal, der kan bruges. Tilladt: hele tal fra 1 til 10000.")]
    public void Faulty_hosts_and_groups_are_told(string options, string message)
    {
        var run = CommandRun.OfLine("stations --count 8 --rounds 2 --stations 2 " + options);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("1,2\n3\n4\n", "--hosts: filen har værter til 3 stationer, men der er 2.")]
    [InlineData("1,2\n2,3\n", "--hosts: 2 er vært ved to stationer.")]
    public void Faulty_files_of_hosts_are_told(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("stations", "--count", "8", "--rounds", "2", "--stations", "2", "--hosts", folder.Write("hosts.csv", content));
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }
}
