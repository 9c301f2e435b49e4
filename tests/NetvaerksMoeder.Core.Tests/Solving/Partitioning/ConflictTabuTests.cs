using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class ConflictTabuTests
{
    [Theory]
    [InlineData(40, 3)]
    [InlineData(60, 4)]
    public void The_same_groups_in_every_round_are_mended_until_nobody_meets_twice(int people, int rounds)
    {
        var plan = Repeated(GroupProblems.Plain(new PairScores.Uniform(people, 1), rounds, GroupSizeRule.BySize(4)));
        Assert.Equal(people / 4 * 6 * (rounds - 1), plan.Score.Repeats);

        Mend(plan, 200_000);

        Assert.Equal(0, plan.Score.Repeats);
        AssertCounted(plan);
    }

    [Fact]
    public void Where_repeats_must_be_the_plan_ends_at_its_best()
    {
        var plan = Repeated(GroupProblems.Plain(new PairScores.Uniform(9, 1), 6, GroupSizeRule.BySize(3)));
        var before = plan.Score.Repeats;

        Mend(plan, 20_000);

        Assert.InRange(plan.Score.Repeats, 18, before - 1);
        AssertCounted(plan);
    }

    [Fact]
    public void People_change_places_only_with_those_they_are_like()
    {
        var plan = Repeated(GroupProblems.Plain(new PairScores.Uniform(24, 1), 2, GroupSizeRule.BySize(4)));
        int[][] likeOf = [.. Enumerable.Range(0, 24).Select(person => Enumerable.Range(0, 24).Where(other => other % 4 == person % 4).ToArray())];

        new ConflictTabu(plan, new MeritWeights(plan.Frame), new Xoshiro256StarStar(1), new StepMeter(50_000), likeOf).Run(0, 50_000);

        Assert.Equal(0, plan.Score.Repeats);
        Assert.All(plan.ToRounds().SelectMany(round => round), group => Assert.Equal([0, 1, 2, 3], group.Select(person => person % 4).OrderBy(remainder => remainder)));
    }

    private static void Mend(GroupPlan plan, long steps) =>
        new ConflictTabu(plan, new MeritWeights(plan.Frame), new Xoshiro256StarStar(1), new StepMeter(steps)).Run(0, steps);

    /// <summary>People 0 to 3 in one group, 4 to 7 in the next, and so on, in every round.</summary>
    private static GroupPlan Repeated(GroupSchedulingProblem problem)
    {
        var plan = new GroupPlan(ScheduleFrame.Of(problem, 1).Single(), new PairStandings(problem), new GroupRules(problem));
        foreach (var frame in plan.Frame.Rounds)
        {
            foreach (var person in frame.Present)
                plan.Seat(frame.Round, [person], person / frame.Most);
        }

        plan.Rescore();
        return plan;
    }

    private static void AssertCounted(GroupPlan plan)
    {
        var kept = plan.Score;
        plan.Rescore();
        Assert.Equal(kept, plan.Score);
    }
}
