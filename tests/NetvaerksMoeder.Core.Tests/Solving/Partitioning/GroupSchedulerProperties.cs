using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupSchedulerProperties
{
#if NETFRAMEWORK
    private const int Cases = 12;
#else
    private const int Cases = 60;
#endif

    private static readonly SolverOptions Short = new(1, 10_000);

    [Property(MaxTest = Cases)]
    public Property Every_plan_passes_the_audit_and_every_other_answer_says_why() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = GroupProblems.Draw(seed, 40, 4);
        var schedule = GroupScheduler.Solve(problem, Short);

        if (schedule.Status == SolutionStatus.Infeasible)
            return (schedule.Conflicts.Count > 0 && schedule.Rounds.Length == 0).Collect("none");
        return (string.Join(" ", GroupScheduleAudit.Check(problem, schedule)).Length == 0).Collect(schedule.Status);
    });

    [Property(MaxTest = Cases)]
    public Property The_same_seed_gives_the_same_plan() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var first = GroupScheduler.Solve(GroupProblems.Draw(seed, 25, 3), new SolverOptions(seed, 5_000));
        var second = GroupScheduler.Solve(GroupProblems.Draw(seed, 25, 3), new SolverOptions(seed, 5_000));

        return Flat(first) == Flat(second) && first.Steps == second.Steps;
    });

    [Property(MaxTest = Cases)]
    public Property Every_improvement_is_one_and_is_right() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = GroupProblems.Draw(seed, 30, 3);
        GroupSchedule? last = null;
        foreach (var schedule in GroupScheduler.Improve(problem, Short).Where(schedule => schedule.Status != SolutionStatus.Infeasible))
        {
            if (GroupScheduleAudit.Check(problem, schedule).Count > 0)
                return false;
            if (last is not null && (schedule.Repeats > last.Repeats || (schedule.Repeats == last.Repeats && schedule.Value < last.Value && !problem.FairFirst)))
                return false;
            last = schedule;
        }

        return true;
    });

    [Property(MaxTest = Cases)]
    public Property Tiny_problems_agree_with_looking_at_every_plan() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = GroupProblems.Draw(seed, 7, 2);
        var schedule = GroupScheduler.Solve(problem, new SolverOptions(1, 10_000));
        var best = GroupBruteForce.Best(problem, 40_000, out var complete);
        if (!complete)
            return true.Collect("too many plans");
        if (best is not { } expected)
            return (schedule.Status == SolutionStatus.Infeasible).Collect("no plan");
        if (schedule.Status == SolutionStatus.Infeasible)
            return (schedule.Stopped == StopReason.StepLimit).Collect("not found");

        var right = schedule.Repeats >= expected.Repeats && schedule.Bound >= schedule.Value;
        // Fairness first may cost value.
        right &= schedule.RepeatsBound <= expected.Repeats;
        if (schedule.Repeats == expected.Repeats)
            right &= schedule.Value <= expected.Value && schedule.Bound >= expected.Value;
        if (schedule.Status == SolutionStatus.Optimal && !problem.FairFirst)
            right &= schedule.Repeats == expected.Repeats && schedule.Value == expected.Value;
        return right.Collect(schedule.Status);
    });

    private static string Flat(GroupSchedule schedule) =>
        string.Join("/", schedule.Rounds.Select(round => string.Join("|", round.Select(group => string.Join(",", group)))));
}
