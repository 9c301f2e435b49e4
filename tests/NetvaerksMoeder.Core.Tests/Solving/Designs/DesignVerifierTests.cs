using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class DesignVerifierTests
{
    private static readonly int[][] First = [[0, 1, 2], [3, 4, 5], [6, 7, 8]];
    private static readonly int[][] Second = [[0, 3, 6], [1, 4, 7], [2, 5, 8]];

    [Fact]
    public void A_sound_design_has_no_fault() => Assert.Null(Fault(3, 3, First, Second));

    [Fact]
    public void A_repeated_pair_is_named() =>
        Assert.Equal("Points 4 and 3 meet again in round 2.", Fault(3, 3, First, [[0, 4, 3], [1, 6, 5], [2, 7, 8]]));

    [Fact]
    public void A_missing_point_is_found() => Assert.Equal("Round 2 holds 8 of 9 points.", Fault(2, 3, First, [[0, 3, 6], [1, 4, 7], [2, 5]]));

    [Fact]
    public void A_point_in_two_groups_is_named() =>
        Assert.Equal("Round 2 holds point 0 twice.", Fault(3, 3, First, [[0, 3, 6], [0, 4, 7], [2, 5, 8]]));

    [Fact]
    public void A_point_that_is_none_is_named() =>
        Assert.Equal("Round 1 names point 9; there are 9.", Fault(3, 3, [[0, 1, 2], [3, 4, 5], [6, 7, 9]]));

    [Fact]
    public void A_group_of_the_wrong_size_is_found() =>
        Assert.Equal("Round 1 has a group of 3; 4 to 5 are allowed.", Fault(4, 5, First));

    [Fact]
    public void Whatever_the_catalogue_gives_breaks_when_two_members_change_groups()
    {
        var design = DesignCatalogue.Find(15, 3, 3, 7)!;
        foreach (var round in design.Rounds.Select(r => r.Select(g => g.ToArray()).ToArray()))
        {
            (round[0][0], round[1][0]) = (round[1][0], round[0][0]);
            var broken = design.Rounds.Skip(1).Append(round).ToArray();
            Assert.NotNull(Fault(3, 3, 15, broken));
        }
    }

    private static string? Fault(int min, int max, params int[][][] rounds) => Fault(min, max, 9, rounds);

    private static string? Fault(int min, int max, int points, int[][][] rounds) =>
        DesignVerifier.FindFault(new ResolvableDesign(points, rounds, "", ""), min, max);
}
