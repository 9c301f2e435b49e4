using System;
using NetvaerksMoeder.Core.Relations;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Relations;

public sealed class ContactHistoryTests
{
    [Fact]
    public void A_pair_is_in_no_order()
    {
        var history = new ContactHistory([new Pair(People.Id("b"), People.Id("a"))]);

        Assert.True(history.HasMet(new Pair(People.Id("a"), People.Id("b"))));
        Assert.False(history.HasMet(new Pair(People.Id("a"), People.Id("c"))));
        Assert.Equal("a", history.Pairs[0].First.Value);
    }

    [Fact]
    public void Histories_add_up()
    {
        var first = new ContactHistory([new Pair(People.Id("a"), People.Id("b"))], byes: People.Ids("c", "c"));
        var second = new ContactHistory([new Pair(People.Id("b"), People.Id("a"))], byes: People.Ids("c"), trios: People.Ids("a"));
        var both = first.With(second);

        Assert.Equal(1, both.PairCount);
        Assert.Equal(3, both.ByesOf(People.Id("c")));
        Assert.Equal(1, both.TriosOf(People.Id("a")));
        Assert.Equal(0, both.TriosOf(People.Id("b")));
        Assert.Equal(2, first.ByesOf(People.Id("c")));
    }

    [Fact]
    public void Nobody_pairs_with_themselves() =>
        Assert.Contains("a", Assert.Throws<ArgumentException>(() => new Pair(People.Id("a"), People.Id("a"))).Message);
}
