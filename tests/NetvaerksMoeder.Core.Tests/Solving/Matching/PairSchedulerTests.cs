using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

public sealed class PairSchedulerTests
{
#if NETFRAMEWORK
    private const int Cases = 25;
    private const int LargerCases = 3;
#else
    private const int Cases = 120;
    private const int LargerCases = 12;
#endif

    [Property(MaxTest = Cases)]
    public void Small_questions_equal_trying_everything(long seed) => AssertBest(SmallQuestions.Draw(seed));

    [Property(MaxTest = Cases)]
    public void Small_questions_with_fairness_first_equal_trying_everything(long seed) =>
        AssertBest(SmallQuestions.Draw(seed, fairFirst: true));

    [Property(MaxTest = 2 * LargerCases)]
    public void Questions_of_nine_and_ten_equal_every_plan(long seed)
    {
        var problem = SmallQuestions.DrawLarger(seed);
        var best = new PairOracle(problem).Run();
        AssertBest(problem, best.IsFeasible, best.Repeats, best.Value, best.People);
    }

    [Property(MaxTest = LargerCases)]
    public void Questions_of_nine_and_ten_with_fairness_first_equal_every_plan(long seed)
    {
        var problem = SmallQuestions.DrawLarger(seed, fairFirst: true);
        var best = new PairOracle(problem).Run();
        AssertBest(problem, best.IsFeasible, best.Repeats, best.Value, best.People);
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(7, 3)]
    public void Alike_people_in_groups_of_three_equal_every_plan(int people, int mostRounds)
    {
        for (var rounds = 1; rounds <= mostRounds; rounds++)
        {
            var problem = Uniform(people, rounds);
            var best = new PairOracle(problem).Run();
            AssertBest(problem, best.IsFeasible, best.Repeats, best.Value, best.People);
        }
    }

    [Theory]
    [InlineData(5, 2, 1)]
    [InlineData(5, 5, 10)]
    [InlineData(7, 3, 0)]
    [InlineData(7, 4, 1)]
    [InlineData(7, 6, 9)]
    [InlineData(9, 5, 0)]
    [InlineData(9, 6, 0)]
    [InlineData(9, 8, 12)]
    public void Alike_people_in_groups_of_three_are_proven_best(int people, int rounds, int repeats)
    {
        foreach (var fairFirst in new[] { false, true })
        {
            var problem = new PairSchedulingProblem(new PairScores.Uniform(people, 1), PresenceTable.Full(people, rounds), fairFirst: fairFirst);

            var schedule = Solve(problem);

            Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
            Assert.Equal(SolutionStatus.Optimal, schedule.Status);
            Assert.Equal((repeats, repeats), (schedule.Repeats, schedule.RepeatsBound));
        }
    }

    [Fact]
    public void Every_even_number_meets_everybody_once()
    {
        foreach (var people in Enumerable.Range(1, 100).Select(half => 2 * half))
        {
            var schedule = Solve(Uniform(people, people - 1));

            Assert.Equal(SolutionStatus.Optimal, schedule.Status);
            Assert.Equal(people * (people - 1) / 2, Meetings(schedule).Distinct().Count());
            Assert.Equal(0, schedule.Repeats);
            if (people % 20 == 0)
                Assert.Empty(PairScheduleAudit.Faults(Uniform(people, people - 1), schedule));
        }
    }

    [Fact]
    public void Every_odd_number_with_byes_sits_out_once_each()
    {
        for (var people = 3; people <= 101; people += 2)
        {
            var schedule = Solve(Uniform(people, people, OddRule.Bye));

            Assert.Equal(Enumerable.Range(0, people), schedule.Byes.SelectMany(bye => bye).OrderBy(i => i));
            Assert.Equal(people * (people - 1) / 2, Meetings(schedule).Distinct().Count());
            if (people % 10 == 1)
                Assert.Empty(PairScheduleAudit.Faults(Uniform(people, people, OddRule.Bye), schedule));
        }
    }

    [Theory]
    [InlineData(4, 7, 8)]
    [InlineData(6, 12, 21)]
    [InlineData(2, 5, 4)]
    public void More_rounds_than_pairs_allow_are_counted(int people, int rounds, int repeats)
    {
        var schedule = Solve(Uniform(people, rounds));

        Assert.Equal((repeats, repeats), ((int)schedule.Repeats, (int)schedule.RepeatsBound));
        Assert.Empty(PairScheduleAudit.Faults(Uniform(people, rounds), schedule));
        var most = Meetings(schedule).GroupBy(pair => pair).Select(group => group.Count()).ToList();
        Assert.True(most.Max() - most.Min() <= 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nobody_and_one_person_have_no_pairs(int people)
    {
        var schedule = Solve(Uniform(people, 3));

        Assert.All(schedule.Rounds, Assert.Empty);
        Assert.All(schedule.Byes, bye => Assert.Equal(people, bye.Length));
    }

    [Fact]
    public void Three_people_talk_as_three_and_the_second_round_repeats()
    {
        var schedule = Solve(Uniform(3, 2));

        Assert.Equal((3L, 3L), (schedule.Repeats, schedule.RepeatsBound));
        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
    }

    [Theory]
    [InlineData(nameof(OddRule.Trio), 5)]
    [InlineData(nameof(OddRule.Bye), 5)]
    [InlineData(nameof(OddRule.Trio), 6)]
    public void Everybody_apart_from_everybody_is_a_conflict(string rule, int people)
    {
        Assert.True(Enum.TryParse(rule, out OddRule odd));
        var all = from i in Enumerable.Range(0, people) from j in Enumerable.Range(0, i) select (i, j);
        var problem = new PairSchedulingProblem(
            new PairScores.Uniform(people, 1), PresenceTable.Full(people, 2), forbidden: PairSet.Of(people, all), odd: odd);

        var schedule = Solve(problem);

        Assert.Equal(SolutionStatus.Infeasible, schedule.Status);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal([0, 1], schedule.Conflicts.Select(conflict => conflict.Round));
    }

    /// <summary>Repeats, value and each person's value are those of the best plan, and it is called optimal.</summary>
    private static void AssertBest(PairSchedulingProblem problem)
    {
        var expected = new PairBruteForce(problem).Run();
        AssertBest(problem, expected.IsFeasible, expected.Repeats, expected.Value, expected.People);
    }

    private static void AssertBest(PairSchedulingProblem problem, bool isFeasible, long repeats, long value, long[] worths)
    {
        var schedule = Solve(problem);

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal(isFeasible, schedule.Status != SolutionStatus.Infeasible);
        if (!isFeasible)
            return;
        Assert.Equal((repeats, value), (schedule.Repeats, schedule.Value));
        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        var people = new long[problem.People];
        foreach (var (i, j) in Meetings(schedule).Distinct().Where(pair => !problem.Met.Contains(pair.Item1, pair.Item2)))
        {
            people[i] += problem.Scores.Of(i, j);
            people[j] += problem.Scores.Of(i, j);
        }

        Assert.Equal(worths, people.OrderBy(worth => worth));
    }

    private static PairSchedule Solve(PairSchedulingProblem problem) => PairScheduler.Solve(problem, SolverOptions.Default);

    private static PairSchedulingProblem Uniform(int people, int rounds, OddRule odd = OddRule.Trio) =>
        new(new PairScores.Uniform(people, 1), PresenceTable.Full(people, rounds), odd: odd);

    private static IEnumerable<(int, int)> Meetings(PairSchedule schedule) =>
        from round in schedule.Rounds
        from members in round
        from a in members
        from b in members
        where a < b
        select (a, b);
}
