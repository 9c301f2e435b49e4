using System;
using NetvaerksMoeder.Core.Solving.Partitioning;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupSizeRuleTests
{
    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(20, 5, 4)]
    [InlineData(23, 4, 6)]
    [InlineData(6, 5, 1)]
    [InlineData(7, 5, 2)]
    [InlineData(9, 5, 2)]
    public void By_size_takes_the_nearest_number_of_groups(int people, int size, int groups) =>
        Assert.Equal([groups], GroupSizeRule.BySize(size).GroupCounts(people));

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(2, 3, 2)]
    [InlineData(10, 3, 3)]
    public void By_groups_makes_no_empty_group(int people, int wanted, int groups) =>
        Assert.Equal([groups], GroupSizeRule.ByGroups(wanted).GroupCounts(people));

    [Fact]
    public void A_range_leaves_every_number_that_adds_up()
    {
        Assert.Equal([6, 7], GroupSizeRule.Range(3, 4).GroupCounts(23));
        Assert.Equal([2, 3], GroupSizeRule.Range(3, 6).GroupCounts(11));
        Assert.Empty(GroupSizeRule.Range(3, 4).GroupCounts(5));
        Assert.Equal([0], GroupSizeRule.Range(3, 4).GroupCounts(0));
    }

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupSizeRule.BySize(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupSizeRule.ByGroups(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupSizeRule.Range(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupSizeRule.Range(4, 3));
    }
}
