using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>The best pairing of one round, the other rounds being what they are.</summary>
/// <remarks>Pairs: a maximum-weight perfect matching, exact. One who sits out: exact too, an extra vertex stands for the bye. A
/// group of three: the matching with one person left over, whom the best pair takes in; if no pair may, the groups of three
/// are tried one by one.</remarks>
internal sealed class RoundMatcher(PairSchedulingProblem problem)
{
    /// <summary>As a gain: the pair may not meet.</summary>
    public const long Never = long.MinValue;

    /// <summary>Pairs up the people present.</summary>
    /// <param name="round">The round, for the conflict.</param>
    /// <param name="gain">What a meeting of two people is worth, of either sign, or <see cref="Never"/>.</param>
    /// <param name="conflict">Why it cannot be done.</param>
    /// <param name="cancellationToken">Checked before each search.</param>
    /// <returns>The round, or <see langword="null"/> where it cannot be paired.</returns>
    public RoundPlan? Match(int round, Func<int, int, long> gain, out PairConflict? conflict, CancellationToken cancellationToken)
    {
        var present = problem.PresentIn(round);
        conflict = null;
        if (present.Length < 2)
            return new RoundPlan([], present);
        var odd = present.Length % 2 == 1;
        if (odd && problem.Odd == OddRule.Trio)
            return MatchWithTrio(round, present, gain, out conflict, cancellationToken);
        var mates = Solve(present, gain, odd ? static _ => 0 : null, out var answer, cancellationToken);
        if (mates is null)
        {
            conflict = Conflict(round, present, answer);
            return null;
        }

        return Plan(present, mates, null, -1);
    }

    private static RoundPlan? MatchWithTrio(
        int round, int[] present, Func<int, int, long> gain, out PairConflict? conflict, CancellationToken cancellationToken)
    {
        conflict = null;
        var joins = new long[present.Length];
        for (var i = 0; i < present.Length; i++)
            joins[i] = TwoBest(present, i, gain);
        var mates = Solve(present, gain, i => joins[i], out var answer, cancellationToken);
        if (mates is null)
        {
            conflict = Conflict(round, present, answer);
            return null;
        }

        var third = mates[present.Length];
        var best = Never;
        var host = -1;
        for (var i = 0; i < present.Length; i++)
        {
            var mate = mates[i];
            if (mate < i || mate == present.Length)
                continue;
            var one = gain(present[third], present[i]);
            var two = gain(present[third], present[mate]);
            if (one != Never && two != Never && one + two > best)
            {
                best = one + two;
                host = i;
            }
        }

        if (host >= 0)
            return Plan(present, mates, [present[third], present[host], present[mates[host]]], third);
        var found = new TrioSearch(present, gain).First(cancellationToken);
        if (found is null)
            conflict = new PairConflict(round, [], [], needsTrio: true, isOdd: true);
        return found;
    }

    internal static RoundPlan Plan(int[] present, int[] mates, int[]? trio, int third)
    {
        var groups = new List<int[]>();
        var byes = new List<int>();
        if (trio is not null)
            groups.Add(trio);
        for (var i = 0; i < present.Length; i++)
        {
            var mate = mates[i];
            if (i == third || (trio is not null && Array.IndexOf(trio, present[i]) >= 0))
                continue;
            if (mate >= present.Length)
                byes.Add(present[i]);
            else if (mate > i)
                groups.Add([present[i], present[mate]]);
        }

        return new RoundPlan([.. groups], [.. byes]);
    }

    /// <summary>The partners by place in <paramref name="people"/>, the one left over with the place after the last.</summary>
    internal static int[]? Solve(
        int[] people, Func<int, int, long> gain, Func<int, long>? leftOver, out LeastMatching answer, CancellationToken cancellationToken)
    {
        // The one left over is paired with an extra vertex.
        var n = people.Length + (leftOver is null ? 0 : 1);
        var cost = new long[n][];
        for (var i = 0; i < n; i++)
        {
            cost[i] = new long[n];
            for (var j = 0; j < i; j++)
            {
                var worth = i == people.Length ? leftOver!(j) : gain(people[i], people[j]);
                cost[i][j] = cost[j][i] = worth == Never ? DenseMatcher.NoEdge : -worth;
            }
        }

        answer = LeastMatching.Of(cost, cancellationToken);
        return answer.Mates;
    }

    private static long TwoBest(int[] present, int i, Func<int, int, long> gain)
    {
        long first = 0;
        long second = 0;
        for (var j = 0; j < present.Length; j++)
        {
            if (j == i)
                continue;
            var worth = gain(present[i], present[j]);
            if (worth > first)
                (first, second) = (worth, first);
            else if (worth > second)
                second = worth;
        }

        return first + second;
    }

    private static PairConflict Conflict(int round, int[] present, LeastMatching answer)
    {
        var groups = new List<IReadOnlyList<int>>();
        foreach (var group in answer.Groups)
        {
            var people = Named(group, present);
            if (people.Count > 0)
                groups.Add(people);
        }

        groups.Sort(static (one, two) => one[0].CompareTo(two[0]));
        return new PairConflict(round, Named(answer.Separator, present), groups, needsTrio: false, isOdd: present.Length % 2 == 1);
    }

    private static List<int> Named(IReadOnlyList<int> places, int[] present)
    {
        var people = new List<int>();
        foreach (var place in places)
        {
            if (place < present.Length)
                people.Add(present[place]);
        }

        people.Sort();
        return people;
    }
}
