using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Lays a programme out in time.</summary>
/// <remarks>Exact. In order: every rule holds; the greatest sum of priorities of kept optional items; the least
/// Σ weight · (minutes − preferred)² plus the square of each gap's minutes (an item waits only for what holds it back: its own times,
/// its presenters, an item before it, the room, or for a break that the stretch after it is not too long); the least change of the given order among movable items. Where
/// that is impossible the result says why. For the method and its cost see the remarks of the temporal solver: dynamic programming over
/// the items done and the clock. With so many movable items (usually more than 15 without any order between them) that the steps do not
/// suffice, a search for good orders takes over; its result is feasible and comes with a bound, and if it finds nothing the result is
/// infeasible with <see cref="StopReason.StepLimit"/>, which proves nothing.</remarks>
public static class AgendaScheduler
{
    /// <summary>The number of steps used where the options leave it open.</summary>
    public const long DefaultSteps = 1_000_000;

    /// <summary>Steps of the search for good orders, where the exact method ran out of them.</summary>
    private const long SearchSteps = 200_000;

    /// <summary>Lays a programme out.</summary>
    /// <param name="problem">The items and the rules.</param>
    /// <param name="options">The budget; the seed has no effect.</param>
    /// <param name="progress">Told once at the end.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The programme, or what stands in its way.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="OverflowException">Weights and priorities are so great that their sums cannot be counted.</exception>
    public static Agenda Schedule(AgendaProblem problem, SolverOptions? options = null, IProgress<SolverProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        options ??= SolverOptions.Default;
        var meter = new StepMeter(options.Steps ?? DefaultSteps, cancellationToken);
        var model = new AgendaModel(problem);
        var temporal = model.Build();
        var plan = TemporalSolver.Solve(temporal, meter, out var exhausted);
        if (plan is not null)
        {
            progress?.Report(new SolverProgress(meter.Used, plan.Cost, plan.Cost));
            return new Agenda(problem, SolutionStatus.Optimal, StopReason.ProvenOptimal, Items(problem, plan, model.Step), plan.Cost, meter.Used, options.Seed, null);
        }

        if (!exhausted)
            return new Agenda(problem, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, [], 0, meter.Used, options.Seed, AgendaExplanation.Of(problem, cancellationToken));

        // Too many movable items: good orders instead of all orders.
        var search = new StepMeter(SearchSteps, cancellationToken);
        plan = TemporalOrderSearch.Best(temporal, search);
        var bound = TemporalOrderSearch.Bound(temporal);
        var steps = meter.Used + search.Used;
        if (plan is null)
            return new Agenda(problem, SolutionStatus.Infeasible, StopReason.StepLimit, [], 0, steps, options.Seed, ConflictText.NothingFound(steps));
        progress?.Report(new SolverProgress(steps, plan.Cost, bound));
        var optimal = plan.Cost == bound && plan.Priority == temporal.Jobs.Sum(j => j.Priority) && !temporal.Jobs.Any(j => j.IsOptional);
        return new Agenda(problem, optimal ? SolutionStatus.Optimal : SolutionStatus.Feasible, optimal ? StopReason.ProvenOptimal : StopReason.StepLimit, Items(problem, plan, model.Step), bound, steps, options.Seed, null);
    }

    private static ReadOnlyCollection<ScheduledItem> Items(AgendaProblem problem, TemporalPlan plan, int step)
    {
        var items = new List<ScheduledItem>();
        var clock = 0;
        foreach (var placement in plan.Placements)
        {
            items.Add(new ScheduledItem(problem.Items[placement.Job], problem.Frame, placement.Start * step, placement.Length * step, (placement.Start - clock) * step));
            clock = placement.End;
        }

        return items.AsReadOnly();
    }
}
