using System.IO;
using System.Text.Json;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public class OutputFileTests
{
    private static readonly string[] Line = ["pairs", "--count", "4", "--rounds", "1"];

    [Fact]
    public void A_file_gets_json_and_the_terminal_text()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Line, "-o", folder["plan.json"]]);
        Assert.Equal(0, run.Code);
        Assert.Equal("pairs", JsonDocument.Parse(File.ReadAllText(folder["plan.json"])).RootElement.GetProperty("kind").GetString());
        Assert.Contains("Runde 1", run.Output);
        Assert.Contains("plan.json", Assert.Single(run.ErrorLines));
        Assert.Equal(["plan.json"], folder.Names);
    }

    [Fact]
    public void Quiet_with_a_file_says_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Line, "-o", folder["plan.json"], "--quiet"]);
        Assert.Equal((0, string.Empty, string.Empty), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void The_file_and_standard_output_hold_the_same_json()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Line, "-o", folder["plan.json"], "--format", "json"]);
        Assert.Equal(File.ReadAllText(folder["plan.json"]), run.Output);
    }

    [Fact]
    public void Text_goes_to_a_file_where_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of([.. Line, "-o", folder["plan.txt"]]);
        CommandRun.Of([.. Line, "-o", folder["plan.dat"], "--format", "text"]);
        Assert.StartsWith("Speed dating", File.ReadAllText(folder["plan.txt"]));
        Assert.Equal(File.ReadAllText(folder["plan.txt"]), File.ReadAllText(folder["plan.dat"]));
    }

    [Fact]
    public void An_old_file_is_replaced_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.json", new string('x', 100_000));
        Assert.Equal(0, CommandRun.Of([.. Line, "-o", folder["plan.json"], "--quiet"]).Code);
        Assert.Equal('{', File.ReadAllText(folder["plan.json"])[0]);
        Assert.Equal(["plan.json"], folder.Names);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real.json", "old");
        File.CreateSymbolicLink(folder["link.json"], folder["real.json"]);
        Assert.Equal(0, CommandRun.Of([.. Line, "-o", folder["link.json"], "--quiet"]).Code);
        Assert.NotNull(File.ResolveLinkTarget(folder["link.json"], true));
        Assert.Equal('{', File.ReadAllText(folder["real.json"])[0]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_bad_usage()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Line, "-o", Path.Combine(folder.Root, "no", "plan.json")]);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("findes ikke", Assert.Single(run.ErrorLines));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Line, "-o", folder.Root]);
        Assert.Equal(2, run.Code);
        Assert.Contains("er en mappe", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_place_that_cannot_be_written_leaves_nothing_behind()
    {
        if (!Directory.Exists("/proc/self"))
            return;
        var run = CommandRun.Of([.. Line, "-o", "/proc/self/plan.json"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("kan ikke skrives", Assert.Single(run.ErrorLines));
    }
}
