using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class CarouselTests
{
    [Theory]
    [InlineData("12", "6")]
    [InlineData("13", "4")]
    public void One_row_moves_by_a_spoken_shift(string people, string rounds)
    {
        using var folder = new TemporaryFolder();
        string[] line = ["pairs", "--count", people, "--rounds", rounds, "--movement", "carousel", "--odd", "bye"];
        var run = CommandRun.Of([.. line, "--format", "json", "-o", folder["plan.json"], "--quiet"]);
        Assert.True(run.Code == 0, run.Output + run.Error);
        var movement = run.Json.GetProperty("movement");
        Assert.Equal("carousel", movement.GetProperty("kind").GetString());
        Assert.NotEqual(0, movement.GetProperty("inner").GetArrayLength());
        Assert.Equal(0, CommandRun.Of("verify", folder["plan.json"]).Code);
        var say = movement.GetProperty("say").GetString()!;
        Assert.Contains(say.Split(' ').First(), CommandRun.Of(line).Output);
    }
}
