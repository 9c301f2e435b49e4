using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Computes from the question alone what a <see cref="TypeCertificate"/> proves. Any prices prove something, good ones much.</summary>
/// <remarks>Shares no code with the solver. O(people × rounds + kinds²) a class, and O(kinds³) for odd rounds with a group of three.</remarks>
internal static class TypeCertificateChecker
{
    /// <summary>No plan without repeats has a greater value.</summary>
    /// <param name="problem">The question.</param>
    /// <param name="certificate">The prices.</param>
    /// <param name="weights">How much what each person gets counts, 0 or more: a talk counts with the weights of both;
    /// <see langword="null"/> where each talk counts once.</param>
    /// <returns>The bound; <see langword="null"/> where the certificate does not fit the question.</returns>
    public static long? ValueBound(PairSchedulingProblem problem, TypeCertificate certificate, IReadOnlyList<int>? weights = null)
    {
        if (!Fits(problem, certificate, weights, out var kinds))
            return null;
        var members = new List<int>[kinds];
        for (var kind = 0; kind < kinds; kind++)
            members[kind] = [];
        for (var i = 0; i < problem.People; i++)
            members[certificate.KindOf[i]].Add(i);

        var paid = new Dictionary<(int, int), long>();
        decimal total = 0;
        foreach (var pair in certificate.PairPrices)
        {
            var key = (Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other));
            if (pair.Price < 0 || key.Item1 < 0 || key.Item2 >= kinds || paid.ContainsKey(key))
                return null;
            paid.Add(key, pair.Price);
            total += (decimal)pair.Price * PairsSharingARound(problem, members[key.Item1], members[key.Item2], key.Item1 == key.Item2);
        }

        decimal whole = 0;
        foreach (var group in certificate.Classes)
        {
            var (round, limited) = Charge(problem, certificate, group, paid, weights);
            if (round is null)
                return null;
            if (paid.Count == 0 && limited == 0)
                whole += decimal.Floor(round.Value / certificate.Scale) * group.Rounds.Count;
            else
                total += (round.Value * group.Rounds.Count) + limited;
        }

        return (long)(whole + decimal.Floor(total / certificate.Scale));
    }

    private static bool Fits(PairSchedulingProblem problem, TypeCertificate certificate, IReadOnlyList<int>? weights, out int kinds)
    {
        kinds = 0;
        if (certificate.KindOf.Count != problem.People || certificate.Scale < 1 || (weights is not null && weights.Count != problem.People))
            return false;
        var first = new Dictionary<int, int>();
        for (var i = 0; i < problem.People; i++)
        {
            var kind = certificate.KindOf[i];
            if (kind < 0 || kind >= problem.People)
                return false;
            kinds = Math.Max(kinds, kind + 1);
            if (!first.TryGetValue(kind, out var other))
                first.Add(kind, i);
            else if (!Alike(problem.Scores, i, other) || (weights is not null && weights[i] != weights[other]))
                return false;
        }

        var rounds = certificate.Classes.SelectMany(group => group.Rounds).OrderBy(round => round);
        if (!rounds.SequenceEqual(Enumerable.Range(0, problem.Rounds)))
            return false;
        foreach (var group in certificate.Classes)
        {
            if (group.Prices.Count != kinds)
                return false;
            foreach (var round in group.Rounds)
            {
                if (!problem.PresentIn(round).SequenceEqual(problem.PresentIn(group.Rounds[0])))
                    return false;
            }
        }

        return true;
    }

    private static bool Alike(PairScores scores, int i, int j) => scores switch
    {
        PairScores.Uniform => true,
        PairScores.Relational relational => relational.UnitOf(i) == relational.UnitOf(j) && relational.LevelOf(i) == relational.LevelOf(j),
        _ => false,
    };

    /// <summary>What one round of a class is charged, and what pairs with a price of their own pay in all its rounds; no round where the
    /// odd place is worth more than is paid for it.</summary>
    internal static (decimal? Round, decimal Limited) Charge(
        PairSchedulingProblem problem, TypeCertificate certificate, TypeClassPrices group, Dictionary<(int, int), long> paid, IReadOnlyList<int>? weights)
    {
        var here = problem.PresentIn(group.Rounds[0]);
        var members = new Dictionary<int, List<int>>();
        decimal round = 0;
        foreach (var i in here)
        {
            var kind = certificate.KindOf[i];
            if (!members.TryGetValue(kind, out var list))
                members.Add(kind, list = []);
            list.Add(i);
            round += group.Prices[kind];
        }

        var closed = ClosedPairs(problem, certificate, here);
        var kinds = members.Keys.OrderBy(kind => kind).ToArray();
        var worth = new long?[kinds.Length, kinds.Length];
        var free = new long[kinds.Length, kinds.Length];
        decimal limited = 0;
        for (var a = 0; a < kinds.Length; a++)
        {
            for (var b = a; b < kinds.Length; b++)
            {
                var one = members[kinds[a]];
                var other = members[kinds[b]];
                var key = (kinds[a], kinds[b]);
                var pairs = (a == b ? one.Count * (one.Count - 1L) / 2 : (long)one.Count * other.Count)
                    - (closed.TryGetValue(key, out var count) ? count : 0);
                if (pairs == 0)
                    continue;
                var times = weights is null ? 1 : weights[one[0]] + weights[other[0]];
                var value = (problem.Scores.Of(one[0], a == b ? one[1] : other[0]) * times * certificate.Scale)
                    - (paid.TryGetValue(key, out var price) ? price : 0);
                var priced = group.Prices[kinds[a]] + group.Prices[kinds[b]];
                limited += Math.Max(0, value - priced) * (decimal)pairs;
                worth[a, b] = worth[b, a] = Math.Min(value, priced);
                free[a, b] = free[b, a] = pairs;
            }
        }

        if (here.Length % 2 == 0)
            return (round, limited);
        var least = here.Length > 1 && problem.Odd == OddRule.Trio
            ? DearestTrio(group, kinds, worth, free)
            : kinds.Max(kind => (long?)-group.Prices[kind]);
        return least > group.Extra ? (null, 0) : (round + group.Extra, limited);
    }

    private static long? DearestTrio(TypeClassPrices group, int[] kinds, long?[,] worth, long[,] free)
    {
        long? most = null;
        for (var a = 0; a < kinds.Length; a++)
        {
            for (var b = a; b < kinds.Length; b++)
            {
                for (var c = b; c < kinds.Length; c++)
                {
                    if ((a == b && b == c && free[a, a] < 3) || worth[a, b] is not { } ab || worth[a, c] is not { } ac || worth[b, c] is not { } bc)
                        continue;
                    var dear = ab + ac + bc - group.Prices[kinds[a]] - group.Prices[kinds[b]] - group.Prices[kinds[c]];
                    most = Math.Max(most ?? dear, dear);
                }
            }
        }

        return most;
    }

    private static Dictionary<(int, int), long> ClosedPairs(PairSchedulingProblem problem, TypeCertificate certificate, int[] here)
    {
        var present = new HashSet<int>(here);
        var pairs = new HashSet<(int, int)>();
        foreach (var set in new[] { problem.Met, problem.Forbidden })
        {
            if (set.Count == 0)
                continue;
            foreach (var i in here)
            {
                foreach (var j in set.NeighboursOf(i))
                {
                    if (j > i && present.Contains(j))
                        pairs.Add((i, j));
                }
            }
        }

        var closed = new Dictionary<(int, int), long>();
        foreach (var (i, j) in pairs)
        {
            var one = Math.Min(certificate.KindOf[i], certificate.KindOf[j]);
            var other = Math.Max(certificate.KindOf[i], certificate.KindOf[j]);
            closed[(one, other)] = (closed.TryGetValue((one, other), out var count) ? count : 0) + 1;
        }

        return closed;
    }

    private static long PairsSharingARound(PairSchedulingProblem problem, List<int> one, List<int> other, bool same)
    {
        long pairs = 0;
        foreach (var i in one)
        {
            foreach (var j in other)
            {
                if ((same && j <= i) || problem.Met.Contains(i, j) || problem.Forbidden.Contains(i, j))
                    continue;
                if (Enumerable.Range(0, problem.Rounds).Any(round => problem.Presence.IsPresent(i, round) && problem.Presence.IsPresent(j, round)))
                    pairs++;
            }
        }

        return pairs;
    }
}
