using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public class StoppingTests
{
    // Many steps, so that the search would go on for minutes.
    private static readonly string[] Long = ["groups", "--count", "60", "--rounds", "8", "--size", "5", "--steps", "100000000000", "--format", "json"];

    [Fact]
    public void When_the_time_is_up_the_best_plan_so_far_is_the_result()
    {
        var run = CommandRun.Of([.. Long, "--time-limit", "300ms"]);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(8, run.Json.GetProperty("rounds").GetArrayLength());
        Assert.Equal("interrupted", run.Json.GetProperty("stopped").GetString());
    }

    [Fact]
    public void A_time_limit_too_short_for_anything_still_gives_a_plan()
    {
        var run = CommandRun.Of([.. Long, "--time-limit", "1ms"]);
        Assert.Equal(0, run.Code);
        Assert.Equal(8, run.Json.GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public void Cancelled_with_a_plan_in_hand_it_is_still_written()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource(2000);
        var run = CommandRun.Of(100, interrupt.Token, [.. Long, "-o", folder["plan.json"]]);
        Assert.Equal(130, run.Code);
        var plan = JsonDocument.Parse(File.ReadAllText(folder["plan.json"])).RootElement;
        Assert.Equal(8, plan.GetProperty("rounds").GetArrayLength());
        Assert.Equal("interrupted", plan.GetProperty("stopped").GetString());
        Assert.Equal(["plan.json"], folder.Names);
    }

    [Fact]
    public void Cancelled_at_once_there_is_a_whole_plan_or_none()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var run = CommandRun.Of(100, interrupt.Token, [.. Long, "-o", folder["plan.json"]]);
        Assert.Equal(130, run.Code);
        Assert.Equal(run.Output.Length > 0 ? ["plan.json"] : [], folder.Names);
        if (run.Output.Length > 0)
            Assert.Equal(8, run.Json.GetProperty("rounds").GetArrayLength());
        else
            Assert.Equal("Afbrudt, før der var en plan.", Assert.Single(run.ErrorLines));
    }
}
