using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>One encounter of a series after the joint search, with figures and bounds of its own, given who met before it.</summary>
internal static class SeriesRotations
{
    public static Rotation Of(SeriesModel model, int encounter, SeriesAnswer answer, ContactHistory history, CancellationToken cancellationToken)
    {
        var planned = model.Encounters[encounter];
        var first = planned.Rotation;
        if (first.Status == SolutionStatus.Infeasible)
            return first;
        var problem = planned.Draft.ProblemOf(planned.Question, history);
        var plan = model.PlanOf(encounter, answer.Plan);
        var isFixed = Enumerable.Range(model.Starts[encounter], plan.Length).All(at => model.Question.Divisions[at].IsFixed);
        var rounds = isFixed ? first.Rounds : SeriesDivisions.ToRounds(planned, plan, model.People);
        var figures = RotationFigures.Of(problem, first.Kind, rounds);
        if (IsAsFirst(model, model.Starts[encounter], answer.Plan) && figures.Value == first.Value && figures.Repeats == first.Repeats)
            return new Rotation(first.Kind, first.Status, first.Stopped, first.Seed, first.Steps, first.People, rounds, figures, first.Bound, first.RepeatsBound, first.Movement, why: first.Why, leastPerPersonBound: first.LeastPerPersonBound);

        var bound = BoundOf(model, encounter, answer.Plan, figures, cancellationToken);
        var isBest = figures.Repeats == bound.Repeats && figures.Value == bound.Value && first.Movement.Kind == MovementKind.Cards;
        return new Rotation(
            first.Kind,
            isBest ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isBest ? StopReason.ProvenOptimal : StopReason.StepLimit,
            first.Seed,
            answer.Steps,
            first.People,
            rounds,
            figures,
            bound.Value,
            bound.Repeats,
            first.Movement);
    }

    /// <summary>Whether all before is as it was planned first, so that what was proven then holds.</summary>
    private static bool IsAsFirst(SeriesModel model, int divisions, int[][][] plan) => Enumerable.Range(0, divisions).All(at =>
        model.Question.Divisions[at].Groups.Select(group => string.Join(",", group)).OrderBy(text => text, System.StringComparer.Ordinal)
            .SequenceEqual(plan[at].Select(group => string.Join(",", group)).OrderBy(text => text, System.StringComparer.Ordinal)));

    /// <summary>What the encounter alone can be worth at most, when those of the history have met.</summary>
    private static SeriesBound BoundOf(SeriesModel model, int encounter, int[][][] plan, RotationFigures figures, CancellationToken cancellationToken)
    {
        var (whole, start) = (model.Question, model.Starts[encounter]);
        var people = whole.People;
        var met = new int[people * people];
        for (var pair = 0; pair < met.Length; pair++)
            met[pair] = whole.MetFrom is { } from && from[pair] <= start ? 0 : SeriesQuestion.Never;
        for (var at = 0; at < start; at++)
        {
            foreach (var group in plan[at])
            {
                foreach (var i in group)
                {
                    foreach (var j in group.Where(j => j != i && whole.Divisions[at].Meet(i, j)))
                        met[(i * people) + j] = 0;
                }
            }
        }

        var divisions = Enumerable.Range(start, model.Starts[encounter + 1] - start).Select(at => whole.Divisions[at]);
        var question = new SeriesQuestion(people, Enumerable.Repeat(whole.Activities[encounter], encounter + 1), divisions, met);
        return new SeriesBounds(question, model.Kinds, model.Blocks, cancellationToken).For(new SeriesScore(0, 0, figures.Repeats, 0, 0, (long)figures.Value), anyTurns: true);
    }
}
