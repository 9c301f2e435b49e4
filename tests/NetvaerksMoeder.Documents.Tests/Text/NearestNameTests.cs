using NetvaerksMoeder.Documents.Text;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Text;

public class NearestNameTests
{
    private static readonly string[] Known = ["new", "check", "plan", "pairs", "groups"];

    [Theory]
    [InlineData("plna", "plan")]
    [InlineData("chek", "check")]
    [InlineData("GROUP", "groups")]
    [InlineData("pars", "pairs")]
    public void Finds_what_was_meant(string written, string meant) => Assert.Equal(meant, NearestName.Of(written, Known));

    [Theory]
    [InlineData("qqqqqqqq")]
    [InlineData("")]
    public void Finds_nothing_in_what_is_like_nothing(string written) => Assert.Null(NearestName.Of(written, Known));
}
