using System;
using System.Collections.Generic;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Lays a programme out in time.</summary>
/// <remarks>Exact. In order: every rule holds; the greatest sum of priorities of kept optional items; the least
/// Σ weight · (minutes − preferred)² plus the square of each gap's minutes; the least change of the given order among movable items. Where
/// that is impossible the result says why. For the method and its cost see the remarks of the temporal solver: dynamic programming over
/// the items done and the clock.</remarks>
public static class AgendaScheduler
{
    /// <summary>The number of steps used where the options leave it open.</summary>
    public const long DefaultSteps = 2_000_000;

    /// <summary>Lays a programme out.</summary>
    /// <param name="problem">The items and the rules.</param>
    /// <param name="options">The budget; the seed has no effect.</param>
    /// <param name="progress">Told once at the end.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The programme, or what stands in its way.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Agenda Schedule(AgendaProblem problem, SolverOptions? options = null, IProgress<SolverProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        options ??= SolverOptions.Default;
        var meter = new StepMeter(options.Steps ?? DefaultSteps, cancellationToken);
        var model = new AgendaModel(problem);
        var plan = TemporalSolver.Solve(model.Build(), meter, out _);
        var items = new List<ScheduledItem>();
        if (plan is null)
            return new Agenda(problem, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, items.AsReadOnly(), 0, meter.Used, options.Seed, AgendaExplanation.Of(problem, cancellationToken));

        var clock = 0;
        foreach (var placement in plan.Placements)
        {
            items.Add(new ScheduledItem(problem.Items[placement.Job], problem.Frame, placement.Start * model.Step, placement.Length * model.Step, (placement.Start - clock) * model.Step));
            clock = placement.End;
        }

        progress?.Report(new SolverProgress(meter.Used, plan.Cost, plan.Cost));
        return new Agenda(problem, SolutionStatus.Optimal, StopReason.ProvenOptimal, items.AsReadOnly(), plan.Cost, meter.Used, options.Seed, null);
    }
}
