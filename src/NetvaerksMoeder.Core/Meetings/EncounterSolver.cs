using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Plans one encounter by the engine of its form, until the steps are used or the caller has had enough.</summary>
internal static class EncounterSolver
{
    public static Rotation Solve(
        RotationProblem problem,
        RotationOptions options,
        SolverOptions solver,
        IProgress<SolverProgress>? progress,
        CancellationToken cancellationToken,
        CancellationToken enough)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enough);
        Rotation? best = null;
        try
        {
            foreach (var plan in Improve(problem, options, solver, either.Token))
            {
                best = plan;
                progress?.Report(new SolverProgress(plan.Steps, plan.Value, plan.Bound));
            }

            return best!.StoppedBy(StopReason.StepLimit);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            best ??= Improve(problem, options, new SolverOptions(solver.Seed, 0), cancellationToken).First();
            return best.StoppedBy(StopReason.Interrupted);
        }
    }

    private static IEnumerable<Rotation> Improve(RotationProblem problem, RotationOptions options, SolverOptions solver, CancellationToken cancellationToken) => options switch
    {
        SpeedDatingOptions pairs => SpeedDating.Improve(problem, pairs, solver, cancellationToken),
        GroupOptions groups => GroupRotation.Improve(problem, groups, solver, cancellationToken),
        StationOptions stations => StationRotation.Improve(problem, stations, solver, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options, "Pairs, groups or stations are known."),
    };
}
