using System;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class DesignCatalogueTests
{
    [Fact]
    public void Every_stored_starter_keeps_its_promise()
    {
        foreach (var (people, size) in StarterLibrary.All())
        {
            var offer = StarterLibrary.Find(people, size)!;
            var design = new ResolvableDesign(people, offer.Build(offer.Rounds), offer.Name, offer.Source);
            Assert.Null(DesignVerifier.FindFault(design, size, people % size == 0 ? size : size + 1));
            Assert.Equal(offer.Rounds, design.Rounds.Count);
        }
    }

    [Fact]
    public void A_plan_has_as_many_rounds_as_asked_for_and_says_where_it_comes_from()
    {
        for (var rounds = 1; rounds <= 7; rounds++)
        {
            var design = DesignCatalogue.Find(24, 4, 4, rounds)!;
            Assert.Equal(rounds, design.Rounds.Count);
            Assert.Equal(24, design.Points);
            Assert.NotEmpty(design.Name);
            Assert.NotEmpty(design.Source);
        }

        Assert.Null(DesignCatalogue.Find(24, 4, 4, 8));
    }

    [Fact]
    public void Larger_groups_are_taken_where_they_last_long_enough()
    {
        Assert.All(DesignCatalogue.Find(24, 3, 4, 7)!.Rounds, round => Assert.All(round, group => Assert.Equal(4, group.Length)));
        Assert.All(DesignCatalogue.Find(24, 3, 4, 8)!.Rounds, round => Assert.All(round, group => Assert.Equal(3, group.Length)));
    }

    [Fact]
    public void Twenty_three_people_come_from_a_design_of_twenty_four_with_one_point_left_out()
    {
        var design = DesignCatalogue.Find(23, 3, 4, 7)!;
        Assert.All(design.Rounds, round => Assert.All(round, group => Assert.InRange(group.Length, 3, 4)));
        Assert.True(DesignCatalogue.KnownRounds(23, 3, 4) >= 8);
    }

    [Theory]
    [InlineData(1009, 4, 5)]
    [InlineData(5000, 5, 5)]
    public void Thousands_of_people_are_planned_by_a_spoken_sentence(int people, int min, int max)
    {
        var design = DesignCatalogue.Find(people, min, max, 6)!;
        Assert.Equal(6, design.Rounds.Count);
        Assert.All(design.Rounds, round => Assert.All(round, group => Assert.InRange(group.Length, min, max)));
    }

    [Fact]
    public void Sizes_that_do_not_add_up_give_nothing()
    {
        Assert.Null(DesignCatalogue.Find(7, 3, 3, 1));
        Assert.Equal(0, DesignCatalogue.KnownRounds(11, 4, 5));
        Assert.Equal(0, DesignCatalogue.RoundsLimit(11, 4, 5).Rounds);
    }

    [Fact]
    public void A_group_of_one_meets_nobody_and_lets_an_odd_number_meet_in_pairs()
    {
        Assert.Equal(7, DesignCatalogue.Find(7, 1, 2, 7)!.Rounds.Count);
        Assert.Equal(int.MaxValue, DesignCatalogue.RoundsLimit(7, 1, 2).Rounds);
    }

    [Theory]
    [InlineData(12, 3, 4, 5)]
    [InlineData(20, 4, 5, 6)]
    [InlineData(42, 6, 7, 8)]
    public void The_rows_of_a_transversal_design_make_one_more_round_of_larger_groups(int people, int min, int max, int rounds)
    {
        Assert.Equal(rounds, DesignCatalogue.RoundsLimit(people, min, max).Rounds);
        Assert.NotNull(DesignCatalogue.Find(people, min, max, rounds));
    }

    [Fact]
    public void A_wide_range_of_sizes_takes_the_best_within_it()
    {
        Assert.Equal(23, DesignCatalogue.KnownRounds(24, 2, 6));
        Assert.NotNull(DesignCatalogue.Find(24, 2, 6, 11));
    }

    [Fact]
    public void The_same_question_gets_the_same_plan()
    {
        var first = DesignCatalogue.Find(37, 4, 5, 8)!;
        var second = DesignCatalogue.Find(37, 4, 5, 8)!;
        Assert.Equal(first.Rounds.SelectMany(r => r).SelectMany(g => g), second.Rounds.SelectMany(r => r).SelectMany(g => g));
    }

    [Fact]
    public void A_cancelled_question_is_not_answered() =>
        Assert.Throws<OperationCanceledException>(() => DesignCatalogue.Find(24, 4, 4, 3, new CancellationToken(true)));

    [Theory]
    [InlineData(0, 2, 3, 1)]
    [InlineData(5, 0, 3, 1)]
    [InlineData(5, 3, 2, 1)]
    [InlineData(5, 2, 3, 0)]
    public void Misuse_is_refused(int people, int min, int max, int rounds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignCatalogue.Find(people, min, max, rounds));

    [Fact]
    public void Leaving_points_out_moves_the_later_ones_up()
    {
        var rounds = PointDeletion.Build(AffinePlane.Build(3), [7, 2]);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(7, rounds, "", ""), 1, 3));
        Assert.Equal([[0, 1], [2, 3, 4], [5, 6]], rounds[3]);
    }

    [Theory]
    [InlineData(34, 5, "2 points that never meet left out")]
    [InlineData(65, 6, "5 points that never meet left out")]
    public void Points_that_never_meet_are_left_out_of_larger_groups(int people, int smaller, string name)
    {
        var offer = AdjacentDesigns.Offers(people, smaller).Single(one => one.Name.EndsWith(name, StringComparison.Ordinal));
        Assert.True(offer.Rounds > 1);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(people, offer.Build(offer.Rounds), "", ""), smaller, smaller + 1));
    }

    [Theory]
    [InlineData(65, 5, 4)]
    [InlineData(36, 4, 3)]
    [InlineData(49, 7, 7)]
    public void Points_found_unmet_do_not_meet_in_the_rounds_kept(int people, int size, int count)
    {
        var design = DesignCatalogue.Find(people, size, size, DesignCatalogue.KnownRounds(people, size, size))!;
        var (unmet, kept) = UnmetPoints.Find(design.Rounds, people, count);
        Assert.Equal(count, unmet.Distinct().Count());
        Assert.InRange(kept, 1, design.Rounds.Count);
        Assert.All(design.Rounds.Take(kept), round => Assert.All(round, group => Assert.True(group.Intersect(unmet).Count() <= 1)));
    }

    [Fact]
    public void Composition_with_weights_keeps_every_pair_apart()
    {
        var rounds = Inflation.OfKirkman(15, 7);
        Assert.Null(DesignVerifier.FindFault(new ResolvableDesign(105, rounds, "", ""), 3, 3));
        Assert.Equal(52, rounds.Count);
    }
}
