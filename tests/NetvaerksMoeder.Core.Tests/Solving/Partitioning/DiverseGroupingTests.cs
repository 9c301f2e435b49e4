using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class DiverseGroupingTests
{
    [Property(MaxTest = 40)]
    public Property Few_people_get_the_best_of_all_divisions() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = Draw(seed, 2, 7);
        var grouping = DiverseGrouping.Solve(problem, SolverOptions.Default);

        return IsRight(problem, grouping) && grouping.Status == SolutionStatus.Optimal && grouping.Value == Divisions(problem).Max(division => ValueOf(problem, division));
    });

    [Property(MaxTest = 25)]
    public Property Annealing_keeps_sizes_value_and_bound() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = Draw(seed, 16, 40);
        var grouping = DiverseGrouping.Solve(problem, new SolverOptions(seed, 20_000));
        var again = DiverseGrouping.Solve(problem, new SolverOptions(seed, 20_000));

        return IsRight(problem, grouping) && grouping.Value <= grouping.Bound && grouping.GroupOf.SequenceEqual(again.GroupOf);
    });

    [Fact]
    public void Annealing_finds_a_division_planted_among_many()
    {
        // Ten hidden fours worth 3 a pair within; every other pair is worth 2 at most.
        var random = new Xoshiro256StarStar(5);
        var values = Enumerable.Range(0, 40).Select(_ => new long[40]).ToArray();
        for (var i = 0; i < 40; i++)
        {
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = i % 10 == j % 10 ? 3_000_000_000L : random.NextInt32(2_000_000_000);
        }

        var grouping = DiverseGrouping.Solve(DiverseGroupingProblem.Even(new PairScores.Matrix(values), 10), new SolverOptions(1, 2_000_000));

        Assert.Equal(10 * 6 * 3_000_000_000L, grouping.Value);
        Assert.Equal((SolutionStatus.Optimal, StopReason.ProvenOptimal), (grouping.Status, grouping.Stopped));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        var scores = new PairScores.Uniform(10, 1);

        Assert.Throws<ArgumentException>(() => new DiverseGroupingProblem(scores, [3, 3], [4, 4]));
        Assert.Throws<ArgumentException>(() => new DiverseGroupingProblem(scores, [6, 6], [7, 7]));
        Assert.Throws<ArgumentException>(() => new DiverseGroupingProblem(scores, [6, 4], [5, 6]));
        Assert.Throws<ArgumentException>(() => new DiverseGroupingProblem(scores, [5], [5, 5]));
        Assert.Throws<ArgumentException>(() => new DiverseGroupingProblem(new PairScores.Uniform(10, long.MaxValue), [5, 5], [5, 5]));
    }

    [Fact]
    public void Draws_are_exponential()
    {
        var draws = Enumerable.Range(0, 4096).Select(k => (double)AcceptanceTable.Draw((ulong)k << 52) / 65_536).ToList();

        Assert.True(draws.Zip(draws.Skip(1), (a, b) => a > b).All(falls => falls));
        Assert.InRange(draws.Average(), 0.995, 1.0);
        Assert.Equal(Math.Log(2), draws[2047], 3);
    }

    private static DiverseGroupingProblem Draw(long seed, int fewest, int most)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = fewest + random.NextInt32(most - fewest + 1);
        var values = Enumerable.Range(0, people).Select(_ => new long[people]).ToArray();
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = random.NextInt32(1000);
        }

        var scores = new PairScores.Matrix(values);
        var groups = 1 + random.NextInt32(Math.Min(4, people));
        var even = DiverseGroupingProblem.Even(scores, groups);
        return random.NextInt32(2) == 0
            ? even
            : new(scores, [.. even.Least.Select(size => Math.Max(0, size - random.NextInt32(3)))], [.. even.Most.Select(size => size + random.NextInt32(3))]);
    }

    private static bool IsRight(DiverseGroupingProblem problem, DiverseGrouping grouping) =>
        FitsSizes(problem, grouping.GroupOf) && ValueOf(problem, grouping.GroupOf) == grouping.Value;

    private static bool FitsSizes(DiverseGroupingProblem problem, int[] groupOf) =>
        Enumerable.Range(0, problem.Groups).All(group => groupOf.Count(other => other == group) is var size && size >= problem.Least[group] && size <= problem.Most[group]);

    private static long ValueOf(DiverseGroupingProblem problem, int[] groupOf)
    {
        long value = 0;
        for (var i = 0; i < groupOf.Length; i++)
        {
            for (var j = i + 1; j < groupOf.Length; j++)
                value += groupOf[i] == groupOf[j] ? problem.Scores.Of(i, j) : 0;
        }

        return value;
    }

    private static IEnumerable<int[]> Divisions(DiverseGroupingProblem problem)
    {
        var groupOf = new int[problem.People];
        while (true)
        {
            if (FitsSizes(problem, groupOf))
                yield return groupOf;
            var next = 0;
            while (next < groupOf.Length && ++groupOf[next] == problem.Groups)
                groupOf[next++] = 0;
            if (next == groupOf.Length)
                yield break;
        }
    }
}
