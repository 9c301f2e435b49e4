using System;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class LevelLadderTests
{
    [Theory]
    [InlineData("topledelse", 1)]
    [InlineData("Top management", 1)]
    [InlineData("senior-management", 2)]
    [InlineData("MELLEMLEDER", 3)]
    [InlineData("middle-management", 3)]
    [InlineData(" leder ", 4)]
    [InlineData("employee", 5)]
    public void A_level_is_found_by_code_or_name(string text, int rank) => Assert.Equal(rank, LevelLadder.Municipality.Find(text)!.Rank);

    [Fact]
    public void A_word_of_another_ladder_is_not_found()
    {
        Assert.Null(LevelLadder.Municipality.Find("afsnitsledelse"));
        Assert.Equal(4, LevelLadder.Hospital.Find("afsnitsledelse")!.Rank);
    }

    [Fact]
    public void Everybody_but_the_last_level_leads()
    {
        Assert.True(LevelLadder.Municipality.Top.IsManagement);
        Assert.False(LevelLadder.Municipality.Lowest.IsManagement);
    }

    [Fact]
    public void Ranks_out_of_order_and_shared_names_are_refused()
    {
        var one = new OrganisationalLevel(1, "a", new BilingualText("A", "First"), true);
        var alsoFirst = new OrganisationalLevel(2, "b", new BilingualText("B", "First"), false);

        Assert.Contains("first", Assert.Throws<ArgumentException>(() => new LevelLadder([one, alsoFirst])).Message);
        Assert.Contains("rank 2", Assert.Throws<ArgumentException>(() => new LevelLadder([alsoFirst])).Message);
        Assert.Throws<ArgumentException>(() => new LevelLadder([]));
    }

    [Fact]
    public void The_top_comes_first() => Assert.True(LevelLadder.Municipality.Top < LevelLadder.Municipality.Lowest);
}
