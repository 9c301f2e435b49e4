using System;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

public sealed class PairScheduleProofTests
{
    [Theory]
    [InlineData(20, 8, 1)]
    [InlineData(20, 8, 2)]
    [InlineData(30, 8, 3)]
    [InlineData(40, 8, 1)]
    [InlineData(12, 11, 4)]
    [InlineData(20, 17, 5)]
    public void General_values_are_proven_best(int people, int rounds, int seed)
    {
        var problem = Drawn(people, rounds, seed);

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 0));

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.NotNull(schedule.Certificate);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Theory]
    [InlineData(21, 8)]
    [InlineData(41, 6)]
    [InlineData(31, 7)]
    [InlineData(15, 5)]
    public void Sitting_out_is_proven_best(int people, int rounds)
    {
        var problem = Drawn(people, rounds, 3, OddRule.Bye);

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 0));

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Theory]
    [InlineData(7, 3)]
    [InlineData(11, 5)]
    [InlineData(13, 9)]
    [InlineData(21, 10)]
    public void Groups_of_three_repeat_no_pair_while_that_is_possible(int people, int rounds)
    {
        var problem = new PairSchedulingProblem(new PairScores.Uniform(people, 1), PresenceTable.Full(people, rounds));

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 400_000));

        Assert.Equal(0, schedule.Repeats);
        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.All(schedule.Byes, Assert.Empty);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Fact]
    public void A_corrupted_proof_is_rejected()
    {
        var problem = Drawn(20, 8, 1);
        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 0));
        var certificate = schedule.Certificate!;

        Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(schedule, certificate, schedule.Bound - 1)));
        for (var i = 0; i < problem.People; i++)
        {
            var prices = certificate.Prices.ToArray();
            prices[i] += 2 * problem.Scores.Greatest;
            Assert.NotEmpty(PairScheduleAudit.Faults(
                problem, With(schedule, new FactorCertificate(prices, certificate.RepeatPrice, certificate.OddSets), schedule.Bound)));
        }

        FactorOddSet[] negative = [.. certificate.OddSets, new FactorOddSet([0, 1, 2], [], -1)];
        Assert.NotEmpty(PairScheduleAudit.Faults(
            problem, With(schedule, new FactorCertificate(certificate.Prices, certificate.RepeatPrice, negative), schedule.Bound)));
        var shorter = new FactorCertificate([.. certificate.Prices.Skip(1)], certificate.RepeatPrice, certificate.OddSets);
        Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(schedule, shorter, schedule.Bound)));
    }

    [Fact]
    public void A_corrupted_plan_is_rejected()
    {
        var problem = Drawn(8, 3, 1);
        var schedule = PairScheduler.Solve(problem, SolverOptions.Default);
        var (one, two) = (schedule.Rounds[0][0], schedule.Rounds[0][1]);

        (one[1], two[1]) = (two[1], one[1]);

        Assert.NotEmpty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Property(MaxTest = 30)]
    public void New_numbers_for_the_people_change_no_value(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 10 + 2 * random.NextInt32(4);
        var problem = Drawn(people, 4, seed);
        var order = Enumerable.Range(0, people).ToArray();
        random.Shuffle(order);
        var values = order.Select(i => order.Select(j => i == j ? 0 : problem.Scores.Of(i, j)).ToArray()).ToArray();
        var renamed = new PairSchedulingProblem(new PairScores.Matrix(values), problem.Presence);

        var (one, two) = (PairScheduler.Solve(problem, new SolverOptions(steps: 0)), PairScheduler.Solve(renamed, new SolverOptions(steps: 0)));

        if (one.Status == SolutionStatus.Optimal && two.Status == SolutionStatus.Optimal)
            Assert.Equal(one.Value, two.Value);
        Assert.True(one.Value <= two.Bound && two.Value <= one.Bound);
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        var problem = Drawn(15, 6, 2);

        var one = PairScheduler.Solve(problem, new SolverOptions(seed: 7, steps: 30_000));
        var two = PairScheduler.Solve(problem, new SolverOptions(seed: 7, steps: 30_000));

        Assert.Equal(one.Rounds.SelectMany(round => round).SelectMany(i => i), two.Rounds.SelectMany(round => round).SelectMany(i => i));
    }

    [Fact]
    public void Plans_on_the_way_only_get_better()
    {
        var plans = PairScheduler.Improve(Drawn(15, 6, 2), new SolverOptions(steps: 60_000)).ToList();

        for (var p = 1; p < plans.Count; p++)
            Assert.True(plans[p].Repeats < plans[p - 1].Repeats || plans[p].Value >= plans[p - 1].Value);
    }

    [Fact]
    public void With_fairness_first_the_one_with_least_gets_more()
    {
        var byValue = Drawn(16, 4, 3);
        var fair = new PairSchedulingProblem(byValue.Scores, byValue.Presence, fairFirst: true);

        var (one, two) = (PairScheduler.Solve(byValue, new SolverOptions(steps: 0)), PairScheduler.Solve(fair, new SolverOptions(steps: 200_000)));

        Assert.Empty(PairScheduleAudit.Faults(fair, two));
        Assert.True(Least(fair, two) > Least(byValue, one));
        Assert.Equal(0, two.Repeats);
    }

    private static long Least(PairSchedulingProblem problem, PairSchedule schedule) => Enumerable.Range(0, problem.People)
        .Min(i => schedule.Rounds.Sum(round => round.Where(pair => pair.Contains(i)).Sum(pair => problem.Scores.Of(pair[0], pair[1]))));

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public void No_rounds_are_planned_at_once(int people)
    {
        var schedule = PairScheduler.Solve(Drawn(people, 0, 1), SolverOptions.Default);

        Assert.Empty(schedule.Rounds);
        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
    }

    [Fact]
    public void A_round_that_nobody_attends_is_empty()
    {
        var problem = new PairSchedulingProblem(Drawn(14, 3, 1).Scores, PresenceTable.Of(14, 3, (_, round) => round != 1));

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 20_000));

        Assert.Empty(schedule.Rounds[1]);
        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
    }

    [Fact]
    public void A_cancelled_search_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => PairScheduler.Solve(Drawn(20, 8, 1), SolverOptions.Default, null, source.Token));
    }

    [Property(MaxTest = 15)]
    public void Close_to_the_possible_number_of_rounds_no_plan_is_missed(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 6 + 2 * random.NextInt32(2);
        var rounds = people - 2 - random.NextInt32(2);
        var apart = (from i in Enumerable.Range(0, people) from j in Enumerable.Range(0, i) where random.NextInt32(100) < 10 select (i, j)).ToList();
        var problem = new PairSchedulingProblem(
            Drawn(people, rounds, seed).Scores, PresenceTable.Full(people, rounds), forbidden: PairSet.Of(people, apart));
        var used = new bool[people, people];
        foreach (var (i, j) in apart)
            used[i, j] = used[j, i] = true;

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 60_000));

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal(ExistsWithoutRepeats(used, rounds, 0), schedule.Status != SolutionStatus.Infeasible && schedule.Repeats == 0);
    }

    [Theory]
    [InlineData(20, 6)]
    [InlineData(40, 8)]
    [InlineData(60, 8)]
    public void Free_values_with_late_comers_are_proven_best(int people, int rounds)
    {
        for (var seed = 1; seed <= 2; seed++)
        {
            var problem = ComeAndGo(people, rounds, seed, OddRule.Bye);

            var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 0));

            Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
            Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        }
    }

    [Theory]
    [InlineData(15, 5)]
    [InlineData(21, 8)]
    [InlineData(41, 8)]
    public void Free_values_with_groups_of_three_come_close_to_their_bound(int people, int rounds)
    {
        var problem = Drawn(people, rounds, 1);

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 0));

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.Equal(0, schedule.Repeats);
        Assert.True(schedule.Bound - schedule.Value <= schedule.Bound / 60, $"{schedule.Value} of at most {schedule.Bound}");
    }

    [Theory]
    [InlineData(12, 2)]
    [InlineData(12, 3)]
    [InlineData(20, 2)]
    [InlineData(30, 3)]
    [InlineData(40, 2)]
    public void Close_to_the_possible_number_of_rounds_no_larger_plan_is_missed(int people, int fewer)
    {
        // Everything but a hidden round robin's rounds may be forbidden, so a plan exists.
        var random = new Xoshiro256StarStar(people + fewer);
        var rounds = people - fewer;
        var name = Enumerable.Range(0, people).ToArray();
        random.Shuffle(name);
        var apart = Enumerable.Range(rounds, people - 1 - rounds).SelectMany(round => RoundRobin.Pairs(people, round, out _))
            .Where(_ => random.NextInt32(2) == 0).Select(pair => (name[pair[0]], name[pair[1]])).ToList();
        var problem = new PairSchedulingProblem(
            Drawn(people, rounds, people).Scores, PresenceTable.Full(people, rounds), forbidden: PairSet.Of(people, apart));

        var schedule = PairScheduler.Solve(problem, new SolverOptions(steps: 50_000));

        Assert.Empty(PairScheduleAudit.Faults(problem, schedule));
        Assert.NotEqual(SolutionStatus.Infeasible, schedule.Status);
        Assert.Equal(0, schedule.Repeats);
    }

    private static PairSchedulingProblem ComeAndGo(int people, int rounds, int seed, OddRule odd)
    {
        var random = new Xoshiro256StarStar(seed);
        var from = Enumerable.Range(0, people).Select(_ => random.NextInt32(8) == 0 ? random.NextInt32(rounds) : 0).ToArray();
        var to = Enumerable.Range(0, people).Select(_ => random.NextInt32(8) == 0 ? 1 + random.NextInt32(rounds) : rounds).ToArray();
        return new PairSchedulingProblem(
            Drawn(people, rounds, seed).Scores, PresenceTable.Of(people, rounds, (i, round) => round >= from[i] && round < to[i]), odd: odd);
    }

    /// <summary>Whether disjoint perfect matchings exist, by trying; <paramref name="busy"/> are the people of this round so far.</summary>
    private static bool ExistsWithoutRepeats(bool[,] used, int rounds, int busy)
    {
        var people = used.GetLength(0);
        if (rounds == 0)
            return true;
        if (busy == (1 << people) - 1)
            return ExistsWithoutRepeats(used, rounds - 1, 0);
        var first = 0;
        while ((busy >> first & 1) == 1)
            first++;
        for (var other = first + 1; other < people; other++)
        {
            if ((busy >> other & 1) == 1 || used[first, other])
                continue;
            used[first, other] = used[other, first] = true;
            var exists = ExistsWithoutRepeats(used, rounds, busy | 1 << first | 1 << other);
            used[first, other] = used[other, first] = false;
            if (exists)
                return true;
        }

        return false;
    }

    private static PairSchedule With(PairSchedule schedule, FactorCertificate certificate, long bound) => new(
        schedule.Rounds, schedule.Byes, schedule.Value, bound, schedule.Repeats, schedule.RepeatsBound, schedule.Status,
        schedule.Stopped, schedule.Steps, certificate);

    private static PairSchedulingProblem Drawn(int people, int rounds, int seed, OddRule odd = OddRule.Trio)
    {
        var random = new Xoshiro256StarStar(seed);
        var values = new long[people][];
        for (var i = 0; i < people; i++)
        {
            values[i] = new long[people];
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = random.NextInt32(10_001);
        }

        return new PairSchedulingProblem(new PairScores.Matrix(values), PresenceTable.Full(people, rounds), odd: odd);
    }
}
