using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class SpeedDatingExamples
{
    [Fact]
    public void Twelve_people_and_four_rounds()
    {
        #region doc:speed-dating
        var ladder = LevelLadder.Municipality;
        var people = Enumerable.Range(1, 12).Select(number => new Participant(
            new ParticipantId($"p{number}"), UnitPath.Parse($"Andeby/Hus {number % 3}"), ladder.Levels[number % 5]));
        var problem = new RotationProblem(people, RotationProblem.Rounds(4));

        var plan = SpeedDating.Plan(problem);                                              // value, proven bound, status
        var faults = RotationAudit.Check(problem, SpeedDatingOptions.Default, plan);       // recomputed by other code: none
        var cards = plan.ItineraryOf(new ParticipantId("p1"));                             // whom p1 meets, round by round
        #endregion

        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
        Assert.True(plan.Value <= plan.Bound);
        Assert.Empty(faults);
        Assert.Equal(4, cards.Count);
    }

    [Fact]
    public void A_carousel_and_where_people_sat_down()
    {
        var people = People.Twelve();

        #region doc:carousel
        var problem = new RotationProblem(people, RotationProblem.Rounds(4));
        var options = new SpeedDatingOptions(OddPolicy.Bye, MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options);                                     // seats and one shift to say
        var walk = plan.Movement;
        var opposite = walk.OuterAt(seat: 0, round: 2);                                    // who sits across from inner seat 1 in round 3
        var say = walk.SayBefore(round: 2)?.English;

        var ids = people.Select(person => person.Id).ToList();
        var seating = new CarouselSeating(ids.Take(6), ids.Skip(6));                       // they sat down where they liked
        var shifts = Carousel.Shifts(problem, seating, options);                           // the best shift for each round, proven
        var moved = Enumerable.Range(0, 4).Select(shifts.Movement.OffsetOf).ToList();      // seats moved in all when a round begins
        #endregion

        Assert.Contains(opposite, plan.Rounds[2].Encounters[0].Members);
        Assert.StartsWith("The inner row stays seated.", say);
        Assert.Equal(4, moved.Distinct().Count());
        Assert.Equal(SolutionStatus.Optimal, shifts.Status);
        Assert.True(shifts.Value <= plan.Value);
    }

    [Fact]
    public void A_second_meeting_after_a_first()
    {
        var people = People.Twelve();

        #region doc:speed-dating-history
        var first = SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(3)));
        var second = SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(3), history: first.ToHistory()));

        var said = second.Status switch
        {
            SolutionStatus.Optimal => $"{second.Value}, proven best",
            SolutionStatus.Feasible => $"{second.Value} of at most {second.Bound}, {second.Repeats} repeats",
            _ => string.Join(" ", second.Conflict.Select(rule => rule.Text.English)),
        };
        #endregion

        Assert.NotEqual(SolutionStatus.Infeasible, second.Status);
        Assert.StartsWith($"{second.Value}", said);
        Assert.Equal(second.RepeatsBound == 0, !first.ToHistory().Pairs.Intersect(second.ToHistory().Pairs).Any());
    }
}
