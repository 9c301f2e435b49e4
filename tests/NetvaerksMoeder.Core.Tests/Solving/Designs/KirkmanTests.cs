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

    [Fact]
    public void Nearly_Kirkman_systems_leave_one_pair_a_person_unmet_for_every_multiple_of_6_from_18()
    {
        for (var points = 18; points <= 198; points += 6)
        {
            var design = DesignCatalogue.Find(points, 3, 3, (points / 2) - 1);
            Assert.True(design is not null, $"{points} points");
            var met = design!.Rounds.SelectMany(round => round).Sum(group => group.Length * (group.Length - 1) / 2);
            Assert.Equal((points * (points - 1) / 2) - (points / 2), met);
        }
    }

    [Theory]
    [InlineData(66)] // 4 holes of 16 and 2 points
    [InlineData(102)] // 4 holes of 24 and 6 points
    [InlineData(132)] // 7 holes of 18 and 6 points
    [InlineData(156)] // 7 holes of 22 and 2 points
    [InlineData(174)] // 7 holes of 24 and 6 points
    [InlineData(186)] // 4 holes of 46 and 2 points
    public void Frames_are_filled_to_nearly_Kirkman_systems(int points)
    {
        var offer = NearlyKirkman.Find(points)!;
        var design = new ResolvableDesign(points, offer.Build(offer.Rounds), offer.Name, offer.Source);
        Assert.Null(DesignVerifier.FindFault(design, 3, 3));
        Assert.Equal((points / 2) - 1, design.Rounds.Count);
    }

    [Theory]
    [InlineData(24)]
    [InlineData(30)]
    public void A_holey_system_leaves_its_hole_unmet(int points)
    {
        var rounds = HoleySystem.Build(points);
        var met = new int[points, points];
        for (var r = 0; r < rounds.Count; r++)
        {
            var isFull = r < rounds.Count - 2;
            Assert.Equal(Enumerable.Range(0, isFull ? points : points - HoleySystem.Hole), rounds[r].SelectMany(group => group).OrderBy(point => point));
            foreach (var group in rounds[r])
            {
                foreach (var a in group)
                {
                    foreach (var b in group)
                        met[a, b]++;
                }
            }
        }

        for (var a = 0; a < points; a++)
        {
            var unmet = Enumerable.Range(0, points).Count(b => b != a && met[a, b] == 0);
            Assert.All(Enumerable.Range(0, points).Where(b => b != a), b => Assert.InRange(met[a, b], 0, 1));
            Assert.Equal(a < points - HoleySystem.Hole ? 1 : HoleySystem.Hole - 1, unmet);
        }
    }

    [Fact]
    public void Quadruples_let_every_two_meet_for_every_12k_and_4()
    {
        for (var points = 16; points <= 196; points += 12)
        {
            Assert.Equal((points - 1) / 3, DesignCatalogue.RoundsLimit(points, 4, 4).Rounds);
            Assert.True(DesignCatalogue.Find(points, 4, 4, (points - 1) / 3) is not null, $"{points} points");
        }
    }

    [Theory]
    [InlineData(136)]
    [InlineData(196)]
    [InlineData(256)]
    public void Quadruples_come_from_blocks_of_five_and_the_rows_of_a_transversal_design(int points)
    {
        Assert.True(QuadrupleClosure.IsKnown(points));
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(points, QuadrupleClosure.Build(points), "", ""), 4, 4));
    }

    [Theory]
    [InlineData(28, 4)]
    [InlineData(65, 5)]
    [InlineData(126, 6)]
    [InlineData(344, 8)]
    public void A_Hermitian_unital_lets_every_two_meet(int points, int size)
    {
        Assert.True(HermitianUnital.Exists(points, size));
        var rounds = HermitianUnital.Build(size);
        Assert.Equal((points - 1) / (size - 1), rounds.Count);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(points, rounds, "", ""), size, size));
    }

    [Theory]
    [InlineData(28, 4)]
    [InlineData(52, 4)]
    [InlineData(100, 4)]
    [InlineData(120, 8)]
    [InlineData(196, 4)]
    [InlineData(232, 8)]
    public void A_maximal_arc_lets_every_two_meet(int points, int size)
    {
        Assert.True(MaximalArc.Exists(points, size));
        var rounds = MaximalArc.Build(points, size);
        Assert.Equal((points - 1) / (size - 1), rounds.Count);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(points, rounds, "", ""), size, size));
    }

    [Theory]
    [InlineData(85, 5)]
    [InlineData(156, 6)]
    public void A_packing_of_projective_space_lets_every_two_meet(int points, int size)
    {
        Assert.True(SpacePacking.Exists(points, size));
        var rounds = SpacePacking.Build(size);
        Assert.Equal((points - 1) / (size - 1), rounds.Count);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(points, rounds, "", ""), size, size));
    }

    [Fact]
    public void Unitals_and_arcs_are_only_offered_where_they_exist()
    {
        Assert.False(HermitianUnital.Exists(64, 5));
        Assert.False(HermitianUnital.Exists(217, 7)); // 6 is no prime power
        Assert.False(MaximalArc.Exists(16, 4)); // the whole plane of order 4
        Assert.False(MaximalArc.Exists(40, 4)); // order 12
        Assert.False(MaximalArc.Exists(33, 3));
    }

    [Theory]
    [InlineData(24, 4, 7)] // type 3^8
    [InlineData(32, 4, 10)] // type 2^16
    [InlineData(36, 4, 11)] // type 3^12
    [InlineData(44, 4, 14)] // type 2^22
    [InlineData(48, 4, 15)] // type 3^16
    [InlineData(96, 4, 31)] // type 3^32, by composition
    [InlineData(84, 4, 27)] // type 3^28
    [InlineData(108, 4, 35)] // type 3^36
    [InlineData(116, 4, 38)] // type 2^58
    [InlineData(120, 4, 39)] // type 3^40
    [InlineData(132, 4, 43)] // type 3^44
    [InlineData(25, 5, 6)]
    [InlineData(65, 5, 16)]
    [InlineData(85, 5, 21)]
    [InlineData(105, 5, 26)]
    [InlineData(145, 5, 36)]
    [InlineData(165, 5, 41)]
    [InlineData(185, 5, 46)]
    [InlineData(126, 6, 25)]
    [InlineData(156, 6, 31)]
    [InlineData(125, 5, 31)]
    public void Divisible_designs_and_blocks_of_five_reach_the_counting_bound(int people, int size, int rounds)
    {
        Assert.Equal(rounds, DesignCatalogue.RoundsLimit(people, size, size).Rounds);
        Assert.NotNull(DesignCatalogue.Find(people, size, size, rounds));
    }
}
