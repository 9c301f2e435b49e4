using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class InviteTests
{
    [Theory]
    [InlineData("8", true)]
    [InlineData("12", true)]
    [InlineData("20", false)]
    [InlineData("30", false)]
    public void The_best_invitation_is_proven_and_what_is_missing_is_said(string seats, bool isMissing)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder["m"]);
        var run = CommandRun.Of("invite", System.IO.Path.Combine(folder["m"], "deltagere.csv"), "--seats", seats, "--format", "json");

        Assert.True(run.Code is 0 or 1, run.Error);
        Assert.Equal("optimal", run.Json.GetProperty("status").GetString());
        Assert.Equal(run.Json.GetProperty("bound").GetDecimal(), run.Json.GetProperty("value").GetDecimal());
        var invited = run.Json.GetProperty("invited").EnumerateArray().Select(person => person.GetString()).ToList();
        Assert.Equal(seats, invited.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isMissing, run.Json.GetProperty("findings").GetArrayLength() > 0);
        Assert.All(run.Json.GetProperty("reflectingTeam").EnumerateArray(), person => Assert.Contains(person.GetString(), invited));
        Assert.All(run.Json.GetProperty("hosts").EnumerateArray().SelectMany(stand => stand.GetProperty("hosts").EnumerateArray()), person => Assert.Contains(person.GetString(), invited));
    }

    [Theory]
    [InlineData("--seats 0", "--seats \"0\" er ikke et tal, der kan bruges.")]
    [InlineData("--seats 10 --required nobody", "nobody")]
    public void Faults_are_named(string options, string part)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder["m"]);
        var run = CommandRun.Of(["invite", System.IO.Path.Combine(folder["m"], "deltagere.csv"), .. options.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Contains(part, Assert.Single(run.ErrorLines), System.StringComparison.Ordinal);
    }
}
