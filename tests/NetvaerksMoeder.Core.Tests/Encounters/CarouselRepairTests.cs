using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public class CarouselRepairTests
{
    [Property(MaxTest = 40)]
    public void The_repaired_carousel_is_walked_as_it_says(int seed)
    {
        var random = new Random(seed);
        var (problem, movement, held) = Planned(random, 4 + random.Next(12), 3 + random.Next(3));
        if (random.Next(2) == 0)
            movement = ByOffsets(problem, random);
        var gone = problem.Participants.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(person => person.Id).ToList();
        var guests = Enumerable.Range(1, random.Next(4)).Select(i => People.One("g" + i, "K/G")).ToList();
        var rest = Rest(problem, movement, held, gone, guests);
        if (rest.Participants.Count < 2)
            return;
        var odd = (OddPolicy)random.Next(3);
        var repaired = CarouselRepair.Repair(movement, held, rest, odd);
        var rotation = new Rotation(
            RotationKind.Pairs, SolutionStatus.Feasible, StopReason.StepLimit, 1, 0, rest.Participants.Count, repaired.Rounds, repaired.Figures, 1_000_000, 0, repaired.Movement);

        Assert.Empty(RotationAudit.Check(rest, new SpeedDatingOptions(odd, MovementKind.Carousel), rotation).Select(fault => fault.ToString()));
        Assert.EndsWith(".", repaired.Say.Danish, StringComparison.Ordinal);
        Assert.Equal(1, repaired.Say.Danish.Count(c => c == '.'));
        Assert.Equal(1, repaired.Say.English.Count(c => c == '.'));
    }

    [Property(MaxTest = 60)]
    public void No_other_start_and_no_other_seat_of_the_third_is_better(int seed)
    {
        var random = new Random(seed);
        var (problem, movement, held) = Planned(random, 4 + random.Next(9), 3 + random.Next(4));
        if (random.Next(2) == 0)
            movement = ByOffsets(problem, random);
        var gone = problem.Participants.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(person => person.Id).ToList();
        var rest = Rest(problem, movement, held, gone, random.Next(2) == 0 ? [] : [People.One("g1", "K/1")]);
        if (rest.Participants.Count < 2)
            return;
        var odd = (OddPolicy)random.Next(3);
        var repaired = CarouselRepair.Repair(movement, held, rest, odd);
        var (inner, outer) = (repaired.Movement.Inner, repaired.Movement.Outer);
        var chosen = repaired.Rounds[0].Encounters.ToList().FindIndex(place => place.Members.Count == 3);
        Assert.Equal(odd == OddPolicy.Trio && inner.Count < outer.Count, chosen >= 0);
        var now = Figures(0, chosen);
        Assert.Equal((now.Repeats, now.Value), (repaired.Figures.Repeats, repaired.Figures.Value));
        foreach (var start in Enumerable.Range(0, outer.Count))
        {
            foreach (var third in chosen < 0 ? [-1] : Enumerable.Range(0, inner.Count))
            {
                var other = Figures(start, third);
                Assert.True(now.Repeats < other.Repeats || (now.Repeats == other.Repeats && now.Value >= other.Value));
            }
        }

        RotationFigures Figures(int start, int third) =>
            RotationFigures.Of(rest, RotationKind.Pairs, rest.Slots.Select((slot, r) => Walked(inner, outer, slot, start + r, third)).ToList());
    }

    [Theory]
    [InlineData(12, 4)]
    [InlineData(15, 5)]
    public void The_third_meets_nobody_twice_where_the_rows_are_long_enough(int seats, int rounds)
    {
        var (problem, movement, _) = Planned(new Random(1), 2 * seats, rounds);
        var repaired = CarouselRepair.Repair(movement, 1, Rest(problem, movement, 1, [movement.Inner[3]], []));

        Assert.Equal(0, repaired.Figures.Repeats);
        Assert.Contains("er den tredje hos p", repaired.Say.Danish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 2)]
    [InlineData(9, 4)]
    public void Two_latecomers_facing_each_other_cost_nothing(int seats, int held)
    {
        var (problem, movement, _) = Planned(new Random(1), 2 * seats, seats);
        var rest = Rest(problem, movement, held, [], [People.One("g1"), People.One("g2")]);
        var repaired = CarouselRepair.Repair(movement, held, rest);

        Assert.Equal(0, repaired.Figures.Repeats);
        Assert.Contains("over for hinanden", repaired.Say.Danish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, 2, 0, 0)]
    [InlineData(7, 3, 1, 5)]
    [InlineData(9, 4, 3, 2)]
    public void One_gone_from_each_side_costs_two_rounds_at_most_and_no_repeat(int seats, int held, int inner, int outer)
    {
        var (problem, movement, _) = Planned(new Random(1), 2 * seats, seats - 2);
        var rest = Rest(problem, movement, held, [movement.Inner[inner], movement.Outer[outer]], []);
        var repaired = CarouselRepair.Repair(movement, held, rest);

        Assert.Equal(seats - 2 - held, repaired.Rounds.Count);
        Assert.Equal(0, repaired.Figures.Repeats);
        Assert.Contains("rykker sammen", repaired.Say.Danish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_single_missing_person_leaves_an_empty_chair_among_those_who_stay(bool isInner)
    {
        var (problem, movement, _) = Planned(new Random(1), 12, 5);
        var gone = isInner ? movement.Inner[2] : movement.Outer[2];
        var repaired = CarouselRepair.Repair(movement, 2, Rest(problem, movement, 2, [gone], []), OddPolicy.Bye);

        Assert.Equal(5, repaired.Movement.Inner.Count);
        Assert.Equal(6, repaired.Movement.Outer.Count);
        Assert.Equal(0, repaired.Figures.Repeats);
        Assert.Contains("tomme stol", repaired.Say.Danish, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var (problem, movement, _) = Planned(new Random(1), 6, 3);

        Assert.Throws<ArgumentException>(() => CarouselRepair.Repair(Movement.Cards, 0, problem));
        Assert.Throws<ArgumentException>(() => CarouselRepair.Repair(movement, 0, Rest(problem, movement, 0, problem.Participants.Skip(1).Select(person => person.Id).ToList(), [])));
    }

    private static (RotationProblem Problem, Movement Movement, int Held) Planned(Random random, int people, int rounds)
    {
        var problem = new RotationProblem(Enumerable.Range(1, people).Select(i => People.One("p" + i, "K/" + random.Next(3))), RotationProblem.Rounds(rounds));
        var inner = problem.Participants.Take(people / 2).Select(person => person.Id);
        var outer = problem.Participants.Skip(people / 2).Select(person => person.Id);
        var say = new BilingualText("Ryk.", "Move.");
        return (problem, Movement.Carousel(inner, outer, 1, say), random.Next(rounds));
    }

    /// <summary>Rows that move as many seats as is said, with an empty chair in each.</summary>
    private static Movement ByOffsets(RotationProblem problem, Random random)
    {
        var ids = problem.Participants.Select(person => person.Id).ToList<ParticipantId?>();
        var inner = ids.Take(ids.Count / 2).ToList();
        var outer = ids.Skip(ids.Count / 2).ToList();
        inner.Insert(random.Next(inner.Count + 1), null);
        outer.Insert(random.Next(outer.Count + 1), null);
        while (inner.Count < outer.Count)
            inner.Add(null);
        return Movement.CarouselByOffsets(inner, outer, problem.Slots.Select(_ => random.Next(outer.Count)), new BilingualText("Ryk.", "Move."));
    }

    private static Round Walked(IReadOnlyList<ParticipantId> inner, IReadOnlyList<ParticipantId> outer, RoundSlot slot, int shift, int third)
    {
        var places = inner.Select((id, seat) => new List<ParticipantId> { id, outer[(seat + shift) % outer.Count] }).ToList();
        if (inner.Count == outer.Count)
            return new Round(slot, places.Select((place, seat) => new Encounter(seat + 1, place)), []);
        var alone = outer[(inner.Count + shift) % outer.Count];
        if (third >= 0)
            places[third].Add(alone);
        return new Round(slot, places.Select((place, seat) => new Encounter(seat + 1, place)), third >= 0 ? [] : [alone]);
    }

    private static RotationProblem Rest(RotationProblem problem, Movement movement, int held, List<ParticipantId> gone, IReadOnlyList<Participant> guests)
    {
        var met = new List<Pair>();
        for (var r = 0; r < held; r++)
        {
            for (var seat = 0; seat < movement.Seats; seat++)
            {
                if (movement.InnerChairs[seat] is { } inner && movement.OuterAt(seat, r) is { } outer)
                    met.Add(new Pair(inner, outer));
            }
        }

        return new RotationProblem(
            problem.Participants.Where(person => !gone.Contains(person.Id)).Concat(guests), problem.Slots.Skip(held), PairValues.Default, new ContactHistory(met));
    }
}
