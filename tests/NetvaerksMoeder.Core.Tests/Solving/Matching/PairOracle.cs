using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

/// <summary>The best plan of up to eleven people by trying every plan, each round's pairs being the bits of a number.</summary>
/// <remarks>Leaves out only what cannot be better: more repeats than the best, or, with no fewer repeats left to hope for, less value even
/// with the dearest grouping in every round to come. Shares the list of groupings with <see cref="PairBruteForce"/>, and nothing
/// with the library.</remarks>
internal sealed class PairOracle
{
    private readonly PairSchedulingProblem _problem;
    private readonly Grouping[][] _rounds;
    private readonly long[] _dearestAfter;
    private readonly long[] _worth = new long[64];
    private readonly ulong _history;
    private readonly int[] _chosen;

    public PairOracle(PairSchedulingProblem problem)
    {
        _problem = problem;
        _chosen = new int[problem.Rounds];
        for (var j = 0; j < problem.People; j++)
        {
            for (var i = 0; i < j; i++)
            {
                _worth[Bit(i, j)] = problem.Scores.Of(i, j);
                if (problem.Met.Contains(i, j))
                    _history |= 1UL << Bit(i, j);
            }
        }

        var force = new PairBruteForce(problem);
        var known = new Dictionary<string, Grouping[]>();
        _rounds = new Grouping[problem.Rounds][];
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            var key = string.Join(",", present);
            if (!known.TryGetValue(key, out var groupings))
            {
                groupings = known[key] = [.. force.Groupings([.. present], present.Length % 2 == 1).Select(Described).Where(g => g.IsAllowed)
                    .OrderByDescending(g => g.Worth)];
            }

            _rounds[round] = groupings;
        }

        // What the rounds after one can be worth at most.
        _dearestAfter = new long[problem.Rounds + 1];
        for (var round = problem.Rounds - 1; round >= 0; round--)
            _dearestAfter[round] = _dearestAfter[round + 1] + (_rounds[round].Length == 0 ? 0 : _rounds[round][0].Worth);
    }

    public bool IsFeasible { get; private set; }

    public int Repeats { get; private set; } = int.MaxValue;

    public long Value { get; private set; }

    /// <summary>The value of each person, ascending, in the best plan.</summary>
    public long[] People { get; private set; } = [];

    public PairOracle Run()
    {
        Plan(0, _history, 0, 0);
        return this;
    }

    private void Plan(int round, ulong met, int repeats, long value)
    {
        if (repeats > Repeats)
            return;
        if (round == _rounds.Length)
        {
            Weigh(met, repeats, value);
            return;
        }

        // Rounds with the same people may change places.
        var first = round > 0 && ReferenceEquals(_rounds[round], _rounds[round - 1]) ? _chosen[round - 1] : 0;
        for (var at = first; at < _rounds[round].Length; at++)
        {
            var grouping = _rounds[round][at];
            if (!_problem.FairFirst && repeats == Repeats && value + grouping.Worth + _dearestAfter[round + 1] < Value)
                return;
            var again = Count(grouping.Pairs & met);
            if (repeats + again > Repeats)
                continue;
            _chosen[round] = at;
            Plan(round + 1, met | grouping.Pairs, repeats + again, value + (again == 0 ? grouping.Worth : Sum(grouping.Pairs & ~met)));
        }
    }

    private void Weigh(ulong met, int repeats, long value)
    {
        IsFeasible = true;
        if (repeats == Repeats && !_problem.FairFirst && value < Value)
            return;
        var people = new long[_problem.People];
        for (var j = 0; j < people.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (((met & ~_history) >> Bit(i, j) & 1) == 0)
                    continue;
                people[i] += _worth[Bit(i, j)];
                people[j] += _worth[Bit(i, j)];
            }
        }

        Array.Sort(people);
        var fairer = People.Length == 0 ? 1 : Compare(people, People);
        var better = repeats != Repeats ? 1
            : _problem.FairFirst ? (fairer != 0 ? fairer : value.CompareTo(Value))
            : value > Value ? 1 : fairer;
        if (better > 0)
            (Repeats, Value, People) = (repeats, value, people);
    }

    private Grouping Described(List<int[]> groups)
    {
        ulong pairs = 0;
        var allowed = true;
        foreach (var group in groups)
        {
            for (var b = 0; b < group.Length; b++)
            {
                for (var a = 0; a < b; a++)
                {
                    pairs |= 1UL << Bit(Math.Min(group[a], group[b]), Math.Max(group[a], group[b]));
                    allowed &= !_problem.Forbidden.Contains(group[a], group[b]);
                }
            }
        }

        return new Grouping(pairs, Sum(pairs & ~_history), allowed);
    }

    private long Sum(ulong pairs)
    {
        long sum = 0;
        for (var bit = 0; pairs != 0; bit++, pairs >>= 1)
            sum += (pairs & 1) == 0 ? 0 : _worth[bit];
        return sum;
    }

    private static int Compare(long[] one, long[] two)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != two[i])
                return one[i].CompareTo(two[i]);
        }

        return 0;
    }

    private static int Bit(int i, int j) => i + j * (j - 1) / 2;

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }

    private sealed class Grouping(ulong pairs, long worth, bool isAllowed)
    {
        public ulong Pairs { get; } = pairs;

        public long Worth { get; } = worth;

        public bool IsAllowed { get; } = isAllowed;
    }
}
