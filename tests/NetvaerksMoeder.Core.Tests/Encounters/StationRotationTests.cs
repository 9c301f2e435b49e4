using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;
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
    [InlineData(5, 7)]
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

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void A_place_to_rest_makes_an_odd_number_of_stations_even(int rounds)
    {
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(rounds));
        var options = new StationOptions(5, isPredecessorNew: true);
        var plan = StationRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(6, plan.Movement.Spots);
        Assert.All(problem.Participants, person => Assert.InRange(plan.ItineraryOf(person.Id).Count(line => line.IsBye), 0, 1));
    }

    [Fact]
    public void The_sentence_is_that_of_stations()
    {
        var plan = StationRotation.Plan(new RotationProblem(People.Twelve(), RotationProblem.Rounds(4)), new StationOptions(4));
        Assert.Equal(MovementKind.Stations, plan.Movement.Kind);
        Assert.Equal([1, 1, 1], plan.Movement.Shifts);
        Assert.Empty(plan.Movement.Says);
        Assert.Equal("Gå til næste station: Alle rykker én station frem med uret.", plan.Movement.SayAfter(2).Danish);

        var varied = StationRotation.Plan(new RotationProblem(People.Twelve(), RotationProblem.Rounds(4)), new StationOptions(4, isPredecessorNew: true));
        Assert.Equal([1, 2, -1], varied.Movement.Shifts);
        Assert.Equal("Go to the next station: all move two stations on, clockwise.", varied.Movement.SayAfter(1).English);

        Assert.Equal(Movement.StationCards, StationRotation.Plan(new RotationProblem(People.Twelve(), RotationProblem.Rounds(1)), new StationOptions(4)).Movement);
    }

    [Fact]
    public void Each_of_a_trio_stays_once_and_sees_every_other_stand()
    {
        var people = People.Twelve();
        var stands = StationHosts.OfTrios(people, new[] { "K/A", "K/B", "K/C" }.Select(UnitPath.Parse));
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var options = new StationOptions(3, hosts: stands);
        var plan = StationRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(0, plan.Repeats);
        foreach (var stand in stands)
        {
            foreach (var id in stand.Members)
            {
                var here = plan.Rounds.SelectMany(round => round.Encounters).Where(encounter => encounter.Members.Contains(id)).ToList();
                Assert.Equal(stand.Station, Assert.Single(here, encounter => encounter.Hosts.Contains(id)).Place);
                Assert.Equal([1, 2, 3], here.Select(encounter => encounter.Place).OrderBy(place => place));
            }
        }

        Assert.Contains(plan.Why, sentence => sentence.Danish.Contains("hver står der 1 runde og ser 2 andre stationer"));
        Assert.InRange(plan.Value, 1, plan.Bound);
    }

    [Fact]
    public void Whoever_keeps_their_seat_hosts_a_station_always()
    {
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(3), seated: People.Ids("D1", "H1"));
        var options = new StationOptions(3);
        var plan = StationRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.All(plan.Rounds, round => Assert.Equal("D1 H1", string.Join(" ", round.Encounters.SelectMany(encounter => encounter.Hosts))));
        Assert.All(plan.ItineraryOf(People.Id("D1")), line => Assert.Equal(1, line.Place));
        Assert.All(plan.ItineraryOf(People.Id("H1")), line => Assert.Equal(2, line.Place));
    }

    [Theory]
    [InlineData(6, 4, 3)]
    [InlineData(4, 6, 6)]
    [InlineData(7, 3, 2)]
    public void Groups_and_stations_may_differ_in_number(int stations, int groups, int rounds)
    {
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(rounds));
        var options = new StationOptions(stations, groups: groups);
        var plan = StationRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        var visits = Enumerable.Range(1, stations).Select(station => plan.Rounds.Sum(round => round.Encounters.Count(encounter => encounter.Place == station))).ToList();
        Assert.InRange(visits.Max() - visits.Min(), 0, 1);
    }

    [Fact]
    public void A_stand_that_nobody_can_host_is_named()
    {
        var gone = People.One("x", presence: new Presence(new LocalTime(11, 5), null));
        var problem = new RotationProblem([.. People.Alike(5), gone], [new RoundSlot(1, new LocalTime(11, 0), new LocalTime(11, 4)), new RoundSlot(2, new LocalTime(11, 5), new LocalTime(11, 9))]);
        var plan = StationRotation.Plan(problem, new StationOptions(2, hosts: [new StationHosts(2, [gone.Id])]));

        var conflict = Assert.Single(plan.Conflict);
        Assert.Equal("hosts", conflict.Rule);
        Assert.Equal("Runde 1: station 2 skal have 1 vært, men kun 0 kan. Overvej flere værter eller færre ad gangen.", conflict.Text.Danish);
        Assert.Throws<System.ArgumentException>(() => StationRotation.Plan(problem, new StationOptions(2, hosts: [new StationHosts(1, People.Ids("?"))])));
    }

    [Fact]
    public void A_host_is_not_at_the_stand_when_somebody_comes_whom_they_must_not_meet()
    {
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(3), apart: [People.Ids("A1", "D1")]);
        var options = new StationOptions(3, hosts: [new StationHosts(1, People.Ids("A1", "A2"))]);
        Assert.Empty(RotationAudit.Check(problem, options, StationRotation.Plan(problem, options)));

        var alone = new StationOptions(3, hosts: [new StationHosts(1, People.Ids("A1"))]);
        Assert.Equal("hosts", Assert.Single(StationRotation.Plan(problem, alone).Conflict).Rule);
    }

    [Theory]
    [InlineData("StationDiffers")]
    [InlineData("StrangeHost")]
    [InlineData("HostsMissing")]
    [InlineData("ShiftsMissing")]
    public void The_audit_tells_what_is_wrong_with_a_walk(string code)
    {
        var stands = StationHosts.OfTrios(People.Twelve(), [UnitPath.Parse("K/A")]);
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(3));
        var options = new StationOptions(3, hosts: stands);
        var right = StationRotation.Plan(problem, options);
        var movement = code switch
        {
            "StationDiffers" => Movement.Walk(3, [1, 2], right.Movement.Say),
            "ShiftsMissing" => Movement.Walk(3, [1], right.Movement.Say),
            _ => right.Movement,
        };
        IEnumerable<ParticipantId> Hosts(Encounter encounter) => code switch
        {
            "StrangeHost" when encounter.Place == 2 => [encounter.Members[0]],
            "HostsMissing" => [],
            _ => encounter.Hosts,
        };
        var rounds = right.Rounds.Select(round => new Round(round.Slot, round.Encounters.Select(encounter => new Encounter(encounter.Place, encounter.Members, Hosts(encounter))))).ToList();
        var wrong = new Rotation(right.Kind, right.Status, right.Stopped, 1, 0, 12, rounds, right.Figures, right.Bound, 0, movement);

        Assert.Contains(code, RotationAudit.Check(problem, options, wrong).Select(fault => fault.Code));
    }

#if NETFRAMEWORK
    [Property(MaxTest = 15)]
#else
    [Property(MaxTest = 80)]
#endif
    public Property Every_walk_keeps_every_rule_and_states_its_figures_rightly() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        var problem = new GeneratedCase(seed, 40, 6).Problem;
        var stations = 1 + random.NextInt32(7);
        var free = problem.Participants.Select(person => person.Id).Except(problem.Seated).ToList();
        var stands = Enumerable.Range(0, System.Math.Min(random.NextInt32(4), stations))
            .Where(k => free.Count >= 3 * (k + 1))
            .Select(k => new StationHosts(k + 1, free.Skip(3 * k).Take(3), 1 + random.NextInt32(2)));
        var options = new StationOptions(stations, random.NextInt32(3) == 0, false, random.NextInt32(3) == 0 ? 1 + random.NextInt32(7) : null, stands);
        var plan = StationRotation.Plan(problem, options, new SolverOptions(seed, 500));
        return plan.Status == SolutionStatus.Infeasible ? plan.Conflict.Count > 0 : RotationAudit.Check(problem, options, plan).Count == 0;
    });
}
