using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class StationRotationTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(6, 6)]
    [InlineData(7, 6)]
    [InlineData(9, 8)]
    [InlineData(12, 12)]
    [InlineData(15, 14)]
    public void A_row_complete_order_has_different_stations_and_different_steps(int stations, int rounds)
    {
        var order = StationOrder.RowComplete(stations, rounds)!;
        var steps = Enumerable.Range(1, rounds - 1).Select(r => ((order[r] - order[r - 1]) % stations + stations) % stations).ToList();

        Assert.Equal(rounds, order.Distinct().Count());
        Assert.Equal(steps.Count, steps.Distinct().Count());
        Assert.DoesNotContain(0, steps);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(4, 5)]
    public void More_rounds_than_that_are_refused(int stations, int rounds)
    {
        Assert.Null(StationOrder.RowComplete(stations, rounds));
        var plan = StationRotation.Plan(
            new RotationProblem(People.Twelve(), RotationProblem.Rounds(rounds)), new StationOptions(stations, isPredecessorNew: true));
        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        Assert.Equal("noRepeatPredecessor", Assert.Single(plan.Conflict).Rule);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everybody_comes_to_each_station_once_and_groups_stay_together(bool isPredecessorNew)
    {
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(4));
        var options = new StationOptions(4, isPredecessorNew);
        var plan = StationRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(0, plan.Repeats);
        foreach (var person in problem.Participants)
            Assert.Equal([1, 2, 3, 4], plan.ItineraryOf(person.Id).Select(line => line.Place!.Value).OrderBy(place => place));
        Assert.Single(plan.Rounds.Select(round => string.Join("|", Groups(round))).Distinct());
    }

    private static IEnumerable<string> Groups(Round round) =>
        round.Encounters.Select(group => string.Join(",", group.Members.OrderBy(id => id))).OrderBy(text => text, System.StringComparer.Ordinal);
}
