using System;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A division of greatest value, as far as found, with what no division can be better than.</summary>
/// <remarks>
/// A step is one exchange weighed (about 2 nanoseconds). Up to a dozen people the answer is exact; otherwise a population of
/// annealed divisions (<see cref="GroupingPopulation"/>), then a climb with the exact values. Compared in the benchmarks with iterated
/// maxima search (Xiangjing Lai and Jin-Kao Hao 2016, "Iterated maxima search for the maximally diverse grouping problem",
/// European Journal of Operational Research 254) and three-phase search (Xiao Yang, Zhengyi Cai, Ting Jin, Zheng Tang and Shangce
/// Gao 2022, "A three-phase search approach with dynamic population size for solving the maximally diverse grouping problem",
/// European Journal of Operational Research 302).
/// </remarks>
internal sealed class DiverseGrouping
{
    private const long MostSteps = 100_000_000;

    private DiverseGrouping(int[] groupOf, long value, long bound, bool exact, long steps, bool limited)
    {
        GroupOf = groupOf;
        Value = value;
        Bound = exact ? value : bound;
        Status = Value == Bound ? SolutionStatus.Optimal : SolutionStatus.Feasible;
        Stopped = Value == Bound ? StopReason.ProvenOptimal : limited ? StopReason.StepLimit : StopReason.Interrupted;
        Steps = steps;
    }

    /// <summary>The group of each person; read only.</summary>
    public int[] GroupOf { get; }

    /// <summary>The sum over all groups.</summary>
    public long Value { get; }

    /// <summary>Proven: no division is worth more.</summary>
    public long Bound { get; }

    /// <summary>Optimal where value and bound agree.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why the search stopped.</summary>
    public StopReason Stopped { get; }

    /// <summary>Steps used.</summary>
    public long Steps { get; }

    /// <summary>Searches within the budget.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static DiverseGrouping Solve(DiverseGroupingProblem problem, SolverOptions options, CancellationToken cancellationToken = default)
    {
        var steps = options.Steps ?? DefaultSteps(problem.People);
        var meter = new StepMeter(steps, cancellationToken);
        var best = Search(problem, new Xoshiro256StarStar(options.Seed), meter, steps);
        return new(best, ExactClimb.ValueOf(problem, best), GroupingBound.Of(problem), SubsetGrouping.Fits(problem), meter.Used, true);
    }

    /// <summary>The group of each person in the best division found within so many steps.</summary>
    public static int[] Search(DiverseGroupingProblem problem, Xoshiro256StarStar random, StepMeter meter, long steps) =>
        SubsetGrouping.Fits(problem) ? SubsetGrouping.Solve(problem) : Anneal(problem, random, meter, steps);

    /// <summary>The steps of a search that is told no number: under a second up to 120 people or so.</summary>
    public static long DefaultSteps(int people) => Math.Max(100_000, Math.Min(MostSteps, 4_000L * people * people));

    /// <summary>The last twentieth is kept for the exact climb.</summary>
    private static int[] Anneal(DiverseGroupingProblem problem, Xoshiro256StarStar random, StepMeter meter, long steps) =>
        ExactClimb.From(problem, new GroupingPopulation(problem, random, meter).Search(steps * 19 / 20), meter);
}
