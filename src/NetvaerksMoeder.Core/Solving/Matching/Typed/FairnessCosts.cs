using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>What it takes of a <see cref="FairnessLimit"/> that a person gets a given sum of values.</summary>
/// <remarks>
/// What all pay is the limit. A meeting worth less than its two people pay wastes the difference, half of it at each; a group of three
/// a third at each; one who sits out all of it. So a person takes the weighted sum itself and at least the waste of the least wasteful
/// meetings that make that sum. All numbers are six times those of the prices, so that halves and thirds stay whole.
/// </remarks>
internal sealed class FairnessCosts
{
    private const int Parts = 6;

    private readonly long[][] _sums;
    private readonly long[][] _costs;

    private FairnessCosts(long[][] sums, long[][] costs, decimal together)
    {
        _sums = sums;
        _costs = costs;
        Together = together;
    }

    /// <summary>What all can take.</summary>
    public decimal Together { get; }

    /// <summary>Works out a limit: with the waste; and without it, where whole values a round are known to be less than what is paid.</summary>
    /// <returns><see langword="null"/> where it does not fit the question.</returns>
    public static FairnessCosts[]? Of(PairSchedulingProblem problem, FairnessLimit limit)
    {
        var proof = limit.Proof;
        if (proof.PairPrices.Count > 0 || limit.Weights.Any(weight => weight < 0)
            || TypeCertificateChecker.ValueBound(problem, proof, limit.Weights) is not { } whole)
        {
            return null;
        }

        decimal together = 0;
        var members = new int[proof.Classes.Count][];
        for (var c = 0; c < proof.Classes.Count; c++)
        {
            var (round, limited) = TypeCertificateChecker.Charge(problem, proof, proof.Classes[c], [], limit.Weights);
            together += (round!.Value * proof.Classes[c].Rounds.Count) + limited;
            members[c] = problem.PresentIn(proof.Classes[c].Rounds[0]);
        }

        var sums = new long[problem.People][];
        var costs = new long[problem.People][];
        var plain = new long[problem.People][];
        var places = new Dictionary<string, int>();
        var steps = new Dictionary<(int, int), Dictionary<long, long>>();
        for (var i = 0; i < problem.People; i++)
        {
            var here = Enumerable.Range(0, members.Length).Where(c => Array.BinarySearch(members[c], i) >= 0).ToList();
            var key = $"{proof.KindOf[i]}:{string.Join(" ", here)}";
            if (places.TryGetValue(key, out var same))
            {
                (sums[i], costs[i], plain[i]) = (sums[same], costs[same], plain[same]);
                continue;
            }

            places.Add(key, i);
            var waste = new Dictionary<long, long> { [0] = 0 };
            foreach (var c in here)
            {
                if (!steps.TryGetValue((c, proof.KindOf[i]), out var step))
                    steps.Add((c, proof.KindOf[i]), step = Step(problem, limit, proof.Classes[c], members[c], i));
                for (var round = 0; round < proof.Classes[c].Rounds.Count; round++)
                    waste = Then(waste, step);
            }

            var weight = (long)limit.Weights[i] * proof.Scale * Parts;
            sums[i] = [.. waste.Keys.OrderBy(sum => sum)];
            plain[i] = [.. sums[i].Select(sum => weight * sum)];
            costs[i] = [.. sums[i].Select(sum => (weight * sum) + waste[sum])];
        }

        return [new(sums, costs, together * Parts), new(sums, plain, (decimal)whole * proof.Scale * Parts)];
    }

    /// <summary>What a person takes who gets more than a level; <see cref="long.MaxValue"/> where that cannot be.</summary>
    /// <param name="person">The person.</param>
    /// <param name="level">The level.</param>
    /// <param name="most">What the person can get at most.</param>
    public long Above(int person, long level, long most)
    {
        var least = long.MaxValue;
        var sums = _sums[person];
        for (var at = sums.Length - 1; at >= 0 && sums[at] > level; at--)
        {
            if (sums[at] <= most)
                least = Math.Min(least, _costs[person][at]);
        }

        return least;
    }

    /// <summary>What a person takes who gets just a sum; <see cref="long.MaxValue"/> where that cannot be.</summary>
    public long Just(int person, long sum)
    {
        var at = Array.BinarySearch(_sums[person], sum);
        return at < 0 ? long.MaxValue : _costs[person][at];
    }

    /// <summary>What a person can get in one round, and the least waste for it.</summary>
    private static Dictionary<long, long> Step(PairSchedulingProblem problem, FairnessLimit limit, TypeClassPrices group, int[] here, int person)
    {
        var step = new Dictionary<long, long>();
        var kindOf = limit.Proof.KindOf;
        var someone = new Dictionary<int, int>();
        var count = new Dictionary<int, int>();
        foreach (var i in here)
        {
            if (!someone.TryGetValue(kindOf[i], out var first) || first == person)
                someone[kindOf[i]] = i;
            count[kindOf[i]] = (count.TryGetValue(kindOf[i], out var known) ? known : 0) + 1;
        }

        var own = kindOf[person];
        var others = someone.Where(kind => kind.Key != own || count[own] > 1).OrderBy(kind => kind.Key).Select(kind => kind.Value).ToArray();
        foreach (var other in others)
            Add(problem.Scores.Of(person, other), Waste(person, other) * (Parts / 2));
        if (here.Length % 2 == 0)
            return step;
        if (here.Length == 1 || problem.Odd != OddRule.Trio)
        {
            Add(0, (group.Extra + group.Prices[own]) * Parts);
            return step;
        }

        for (var b = 0; b < others.Length; b++)
        {
            for (var c = b; c < others.Length; c++)
            {
                var (two, three) = (others[b], others[c]);
                var worth = problem.Scores.Of(person, two) + problem.Scores.Of(person, three);
                var paid = group.Extra + group.Prices[own] + group.Prices[kindOf[two]] + group.Prices[kindOf[three]]
                    - Paying(person, two) - Paying(person, three) - (b == c ? PayingWithin(two) : Paying(two, three));
                Add(worth, Math.Max(0, paid) * (Parts / 3));
            }
        }

        return step;

        void Add(long worth, long waste)
        {
            if (!step.TryGetValue(worth, out var known) || waste < known)
                step[worth] = waste;
        }

        long Waste(int i, int j) => Math.Max(0, group.Prices[kindOf[i]] + group.Prices[kindOf[j]] - Worth(i, j));

        long Worth(int i, int j) => problem.Scores.Of(i, j) * (limit.Weights[i] + limit.Weights[j]) * limit.Proof.Scale;

        // What a pair is worth beyond the price of its own that it may have.
        long Paying(int i, int j) => Math.Min(Worth(i, j), group.Prices[kindOf[i]] + group.Prices[kindOf[j]]);

        // Two more of one kind: not known by name, so at most all that they pay.
        long PayingWithin(int i) => 2 * group.Prices[kindOf[i]];
    }

    private static Dictionary<long, long> Then(Dictionary<long, long> soFar, Dictionary<long, long> step)
    {
        var next = new Dictionary<long, long>();
        foreach (var before in soFar)
        {
            foreach (var more in step)
            {
                var sum = before.Key + more.Key;
                var waste = before.Value + more.Value;
                if (!next.TryGetValue(sum, out var known) || waste < known)
                    next[sum] = waste;
            }
        }

        return next;
    }
}
