using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Asks a solver for better and better plans, and keeps the last when it is finished, stopped or out of time.</summary>
internal static class RotationSearch
{
    /// <summary>The best plan.</summary>
    /// <param name="request">The reader and the terminal.</param>
    /// <param name="common">Seed, steps and time limit.</param>
    /// <param name="what">What is planned, for the progress line.</param>
    /// <param name="improve">The solver.</param>
    /// <exception cref="OperationCanceledException">Ctrl+C came before the first plan.</exception>
    /// <exception cref="BadInputException">The solver cannot take the problem.</exception>
    public static Rotation Run(Request request, CommonOptions common, string what, Func<SolverOptions, CancellationToken, IEnumerable<Rotation>> improve)
    {
        using var limits = new SearchLimits(common.Limit, request.Terminal.Interrupt);
        using var progress = new Progress(request, common);
        progress.Show(what);
        Rotation? best = null;
        try
        {
            foreach (var plan in improve(common.Solver, limits.Token))
            {
                best = plan;
                progress.Show(what, plan);
                if (limits.Token.IsCancellationRequested && plan.Status != SolutionStatus.Optimal)
                    return plan.StoppedBy(StopReason.Interrupted);
            }
        }
        catch (OperationCanceledException) when (limits.Token.IsCancellationRequested)
        {
            // Out of time before the first plan: the plan by construction, with no search, is still a plan.
            best ??= First(improve(new SolverOptions(common.Solver.Seed, 0), request.Terminal.Interrupt));
            return best.StoppedBy(StopReason.Interrupted);
        }
        catch (ArgumentException fault)
        {
            // What the readers of the options have not refused already are the limits of the solvers.
            var why = fault.ParamName switch
            {
                "people" => "der er for mange deltagere til værdier par for par. Brug --values.",
                "sets" => "der er for mange par, der skal holdes adskilt. Brug mindre sæt.",
                _ => FaultText.Of(fault, isDanish: true),
            };
            throw new BadInputException(request.Say($"Det kan ikke planlægges: {why}", $"This cannot be planned: {FaultText.Of(fault, isDanish: false)}"));
        }

        return best?.StoppedBy(StopReason.StepLimit) ?? throw new InvalidOperationException("The solver gave no plan.");
    }

    private static Rotation First(IEnumerable<Rotation> plans)
    {
        foreach (var plan in plans)
            return plan;
        throw new InvalidOperationException("The solver gave no plan.");
    }
}
