using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
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

    [Fact]
    public void Tables_by_colours()
    {
        var people = People.Twelve();

        #region doc:tables
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var quota = QuotaRule.Between("leder", minimum: 0, maximum: 1);                    // as "leder:0-1" on the command line
        var options = new GroupOptions(GroupSizes.Of(3), quota.For(people, LevelLadder.Municipality), movement: GroupMovement.Tables);
        var plan = GroupRotation.Plan(problem, options);

        var say = plan.Movement.Say.Danish;                                                // one sentence at each change
        var colour = plan.Movement.ColourOf(people[0].Id);                                 // a TableColour: what to wear, how far to move
        #endregion

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.StartsWith("De røde bliver, de blå rykker", say, System.StringComparison.Ordinal);
        Assert.NotNull(colour);
    }

    [Fact]
    public void Hosts_by_turns()
    {
        var people = People.Twelve();
        var workplaces = new[] { UnitPath.Parse("K/A"), UnitPath.Parse("K/B"), UnitPath.Parse("K/C") };

        #region doc:hosts
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var options = new StationOptions(3, hosts: StationHosts.OfTrios(people, workplaces));
        var plan = StationRotation.Plan(problem, options);

        var turns = plan.Rounds.Select(round => round.Encounters[0].Hosts);                // who stays at station 1 in each round
        var say = plan.Movement.SayAfter(0).Danish;                                        // "Gå til næste station: Alle rykker …"
        #endregion

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.All(turns, own => Assert.Single(own));
        Assert.Contains("Alle rykker én station frem med uret", say);
    }
}
