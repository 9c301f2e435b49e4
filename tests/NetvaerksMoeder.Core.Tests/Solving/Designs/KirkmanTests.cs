using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class KirkmanTests
{
    [Fact]
    public void Every_Kirkman_system_up_to_201_points_is_built_by_rule()
    {
        for (var points = 3; points <= 201; points += 6)
        {
            Assert.True(KirkmanTripleSystem.IsKnown(points), $"{points} points");
            var design = new ResolvableDesign(points, KirkmanTripleSystem.Build(points), "", "");
            Assert.Null(DesignVerifier.FindFault(design, 3, 3));
            Assert.Equal((points - 1) / 2, design.Rounds.Count);
        }
    }

    [Theory]
    [InlineData(18)]
    [InlineData(24)]
    [InlineData(30)]
    [InlineData(36)]
    [InlineData(42)]
    [InlineData(48)]
    [InlineData(54)]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(78)]
    [InlineData(84)]
    [InlineData(90)]
    [InlineData(96)]
    [InlineData(108)]
    [InlineData(120)]
    [InlineData(126)]
    [InlineData(144)]
    [InlineData(150)]
    [InlineData(162)]
    [InlineData(168)]
    [InlineData(180)]
    [InlineData(198)]
    public void Nearly_Kirkman_systems_leave_one_pair_a_person_unmet(int points)
    {
        var design = DesignCatalogue.Find(points, 3, 3, (points / 2) - 1)!;
        var met = design.Rounds.SelectMany(round => round).Sum(group => group.Length * (group.Length - 1) / 2);
        Assert.Equal((points * (points - 1) / 2) - (points / 2), met);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(28)]
    [InlineData(40)]
    [InlineData(52)]
    [InlineData(64)]
    [InlineData(76)]
    [InlineData(88)]
    [InlineData(112)]
    [InlineData(124)]
    [InlineData(148)]
    [InlineData(160)]
    [InlineData(184)]
    public void Quadruples_let_every_two_meet(int points) => Assert.NotNull(DesignCatalogue.Find(points, 4, 4, (points - 1) / 3));

    [Theory]
    [InlineData(24, 4, 7)] // type 3^8
    [InlineData(32, 4, 10)] // type 2^16
    [InlineData(36, 4, 11)] // type 3^12
    [InlineData(44, 4, 14)] // type 2^22
    [InlineData(48, 4, 15)] // type 3^16
    [InlineData(96, 4, 31)] // type 3^32, by composition
    [InlineData(25, 5, 6)]
    [InlineData(125, 5, 31)]
    public void Divisible_designs_and_blocks_of_five_reach_the_counting_bound(int people, int size, int rounds)
    {
        Assert.Equal(rounds, DesignCatalogue.RoundsLimit(people, size, size).Rounds);
        Assert.NotNull(DesignCatalogue.Find(people, size, size, rounds));
    }
}
