using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Improves a plan by letting two people of different groups of a round change places.</summary>
/// <remarks>The move that also reaches who is in the group of three and who sits out. Threshold accepting (G. Dueck and T. Scheuer
/// 1990, "Threshold accepting: a general purpose optimization algorithm appearing superior to simulated annealing") with whole numbers:
/// a loss is taken where it is at most a random part of a threshold that falls to 0. At 0 the whole objective decides, fairness
/// included, and what is equal is taken too, so that plateaus are crossed.</remarks>
internal sealed class SwapSearch(PlanState state, Xoshiro256StarStar random)
{
    private readonly List<long> _before = [];
    private readonly List<long> _after = [];
    private readonly long _repeat = state.Problem.Scores.Greatest + 1;
    private readonly int[][][] _groups = new int[state.Rounds.Length][][];
    private readonly int[]?[] _byes = new int[]?[state.Rounds.Length];

    /// <summary>Makes up to a number of random tries; the threshold falls from <paramref name="start"/> to 0 halfway.</summary>
    public void Run(StepMeter meter, int tries, long start)
    {
        var rounds = state.Rounds.Length;
        for (var t = 0; rounds > 0 && t < tries && meter.TryStep(); t++)
        {
            var threshold = 2 * t < tries ? start - start / tries * 2 * t : 0;
            TryRandom(random.NextInt32(rounds), threshold);
        }

        // The rounds of the plan may be shared with plans kept; those worked on were copies.
        for (var round = 0; round < rounds; round++)
        {
            if (_byes[round] is { } byes)
                state.Rounds[round] = new RoundPlan(_groups[round], byes);
            _byes[round] = null;
        }
    }

    private void TryRandom(int round, long threshold)
    {
        if (_byes[round] is null)
            TakeCopy(round);
        var (groups, byes) = (_groups[round], _byes[round]!);
        var places = groups.Length + byes.Length;
        if (places < 2 || groups.Length == 0)
            return;
        var a = random.NextInt32(groups.Length);
        var b = random.NextInt32(places - 1);
        if (b >= a)
            b++;
        var first = groups[a];
        var second = b < groups.Length ? groups[b] : [byes[b - groups.Length]];
        var i = random.NextInt32(first.Length);
        var j = random.NextInt32(second.Length);
        if (!Fits(second, j, first[i]) || !Fits(first, i, second[j]))
            return;

        var (repeats, value) = (state.Repeats, state.Value);
        if (threshold == 0)
            Values(_before, first, second);
        Move(first, second, i, j, leave: true);
        var (one, two) = (first[i], second[j]);
        (first[i], second[j]) = (two, one);
        Move(first, second, i, j, leave: false);
        if (IsAccepted(repeats, value, first, second, one, two, threshold))
        {
            Commit(byes, b - groups.Length, first, second, one, two);
            return;
        }

        Move(first, second, i, j, leave: true);
        (first[i], second[j]) = (one, two);
        Move(first, second, i, j, leave: false);
    }

    private bool IsAccepted(long repeats, long value, int[] first, int[] second, int one, int two, long threshold)
    {
        if (threshold > 0)
        {
            var loss = value - state.Value + _repeat * (state.Repeats - repeats);
            return loss <= 0 || loss <= Part(threshold);
        }

        if (state.Repeats != repeats)
            return state.Repeats < repeats;
        if (!state.Problem.FairFirst && state.Value != value)
            return state.Value > value;
        Values(_after, first, second);
        for (var k = 0; k < _after.Count; k++)
        {
            if (_after[k] != _before[k])
                return _after[k] > _before[k];
        }

        // What changes in the squares when the one sits out, or is one of three, instead of the other.
        if (second.Length == 1)
            return state.Byes[one] <= state.Byes[two] - 1;
        if (first.Length == 3 && second.Length == 2)
            return state.Trios[two] <= state.Trios[one] - 1;
        return first.Length == second.Length || state.Trios[one] <= state.Trios[two] - 1;
    }

    private long Part(long threshold) => threshold < int.MaxValue
        ? random.NextInt32((int)threshold + 1)
        : threshold / 65536 * random.NextInt32(65537);

    /// <summary>The values of the people of two groups, ascending: comparing these compares all people's.</summary>
    private void Values(List<long> values, int[] first, int[] second)
    {
        values.Clear();
        foreach (var person in first)
            values.Add(state.PersonValue[person]);
        foreach (var person in second)
            values.Add(state.PersonValue[person]);
        values.Sort();
    }

    private bool Fits(int[] group, int without, int person)
    {
        for (var k = 0; k < group.Length; k++)
        {
            if (k != without && state.Problem.Forbidden.Contains(group[k], person))
                return false;
        }

        return true;
    }

    private void Move(int[] first, int[] second, int i, int j, bool leave)
    {
        for (var k = 0; k < first.Length; k++)
        {
            if (k != i)
                state.Count(first[i], first[k], leave);
        }

        for (var k = 0; k < second.Length; k++)
        {
            if (k != j)
                state.Count(second[j], second[k], leave);
        }
    }

    private void TakeCopy(int round)
    {
        var plan = state.Rounds[round]!;
        _groups[round] = Array.ConvertAll(plan.Groups, group => (int[])group.Clone());
        _byes[round] = (int[])plan.Byes.Clone();
    }

    private void Commit(int[] byes, int bye, int[] first, int[] second, int one, int two)
    {
        if (bye < 0)
        {
            Shift(state.Trios, first.Length - second.Length, one, two);
            return;
        }

        byes[bye] = one;
        state.Byes[one]++;
        state.Byes[two]--;
        Shift(state.Trios, first.Length == 3 ? 1 : 0, one, two);
    }

    private static void Shift(int[] trios, int difference, int one, int two)
    {
        trios[one] -= Math.Sign(difference);
        trios[two] += Math.Sign(difference);
    }
}
