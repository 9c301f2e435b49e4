using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

/// <summary>The best plan by trying every plan: written for small questions and for being obviously right.</summary>
internal sealed class PairBruteForce(PairSchedulingProblem problem)
{
    private readonly List<(int, int)> _meetings = [];

    /// <summary>Whether there is a plan at all.</summary>
    public bool IsFeasible { get; private set; }

    public long Repeats { get; private set; } = long.MaxValue;

    public long Value { get; private set; }

    /// <summary>The value of each person, ascending, in the best plan.</summary>
    public long[] People { get; private set; } = [];

    public PairBruteForce Run()
    {
        Plan(0);
        return this;
    }

    private void Plan(int round)
    {
        if (round == problem.Rounds)
        {
            Weigh();
            return;
        }

        var present = problem.PresentIn(round).ToList();
        foreach (var groups in Groupings(present, present.Count % 2 == 1))
        {
            var pairs = groups.SelectMany(Pairs).ToList();
            if (pairs.Any(pair => problem.Forbidden.Contains(pair.Item1, pair.Item2)))
                continue;
            _meetings.AddRange(pairs);
            Plan(round + 1);
            _meetings.RemoveRange(_meetings.Count - pairs.Count, pairs.Count);
        }
    }

    /// <summary>All ways to group the people of a round, people apart in one group too.</summary>
    internal IEnumerable<List<int[]>> Groupings(List<int> people, bool odd)
    {
        if (people.Count == 0)
        {
            yield return [];
            yield break;
        }

        if (people.Count == 1 && odd)
        {
            yield return [];
            yield break;
        }

        var first = people[0];
        if (odd && problem.Odd != OddRule.Trio)
        {
            foreach (var rest in Groupings(people.Skip(1).ToList(), false))
                yield return rest;
        }

        for (var a = 1; a < people.Count; a++)
        {
            foreach (var rest in Groupings(people.Where((_, at) => at != 0 && at != a).ToList(), odd))
            {
                // With a group of three to come, the last person must not be left over.
                if (!odd || problem.Odd != OddRule.Trio || rest.Any(group => group.Length == 3))
                    yield return [[first, people[a]], .. rest];
            }

            if (!odd || problem.Odd != OddRule.Trio)
                continue;
            for (var b = a + 1; b < people.Count; b++)
            {
                foreach (var rest in Groupings(people.Where((_, at) => at != 0 && at != a && at != b).ToList(), false))
                    yield return [[first, people[a], people[b]], .. rest];
            }
        }
    }

    private static IEnumerable<(int, int)> Pairs(int[] members) =>
        from a in members from b in members where a < b select (a, b);

    private void Weigh()
    {
        IsFeasible = true;
        var fresh = _meetings.Distinct().Where(pair => !problem.Met.Contains(pair.Item1, pair.Item2)).ToList();
        long repeats = _meetings.Count - fresh.Count;
        if (repeats > Repeats)
            return;
        var people = new long[problem.People];
        foreach (var (i, j) in fresh)
        {
            people[i] += problem.Scores.Of(i, j);
            people[j] += problem.Scores.Of(i, j);
        }

        var value = people.Sum() / 2;
        Array.Sort(people);
        var better = repeats < Repeats ? 1
            : problem.FairFirst ? Then(Compare(people, People), value.CompareTo(Value))
            : Then(value.CompareTo(Value), Compare(people, People));
        if (better <= 0)
            return;
        (Repeats, Value, People) = (repeats, value, people);
    }

    private static int Then(int first, int second) => first != 0 ? first : second;

    private static int Compare(long[] one, long[] two)
    {
        if (two.Length == 0)
            return 1;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != two[i])
                return one[i].CompareTo(two[i]);
        }

        return 0;
    }
}
