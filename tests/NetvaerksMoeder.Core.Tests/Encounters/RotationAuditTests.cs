using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>Each rule alone: a plan that is right but for one thing, and the fault that must be told.</summary>
public sealed class RotationAuditTests
{
    private static readonly RotationProblem Four = new(People.Alike(4), RotationProblem.Rounds(1), PairValues.Uniform(1), apart: [People.Ids("1", "4")]);

    [Fact]
    public void A_right_plan_has_no_fault() => Assert.Empty(Check(Four, Plan(Four, [["1", "2"], ["3", "4"]])));

    [Fact]
    public void Two_places_at_once() => AssertFault("TwoPlaces", Four, [["1", "2"], ["3", "4"], ["1", "3"]]);

    [Fact]
    public void Left_out() => AssertFault("LeftOut", Four, [["1", "2"]]);

    [Fact]
    public void Apart_and_met() => AssertFault("ApartMet", Four, [["1", "4"], ["2", "3"]]);

    [Fact]
    public void A_group_too_large() => AssertFault("WrongSize", Four, [["1", "2", "3", "4"]]);

    [Fact]
    public void Somebody_unknown() => AssertFault("UnknownParticipant", Four, [["1", "2"], ["3", "9"]]);

    [Fact]
    public void A_bye_too_many() => AssertFault("WrongByes", Four, [["1", "2"]], ["3", "4"]);

    [Fact]
    public void A_round_missing() => Assert.Contains(
        "OtherRounds", Codes(new RotationProblem(People.Alike(4), RotationProblem.Rounds(2)), Plan(Four, [["1", "2"], ["3", "4"]])));

    [Theory]
    [InlineData(3, 2, 0, 0, "OtherFigure")]
    [InlineData(2, 1, 0, 0, "BoundBroken")]
    [InlineData(2, 2, 0, 1, "BoundBroken")]
    [InlineData(2, 2, 1, 0, "OtherFigure")]
    public void A_wrong_figure(int value, int bound, int repeats, int repeatsBound, string code)
    {
        var right = Plan(Four, [["1", "2"], ["3", "4"]]);
        var wrong = new Rotation(
            right.Kind, SolutionStatus.Feasible, right.Stopped, 1, 0, 4, right.Rounds,
            new RotationFigures(value, repeats, 1, right.Figures.Counts), bound, repeatsBound);

        Assert.Contains(code, Codes(Four, wrong));
    }

    [Fact]
    public void Optimal_without_reaching_the_bound()
    {
        var right = Plan(Four, [["1", "2"], ["3", "4"]]);
        var claim = new Rotation(right.Kind, SolutionStatus.Optimal, StopReason.StepLimit, 1, 0, 4, right.Rounds, right.Figures, 3, 0);

        Assert.Equal(["NotOptimal"], Codes(Four, claim));
    }

    [Fact]
    public void A_seat_that_is_left()
    {
        var problem = new RotationProblem(People.Alike(4), RotationProblem.Rounds(2), PairValues.Uniform(1), seated: [People.Id("1")]);
        var first = new Round(problem.Slots[0], [new Encounter(1, People.Ids("1", "2")), new Encounter(2, People.Ids("3", "4"))]);
        var second = new Round(problem.Slots[1], [new Encounter(2, People.Ids("1", "3")), new Encounter(1, People.Ids("2", "4"))]);

        Assert.Contains("SeatLeft", Codes(problem, Plan(problem, [first, second])));
    }

    [Fact]
    public void A_carousel_that_does_not_walk_as_it_says()
    {
        var say = new BilingualText("Ryk en plads.", "Move one seat.");
        var problem = new RotationProblem(People.Alike(4), RotationProblem.Rounds(2), PairValues.Uniform(1));
        Round RoundOf(int r, string[][] pairs) => new(problem.Slots[r], pairs.Select((pair, place) => new Encounter(place + 1, pair.Select(id => People.Id(id)))));
        var walk = Movement.Carousel(People.Ids("1", "2"), People.Ids("3", "4"), 1, say);
        var right = Plan(problem, [RoundOf(0, [["1", "3"], ["2", "4"]]), RoundOf(1, [["1", "4"], ["2", "3"]])], walk);
        var wrong = Plan(problem, [RoundOf(0, [["1", "3"], ["2", "4"]]), RoundOf(1, [["1", "2"], ["3", "4"]])], walk);

        Assert.DoesNotContain("WalkDiffers", Codes(problem, right));
        Assert.Contains("WalkDiffers", Codes(problem, wrong));
    }

    [Fact]
    public void A_carousel_with_a_shift_too_few_or_somebody_without_a_chair()
    {
        var say = new BilingualText("Ryk.", "Move.");
        var problem = new RotationProblem(People.Alike(5), RotationProblem.Rounds(2), PairValues.Uniform(1));
        Round RoundOf(int r, string[][] pairs, string bye) => new(problem.Slots[r], pairs.Select((pair, place) => new Encounter(place + 1, pair.Select(id => People.Id(id)))), [People.Id(bye)]);
        Round[] rounds = [RoundOf(0, [["1", "3"], ["2", "4"]], "5"), RoundOf(1, [["1", "4"], ["2", "5"]], "3")];

        Assert.Contains("OtherShifts", Codes(problem, Plan(problem, rounds, Movement.CarouselByOffsets(People.Ids("1", "2"), People.Ids("3", "4", "5"), [0], say))));
        Assert.Contains("NoChair", Codes(problem, Plan(problem, rounds, Movement.CarouselByOffsets(People.Ids("1", "2"), People.Ids("3", "4"), [0, 1], say))));
        Assert.Contains("SidesDiffer", Codes(problem, Plan(problem, rounds, Movement.Carousel(People.Ids("1", "2", "5"), People.Ids("3", "4"), 1, say))));
        Assert.DoesNotContain("WalkDiffers", Codes(problem, Plan(problem, rounds, Movement.CarouselByOffsets(People.Ids("1", "2"), People.Ids("3", "4", "5"), [0, 1], say))));
        Assert.Contains("WalkDiffers", Codes(problem, Plan(problem, rounds, Movement.CarouselByOffsets(People.Ids("1", "2"), People.Ids("3", "4", "5"), [0, 2], say))));
    }

    [Fact]
    public void Only_one_whose_opposite_is_away_may_talk_with_another()
    {
        var say = new BilingualText("Ryk.", "Move.");
        var away = People.One("5", presence: new Presence(null, new(11, 4)));
        var slots = new[] { new RoundSlot(1, new(11, 0), new(11, 4)), new RoundSlot(2, new(11, 5), new(11, 9)) };
        var problem = new RotationProblem([.. People.Alike(4), away, People.One("6", presence: new Presence(null, new(11, 4)))], slots, PairValues.Uniform(1));
        var walk = Movement.Carousel(People.Ids("1", "2", "5"), People.Ids("3", "4", "6"), 1, say);
        Round First() => new(slots[0], [new Encounter(1, People.Ids("1", "3")), new Encounter(2, People.Ids("2", "4")), new Encounter(3, People.Ids("5", "6"))]);

        // In round 2 the chairs of 5 and 6 are empty: 2 and 3 face them, 1 and 4 face each other.
        var right = Plan(problem, [First(), new Round(slots[1], [new Encounter(1, People.Ids("1", "4")), new Encounter(2, People.Ids("2", "3"))])], walk);
        var wrong = Plan(problem, [First(), new Round(slots[1], [new Encounter(1, People.Ids("1", "2")), new Encounter(2, People.Ids("3", "4"))])], walk);
        Assert.Empty(Codes(problem, right));
        Assert.Equal(["WalkDiffers"], Codes(problem, wrong));
    }

    private static void AssertFault(string code, RotationProblem problem, string[][] pairs, string[]? byes = null) =>
        Assert.Contains(code, Codes(problem, Plan(problem, pairs, byes)));

    private static IReadOnlyList<string> Codes(RotationProblem problem, Rotation plan) => Check(problem, plan).Select(fault => fault.Code).ToList();

    private static IReadOnlyList<AuditFault> Check(RotationProblem problem, Rotation plan) => RotationAudit.Check(problem, SpeedDatingOptions.Default, plan);

    private static Rotation Plan(RotationProblem problem, string[][] pairs, string[]? byes = null) => Plan(
        problem,
        [new Round(problem.Slots[0], pairs.Select((pair, place) => new Encounter(place + 1, pair.Select(id => People.Id(id)))), byes?.Select(id => People.Id(id)))]);

    private static Rotation Plan(RotationProblem problem, Round[] rounds, Movement? movement = null)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        var isKnown = rounds.SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Members).All(known.Contains);
        var figures = isKnown ? RotationFigures.Of(problem, RotationKind.Pairs, rounds) : new RotationFigures(0, 0, 0, RelationCounts.None);
        return new Rotation(
            RotationKind.Pairs, SolutionStatus.Feasible, StopReason.StepLimit, 1, 0, problem.Participants.Count, rounds, figures, 1000, 0, movement);
    }
}
