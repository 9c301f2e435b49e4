using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public sealed class StoppingTests : IDisposable
{
    // Five rounds of six groups of six without a repeat would be orthogonal squares of order six, of which there are none (Tarry 1900): the
    // search never meets its bound, and two who are kept apart keep it from being a case out of a catalogue.
    private const string Endless = "groups --count 36 --rounds 5 --size 6 --steps 100000000000 --format json --apart";

    private readonly TemporaryFolder _folder = new();

    private string[] Long => [.. Endless.Split(' '), _folder.Write("apart.csv", "1;2\n")];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void When_the_time_is_up_the_best_plan_so_far_is_the_result()
    {
        var run = CommandRun.Of([.. Long, "--time-limit", "300ms"]);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(5, run.Json.GetProperty("rounds").GetArrayLength());
        Assert.Equal("interrupted", run.Json.GetProperty("stopped").GetString());
    }

    [Fact]
    public void A_time_limit_too_short_for_anything_still_gives_a_plan()
    {
        var run = CommandRun.Of([.. Long, "--time-limit", "1ms"]);
        Assert.Equal(0, run.Code);
        Assert.Equal(5, run.Json.GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public void Cancelled_with_a_plan_in_hand_it_is_still_written()
    {
        using var folder = new TemporaryFolder();

        // On a busy machine there may be no plan yet after two seconds: then it is given longer.
        foreach (var seconds in new[] { 2, 10, 40 })
        {
            using var interrupt = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
            var run = CommandRun.Of(100, interrupt.Token, [.. Long, "-o", folder["plan.json"]]);
            Assert.Equal(130, run.Code);
            if (run.Output.Length > 0)
                break;
        }

        var plan = JsonDocument.Parse(File.ReadAllText(folder["plan.json"])).RootElement;
        Assert.Equal(5, plan.GetProperty("rounds").GetArrayLength());
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
            Assert.Equal(5, run.Json.GetProperty("rounds").GetArrayLength());
        else
            Assert.Equal("Afbrudt, før der var en plan.", Assert.Single(run.ErrorLines));
    }
}
