using System;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class UnitPathTests
{
    private static readonly UnitPath Sun = UnitPath.Parse("Andeby/Børn og Unge/Dagtilbud/Solsikken");
    private static readonly UnitPath Clover = UnitPath.Parse("Andeby/Børn og Unge/Dagtilbud/Mælkebøtten");
    private static readonly UnitPath Meadow = UnitPath.Parse("Andeby/Sundhed og Ældre/Plejecentre/Engbo");

    [Fact]
    public void Spaces_around_parts_do_not_count() => Assert.Equal(UnitPath.Parse("A/B"), UnitPath.Parse(" A /  B"));

    [Fact]
    public void Case_does_count() => Assert.NotEqual(UnitPath.Parse("A/b"), UnitPath.Parse("A/B"));

    [Fact]
    public void Empty_text_is_the_organisation() => Assert.Same(UnitPath.Root, UnitPath.Parse("  "));

    [Theory]
    [InlineData("A//B")]
    [InlineData("/A")]
    [InlineData("A/")]
    public void An_empty_part_is_refused(string text) =>
        Assert.Contains(text, Assert.Throws<ArgumentException>(() => UnitPath.Parse(text)).Message);

    [Fact]
    public void Distance_goes_through_the_lowest_common_ancestor()
    {
        Assert.Equal(2, Sun.DistanceTo(Clover));
        Assert.Equal(6, Sun.DistanceTo(Meadow));
        Assert.Equal(0, Sun.DistanceTo(Sun));
        Assert.Equal("Andeby", Sun.LowestCommonAncestor(Meadow).ToString());
    }

    [Fact]
    public void A_unit_contains_itself_and_what_lies_below()
    {
        Assert.True(Sun.Contains(Sun));
        Assert.True(Sun.Parent!.Contains(Clover));
        Assert.False(Sun.Contains(Sun.Parent));
        Assert.True(UnitPath.Root.Contains(Meadow));
    }

    [Fact]
    public void Cutting_keeps_the_first_parts()
    {
        Assert.Equal("Andeby/Børn og Unge", Sun.Cut(2).ToString());
        Assert.Same(Sun, Sun.Cut(9));
        Assert.Equal(UnitPath.Root, Sun.Cut(0));
    }

    [Fact]
    public void Order_is_ordinal_part_by_part()
    {
        var sorted = new[] { "Zoo", "Aalborg/B", "Aalborg", "Ærø" }.Select(UnitPath.Parse).OrderBy(path => path).Select(path => path.ToString());

        Assert.Equal(["Aalborg", "Aalborg/B", "Zoo", "Ærø"], sorted);
    }
}
