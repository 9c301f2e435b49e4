using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class NewTests
{
    [Theory]
    [InlineData("first", 11)]
    [InlineData("second", 9)]
    public void Writes_a_meeting_and_its_roster(string programme, int items)
    {
        using var folder = new TemporaryFolder();
        var target = folder["møde"];
        var run = CommandRun.Of("new", programme, "-o", target);
        Assert.Equal(0, run.Code);
        Assert.Equal(["deltagere.csv", "meeting.json"], Directory.GetFiles(target).Select(Path.GetFileName).Order());
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        using var meeting = JsonDocument.Parse(File.ReadAllText(Path.Combine(target, "meeting.json")), options);
        Assert.Equal(items, meeting.RootElement.GetProperty("items").GetArrayLength());
        var roster = File.ReadAllBytes(Path.Combine(target, "deltagere.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], roster.Take(3));
        Assert.Equal(46, File.ReadAllLines(Path.Combine(target, "deltagere.csv")).Length);
    }

    [Fact]
    public void Nothing_of_the_readers_own_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deltagere.csv", "mine");
        var run = CommandRun.Of("new", "first", "-o", folder.Root);
        Assert.Equal(2, run.Code);
        Assert.Contains("overskrives ikke", Assert.Single(run.ErrorLines));
        Assert.Equal("mine", File.ReadAllText(folder["deltagere.csv"]));
        Assert.Equal(["deltagere.csv"], folder.Names);
    }

    [Theory]
    [InlineData("new", "Programmet mangler. Angiv first eller second.")]
    [InlineData("new third", "first|second \"third\" kendes ikke. Tilladt: first, second.")]
    public void The_programme_must_be_one_of_two(string line, string message)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. line.Split(' '), "-o", folder.Root]);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void The_list_of_files_comes_as_json_too()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("new", "first", "-o", folder.Root, "--format", "json");
        Assert.Equal(2, run.Json.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void The_sample_roster_can_be_planned()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("new", "first", "-o", folder.Root, "--quiet");
        var run = CommandRun.Of("pairs", "--roster", folder["deltagere.csv"], "--rounds", "3", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(45, run.Json.GetProperty("people").GetInt32());
    }
}
