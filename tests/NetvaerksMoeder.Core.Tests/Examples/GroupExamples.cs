using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class GroupExamples
{
    [Fact]
    public void Buzz_groups_over_three_rounds()
    {
        #region doc:groups
        var ladder = LevelLadder.Municipality;
        var people = Enumerable.Range(1, 12).Select(number => new Participant(
            new ParticipantId($"p{number}"), UnitPath.Parse($"Andeby/Hus {number % 3}"), ladder.Levels[number % 5]));
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var options = new GroupOptions(GroupSizes.Of(3));

        var plan = GroupRotation.Plan(problem, options);             // value, proven bound, status, rounds
        var faults = RotationAudit.Check(problem, options, plan);    // recomputed by other code: empty
        #endregion

        Assert.Equal(3, plan.Rounds.Count);
        Assert.True(plan.Value <= plan.Bound);
        Assert.Empty(faults);
    }
}
