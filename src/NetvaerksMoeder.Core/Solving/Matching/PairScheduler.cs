using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.General;
using NetvaerksMoeder.Core.Solving.Matching.Typed;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Plans who talks with whom, two at a time, over some rounds.</summary>
internal static class PairScheduler
{
    // From the most special to the one that takes every question.
    private static readonly IPairEngine[] Engines = [new RoundRobinEngine(), new OneTrioEngine(), new TypedPairEngine(), new GeneralPairEngine()];

    /// <summary>The best plan found within the budget, with its proven bound.</summary>
    /// <param name="problem">The question.</param>
    /// <param name="options">Seed and steps.</param>
    /// <param name="progress">Told of each better plan; <see langword="null"/> for nobody.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; <see cref="Improve"/> gives plans on the way.</exception>
    public static PairSchedule Solve(
        PairSchedulingProblem problem,
        SolverOptions options,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        PairSchedule? best = null;
        foreach (var plan in Improve(problem, options, cancellationToken))
        {
            best = plan;
            progress?.Report(new SolverProgress(plan.Steps, plan.Value, plan.Bound));
        }

        return best!;
    }

    /// <summary>Plans, each better than the one before in (repeats, value, fairness) or better proven; computed as they are
    /// asked for, so the caller may stop whenever the time is out.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<PairSchedule> Improve(
        PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken = default)
    {
        var engine = Array.Find(Engines, engine => engine.Takes(problem))!;
        return engine.Improve(problem, options, cancellationToken);
    }
}
