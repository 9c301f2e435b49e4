using System;
using NetvaerksMoeder.Core.Relations;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Relations;

public sealed class RelationValuesTests
{
    [Fact]
    public void Values_are_read_in_the_order_bonding_linking_bridging_diagonal()
    {
        var values = RelationValues.Parse("0, 1,2,4");

        Assert.Equal(RelationValues.Default, values);
        Assert.Equal(1, values.Of(RelationKind.Linking));
        Assert.Equal(4, values.Of(RelationKind.Diagonal));
        Assert.Equal("0,1,2,4", values.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2,3")]
    [InlineData("1,2,3,4,5")]
    [InlineData("0,1,-2,4")]
    [InlineData("0,1,2,x")]
    [InlineData("0,1,2,1000001")]
    [InlineData("0,1,2,99999999999")]
    public void Anything_else_is_named_and_refused(string text) =>
        Assert.Contains($"\"{text}\"", Assert.Throws<FormatException>(() => RelationValues.Parse(text)).Message);

    [Fact]
    public void A_kind_that_is_no_class_has_no_value() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RelationValues.Default.Of(RelationKind.None));
}
