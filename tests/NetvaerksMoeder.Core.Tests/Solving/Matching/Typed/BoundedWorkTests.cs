using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.General;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

/// <summary>Values where the prices of types do not suffice: few different ones, and linking people of other units and levels not worth most.</summary>
public sealed class BoundedWorkTests
{
#if NETFRAMEWORK
    private const int Seeds = 4;
#else
    private const int Seeds = 24;
#endif
    private const int Steps = 4_000;
    private const long MostWork = 30_000_000 + (600L * Steps);

    private static readonly long[][] Values = [[0, 1, 4, 3], [0, 4, 1, 3], [3, 1, 2, 0], [0, 3, 1, 4], [1, 0, 4, 3]];

    [Fact]
    public void Every_order_of_the_values_is_planned_within_the_steps()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var problem = Draw(seed);

            var schedule = PairScheduler.Solve(problem, new SolverOptions(1, Steps));

            Assert.InRange(schedule.Steps, 0, Steps);
            Assert.True(schedule.Status is SolutionStatus.Optimal or SolutionStatus.Feasible);
            Assert.Equal(0, schedule.Repeats);
            Assert.InRange(schedule.Value, 0, schedule.Bound);
            Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        }
    }

    [Theory]
    [InlineData(112, 6)]
    [InlineData(110, 8)]
    public void The_general_engine_gives_the_factor_up_when_its_work_is_done(int people, int rounds)
    {
        var random = new Xoshiro256StarStar(people);
        var scores = Scores(random, people, 12, 5, Values[0]);
        var problem = new PairSchedulingProblem(scores, PresenceTable.Of(people, rounds, (i, round) => i % 20 != 0 || round < rounds - 1));
        var search = new GeneralPairSearch(problem, new SolverOptions(1, Steps), default);

        var plan = search.Run().First();

        // What is charged at once may go over by no more than there is left.
        Assert.InRange(search.Work, 1, MostWork);
        Assert.Empty(PairScheduleAudit.Faults(problem, plan));
    }

    [Fact]
    public void A_matcher_without_work_left_says_that_it_knows_nothing()
    {
        var random = new Xoshiro256StarStar(5);
        var edges = Enumerable.Range(0, 200).SelectMany(i => Enumerable.Range(0, i).Select(j => new MatchingEdge(i, j, random.NextInt32(4)))).ToArray();
        var matcher = new BlossomMatcher(MatchingGraph.Of(200, edges));

        Assert.False(matcher.TrySolve([.. Enumerable.Range(0, 200).Select(i => i % 5 - 20L)], work: new StepMeter(1_000)));
        Assert.True(matcher.HasGivenUp);
        Assert.Empty(matcher.Groups);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(10_000_000, true)]
    public void Proofs_of_sets_and_of_shared_pairs_stop_when_the_work_is_done(long work, bool isEnough)
    {
        var scores = Scores(new Xoshiro256StarStar(3), 24, 4, 3, [0, 1, 2, 4]);
        var problem = new PairSchedulingProblem(scores, PresenceTable.Of(24, 6, (i, round) => i % 5 != 0 || round < 4), fairFirst: true);
        var relations = RelationTable.Of(scores)!;
        var classes = RoundClass.Of(problem.Presence);
        var (sets, pairs) = (new StepMeter(work), new StepMeter(work));

        var limits = new FairnessLimits(problem, relations, classes, sets, default).Prove([.. Enumerable.Range(0, 24).Select(i => i % 3L)]);
        var shared = new SharedPriceSearch(problem, relations, classes, pairs, default).TryFind(0, long.MaxValue);

        Assert.Equal(isEnough, limits.Certificate.Limits.Count > 0);
        Assert.Equal(isEnough, shared is not null);
        Assert.InRange(sets.Used, 0, work);
        Assert.InRange(pairs.Used, 0, work);
    }

    private static PairSchedulingProblem Draw(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 20 + random.NextInt32(131);
        var rounds = 4 + random.NextInt32(5);
        var scores = Scores(random, people, 8 + random.NextInt32(13), 3 + random.NextInt32(3), Values[seed % Values.Length]);
        var isFull = random.NextInt32(3) > 0;
        var late = Enumerable.Range(0, people).Select(_ => random.NextInt32(20) == 0 ? random.NextInt32(rounds) : 0).ToArray();
        return new PairSchedulingProblem(
            scores,
            isFull ? PresenceTable.Full(people, rounds) : PresenceTable.Of(people, rounds, (i, round) => round >= late[i]),
            odd: random.NextInt32(4) == 0 ? OddRule.Bye : OddRule.Trio,
            fairFirst: random.NextInt32(4) == 0);
    }

    private static PairScores Scores(Xoshiro256StarStar random, int people, int units, int levels, long[] values) => TypedQuestions.Relational(
        [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(units))],
        [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(levels))],
        values);
}
