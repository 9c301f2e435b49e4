using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Turns a speed dating into a carousel: who sits in which row, and the sentences to say.</summary>
internal static class CarouselPlanner
{
    /// <summary>Better and better carousels for the problem; the free-cards plan of the same problem gives the bound.</summary>
    public static IEnumerable<Rotation> Improve(
        RotationProblem problem, SpeedDatingOptions options, PairSchedulingProblem question, ParticipantIndex index, long scale, Rotation cards, SolverOptions budget, CancellationToken cancellationToken)
    {
        if (cards.Status == SolutionStatus.Infeasible || problem.Participants.Count < 2)
        {
            yield return cards;
            yield break;
        }

        var tell = new CarouselRotation(problem, options, index, budget.Seed);
        var innerChairs = problem.Participants.Count / 2;
        if (problem.Seated.Count > innerChairs)
        {
            yield return tell.Impossible(CarouselTexts.TooManySeated(problem.Seated.Count, innerChairs));
            yield break;
        }

        var isSeated = new bool[problem.Participants.Count];
        foreach (var id in problem.Seated)
            isSeated[index.NumberOf(id)] = true;
        var meter = new StepMeter(budget.Steps ?? CarouselSolver.DefaultSteps(problem.Participants.Count), cancellationToken);
        var solver = new CarouselSolver(question, isSeated);
        var isFound = false;
        var repeatsBound = Math.Max(cards.RepeatsBound, CarouselBound.Repeats(problem));
        foreach (var plan in solver.Improve(budget, meter, (long)(cards.Bound * scale), repeatsBound))
        {
            if (plan.Forbidden > 0)
                continue;
            isFound = true;
            var rounds = tell.Rounds(plan);
            var figures = RotationFigures.Of(problem, RotationKind.Pairs, rounds);

            // The bound of cards speaks of plans with as few repeats as theirs; one with more can only be held against each person's best partners.
            var bound = figures.Repeats <= cards.Repeats ? cards.Bound : CarouselBound.Value(problem, options.Odd);
            yield return tell.Of(plan, rounds, figures, bound, repeatsBound, cards.Steps + meter.Used, cards.Why, figures.Repeats <= cards.Repeats ? cards.LeastPerPersonBound : null);
        }

        if (!isFound)
            yield return tell.Impossible(CarouselTexts.NotFound(), cards.Steps + meter.Used, isProven: false);
    }
}
