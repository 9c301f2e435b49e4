using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Turns a speed dating into a carousel: who sits in which row, and the sentence to say.</summary>
internal static class CarouselPlanner
{
    /// <summary>A carousel for the problem; the free-cards plan of the same problem gives the bound.</summary>
    public static Rotation Plan(
        RotationProblem problem, SpeedDatingOptions options, PairSchedulingProblem question, ParticipantIndex index, Rotation cards, SolverOptions budget, CancellationToken cancellationToken)
    {
        if (cards.Status == SolutionStatus.Infeasible || problem.Participants.Count < 2)
            return cards;
        if (!question.Presence.IsFull)
            return Impossible(problem, budget, CarouselTexts.NotAlwaysThere());
        var isSeated = new bool[problem.Participants.Count];
        foreach (var id in problem.Seated)
            isSeated[index.NumberOf(id)] = true;
        var innerChairs = problem.Participants.Count / 2;
        if (problem.Seated.Count > innerChairs)
            return Impossible(problem, budget, CarouselTexts.TooManySeated(problem.Seated.Count, innerChairs));

        var solver = new CarouselSolver(question, isSeated);
        var (seating, forbidden, steps) = solver.Solve(budget, cancellationToken);
        return forbidden > 0
            ? NotFound(problem, budget, steps)
            : ToRotation(problem, options, index, cards, budget, solver.Layout, seating, steps);
    }

    private static Rotation ToRotation(
        RotationProblem problem, SpeedDatingOptions options, ParticipantIndex index, Rotation cards, SolverOptions budget, CarouselLayout layout, int[] seating, long steps)
    {
        var rounds = problem.Slots.Select((slot, r) => RoundAt(index, layout, seating, slot, r)).ToList();
        var figures = RotationFigures.Of(problem, RotationKind.Pairs, rounds);

        // The bound of cards speaks of plans with as few repeats as theirs; one with more can only be held against the best of all pairs.
        var bound = figures.Repeats <= cards.Repeats ? cards.Bound : System.Math.Max(cards.Bound, CarouselBound.Of(problem, layout));
        var isOptimal = figures.Value == bound && figures.Repeats == cards.RepeatsBound;
        return new Rotation(
            RotationKind.Pairs,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            budget.Seed,
            cards.Steps + steps,
            problem.Participants.Count,
            rounds,
            figures,
            bound,
            cards.RepeatsBound,
            Movement.Carousel(Row(index, seating, 0, layout.Seats), Row(index, seating, layout.Seats, layout.Seats), 1, CarouselTexts.Say(layout, options.Odd)),
            why: cards.Why);
    }

    private static Round RoundAt(ParticipantIndex index, CarouselLayout layout, int[] seating, RoundSlot slot, int round)
    {
        var encounters = new List<Encounter>();
        var byes = new List<ParticipantId>();
        for (var inner = 0; inner < layout.Seats; inner++)
        {
            var across = index.IdOf(seating[layout.Across(inner, round)]);
            if (inner != layout.EmptyChair)
            {
                var members = new List<ParticipantId> { index.IdOf(seating[inner]), across };
                if (inner == layout.TrioChair)
                    members.Add(index.IdOf(seating[layout.Across(layout.EmptyChair, round)]));
                encounters.Add(new Encounter(inner + 1, members));
            }
            else if (layout.TrioChair < 0)
            {
                byes.Add(across);
            }
        }

        return new Round(slot, encounters, byes);
    }

    private static IEnumerable<ParticipantId> Row(ParticipantIndex index, int[] seating, int first, int seats) =>
        seating.Skip(first).Take(seats).Where(person => person >= 0).Select(index.IdOf);

    private static Rotation Impossible(RotationProblem problem, SolverOptions budget, RuleConflict conflict) => new(
        RotationKind.Pairs, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, budget.Seed, 0, problem.Participants.Count, [], RotationFigures.None, 0, 0, conflict: [conflict]);

    private static Rotation NotFound(RotationProblem problem, SolverOptions budget, long steps) => new(
        RotationKind.Pairs, SolutionStatus.Infeasible, StopReason.StepLimit, budget.Seed, steps, problem.Participants.Count, [], RotationFigures.None, 0, 0, conflict: [CarouselTexts.NotFound()]);
}
