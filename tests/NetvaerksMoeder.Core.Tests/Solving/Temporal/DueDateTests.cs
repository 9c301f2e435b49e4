using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Temporal;

/// <summary>Scheduling against a common due date: Biskup and Feldmann (1998), "Benchmarks for scheduling on a single-machine against restrictive and unrestrictive
/// common due dates", the first problem of 10 jobs in OR-Library.</summary>
public sealed class DueDateTests
{
    private static readonly (int Length, int Early, int Late)[] Jobs =
        [(20, 4, 5), (6, 1, 15), (13, 5, 13), (13, 2, 13), (12, 7, 6), (12, 9, 8), (12, 5, 15), (3, 6, 1), (12, 6, 8), (13, 10, 1)];

    [Theory]
    [InlineData(2, 1936)]
    [InlineData(4, 1025)]
#if !NETFRAMEWORK
    [InlineData(6, 841)]
    [InlineData(8, 818)]
#endif
    public void The_best_known_value_is_found_and_nothing_is_better(int tenths, long best)
    {
        var due = Jobs.Sum(j => j.Length) * tenths / 10;
        var horizon = Jobs.Sum(j => j.Length) + due;
        int[] waits = [.. Enumerable.Range(0, due + 1)];
        var model = new TemporalModel
        {
            Horizon = horizon,
            MinutesPerStep = 0,
            Jobs = [new TemporalJob { Lengths = waits, Costs = new long[waits.Length] }, .. Jobs.Select(job => Job(job.Length, job.Early, job.Late, due, horizon))],
        };

        Assert.Equal(best, TemporalSolver.Solve(model, new StepMeter(long.MaxValue), out _)!.Cost);
    }

    private static TemporalJob Job(int length, int early, int late, int due, int horizon) => new()
    {
        Lengths = [length],
        Costs = [0],
        StartCosts = [.. Enumerable.Range(0, horizon + 1).Select(t => (long)(t + length <= due ? early * (due - t - length) : late * (t + length - due)))],
        IsMovable = true,
        After = [(0, 0)],
    };
}
