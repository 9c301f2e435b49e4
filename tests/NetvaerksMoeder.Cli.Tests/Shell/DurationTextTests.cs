using System;
using NetvaerksMoeder.Cli.Shell;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

public class DurationTextTests
{
    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("10s", 10_000)]
    [InlineData(" 2m ", 120_000)]
    [InlineData("1h", 3_600_000)]
    [InlineData("24h", 86_400_000)]
    public void Durations_are_read(string text, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), DurationText.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("s")]
    [InlineData("0s")]
    [InlineData("-1s")]
    [InlineData("1.5s")]
    [InlineData("25h")]
    [InlineData("10 fortnights")]
    [InlineData("99999999999s")]
    public void All_else_is_refused(string text) => Assert.Null(DurationText.Parse(text));
}
