using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Cli.Shell;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public class WrappedTests
{
    [Theory]
    [InlineData("", 10, new[] { "" })]
    [InlineData("en to tre", 5, new[] { "en to", "tre" })]
    [InlineData("en to tre", 100, new[] { "en to tre" })]
    [InlineData("spørgeskemaresultaterne er her", 12, new[] { "spørgeskema-", "resultaterne", "er her" })]
    public void Breaks_at_spaces_and_inside_words_that_are_too_long(string text, int width, string[] lines) =>
        Assert.Equal(lines, Wrapped.Lines(text, width));

    [Property]
    public bool No_line_is_too_long_and_no_letter_is_lost(string? written, byte extra)
    {
        var text = written ?? string.Empty;
        var width = 4 + extra;
        var lines = Wrapped.Lines(text, width);
        string Letters(string all) => new(all.Where(letter => letter is not (' ' or '-')).ToArray());
        return lines.All(line => line.Length <= width) && Letters(string.Concat(lines)) == Letters(text);
    }
}
