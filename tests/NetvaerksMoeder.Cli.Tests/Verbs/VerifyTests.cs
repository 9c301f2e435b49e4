using System.IO;
using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class VerifyTests
{
    [Theory]
    [InlineData("pairs --count 8 --rounds 5")]
    [InlineData("pairs --count 9 --rounds 4 --odd bye")]
    [InlineData("pairs --count 9 --rounds 4 --odd trio")]
    [InlineData("groups --count 14 --rounds 3 --size 4")]
    [InlineData("groups --count 14 --rounds 3 --sizes 3-5")]
    [InlineData("pairs --count 4 --rounds 6")]
    public void Our_own_plans_keep_every_rule(string line)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of([.. line.Split(' '), "-o", folder["plan.json"], "--quiet"]).Code);
        var run = CommandRun.Of("verify", folder["plan.json"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("holdt", run.Output);
        var json = CommandRun.Of("verify", folder["plan.json"], "--format", "json");
        Assert.True(json.Json.GetProperty("kept").GetBoolean());
        Assert.Empty(json.Json.GetProperty("broken").EnumerateArray());
    }

    [Theory]
    [InlineData("\"value\": 6,", "\"value\": 7,", "OtherFigure")]
    [InlineData("\"repeats\": 0,", "\"repeats\": 1,", "OtherFigure")]
    [InlineData("\"bound\": 6,", "\"bound\": 5,", "BoundBroken")]
    [InlineData("\"members\": [\"1\", \"2\"]", "\"members\": [\"1\", \"3\"]", "TwoPlaces")]
    [InlineData("\"place\": 2", "\"place\": 1", "PlaceTwice")]
    public void A_changed_plan_is_found_out(string text, string other, string rule)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("pairs", "--count", "4", "--rounds", "3", "-o", folder["plan.json"], "--quiet").Code);
        var plan = File.ReadAllText(folder["plan.json"]);
        Assert.Contains(text, plan);
        folder.Write("plan.json", plan.Replace(text, other));
        var run = CommandRun.Of("verify", folder["plan.json"], "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains(run.Json.GetProperty("broken").EnumerateArray(), broken => broken.GetProperty("rule").GetString() == rule);
        Assert.Equal(1, CommandRun.Of("verify", folder["plan.json"]).Code);
    }

    [Fact]
    public void A_plan_made_elsewhere_is_checked_as_far_as_it_goes()
    {
        using var folder = new TemporaryFolder();
        var plan = folder.Write("other.json", """
            { "kind": "pairs", "rounds": [
              { "number": 1, "groups": [ { "members": ["a", "b"] }, { "members": ["c", "d"] } ], "byes": ["e"] },
              { "number": 2, "groups": [ { "members": ["a", "c"] }, { "members": ["b", "e"] } ], "byes": ["d"] } ] }
            """);
        var run = CommandRun.Of("verify", plan);
        Assert.Equal(0, run.Code);
        Assert.Contains("Ikke kontrolleret", run.Output);
        Assert.Contains("--roster", run.Output);

        var apart = folder.Write("apart.csv", "a;c\n");
        var broken = CommandRun.Of("verify", plan, "--apart", apart, "--format", "json");
        Assert.Equal(1, broken.Code);
        Assert.Equal("ApartMet", broken.Json.GetProperty("broken").EnumerateArray().Single().GetProperty("rule").GetString());
    }

    [Fact]
    public void A_plan_made_elsewhere_in_which_somebody_is_left_out_is_found()
    {
        using var folder = new TemporaryFolder();
        var plan = folder.Write("other.json", """
            { "kind": "pairs", "rounds": [
              { "number": 1, "groups": [ { "members": ["a", "b"] }, { "members": ["c", "d"] } ] },
              { "number": 2, "groups": [ { "members": ["a", "b"] } ] } ] }
            """);
        var run = CommandRun.Of("verify", plan);
        Assert.Equal(1, run.Code);
        Assert.Contains("c er til stede", run.Output);
    }

    [Fact]
    public void A_roster_makes_the_value_countable()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("r.csv", "id;enhed;niveau\na;K/X;leder\nb;K/Y;medarbejder\n");
        var right = folder.Write("right.json", """{ "kind": "pairs", "value": 4, "rounds": [ { "number": 1, "groups": [ { "members": ["a", "b"] } ] } ] }""");
        var wrong = folder.Write("wrong.json", """{ "kind": "pairs", "value": 3, "rounds": [ { "number": 1, "groups": [ { "members": ["a", "b"] } ] } ] }""");
        Assert.Equal(0, CommandRun.Of("verify", right, "--roster", roster).Code);
        Assert.Equal(1, CommandRun.Of("verify", wrong, "--roster", roster).Code);
        Assert.Equal(0, CommandRun.Of("verify", wrong).Code);
        Assert.Equal(0, CommandRun.Of("verify", wrong, "--roster", roster, "--values", "0,1,2,3").Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"kind\": \"pairs\" ")]
    [InlineData("{ \"kind\": \"quilts\", \"rounds\": [] }")]
    [InlineData("{ \"kind\": \"pairs\", \"rounds\": \"many\" }")]
    [InlineData("{ \"kind\": \"pairs\", \"rounds\": [ { \"number\": 0, \"groups\": [] } ] }")]
    public void What_is_no_plan_is_bad_input(string text)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("verify", folder.Write("x.json", text));
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.All(run.ErrorLines, line => Assert.Contains("x.json", line));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Theory]
    [InlineData("\"cost\": 0,", "\"cost\": 5,", "cost er angivet til 5, men er 0.")]
    [InlineData("\"dialogueShare\": 61", "\"dialogueShare\": 99", "dialogueShare er angivet til 99, men er 61.")]
    [InlineData("\"end\": \"11:10\"", "\"end\": \"11:05\"", "»Velkomst, formål og program«: end er angivet til 11:05, men er 11:10.")]
    [InlineData("\"minutes\": 10,", "\"minutes\": 7,", "»Velkomst, formål og program« går ikke op i 5 min.")]
    public void A_changed_figure_of_the_programme_is_found_out(string text, string other, string message)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("plan", "--steps", "10", "--format", "json", "-o", folder["plan"], "--quiet").Code);
        var plan = File.ReadAllText(folder["plan/plan.json"]);
        var place = plan.IndexOf(text, System.StringComparison.Ordinal);
        Assert.True(place > 0);
        folder.Write("plan/plan.json", plan[..place] + other + plan[(place + text.Length)..]);
        var run = CommandRun.Of("verify", folder["plan/plan.json"], "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains(message, run.Json.GetProperty("broken").EnumerateArray().Select(broken => broken.GetProperty("text").GetString()));
    }

    [Fact]
    public void What_two_audits_find_is_told_once()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("plan", "--steps", "10", "--format", "json", "-o", folder["plan"], "--quiet").Code);
        var plan = File.ReadAllText(folder["plan/plan.json"]);
        var members = plan.IndexOf("\"members\": [", System.StringComparison.Ordinal);
        var second = plan.IndexOf("\"members\": [", members + 10, System.StringComparison.Ordinal);
        string Of(int start) => plan[start..(plan.IndexOf(']', start) + 1)];
        folder.Write("plan/plan.json", plan[..second] + Of(members) + plan[(second + Of(second).Length)..]);
        var run = CommandRun.Of("verify", folder["plan/plan.json"], "--format", "json");
        Assert.Equal(1, run.Code);
        var texts = run.Json.GetProperty("broken").EnumerateArray().Select(broken => broken.GetProperty("text").GetString()).ToList();
        Assert.Equal(texts.Distinct().Count(), texts.Count);
        Assert.Contains(texts, text => text!.Contains("har ingen plads"));
    }

    [Theory]
    [InlineData("plan", "filen er planen for et møde. Angiv mødet, som det er skrevet")]
    [InlineData("agenda", "filen er planen for et møde. Angiv mødet, som det er skrevet")]
    [InlineData("dates", "filen er planen for et møde. Angiv mødet, som det er skrevet")]
    [InlineData("measure --held", "filen er planen for et møde. Angiv held.json")]
    public void A_plan_where_something_else_belongs_is_told_in_one_sentence(string line, string message)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("plan", "--steps", "10", "--format", "json", "-o", folder["plan"], "--quiet").Code);
        string[] arguments = line == "measure --held" ? ["measure", folder["plan/plan.json"], "--held"] : [line];
        var run = CommandRun.Of([.. arguments, folder["plan/plan.json"]]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_meeting_to_replan_is_told_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("new", "first", "-o", folder["m"]).Code);
        var run = CommandRun.Of("replan", folder["m/meeting.json"], "--now", "11:10");
        Assert.Equal(2, run.Code);
        Assert.Contains("filen er et møde, der ikke er planlagt. Angiv en plan", Assert.Single(run.ErrorLines));
    }
}
