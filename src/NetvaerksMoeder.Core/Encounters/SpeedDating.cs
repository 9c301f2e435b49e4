using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Plans who talks with whom, two and two, round by round, all rounds together.</summary>
/// <remarks>
/// In order: nobody meets whom they must not, everybody present has one place a round; fewest repeats; greatest total value; fairest.
/// Each plan carries its value and a proven bound. Where every pair is worth the same it is a round robin (Kirkman 1847, "On a problem in
/// combinations"); otherwise matchings of greatest weight (Edmonds 1965, "Maximum matching and a polyhedron with 0,1-vertices"), improved
/// over all rounds. The same problem, options and seed give the same plan everywhere. Thread-safe: there is no state.
/// </remarks>
public static class SpeedDating
{
    // What limits the value is told of meetings; in a crowd nobody would read it, and it takes time.
    private const int MostPeopleExplained = 2_000;

    /// <summary>The best plan found within the budget.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">What happens with odd numbers, how people move; a group of three and cards by default.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="progress">Told of each better plan; nobody by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A plan, or, where the rules clash, a result that names them.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled; <see cref="Improve"/> gives the plans on the way.</exception>
    /// <exception cref="ArgumentException">The values are so large that their sum would not be exact.</exception>
    public static Rotation Plan(
        RotationProblem problem,
        SpeedDatingOptions? options = null,
        SolverOptions? solver = null,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        BestPlan.Of(Improve(problem, options, solver, cancellationToken), progress);

    /// <summary>Plans, each better than the one before or better proven, computed as they are asked for.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">What happens with odd numbers, how people move; a group of three and cards by default.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>At least one plan; stop asking whenever the time is out.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ArgumentException">The values are so large that their sum would not be exact.</exception>
    public static IEnumerable<Rotation> Improve(
        RotationProblem problem,
        SpeedDatingOptions? options = null,
        SolverOptions? solver = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        var choices = options ?? SpeedDatingOptions.Default;
        var budget = solver ?? SolverOptions.Default;
        var index = new ParticipantIndex(problem);
        var scores = problem.Values.ToScores(problem.Participants);
        var question = QuestionOf(problem, choices, index, scores);
        IReadOnlyList<BilingualText>? why = null;
        var plans = PairScheduler.Improve(question, budget, cancellationToken).Select(plan => ToRotation(problem, index, scores, budget, plan, WhyOf(plan)));
        return choices.Movement == MovementKind.Carousel
            ? Carousel(() => CarouselPlanner.Improve(problem, choices, question, index, scores.Scale, plans.Last(), budget, cancellationToken))
            : plans;

        // What is scarce follows from the question alone, so it is worked out once however many plans there are.
        IReadOnlyList<BilingualText> WhyOf(PairSchedule plan) => why ??=
            scores.Scores is PairScores.Relational relational && problem.Participants.Count <= MostPeopleExplained && plan.Status != SolutionStatus.Infeasible
                ? ScarcityTexts.Of(problem, relational, TypeTiers.Of(question, plan, cancellationToken))
                : [];
    }

    /// <summary>The problem in numbers.</summary>
    internal static PairSchedulingProblem QuestionOf(RotationProblem problem, SpeedDatingOptions choices, ParticipantIndex index, ScaledScores scores) => new(
        scores.Scores,
        index.Presence(),
        index.Met(),
        // Two people who both keep their seat cannot come to one another.
        index.Pairs(problem.Apart.Concat([problem.Seated])),
        choices.Odd switch { OddPolicy.Bye => OddRule.Bye, OddPolicy.Host => OddRule.Host, _ => OddRule.Trio },
        choices.IsFairFirst,
        index.Counts(problem.History.ByesOf),
        index.Counts(problem.History.TriosOf));

    // The free cards that bound the carousel are planned when the first carousel is asked for.
    private static IEnumerable<Rotation> Carousel(Func<IEnumerable<Rotation>> plans)
    {
        foreach (var plan in plans())
            yield return plan;
    }

    private static Rotation ToRotation(RotationProblem problem, ParticipantIndex index, ScaledScores scores, SolverOptions budget, PairSchedule plan, IReadOnlyList<BilingualText> why)
    {
        var isInfeasible = plan.Status == SolutionStatus.Infeasible;
        var rounds = isInfeasible ? [] : PlaceAssignment.ToRounds(problem, index, plan.Rounds, plan.Byes);
        return new Rotation(
            RotationKind.Pairs,
            plan.Status,
            plan.Stopped,
            budget.Seed,
            plan.Steps,
            problem.Participants.Count,
            rounds,
            isInfeasible ? RotationFigures.None : RotationFigures.Of(problem, RotationKind.Pairs, rounds),
            isInfeasible ? 0 : scores.ToValue(plan.Bound),
            isInfeasible ? 0 : plan.RepeatsBound,
            conflict: plan.Conflicts.Select(conflict => PairConflictTexts.Of(problem, index, conflict)),
            why: why,
            leastPerPersonBound: plan.LeastBound is { } least ? scores.ToValue(least) : null);
    }
}
