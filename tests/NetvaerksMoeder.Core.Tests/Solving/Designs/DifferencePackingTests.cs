using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class DifferencePackingTests
{
    [Theory]
    [InlineData(4, 10, 9)]
    [InlineData(5, 10, 9)]
    [InlineData(6, 10, 8)]
    [InlineData(7, 10, 8)]
    [InlineData(8, 10, 8)]
    [InlineData(9, 10, 5)]
    [InlineData(10, 10, 2)]
    [InlineData(7, 22, 17)] // logarithms of a prime field
    [InlineData(5, 15, 12)] // of a field of characteristic 2
    [InlineData(6, 26, 22)] // of characteristic 3
    public void Groups_turned_on_rows_never_repeat_a_meeting(int rows, int groups, int rounds)
    {
        Assert.Equal(rounds, DifferencePacking.Rounds(rows, groups));
        var built = DifferencePacking.Build(rows, groups);
        Assert.Equal(rounds, built.Count);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(rows * groups, built, "", ""), rows, rows));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void Pairs_half_a_circle_apart_make_one_round_more(int rows)
    {
        Assert.True(DifferencePacking.HasPairRound(rows, 10));
        List<int[][]> rounds = [.. DifferencePacking.Build(rows, 10), DifferencePacking.PairRound(rows)];
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(rows * 10, rounds, "", ""), rows, rows));
        Assert.False(DifferencePacking.HasPairRound(7, 10));
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 14)] // 15 is no prime power
    [InlineData(12, 10)]
    public void Nothing_is_promised_where_nothing_is_known(int rows, int groups) => Assert.Equal(0, DifferencePacking.Rounds(rows, groups));
}
