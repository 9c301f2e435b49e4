using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

public sealed class GroupBoundTests
{
    [Property(MaxTest = 60)]
    public Property No_division_of_free_values_beats_the_bounds() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 4 + random.NextInt32(6);
        var greatest = 1L << random.NextInt32(40);
        var values = Enumerable.Range(0, people).Select(_ => new long[people]).ToArray();
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = (long)(random.NextUInt64() % (ulong)(greatest + 1));
        }

        var groups = 1 + random.NextInt32(3);
        var even = DiverseGroupingProblem.Even(new PairScores.Matrix(values), groups);
        var problem = random.NextInt32(2) == 0 ? even : new(even.Scores, [.. even.Least.Select(size => Math.Max(0, size - 1))], [.. even.Most.Select(size => size + 2)]);
        var best = ExactClimb.ValueOf(problem, SubsetGrouping.Solve(problem));

        return best <= SpectralBound.Of(problem) && best <= GroupingBound.Of(problem);
    });

    [Fact]
    public void Values_like_distances_are_bounded_closely()
    {
        // People on a line: whoever sits together should be far apart.
        var values = Enumerable.Range(0, 60).Select(i => Enumerable.Range(0, 60).Select(j => (long)Math.Abs(i - j) * 1_000).ToArray()).ToArray();
        var problem = DiverseGroupingProblem.Even(new PairScores.Matrix(values), 12);
        var grouping = DiverseGrouping.Solve(problem, new SolverOptions(1, 2_000_000));

        Assert.InRange(grouping.Bound, grouping.Value, grouping.Value * 104 / 100);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(1, false)]
    public void A_matrix_is_told_from_one_with_a_negative_eigenvalue(int diagonal, bool isSemidefinite)
    {
        // The eigenvalues of this matrix are its diagonal less 2, 0 and plus 2 (times 1,000).
        var matrix = new SemidefiniteMatrix(3);
        long[] lower = [diagonal, 1, diagonal, 1, -1, diagonal];
        for (int i = 0, k = 0; i < 3; i++)
        {
            for (var j = 0; j <= i; j++, k++)
                matrix.Lower[i][j] = lower[k] * 1_000;
        }

        Assert.Equal(isSemidefinite, matrix.TryFactor());
        if (isSemidefinite)
            Assert.InRange(matrix.Slack(), 0, 2);
    }

    [Property(MaxTest = 60)]
    public Property No_round_of_classes_beats_the_bound() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 4 + random.NextInt32(6);
        int[] Classes(int most) => [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(1 + random.NextInt32(most)))];
        var scores = new PairScores.Relational(Classes(4), Classes(4), random.NextInt32(5), random.NextInt32(5), random.NextInt32(5), random.NextInt32(5));
        var even = DiverseGroupingProblem.Even(scores, 1 + random.NextInt32(4));
        var wider = random.NextInt32(3);
        DiverseGroupingProblem problem = new(scores, [.. even.Least.Select(_ => Math.Max(0, even.Least.Min() - wider))], [.. even.Most.Select(_ => even.Most.Max() + wider)]);
        var best = ExactClimb.ValueOf(problem, SubsetGrouping.Solve(problem));
        var shape = new RoundShape(people, problem.Groups, problem.Least[0], problem.Most[0]);
        int[] present = [.. Enumerable.Range(0, people)];

        return best <= CompositionBound.Of(scores, present, shape) && best <= ClassBound.Of(scores, present, shape);
    });

    [Property(MaxTest = 30)]
    public Property A_child_has_the_sizes_of_its_first_parent() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        int[] Division(IEnumerable<int> sizes)
        {
            var groupOf = sizes.SelectMany((size, group) => Enumerable.Repeat(group, size)).ToArray();
            random.Shuffle(groupOf);
            return groupOf;
        }

        var (first, second) = (Division([5, 3, 0, 4]), Division([2, 2, 6, 2]));
        var child = GroupingCrossover.Of(first, second, 4, random);
        var same = GroupingCrossover.Of(first, first, 4, random);

        return Enumerable.Range(0, 4).All(group => child.Count(other => other == group) == first.Count(other => other == group))
            && Enumerable.Range(0, 12).All(i => Enumerable.Range(0, i).All(j => (same[i] == same[j]) == (first[i] == first[j])));
    });

    [Theory]
    [InlineData(0, 2, 2, 3)]
    [InlineData(0, 1, 2, 4)]
    [InlineData(1, 0, 2, 4)]
    public void Units_and_levels_behind_free_values_are_found(long bonding, long linking, long bridging, long diagonal)
    {
        var typed = GroupProblems.Typed(60, true, bonding, linking, bridging, diagonal);
        var free = new PairScores.Matrix([.. Enumerable.Range(0, 60).Select(i => Enumerable.Range(0, 60).Select(j => i == j ? 0 : typed.Of(i, j)).ToArray())]);

        Assert.True(RecoveredClasses.Of(free) is { } found && Enumerable.Range(0, 60).All(i => Enumerable.Range(0, i).All(j => found.Of(i, j) == typed.Of(i, j))));
    }

    [Fact]
    public void Free_values_without_units_and_levels_are_left_free()
    {
        // Five people in a ring: neighbours are no cliques.
        long[][] ring = [.. Enumerable.Range(0, 5).Select(i => Enumerable.Range(0, 5).Select(j => (i - j + 5) % 5 is 1 or 4 ? 1L : 0).ToArray())];

        Assert.Null(RecoveredClasses.Of(new PairScores.Matrix(ring)));
        Assert.Null(RecoveredClasses.Of(new PairScores.Uniform(1, 1)));
    }

    [Fact]
    public void Free_values_that_come_from_classes_are_proven_best()
    {
        var typed = GroupProblems.Typed(60, true);
        var free = new PairScores.Matrix([.. Enumerable.Range(0, 60).Select(i => Enumerable.Range(0, 60).Select(j => i == j ? 0 : typed.Of(i, j)).ToArray())]);

        Assert.Equal(SolutionStatus.Optimal, DiverseGrouping.Solve(DiverseGroupingProblem.Even(free, 12), new SolverOptions(1, 2_000_000)).Status);
    }

    [Fact]
    public void People_on_the_points_of_a_plan_are_exchanged_until_the_best_meet()
    {
        // Nine people in three of the four rounds of a design: those who do not meet are three trios, best the three worth least.
        var random = new Xoshiro256StarStar(3);
        var values = Enumerable.Range(0, 9).Select(_ => new long[9]).ToArray();
        for (var i = 0; i < 9; i++)
        {
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = random.NextInt32(100);
        }

        var problem = GroupProblems.Plain(new PairScores.Matrix(values), 3, GroupSizeRule.BySize(3));
        int[][][] rounds = [.. DesignCatalogue.Find(9, 3, 3, 3)!.Rounds];
        int[] personAt = [.. Enumerable.Range(0, 9)];
        new Relabelling(new PairStandings(problem), problem.Scores, new MeritWeights(ScheduleFrame.Of(problem, 1).First()), random, new StepMeter(30_000, default))
            .Run(personAt, rounds, 30_000);

        var met = rounds.Sum(round => round.Sum(group => group.Sum(i => group.Where(j => j < i).Sum(j => values[personAt[i]][personAt[j]]))));
        var opposite = new PairScores.Matrix([.. values.Select(row => row.Select(value => 100 - value).ToArray())]);
        var unmet = DiverseGroupingProblem.Even(opposite, 3);
        Assert.Equal((values.Sum(row => row.Sum()) / 2) - ((9 * 100) - ExactClimb.ValueOf(unmet, SubsetGrouping.Solve(unmet))), met);
    }
}
