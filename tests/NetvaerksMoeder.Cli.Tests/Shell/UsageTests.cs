using System;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Verbs;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public class UsageTests
{
    [Fact]
    public void Without_a_verb_the_overview_goes_to_standard_error()
    {
        var run = CommandRun.Of();
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("pairs", run.Error);
    }

    [Theory]
    [InlineData("pair", "pairs")]
    [InlineData("gruops", "groups")]
    [InlineData("PAIRS", "pairs")]
    public void An_unknown_verb_gets_the_nearest_known(string written, string meant)
    {
        var run = CommandRun.Of(written, "--count", "4");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal($"\"{written}\" er ikke et verbum. Mente du \"{meant}\"?", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("plan", "netvaerksmoede plan [MEETING] [tilvalg]")]
    [InlineData("check", "netvaerksmoede check MEETING [tilvalg]")]
    [InlineData("survey", "netvaerksmoede survey FIRST [FOLLOWUP] [tilvalg]")]
    public void Help_puts_brackets_about_what_may_be_left_out(string verb, string usage) =>
        Assert.Contains("  " + usage, CommandRun.Of(verb, "--help").Output.Split('\n').Select(line => line.TrimEnd('\r')));

    [Fact]
    public void A_verb_like_no_other_gets_the_list()
    {
        var run = CommandRun.Of("xyzzyxyzzy");
        Assert.Equal(2, run.Code);
        Assert.Contains("Tilladt: ", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("pairs --cuont 4 --rounds 1", "--cuont", "--count")]
    [InlineData("pairs --count 4 --round 1", "--round", "--rounds")]
    [InlineData("pairs --count 4 --rounds 1 --sed=7", "--sed", "--seed")]
    [InlineData("new --outputs x", "--outputs", "--output")]
    public void An_unknown_option_gets_the_nearest_known(string line, string written, string meant)
    {
        var run = CommandRun.OfLine(line);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(run.ErrorLines, message => message.Contains($"Tilvalget {written} findes ikke") && message.Contains($"Mente du {meant}?"));
    }

    [Fact]
    public void Every_fault_has_a_message_of_its_own()
    {
        var run = CommandRun.OfLine("pairs --count -1 --rounds 0 --odd triple --seed x --steps -2 --time-limit soon --format yaml");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(7, run.ErrorLines.Length);
        foreach (var option in new[] { "--count", "--rounds", "--odd", "--seed", "--steps", "--time-limit", "--format" })
            Assert.Single(run.ErrorLines, line => line.StartsWith(option) && line.Contains("Tilladt:"));
    }

    [Theory]
    [InlineData("pairs --count", "--count mangler en værdi (N).")]
    [InlineData("pairs --count 4 --rounds 1 --rounds 2", "--rounds er angivet 2 gange. Angiv det én gang.")]
    [InlineData("pairs extra --count 4 --rounds 1", "\"extra\" er til overs: pairs tager ingen argumenter.")]
    public void Misused_words_are_named(string line, string message)
    {
        var run = CommandRun.OfLine(line);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_path_of_nothing_is_no_path()
    {
        var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "1", "-o", string.Empty);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("--output \"\" er ikke en sti.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told_in_one_sentence()
    {
        using var full = new FullDisk();
        using var output = new StreamWriter(full, leaveOpen: true);
        using var error = new StringWriter { NewLine = "\n" };
        var code = new CommandLineApp(VerbTable.All).Run(["pairs", "--count", "4", "--rounds", "1"], new Terminal(output, error));
        Assert.Equal(2, code);
        Assert.Equal("Resultatet kan ikke skrives til standard output: Full. Skriv det til en fil med -o, eller gør plads.\n", error.ToString());
        full.IsFull = false;
    }

    [Fact]
    public void Help_lists_every_verb_there_is_and_none_else()
    {
        var run = CommandRun.Of("--help");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        foreach (var verb in VerbTable.All)
            Assert.Single(run.Output.Split('\n'), line => line.StartsWith($"  {verb.Name} "));
    }

    [Fact]
    public void Help_comes_in_danish_and_english()
    {
        Assert.Contains("Tilvalg", CommandRun.Of("pairs", "--help").Output);
        Assert.Contains("Options", CommandRun.Of("pairs", "--help", "--language", "en").Output);
        Assert.Contains("Options", CommandRun.Of("--language=en", "pairs", "-h").Output);
        Assert.Equal(CommandRun.Of("pairs", "--help").Output, CommandRun.Of("help", "pairs").Output);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Help_fits_the_terminal(int width)
    {
        foreach (var verb in VerbTable.All)
        {
            var run = CommandRun.Of(width, default, verb.Name, "--help");
            // A word that is longer than its column stands out; nothing else may.
            Assert.True(run.Output.Split('\n').All(line => line.Length <= System.Math.Max(width, 64)), run.Output);
        }
    }

    [Fact]
    public void Messages_come_in_english_too()
    {
        Assert.Equal("\"pair\" is not a verb. Did you mean \"pairs\"?", Assert.Single(CommandRun.Of("pair", "--language", "en").ErrorLines));
        var run = CommandRun.OfLine("pairs --count 4 --rounds 0 --language en");
        Assert.Equal("--rounds \"0\" is no number that can be used. Allowed: whole numbers from 1 to 10000.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void An_unknown_language_is_a_fault()
    {
        var run = CommandRun.OfLine("pairs --count 4 --rounds 1 --language fr");
        Assert.Equal(2, run.Code);
        Assert.Equal("--language \"fr\" kendes ikke. Tilladt: da, en.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Version_is_one_line()
    {
        var run = CommandRun.Of("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    private sealed class FullDisk : MemoryStream
    {
        public bool IsFull { get; set; } = true;

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (IsFull)
                throw new IOException("Full.");
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (IsFull)
                throw new IOException("Full.");
        }
    }
}
