using System;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupSchedulerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Very_few_people_get_a_plan_and_a_proof(int people)
    {
        var schedule = Solve(GroupProblems.Plain(new PairScores.Uniform(people, 1), 2, GroupSizeRule.BySize(4)));

        Assert.Equal(SolutionStatus.Optimal, schedule.Status);
        Assert.All(schedule.Rounds, round => Assert.Equal(people == 0 ? 0 : 1, round.Length));
        Assert.Equal(people * (people - 1) / 2, schedule.Repeats);
        Assert.Equal(people * (people - 1) / 2, schedule.Value);
    }

    [Fact]
    public void A_round_where_nobody_is_present_is_empty()
    {
        var problem = new GroupSchedulingProblem(new PairScores.Uniform(8, 1), PresenceTable.Of(8, 3, (_, round) => round != 1), GroupSizeRule.BySize(4));

        var schedule = Solve(problem);

        Assert.Equal([2, 0, 2], schedule.Rounds.Select(round => round.Length));
    }

    [Theory]
    [InlineData(45, 10, 5, 16)]
    [InlineData(21, 11, 3, 21)]
    [InlineData(28, 10, 4, 42)]
    public void A_round_more_than_a_design_has_gets_the_few_repeats_that_are_left_to_it(int people, int rounds, int size, long repeats)
    {
        var problem = GroupProblems.Plain(new PairScores.Uniform(people, 1), rounds, GroupSizeRule.BySize(size));

        var schedule = Solve(problem, 200_000);

        Assert.Equal(repeats, schedule.Repeats);
        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
    }

    [Fact]
    public void Twenty_people_in_fives_for_three_rounds_have_just_the_eight_repeats_they_must()
    {
        var schedule = Solve(GroupProblems.Plain(new PairScores.Uniform(20, 1), 3, GroupSizeRule.BySize(5)), 2_000_000);

        Assert.Equal((SolutionStatus.Optimal, 8L, 8L), (schedule.Status, schedule.Repeats, schedule.RepeatsBound));
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(40, true)]
    [InlineData(60, false)]
    [InlineData(60, true)]
#if !NETFRAMEWORK
    [InlineData(100, false)]
    [InlineData(100, true)]
#endif
    public void Buzz_groups_of_units_and_levels_are_proven_optimal_without_repeats(int people, bool skewed)
    {
        var schedule = Solve(GroupProblems.Plain(GroupProblems.Typed(people, skewed), 3, GroupSizeRule.BySize(5)), 2_000_000);

        Assert.Equal((SolutionStatus.Optimal, 0L), (schedule.Status, schedule.Repeats));
        Assert.Equal(schedule.Bound, schedule.Value);
    }

    [Fact]
    public void A_design_serves_where_search_would_be_hard()
    {
        var schedule = Solve(GroupProblems.Plain(new PairScores.Uniform(25, 1), 6, GroupSizeRule.BySize(5)), 100_000);

        Assert.Equal((SolutionStatus.Optimal, 0L, 300L), (schedule.Status, schedule.Repeats, schedule.Value));
    }

    [Fact]
    public void One_round_more_than_is_possible_without_repeats_is_told_by_the_bound()
    {
        var schedule = Solve(GroupProblems.Plain(new PairScores.Uniform(25, 1), 7, GroupSizeRule.BySize(5)), 100_000);

        Assert.True(schedule.RepeatsBound >= 50);
        Assert.True(schedule.Repeats >= schedule.RepeatsBound);
    }

    [Fact]
    public void Hosts_keep_their_places_and_leaders_are_in_every_group()
    {
        var problem = new GroupSchedulingProblem(
            new PairScores.Uniform(24, 1),
            PresenceTable.Full(24, 3),
            GroupSizeRule.BySize(6),
            together: [[4, 5]],
            quotas: [new GroupQuota([8, 9, 10, 11, 12], 1)],
            neverAlone: [[13, 14, 15, 16]],
            hosts: [new GroupHost(0), new GroupHost(1), new GroupHost(2, 3)]);

        var schedule = Solve(problem, 200_000);

        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
    }

    [Fact]
    public void A_plan_proven_best_is_made_fairer_still()
    {
        var raised = 0;
        foreach (var people in new[] { 40, 60, 80, 100 })
        {
            var problem = GroupProblems.Plain(GroupProblems.Typed(people, skewed: false, 0, 1, 2, 4), 3, GroupSizeRule.BySize(5));
            var plans = GroupScheduler.Improve(problem, SolverOptions.Default).Where(plan => plan.Status == SolutionStatus.Optimal).ToList();
            long Least(GroupSchedule plan) => Enumerable.Range(0, people).Min(person => plan.Rounds.Sum(round => round.Single(group => group.Contains(person)).Where(other => other != person).Sum(other => problem.Scores.Of(person, other))));

            // Proven, and then once more if fairer.
            Assert.InRange(plans.Count, 1, 2);
            Assert.Equal((plans[0].Value, 0L), (plans[plans.Count - 1].Value, plans[plans.Count - 1].Repeats));
            Assert.True(Least(plans[plans.Count - 1]) >= Least(plans[0]));
            raised += Least(plans[plans.Count - 1]) > Least(plans[0]) ? 1 : 0;
        }

        Assert.InRange(raised, 1, 4);
    }

    [Fact]
    public void Fairness_first_raises_the_smallest_value()
    {
        // Eight of one unit and one of another: whoever sits with the stranger gains, and the stranger most.
        var scores = new PairScores.Relational([0, 0, 0, 0, 0, 0, 0, 0, 1], new int[9], 0, 0, 5, 5);
        var problem = new GroupSchedulingProblem(scores, PresenceTable.Full(9, 4), GroupSizeRule.BySize(3), fairFirst: true);

        var schedule = Solve(problem, 300_000);

        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
        Assert.Equal(0, schedule.Repeats);
        Assert.Equal(40, schedule.Value);
    }

    [Fact]
    public void With_no_steps_the_first_plan_is_returned()
    {
        var problem = GroupProblems.Plain(GroupProblems.Typed(33, true), 3, GroupSizeRule.BySize(4));

        var schedule = GroupScheduler.Solve(problem, new SolverOptions(1, 0));

        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
        Assert.Equal((StopReason.StepLimit, 0L), (schedule.Stopped, schedule.Steps));
    }

    [Fact]
    public void A_cancelled_search_throws()
    {
        var problem = GroupProblems.Plain(GroupProblems.Typed(33, true, 0, 1, 2, 4), 3, GroupSizeRule.BySize(4));
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => GroupScheduler.Solve(problem, SolverOptions.Default, null, source.Token));
    }

    [Fact]
    public void Values_that_could_overflow_are_refused() =>
        Assert.Throws<ArgumentException>(() => GroupProblems.Plain(new PairScores.Uniform(10, long.MaxValue / 100), 2, GroupSizeRule.BySize(5)));

    [Fact]
    public void Renumbered_people_get_a_plan_of_the_same_value_when_it_is_optimal()
    {
        var scores = GroupProblems.Typed(30, false);
        var renumbered = new PairScores.Relational(
            [.. Enumerable.Range(0, 30).Select(person => scores.UnitOf(person * 7 % 30))],
            [.. Enumerable.Range(0, 30).Select(person => scores.LevelOf(person * 7 % 30))],
            0, 2, 2, 3);

        var first = Solve(GroupProblems.Plain(scores, 2, GroupSizeRule.BySize(5)), 1_000_000);
        var second = Solve(GroupProblems.Plain(renumbered, 2, GroupSizeRule.BySize(5)), 1_000_000);

        Assert.Equal((SolutionStatus.Optimal, SolutionStatus.Optimal), (first.Status, second.Status));
        Assert.Equal(first.Value, second.Value);
    }

    [Fact]
    public void Sets_that_share_somebody_are_one_in_whatever_order_they_are_named()
    {
        var problem = new GroupSchedulingProblem(new PairScores.Uniform(9, 1), PresenceTable.Full(9, 1), GroupSizeRule.BySize(4), together: [[5, 3], [7, 5, 1], [8, 0]]);

        Assert.Equal(["1 3 5 7", "0 8"], problem.Together.Select(set => string.Join(" ", set)).OrderByDescending(text => text.Length));
        Assert.True(problem.AreTogether(3, 1) && problem.AreTogether(0, 8) && !problem.AreTogether(0, 1));
    }

    [Theory]
    [InlineData(180, 5, 4)]
    [InlineData(240, 6, 3)]
    public void Steps_too_few_to_cool_from_the_full_heat_leave_few_repeats_all_the_same(int people, int size, int rounds)
    {
        // Who sat side by side has met: there is no design to begin with.
        var met = PairSet.Of(people, Enumerable.Range(0, people - 1).Select(person => (person, person + 1)));
        var problem = new GroupSchedulingProblem(GroupProblems.Typed(people, skewed: true), PresenceTable.Full(people, rounds), GroupSizeRule.BySize(size), met);

        var schedule = Solve(problem, 20_000);

        Assert.InRange(schedule.Repeats, 0, 2);
        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
    }

    private static GroupSchedule Solve(GroupSchedulingProblem problem, long steps = 50_000) => GroupScheduler.Solve(problem, new SolverOptions(1, steps));
}
