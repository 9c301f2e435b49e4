using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Computes from the question alone what a <see cref="FairnessCertificate"/> proves.</summary>
/// <remarks>Shares no code with the solver. O(limits × levels × people log people), and what <see cref="FairnessCosts"/> takes.</remarks>
internal sealed class FairnessCertificateChecker
{
    // More than all that can be taken together, and little enough to be added up.
    private const long OutOfReach = 1L << 58;

    private readonly PersonalSums _sums;
    private readonly int _people;
    private readonly List<FairnessCosts> _costs = [];

    private FairnessCertificateChecker(PairSchedulingProblem problem, PersonalSums sums)
    {
        _people = problem.People;
        _sums = sums;
    }

    /// <summary>Reads a certificate.</summary>
    /// <returns><see langword="null"/> where it does not fit the question.</returns>
    public static FairnessCertificateChecker? Of(PairSchedulingProblem problem, FairnessCertificate certificate, PersonalSums? sums = null)
    {
        var checker = new FairnessCertificateChecker(problem, sums ?? new PersonalSums(problem));
        foreach (var limit in certificate.Limits)
        {
            if (FairnessCosts.Of(problem, limit) is not { } costs)
                return null;
            checker._costs.AddRange(costs);
        }

        return checker;
    }

    /// <summary>No plan without repeats gives everybody more than this.</summary>
    public long LeastBound()
    {
        if (_people == 0)
            return 0;
        var (low, high) = (0L, Math.Max(0, Enumerable.Range(0, _people).Min(i => _sums.Greatest(i))));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (FewestUpTo(middle - 1, []) == 0)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Whether no plan without repeats is fairer than one in which people get these values.</summary>
    /// <param name="values">What people get, ascending.</param>
    public bool IsFairest(long[] values) => FirstInDoubt(values) < 0;

    /// <summary>The first value, from the least, of which a fairer plan might have fewer; −1 where there is none.</summary>
    /// <param name="values">What people get, ascending.</param>
    public long FirstInDoubt(long[] values)
    {
        for (var below = 0; below < values.Length;)
        {
            var level = values[below];
            var upTo = below;
            while (upTo < values.Length && values[upTo] == level)
                upTo++;
            if (FewestUpTo(level, [.. values.Take(below)]) < upTo)
                return level;
            below = upTo;
        }

        return -1;
    }

    /// <summary>How many get at most <paramref name="level"/> in any plan in which those who get less get just the values
    /// <paramref name="below"/>.</summary>
    private int FewestUpTo(long level, long[] below)
    {
        var fewest = Math.Max(FewestByOddPlaces(level, below), Enumerable.Range(0, _people).Count(i => _sums.Greatest(i) <= level));
        foreach (var costs in _costs)
        {
            if (fewest < _people)
                fewest = Math.Max(fewest, FewestUpTo(level, below, costs));
        }

        return fewest;
    }

    private int FewestUpTo(long level, long[] below, FairnessCosts costs)
    {
        var above = new long[_people];
        decimal taken = 0;
        for (var i = 0; i < _people; i++)
        {
            above[i] = Math.Min(OutOfReach, costs.Above(i, level, _sums.Greatest(i)));
            taken += above[i];
        }

        // Each of those who get less, and then as many at the level as must be, saves at most what it saves the best of people.
        var low = 0;
        while (low < _people && (taken > costs.Together || low < below.Length))
        {
            var value = low < below.Length ? below[low] : level;
            var saved = new long[_people];
            for (var i = 0; i < _people; i++)
            {
                var just = costs.Just(i, value);
                saved[i] = just == long.MaxValue ? 0 : Math.Max(0, above[i] - just);
            }

            Array.Sort(saved);
            for (var k = _people - 1; k >= 0 && low < _people; k--, low++)
            {
                if (low < below.Length ? below[low] != value : value != level || taken <= costs.Together)
                    break;
                taken -= saved[k];
            }
        }

        return low;
    }

    /// <summary>The same from who sits out: somebody must, each time, and gets less; or from how many can be one of three.</summary>
    private int FewestByOddPlaces(long level, long[] below)
    {
        if (_sums.OddPlaces == 0)
            return 0;
        var needed = Enumerable.Range(0, _people).Select(i => _sums.Odd(i, level + 1)).ToList();
        if (_sums.IsTrio)
        {
            // Those who get over the level only as one of three share the places.
            var left = _sums.OddPlaces;
            var above = 0;
            foreach (var times in needed.Where(times => times >= 0).OrderBy(times => times))
            {
                if (times > left)
                    break;
                left -= times;
                above++;
            }

            return _people - above;
        }

        long rest = _sums.OddPlaces - needed.Sum(times => (long)Math.Max(0, times));
        var fewest = 0;
        for (; rest > 0 && fewest < _people; fewest++)
        {
            var value = fewest < below.Length ? below[fewest] : level;
            rest -= Math.Max(0, Enumerable.Range(0, _people).Max(i => _sums.Odd(i, value)));
        }

        return fewest;
    }
}
