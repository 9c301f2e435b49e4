using System;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

public sealed class TypedPairEngineTests
{
#if NETFRAMEWORK
    private const int Cases = 40;
    private const int Rosters = 20;
#else
    private const int Cases = 250;
    private const int Rosters = 120;
#endif

    [Property(MaxTest = Cases)]
    public void Small_questions_equal_trying_everything(long seed)
    {
        var problem = TypedQuestions.DrawSmall(seed);
        var expected = new PairBruteForce(problem).Run();

        var schedule = Solve(problem, steps: 1_500);

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal(expected.IsFeasible, schedule.Status != SolutionStatus.Infeasible);
        if (!expected.IsFeasible)
            return;
        Assert.True(schedule.RepeatsBound <= expected.Repeats);
        Assert.True(schedule.Repeats >= expected.Repeats);
        if (schedule.Repeats == expected.Repeats)
            Assert.InRange(expected.Value, schedule.Value, schedule.Bound);
        if (schedule.Status == SolutionStatus.Optimal)
            Assert.Equal((expected.Repeats, expected.Value), (schedule.Repeats, schedule.Value));
    }

    [Property(MaxTest = Cases)]
    public void Everybody_always_there_and_free_gives_the_best_value_of_all_plans(long seed)
    {
        var drawn = TypedQuestions.DrawSmall(seed);
        var problem = new PairSchedulingProblem(drawn.Scores, PresenceTable.Full(drawn.People, 1), odd: drawn.Odd);
        var expected = new PairBruteForce(problem).Run();

        var schedule = Solve(problem);

        Assert.Equal((expected.Value, 0L), (schedule.Value, schedule.Repeats));
    }

    [Fact]
    public void Rosters_of_all_kinds_are_solved_to_proven_optimality()
    {
        var optimal = 0;
        for (var seed = 1; seed <= Rosters; seed++)
        {
            var problem = TypedQuestions.DrawRoster(seed, 160);
            var schedule = Solve(problem);

            Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
            optimal += schedule.Status == SolutionStatus.Optimal ? 1 : 0;
        }

        Assert.InRange(optimal, Rosters * 98 / 100, Rosters);
    }

    [Theory]
    [InlineData(20, 4)]
    [InlineData(40, 8)]
    [InlineData(60, 8)]
    [InlineData(100, 8)]
    [InlineData(500, 8)]
    public void Meetings_of_twelve_units_and_five_levels_are_proven_best(int people, int rounds)
    {
        foreach (var isSkewed in new[] { false, true })
        {
            var problem = TypedQuestions.Meeting(people, rounds, isSkewed, seed: 7);
            var schedule = Solve(problem);

            Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
            Assert.Equal(SolutionStatus.Optimal, schedule.Status);
            Assert.NotNull(schedule.Types);
        }
    }

    [Theory]
    [InlineData(2_001, nameof(OddRule.Trio))]
    [InlineData(2_001, nameof(OddRule.Bye))]
    [InlineData(4_000, nameof(OddRule.Trio))]
    public void Thousands_need_no_table_of_people_by_people(int people, string rule)
    {
        Assert.True(Enum.TryParse(rule, out OddRule odd));
        var drawn = TypedQuestions.Meeting(people, 5, isSkewed: true, seed: 3);
        var problem = new PairSchedulingProblem(drawn.Scores, drawn.Presence, odd: odd);

        var schedule = Solve(problem);

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.Equal(schedule.Bound, TypeCertificateChecker.ValueBound(problem, schedule.Types!));
        Assert.Equal(people % 2 * 5, schedule.Rounds.Sum(round => round.Count(group => group.Length == 3)) + schedule.Byes.Sum(bye => bye.Length));
    }

    [Fact]
    public void Three_leaders_are_shared_by_all()
    {
        // 3 leaders × 6 rounds = 18 talks across levels; every other talk is across units only.
        var units = Enumerable.Range(0, 63).Select(i => i % 9).ToArray();
        var levels = Enumerable.Range(0, 63).Select(i => i < 3 ? 0 : 1).ToArray();
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(units, levels, 0, 1, 2, 4), PresenceTable.Full(63, 6), odd: OddRule.Bye);

        var schedule = Solve(problem);

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.Equal((18 * 4) + (((31 * 6) - 18) * 2), schedule.Value);
    }

    [Theory]
    [InlineData(1_200, 300, 4)]
    [InlineData(1_500, 1_500, 1)]
    [InlineData(900, 30, 900)]
    public void Very_many_types_are_gathered_and_still_proven(int people, int units, int levels)
    {
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(
                [.. Enumerable.Range(0, people).Select(i => i < people / 3 ? 0 : i % units)],
                [.. Enumerable.Range(0, people).Select(i => i / 7 % levels)],
                0,
                1,
                2,
                4),
            PresenceTable.Full(people, 4));

        var schedule = Solve(problem);

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        var problem = TypedQuestions.DrawRoster(11, 80);

        var one = Solve(problem);
        var two = Solve(problem);

        Assert.Equal(one.Rounds.SelectMany(round => round).SelectMany(group => group), two.Rounds.SelectMany(round => round).SelectMany(group => group));
    }

    [Fact]
    public void More_rounds_than_partners_go_to_the_general_engine()
    {
        var problem = new PairSchedulingProblem(
            new PairScores.Relational([0, 0, 1, 1], [0, 1, 0, 1], 0, 1, 2, 4), PresenceTable.Full(4, 4));

        var schedule = Solve(problem);

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal((2L, 14L), (schedule.Repeats, schedule.Value));
    }

    [Fact]
    public void Earlier_turns_in_the_odd_place_count()
    {
        var earlier = Enumerable.Range(0, 9).Select(i => i < 6 ? 1 : 0).ToArray();
        var problem = new PairSchedulingProblem(
            new PairScores.Relational(new int[9], new int[9], 2, 2, 2, 2), PresenceTable.Full(9, 3), odd: OddRule.Bye, earlierByes: earlier);

        var schedule = Solve(problem);

        Assert.Equal([6, 7, 8], schedule.Byes.SelectMany(bye => bye).OrderBy(i => i));
    }

    [Fact]
    public void Cancelling_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => PairScheduler.Solve(TypedQuestions.Meeting(40, 4, true, 1), SolverOptions.Default, cancellationToken: source.Token));
    }

    [Fact]
    public void Values_by_pair_and_few_people_are_left_to_others()
    {
        var engine = new TypedPairEngine();

        Assert.False(engine.Takes(new PairSchedulingProblem(new PairScores.Matrix([[0, 1], [1, 0]]), PresenceTable.Full(2, 1))));
        Assert.True(engine.Takes(new PairSchedulingProblem(new PairScores.Uniform(20, 1), PresenceTable.Full(20, 1), fairFirst: true)));
        Assert.False(engine.Takes(new PairSchedulingProblem(new PairScores.Uniform(11, 1), PresenceTable.Full(11, 1))));
        Assert.True(engine.Takes(new PairSchedulingProblem(new PairScores.Uniform(12, 1), PresenceTable.Full(12, 1))));
    }

    // The engine itself: questions of few people would otherwise go to the search that looks at every plan.
    private static PairSchedule Solve(PairSchedulingProblem problem, long? steps = null) =>
        new TypedPairEngine().Improve(problem, new SolverOptions(steps: steps), CancellationToken.None).Last();
}
