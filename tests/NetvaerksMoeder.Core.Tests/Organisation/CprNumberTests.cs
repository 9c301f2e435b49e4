using System;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class CprNumberTests
{
    [Theory]
    [InlineData("010190-1234")]
    [InlineData("0101901234")]
    [InlineData(" 290200-0000 ")]
    [InlineData("311299 4321")]
    public void Text_of_the_shape_is_recognised(string text) => Assert.True(CprNumber.IsLikely(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("90001")]
    [InlineData("320190-1234")]
    [InlineData("011390-1234")]
    [InlineData("000000-0000")]
    [InlineData("310400-0000")]
    [InlineData("010190-123")]
    [InlineData("01019012345")]
    [InlineData("01O190-1234")]
    public void Other_text_is_not(string? text) => Assert.False(CprNumber.IsLikely(text));

    [Fact]
    public void An_id_that_looks_like_one_is_refused_without_its_digits()
    {
        var error = Assert.Throws<ArgumentException>(() => new ParticipantId("010190-1234"));

        Assert.Contains("CPR", error.Message);
        Assert.DoesNotContain("1234", error.Message);
        Assert.DoesNotContain("010190", error.Message);
    }
}
