using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupScheduleAuditTests
{
    private static readonly int[][][] Right = [[[0, 1, 2], [3, 4, 5]], [[0, 1, 3], [2, 4, 5]]];

    [Fact]
    public void A_right_plan_has_no_fault() => Assert.Empty(GroupScheduleAudit.Rules(Problem(), Right));

    [Fact]
    public void Repeats_and_value_are_counted_pair_by_pair()
    {
        // Kept together, 0 and 1 repeat nothing; 4 and 5 meet again; 0 and 2 had met before.
        var (repeats, value) = GroupScheduleAudit.Count(Problem(), Right);

        Assert.Equal(2, repeats);
        Assert.Equal(5 + 4, value);
    }

    [Theory]
    [MemberData(nameof(Corrupted))]
    public void A_corrupted_plan_is_rejected(string fault, int[][][] rounds) =>
        Assert.Contains(GroupScheduleAudit.Rules(Problem(), rounds), text => text.Contains(fault));

    public static TheoryData<string, int[][][]> Corrupted() => new()
    {
        { "There are 1 rounds", [Right[0]] },
        { "exactly one group", [Right[0], [[0, 1, 3], [2, 4]]] },
        { "exactly one group", [Right[0], [[0, 1, 3], [2, 3, 4, 5]]] },
        { "ascending", [Right[0], [[1, 0, 3], [2, 4, 5]]] },
        { "3 groups", [Right[0], [[0, 1], [2, 3], [4, 5]]] },
        { "sizes from 2 to 4", [Right[0], [[0, 1, 3, 4], [2, 5]]] },
        { "kept apart", [Right[0], [[0, 1, 5], [2, 3, 4]]] },
        { "not together", [Right[0], [[0, 3, 4], [1, 2, 5]]] },
        { "of a quota", [Right[0], [[0, 2, 3], [1, 4, 5]]] },
        { "is alone", [Right[0], [[0, 1, 4], [2, 3, 5]]] },
        { "The host 0", [Right[0], [[2, 4, 5], [0, 1, 3]]] },
    };

    [Fact]
    public void Wrong_numbers_are_rejected()
    {
        var problem = Problem();
        GroupSchedule Reported(long repeats, long value, long bound, long repeatsBound) =>
            GroupSchedule.Found(Right, new PlanScore(0, repeats, value), new ScheduleBounds(repeatsBound, bound), false, 0);

        Assert.Empty(GroupScheduleAudit.Check(problem, Reported(2, 9, 9, 0)));
        Assert.Single(GroupScheduleAudit.Check(problem, Reported(1, 9, 9, 0)));
        Assert.Single(GroupScheduleAudit.Check(problem, Reported(2, 8, 9, 0)));
        Assert.Single(GroupScheduleAudit.Check(problem, Reported(2, 9, 8, 0)));
        Assert.Single(GroupScheduleAudit.Check(problem, Reported(2, 9, 9, 3)));
    }

    private static GroupSchedulingProblem Problem() => new(
        new PairScores.Uniform(6, 1),
        PresenceTable.Full(6, 2),
        GroupSizeRule.BySize(3),
        PairSet.Of(6, [(0, 2)]),
        PairSet.Of(6, [(0, 5)]),
        [[0, 1]],
        [new GroupQuota([1, 4, 5], 1, 2)],
        [[4, 5]],
        [new GroupHost(0, 0)]);
}
