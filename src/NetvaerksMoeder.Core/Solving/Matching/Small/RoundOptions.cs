using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>All ways to group a round of at most <see cref="MostPeople"/> people.</summary>
internal sealed class RoundOptions(PairSchedulingProblem problem)
{
    /// <summary>Their pairs fit into 64 bits.</summary>
    public const int MostPeople = 11;

    private readonly List<int[]> _groups = [];
    private readonly List<RoundOption> _options = [];

    /// <summary>The bit of a pair, the smaller person first.</summary>
    public static int BitOf(int i, int j) => j * (j - 1) / 2 + i;

    /// <summary>The ways, the most valuable first.</summary>
    public RoundOption[] Of(int round)
    {
        _options.Clear();
        var present = new List<int>(problem.PresentIn(round));
        var odd = present.Count % 2 == 1;
        var trio = odd && present.Count > 1 && problem.Odd == OddRule.Trio;
        Extend(present, trio, odd && !trio, -1);
        var options = _options.ToArray();
        var order = new int[options.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        System.Array.Sort(order, (a, b) => options[a].Worth != options[b].Worth ? options[b].Worth.CompareTo(options[a].Worth) : a.CompareTo(b));
        return System.Array.ConvertAll(order, at => options[at]);
    }

    /// <summary>Groups the first person left in every way, then the rest.</summary>
    private void Extend(List<int> left, bool trio, bool bye, int sitsOut)
    {
        if (left.Count == 0)
        {
            Keep(sitsOut);
            return;
        }

        var first = left[0];
        if (bye)
            Extend(Without(left, 0, -1, -1), trio, false, first);
        for (var a = 1; a < left.Count; a++)
        {
            if (problem.Forbidden.Contains(first, left[a]))
                continue;
            _groups.Add([first, left[a]]);
            Extend(Without(left, 0, a, -1), trio, bye, sitsOut);
            _groups.RemoveAt(_groups.Count - 1);
            for (var b = a + 1; trio && b < left.Count; b++)
            {
                if (problem.Forbidden.Contains(first, left[b]) || problem.Forbidden.Contains(left[a], left[b]))
                    continue;
                _groups.Add([first, left[a], left[b]]);
                Extend(Without(left, 0, a, b), false, bye, sitsOut);
                _groups.RemoveAt(_groups.Count - 1);
            }
        }
    }

    private static List<int> Without(List<int> people, int a, int b, int c)
    {
        var rest = new List<int>(people.Count);
        for (var at = 0; at < people.Count; at++)
        {
            if (at != a && at != b && at != c)
                rest.Add(people[at]);
        }

        return rest;
    }

    private void Keep(int sitsOut)
    {
        ulong pairs = 0;
        long worth = 0;
        foreach (var group in _groups)
        {
            for (var a = 0; a < group.Length; a++)
            {
                for (var b = a + 1; b < group.Length; b++)
                {
                    pairs |= 1UL << BitOf(group[a], group[b]);
                    worth += problem.Met.Contains(group[a], group[b]) ? 0 : problem.Scores.Of(group[a], group[b]);
                }
            }
        }

        _options.Add(new RoundOption([.. _groups], sitsOut < 0 ? [] : [sitsOut], pairs, worth));
    }
}
