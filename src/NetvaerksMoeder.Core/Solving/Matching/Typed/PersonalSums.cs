using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The sums of values that each person can have at all in a plan without repeats, forgetting what others get.</summary>
/// <remarks>As many partners as the person has rounds; fewer by the times of sitting out, more by the times of being one of three. All
/// partners differ, so the sum of so many is at most that of the best. O(people²) and few sums a person.</remarks>
internal sealed class PersonalSums
{
    private readonly long[][] _sums;
    private readonly long[][] _most;
    private readonly int[] _rounds;

    public PersonalSums(PairSchedulingProblem problem)
    {
        var people = problem.People;
        _sums = new long[people][];
        _most = new long[people][];
        _rounds = new int[people];
        var odd = new int[people];
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            var isOdd = present.Length % 2 == 1 && present.Length > 1;
            OddPlaces += isOdd ? problem.Odd == OddRule.Trio ? 3 : 1 : 0;
            foreach (var i in present)
            {
                _rounds[i] += present.Length > 1 ? 1 : 0;
                odd[i] += isOdd ? 1 : 0;
            }
        }

        IsTrio = problem.Odd == OddRule.Trio;
        var known = new Dictionary<(string, int), long[]>();
        var partners = new List<long>();
        for (var i = 0; i < people; i++)
        {
            partners.Clear();
            for (var j = 0; j < people; j++)
            {
                if (j != i && !problem.Met.Contains(i, j) && !problem.Forbidden.Contains(i, j) && ShareARound(problem.Presence, i, j))
                    partners.Add(problem.Scores.Of(i, j));
            }

            partners.Sort();
            partners.Reverse();
            _most[i] = new long[partners.Count + 1];
            for (var k = 0; k < partners.Count; k++)
                _most[i][k + 1] = _most[i][k] + partners[k];
            var values = partners.Distinct().ToArray();
            var key = string.Join(" ", values);
            var sums = new SortedSet<long>();
            var (fewest, most) = IsTrio ? (_rounds[i], _rounds[i] + odd[i]) : (_rounds[i] - odd[i], _rounds[i]);
            for (var count = fewest; count <= most && count <= partners.Count; count++)
            {
                if (!known.TryGetValue((key, count), out var all))
                    known.Add((key, count), all = SumsOf(values, count));
                sums.UnionWith(all.Where(sum => sum <= _most[i][count]));
            }

            _sums[i] = [.. sums];
        }
    }

    /// <summary>The number of times that somebody sits out, or the places in groups of three, in all rounds.</summary>
    public int OddPlaces { get; }

    /// <summary>Whether <see cref="OddPlaces"/> are places in groups of three.</summary>
    public bool IsTrio { get; }

    /// <summary>The greatest sum; −1 where there is none.</summary>
    public long Greatest(int person) => _sums[person].Length == 0 ? -1 : _sums[person][_sums[person].Length - 1];

    /// <summary>The smallest sum of at least <paramref name="level"/>; <see cref="long.MaxValue"/> where there is none.</summary>
    public long AtLeast(int person, long level)
    {
        var at = Array.BinarySearch(_sums[person], level);
        at = at < 0 ? ~at : at;
        return at < _sums[person].Length ? _sums[person][at] : long.MaxValue;
    }

    /// <summary>How often a person can take the odd place and still have at least <paramref name="level"/>: the most times of sitting
    /// out, or the fewest of being one of three; −1 where the level is out of reach.</summary>
    public int Odd(int person, long level)
    {
        for (var times = 0; times <= _most[person].Length; times++)
        {
            var count = IsTrio ? _rounds[person] + times : _rounds[person] - times;
            var reaches = count >= 0 && count < _most[person].Length && _most[person][count] >= level;
            if (IsTrio && reaches)
                return times;
            if (!IsTrio && !reaches)
                return times - 1;
        }

        return -1;
    }

    private static bool ShareARound(PresenceTable presence, int i, int j)
    {
        if (presence.IsAlwaysPresent(i) && presence.IsAlwaysPresent(j))
            return true;
        return Enumerable.Range(0, presence.Rounds).Any(round => presence.IsPresent(i, round) && presence.IsPresent(j, round));
    }

    private static long[] SumsOf(long[] values, int count)
    {
        var sums = new HashSet<long> { 0 };
        for (var k = 0; k < count; k++)
            sums = [.. sums.SelectMany(_ => values, (sum, value) => sum + value)];
        return [.. sums.OrderBy(sum => sum)];
    }
}
