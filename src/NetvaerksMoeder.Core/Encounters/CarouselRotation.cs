using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Tells a carousel of numbers as a rotation of participants: rounds, figures, movement and what is said.</summary>
internal sealed class CarouselRotation(RotationProblem problem, SpeedDatingOptions options, ParticipantIndex index, long seed)
{
    /// <summary>A plan as rounds, with what is claimed of it.</summary>
    /// <param name="plan">A plan without forbidden pairs.</param>
    /// <param name="rounds">The rounds of the plan, from <see cref="Rounds"/>.</param>
    /// <param name="figures">What they amount to.</param>
    /// <param name="bound">Its bound.</param>
    /// <param name="repeatsBound">The bound of its repeats.</param>
    /// <param name="steps">Steps used.</param>
    /// <param name="why">What limits the value.</param>
    /// <param name="leastBound">What no plan can give the one with least more than; unknown by default.</param>
    public Rotation Of(CarouselPlan plan, IReadOnlyList<Round> rounds, RotationFigures figures, decimal bound, long repeatsBound, long steps, IEnumerable<BilingualText> why, decimal? leastBound = null)
    {
        var isOptimal = figures.Value == bound && figures.Repeats == repeatsBound && (!options.IsFairFirst || IsEven(figures));
        return new Rotation(
            RotationKind.Pairs,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            seed,
            steps,
            problem.Participants.Count,
            rounds,
            figures,
            bound,
            repeatsBound,
            MovementOf(plan),
            why: why,
            leastPerPersonBound: leastBound);
    }

    /// <summary>No carousel, and why.</summary>
    public Rotation Impossible(RuleConflict conflict, long steps = 0, bool isProven = true) => new(
        RotationKind.Pairs,
        SolutionStatus.Infeasible,
        isProven ? StopReason.ProvenInfeasible : StopReason.StepLimit,
        seed,
        steps,
        problem.Participants.Count,
        [],
        RotationFigures.None,
        0,
        0,
        conflict: [conflict]);

    /// <summary>Who meets where in each round.</summary>
    public IReadOnlyList<Round> Rounds(CarouselPlan plan) => problem.Slots.Select((slot, r) => new Round(
        slot,
        plan.Groups[r].Select(group => new Encounter(group.Seat + 1, group.Members.Select(index.IdOf))),
        plan.Byes[r].Select(index.IdOf))).ToList();

    // Where the greatest total is shared evenly nobody can get more without somebody getting less.
    private bool IsEven(RotationFigures figures) => figures.LeastPerPerson * problem.Participants.Count == 2 * figures.Value;

    private Movement MovementOf(CarouselPlan plan)
    {
        var seats = plan.Seats;
        var says = CarouselSpeech.OfRounds(plan, options.Odd);
        var say = CarouselSpeech.Common(plan, says);
        var first = says.Count > 0 ? says[0] : null;
        return seats.Step() is var step and not 0
            ? Movement.Carousel(Row(seats, 0), Row(seats, seats.Seats), step, say, first, says.Skip(1))
            : Movement.CarouselByOffsets(Row(seats, 0), Row(seats, seats.Seats), seats.Offsets, say, first, says.Skip(1));
    }

    private IEnumerable<ParticipantId?> Row(CarouselSeats seats, int first) =>
        seats.People.Skip(first).Take(seats.Seats).Select(person => person < 0 ? null : index.IdOf(person));
}
