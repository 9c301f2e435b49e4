using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class GroupExamples
{
    [Fact]
    public void Three_groups_with_a_leader_in_each()
    {
        var people = People.Twelve();

        #region doc:groups
        var leaders = people.Where(person => person.Level.Code == "leder").Select(person => person.Id);
        var problem = new RotationProblem(people, RotationProblem.Rounds(2));
        var options = new GroupOptions(GroupSizes.Of(4), [GroupQuota.Between("leder", leaders, minimum: 1)]);

        var plan = GroupRotation.Plan(problem, options, new SolverOptions(seed: 1, steps: 20_000));
        var faults = RotationAudit.Check(problem, options, plan);                          // recomputed by other code: none
        var isBest = plan.Status == SolutionStatus.Optimal;                                // else the best may be worth up to plan.Bound
        #endregion

        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
        Assert.Empty(faults);
        Assert.All(plan.Rounds, round => Assert.All(round.Encounters, group => Assert.Contains(group.Members, leaders.Contains)));
        Assert.Equal(isBest, plan.Stopped == StopReason.ProvenOptimal);
    }
}
