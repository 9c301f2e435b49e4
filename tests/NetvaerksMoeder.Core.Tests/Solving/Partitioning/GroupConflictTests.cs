using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupConflictTests
{
    [Fact]
    public void Sizes_that_do_not_add_up()
    {
        var conflict = Only(Problem(5, GroupSizeRule.Range(3, 4)));

        Assert.Equal((GroupConflictKind.SizesDoNotAddUp, 5L), (conflict.Kind, conflict.Available));
    }

    [Fact]
    public void A_set_larger_than_the_largest_group()
    {
        var conflict = Only(Problem(6, GroupSizeRule.BySize(3), together: [0, 1, 2, 3]));

        Assert.Equal((GroupConflictKind.TogetherTooLarge, 4L, 3L), (conflict.Kind, conflict.Needed, conflict.Available));
        Assert.Equal([0, 1, 2, 3], conflict.People);
    }

    [Fact]
    public void Two_who_are_both_together_and_apart()
    {
        var conflict = Only(Problem(6, GroupSizeRule.BySize(3), together: [1, 4], apart: [1, 4]));

        Assert.Equal(GroupConflictKind.TogetherAndApart, conflict.Kind);
        Assert.Equal([1, 4], conflict.People);
    }

    [Fact]
    public void More_apart_from_one_another_than_there_are_groups()
    {
        var conflict = Only(Problem(6, GroupSizeRule.BySize(3), apart: [0, 2, 4]));

        Assert.Equal((GroupConflictKind.ApartTooMany, 3L, 2L), (conflict.Kind, conflict.Needed, conflict.Available));
        Assert.Equal([0, 2, 4], conflict.People);
    }

    [Fact]
    public void A_quota_names_the_numbers()
    {
        var few = Only(Problem(9, GroupSizeRule.BySize(3), quota: new GroupQuota([7, 8], 1)));
        var many = Only(Problem(9, GroupSizeRule.BySize(3), quota: new GroupQuota([1, 2, 3, 4], 0, 1)));

        Assert.Equal((GroupConflictKind.QuotaTooFew, 3L, 2L), (few.Kind, few.Needed, few.Available));
        Assert.Equal((GroupConflictKind.QuotaTooMany, 4L, 3L), (many.Kind, many.Needed, many.Available));
    }

    [Fact]
    public void Somebody_alone_of_a_set_that_may_not_be()
    {
        var conflict = Only(new GroupSchedulingProblem(new PairScores.Uniform(6, 1), PresenceTable.Full(6, 1), GroupSizeRule.BySize(3), neverAlone: [[5]]));

        Assert.Equal(GroupConflictKind.AloneUnavoidable, conflict.Kind);
        Assert.Equal([5], conflict.People);
    }

    [Fact]
    public void A_host_of_a_place_that_is_not_there()
    {
        var conflict = Only(new GroupSchedulingProblem(new PairScores.Uniform(6, 1), PresenceTable.Full(6, 1), GroupSizeRule.BySize(3), hosts: [new GroupHost(0, 2)]));

        Assert.Equal((GroupConflictKind.PlaceMissing, 2L), (conflict.Kind, conflict.Available));
    }

    [Fact]
    public void Rules_that_clash_only_together_are_proven_and_narrowed_down()
    {
        // Three pairs do not fit two groups of three without parting one; the quota has no part in it.
        var problem = new GroupSchedulingProblem(
            new PairScores.Uniform(6, 1),
            PresenceTable.Full(6, 1),
            GroupSizeRule.BySize(3),
            together: [[0, 1], [2, 3], [4, 5]],
            quotas: [new GroupQuota([0, 2], 0, 2)]);

        var schedule = GroupScheduler.Solve(problem, new SolverOptions(1, 20_000));

        Assert.Equal((SolutionStatus.Infeasible, StopReason.ProvenInfeasible), (schedule.Status, schedule.Stopped));
        Assert.Equal(
            [GroupConflictKind.TogetherClashes, GroupConflictKind.TogetherClashes, GroupConflictKind.TogetherClashes, GroupConflictKind.SizesClash],
            schedule.Conflicts.Select(conflict => conflict.Kind));
        Assert.Equal([[0, 1], [2, 3], [4, 5], [0, 1, 2, 3, 4, 5]], schedule.Conflicts.Select(conflict => conflict.People));
    }

    private static GroupConflict Only(GroupSchedulingProblem problem)
    {
        var schedule = GroupScheduler.Solve(problem, SolverOptions.Default);

        Assert.Equal((SolutionStatus.Infeasible, StopReason.ProvenInfeasible), (schedule.Status, schedule.Stopped));
        Assert.Empty(schedule.Rounds);
        return Assert.Single(schedule.Conflicts);
    }

    private static GroupSchedulingProblem Problem(int people, GroupSizeRule sizes, int[]? together = null, int[]? apart = null, GroupQuota? quota = null) => new(
        new PairScores.Uniform(people, 1),
        PresenceTable.Full(people, 2),
        sizes,
        forbidden: PairSet.Of(people, (apart ?? []).SelectMany(i => apart!.Where(j => j > i).Select(j => (i, j)))),
        together: together is null ? null : [together],
        quotas: quota is null ? null : [quota]);
}
