using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class TypePricesTests
{
#if NETFRAMEWORK
    private const int Cases = 15;
#else
    private const int Cases = 60;
#endif

    [Property(MaxTest = Cases)]
    public Property No_plan_of_a_tiny_problem_is_worth_more() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var (problem, scores) = Draw(seed);
        var best = GroupBruteForce.Best(problem, 40_000, out var complete);
        if (!complete || best is not { } expected)
            return true.Collect("too many plans, or none");
        var shape = RoundShape.Of(problem, false)[0].Single();
        var acquaintance = new Acquaintance(problem);
        var bound = TypePrices.Of(problem, scores, shape, problem.Rounds, expected.Repeats, acquaintance);
        var alone = TypePrices.Of(problem, scores, shape, 1, 0, acquaintance) * problem.Rounds;

        return (bound >= expected.Value && alone >= expected.Value).Label($"{bound}, {alone} of {expected}").Collect(bound == expected.Value ? "met" : "above");
    });

    [Property(MaxTest = Cases)]
    public Property No_plan_whose_sizes_are_open_is_worth_more() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var (drawn, scores) = Draw(seed);
        GroupSchedulingProblem problem = new(scores, drawn.Presence, GroupSizeRule.Range(2, 3 + (int)(seed % 3)), drawn.Met, drawn.Forbidden);
        var best = GroupBruteForce.Best(problem, 40_000, out var complete);
        if (!complete || best is not { } expected)
            return true.Collect("too many plans, or none");
        var alone = RoundShape.Of(problem, true)[0].Max(shape => TypePrices.Of(problem, scores, shape, 1, 0, new Acquaintance(problem))) * problem.Rounds;
        var withoutRepeats = expected.Repeats > 0 ? long.MaxValue : RangeBound.WithoutRepeats(problem);

        return (alone >= expected.Value && withoutRepeats >= expected.Value).Label($"{alone}, {withoutRepeats} of {expected}").Collect(withoutRepeats == expected.Value ? "met" : "above");
    });

    [Fact]
    public void People_all_alike_are_worth_what_their_pairs_are()
    {
        var scores = new PairScores.Relational(new int[12], new int[12], 3, 0, 0, 0);
        var problem = GroupProblems.Plain(scores, 2, GroupSizeRule.BySize(4));

        Assert.Equal(54, TypePrices.Of(problem, scores, RoundShape.Of(problem, false)[0].Single(), 1, 0, new Acquaintance(problem)));
    }

    [Fact]
    public void Repeats_that_must_be_are_worth_nothing()
    {
        // Four people in pairs meet once in each of three rounds; a fourth round is all repeats.
        var scores = new PairScores.Relational(new int[4], new int[4], 1, 0, 0, 0);
        var problem = GroupProblems.Plain(scores, 4, GroupSizeRule.BySize(2));

        Assert.Equal(6, TypePrices.Of(problem, scores, RoundShape.Of(problem, false)[0].Single(), 4, 2, new Acquaintance(problem)));
    }

    private static (GroupSchedulingProblem Problem, PairScores.Relational Scores) Draw(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 3 + random.NextInt32(5);
        int[] Classes(int most) => [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(most))];
        var scores = new PairScores.Relational(Classes(3), Classes(3), random.NextInt32(4), random.NextInt32(4), random.NextInt32(4), random.NextInt32(5));
        PairSet Pairs() => PairSet.Of(people, random.NextInt32(2) == 0 ? [] : [(0, 1 + random.NextInt32(people - 1))]);
        return (new(scores, PresenceTable.Full(people, 1 + random.NextInt32(2)), GroupSizeRule.BySize(2 + random.NextInt32(2)), Pairs(), Pairs()), scores);
    }
}
