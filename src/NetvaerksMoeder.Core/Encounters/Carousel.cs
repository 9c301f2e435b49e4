using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A speed dating of people who sat down in two rows where they liked: which shifts to say.</summary>
/// <remarks>
/// Whom a shift puts face to face does not depend on the other rounds, so where everybody is always there the best shifts are those whose pairs
/// are worth the most, and are proven so. With <see cref="SpeedDating"/> and <see cref="MovementKind.Carousel"/> the seats are chosen too, which
/// is worth more. Thread-safe: there is no state.
/// </remarks>
public static class Carousel
{
    // A step judges a whole plan.
    private const long MostSteps = 20_000;
    private const long MostPeopleTimesSteps = 4_000_000;

    /// <summary>The best shift for each round, said in <see cref="Rotation.Movement"/>.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="seating">Where they sat down; everybody has a chair, also who comes late or leaves early.</param>
    /// <param name="options">What happens with those who face an empty chair, and whether fairness comes before value; a group of three, and it does not, by default.</param>
    /// <param name="solver">Steps; chance plays no part.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A plan with the fewest repeats and then the greatest value; or, where every shift breaks a rule in some round, a result that names it.</returns>
    /// <exception cref="ArgumentException">Somebody has no chair, or sits on one and does not take part; or values are so large that their sum would not be exact.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Rotation Shifts(
        RotationProblem problem,
        CarouselSeating seating,
        SpeedDatingOptions? options = null,
        SolverOptions? solver = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(seating);
        var choices = options ?? SpeedDatingOptions.Default;
        var budget = solver ?? SolverOptions.Default;
        var index = new ParticipantIndex(problem);
        var people = PeopleOf(problem, seating, index);
        var tell = new CarouselRotation(problem, choices, index, budget.Seed);
        var moved = problem.Seated.Where(id => seating.Outer.Contains(id)).ToList();
        if (moved.Count > 0)
            return tell.Impossible(CarouselTexts.SeatedMove(moved));

        var scores = problem.Values.ToScores(problem.Participants);
        var question = SpeedDating.QuestionOf(problem, choices, index, scores);
        var isSeated = new bool[problem.Participants.Count];
        foreach (var id in problem.Seated)
            isSeated[index.NumberOf(id)] = true;
        var meter = new StepMeter(budget.Steps ?? Math.Min(MostSteps, MostPeopleTimesSteps / Math.Max(1, people.Length)), cancellationToken);
        var shifts = new CarouselShifts(question, isSeated, people, new StepMeter(long.MaxValue, cancellationToken));
        if (shifts.Blocked is var round and >= 0)
            return tell.Impossible(CarouselTexts.NoShift(problem.Slots[round].Number, seating.Seats, [.. shifts.ForbiddenIn(round).Select(index.IdOf)]), meter.Used, shifts.IsExact);
        var plan = shifts.Solve(meter);
        if (plan.Forbidden > 0)
            return tell.Impossible(CarouselTexts.NotFound(), meter.Used, isProven: false);

        var rounds = tell.Rounds(plan);
        var figures = RotationFigures.Of(problem, RotationKind.Pairs, rounds);
        var bounds = shifts.Bounds(plan);
        var bound = bounds is { } proven ? scores.ToValue(proven.Value) : CarouselBound.Value(problem, choices.Odd);
        return tell.Of(plan, rounds, figures, bound, bounds?.Repeats ?? 0, meter.Used, []);
    }

    private static int[] PeopleOf(RotationProblem problem, CarouselSeating seating, ParticipantIndex index)
    {
        var ids = seating.Inner.Concat(seating.Outer).ToList();
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        foreach (var id in ids)
        {
            if (id is not null && !known.Remove(id))
                throw new ArgumentException($"{id} sits on a chair, but is not among the participants.", nameof(seating));
        }

        if (known.Count > 0)
            throw new ArgumentException($"{known.OrderBy(id => id).First()} has no chair, and {known.Count - 1} more. Everybody needs one, also who comes late or leaves early.", nameof(seating));
        return ids.Select(id => id is null ? -1 : index.NumberOf(id)).ToArray();
    }
}
