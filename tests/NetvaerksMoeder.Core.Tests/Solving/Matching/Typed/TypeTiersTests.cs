using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

public sealed class TypeTiersTests
{
    [Fact]
    public void Three_leaders_have_eighteen_talks_for_sixty_employees()
    {
        var units = Enumerable.Range(0, 63).Select(i => i % 9).ToArray();
        var levels = Enumerable.Range(0, 63).Select(i => i < 3 ? 7 : 1).ToArray();
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(units, levels, 0, 1, 2, 4), PresenceTable.Full(63, 6), odd: OddRule.Bye);

        var tiers = TypeTiers.Of(problem, PairScheduler.Solve(problem, SolverOptions.Default));

        var leaders = tiers[0];
        Assert.Equal((3, 18L, 7, (int?)null), (leaders.People, leaders.Talks, leaders.SharedLevel, leaders.SharedUnit));
        Assert.Equal((60, 18L), (leaders.PeopleBelow, leaders.TalksBelow));
        Assert.Equal([0L, 0, 0, 18], leaders.TalksByRelation);
        Assert.True(leaders.Marginal > tiers[1].Marginal);
        Assert.Equal(3, leaders.Types.Count);
    }

    [Fact]
    public void A_crowded_unit_makes_the_others_scarce()
    {
        var units = Enumerable.Range(0, 20).Select(i => i < 14 ? 5 : 6 + i).ToArray();
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(units, new int[20], 0, 0, 3, 3), PresenceTable.Full(20, 2));

        var tiers = TypeTiers.Of(problem, PairScheduler.Solve(problem, SolverOptions.Default));

        Assert.Equal([(6, 12L), (14, 28L)], tiers.Select(tier => (tier.People, tier.Talks)));
        Assert.Equal((3m, 0m), (tiers[0].Marginal, tiers[1].Marginal));
        Assert.Equal((5, 12L), (tiers[1].SharedUnit, tiers[0].TalksBelow));
        Assert.Equal([8L, 0, 12, 0], tiers[1].TalksByRelation);
    }

    [Fact]
    public void People_all_alike_are_one_tier()
    {
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(new int[8], new int[8], 2, 2, 2, 2), PresenceTable.Full(8, 2));

        var tier = Assert.Single(TypeTiers.Of(problem, PairScheduler.Solve(problem, SolverOptions.Default)));

        Assert.Equal((1m, 8, 0), (tier.Marginal, tier.People, tier.PeopleBelow));
    }

    [Fact]
    public void Values_by_pair_and_a_lack_of_partners_give_no_tiers()
    {
        var byPair = new PairSchedulingProblem(new PairScores.Matrix([[0, 1], [1, 0]]), PresenceTable.Full(2, 1));
        var tooLong = new PairSchedulingProblem(new PairScores.Relational(new int[4], new int[4], 1, 1, 1, 1), PresenceTable.Full(4, 4));

        Assert.Empty(TypeTiers.Of(byPair, PairScheduler.Solve(byPair, SolverOptions.Default)));
        Assert.Empty(TypeTiers.Of(tooLong, PairScheduler.Solve(tooLong, SolverOptions.Default)));
    }
}
