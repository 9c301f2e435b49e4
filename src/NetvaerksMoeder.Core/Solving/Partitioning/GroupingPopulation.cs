using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A few divisions, each from an annealing of its own, and then children of two of them, annealed from half the heat.</summary>
/// <remarks>
/// The group sizes set before anything else does, and seldom well, so an annealing keeps those it starts from; every third child
/// may change its sizes. A child takes the place of the worst. After Xiao Yang, Zhengyi Cai, Ting Jin, Zheng Tang and Shangce Gao
/// (2022), "A three-phase search approach with dynamic population size for solving the maximally diverse grouping problem",
/// European Journal of Operational Research 302, with annealing in the place of its local search. Mutable, one a search.
/// </remarks>
internal sealed class GroupingPopulation(DiverseGroupingProblem problem, Xoshiro256StarStar random, StepMeter meter)
{
    /// <summary>Passes over all pairs below which one annealing is all there is time for.</summary>
    private const long PassesForOne = 2_000;

    private readonly GroupingTable _table = new(problem);
    private readonly List<GroupingAnnealing> _members = [];
    private (long Hot, long Cold) _range;
    private List<int[]> _sizes = [];

    /// <summary>The best division found in about so many steps.</summary>
    public int[] Search(long steps)
    {
        var end = meter.Used + steps;
        Measure(Math.Max(1, steps / 600));
        var count = CountFor(steps / Math.Max(1, (long)problem.People * problem.People));
        var share = count == 1 ? end - meter.Used : (end - meter.Used) / (4 * count);
        for (var k = 0; k < count; k++)
            _members.Add(Founder(k, share));
        for (var child = 0; count > 1 && meter.Used < end && !meter.IsExhausted; child++)
            Breed(share / 4, child % 3 == 2);
        return Best().Best;
    }

    /// <summary>One more each time the budget doubles: in trials more are slower to settle, fewer settle too early.</summary>
    private static int CountFor(long passes)
    {
        var count = 1;
        if (passes >= PassesForOne)
        {
            for (count = 2; passes >= PassesForOne / 2; passes /= 2)
                count++;
        }

        return count;
    }

    private void Measure(long steps)
    {
        _table.Load(Deal(GroupingSizes.Largest(problem.Least, problem.Most, problem.People).Sizes));
        var annealing = new GroupingAnnealing(_table, random, meter, false);
        var (hot, cold) = annealing.Measure(steps);
        _range = (hot, Math.Max(1, cold * 7 / 10));
        _sizes = GroupingSizes.LikeThoseOf(problem, _table, annealing.Best, annealing.BestValue);
        _members.Clear();
    }

    /// <summary>A new division with sizes that promise much: every second one has the best of them.</summary>
    private GroupingAnnealing Founder(int number, long steps)
    {
        _table.Load(Deal(_sizes[number % 2 == 0 ? 0 : (number + 1) / 2 % _sizes.Count]));
        return Anneal(_range.Hot, steps, false);
    }

    private void Breed(long steps, bool mayMove)
    {
        var first = random.NextInt32(_members.Count);
        var second = (first + 1 + random.NextInt32(_members.Count - 1)) % _members.Count;
        _table.Load(GroupingCrossover.Of(_members[first].Best, _members[second].Best, problem.Groups, random));
        var child = Anneal(_range.Cold + ((_range.Hot - _range.Cold) / 2), steps, mayMove);
        var worst = 0;
        for (var k = 1; k < _members.Count; k++)
        {
            if (_members[k].BestValue < _members[worst].BestValue)
                worst = k;
        }

        // Two of one value are most often the same.
        if (child.BestValue > _members[worst].BestValue && _members.TrueForAll(member => member.BestValue != child.BestValue))
            _members[worst] = child;
    }

    private GroupingAnnealing Anneal(long hot, long steps, bool mayMove)
    {
        var annealing = new GroupingAnnealing(_table, random, meter, mayMove);
        annealing.Fall(hot, _range.Cold, steps);
        return annealing;
    }

    private GroupingAnnealing Best()
    {
        var best = _members[0];
        foreach (var member in _members.Where(member => member.BestValue > best.BestValue))
            best = member;
        return best;
    }

    private int[] Deal(int[] sizes)
    {
        var seats = sizes.SelectMany((size, group) => Enumerable.Repeat(group, size)).ToArray();
        random.Shuffle(seats);
        return seats;
    }
}
