using System;
using System.Linq;
#if NET
using System.Numerics;
#endif

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A division under search, with what each person is worth to each group: an exchange is weighed in O(1) and made in
/// O(people).</summary>
/// <remarks>
/// Mutable, one a search. Values are 32-bit; greater ones lose their last bits here, and the result is climbed once more with
/// the exact ones (<see cref="ExactClimb"/>).
/// </remarks>
internal sealed class GroupingTable
{
    /// <summary>No gain comes near it, so a person's own group is never the one to exchange with.</summary>
    private const int Impossible = -(1 << 30);

    private readonly int[][] _worth;
    private readonly int[][] _twice;
    private readonly int[] _own;
    private readonly int[] _toGroup;
    private readonly int[] _nobody;

    public GroupingTable(DiverseGroupingProblem problem)
    {
        Problem = problem;
        People = problem.People;
        Groups = problem.Groups;
        long greatest = Math.Max(1, problem.Scores.Greatest) * Math.Max(1, problem.Most.Max()) * 4;
        while (greatest >> Shift >= 1 << 28)
            Shift++;
        Values = new int[People][];
        _twice = new int[People][];
        for (var i = 0; i < People; i++)
        {
            Values[i] = new int[People];
            _twice[i] = new int[People];
            for (var j = 0; j < People; j++)
            {
                Values[i][j] = i == j ? 0 : (int)(problem.Scores.Of(i, j) >> Shift);
                _twice[i][j] = 2 * Values[i][j];
            }
        }

        _own = new int[People];
        _nobody = new int[People];
        _toGroup = new int[Groups];

        GroupOf = new int[People];
        Sizes = new int[Groups];
        _worth = [.. Enumerable.Range(0, Groups).Select(_ => new int[People])];
    }

    public DiverseGroupingProblem Problem { get; }

    public int People { get; }

    public int Groups { get; }

    /// <summary>So many last bits of the values are left out.</summary>
    public int Shift { get; }

    /// <summary>The values, pair by pair; read only.</summary>
    public int[][] Values { get; }

    /// <summary>The group of each person; read only.</summary>
    public int[] GroupOf { get; }

    /// <summary>The size of each group; read only.</summary>
    public int[] Sizes { get; }

    /// <summary>The sum over all groups.</summary>
    public long Value { get; private set; }

    /// <summary>Starts from a division.</summary>
    public void Load(int[] groupOf)
    {
        Array.Copy(groupOf, GroupOf, People);
        Array.Clear(Sizes, 0, Groups);
        foreach (var worth in _worth)
            Array.Clear(worth, 0, People);
        for (var i = 0; i < People; i++)
        {
            Sizes[GroupOf[i]]++;
            var (worth, values) = (_worth[GroupOf[i]], Values[i]);
            for (var k = 0; k < People; k++)
                worth[k] += values[k];
        }

        Value = 0;
        for (var i = 0; i < People; i++)
        {
            _own[i] = _worth[GroupOf[i]][i];
            Value += _own[i];
        }

        Value /= 2;
    }

    /// <summary>The next person, from <paramref name="j"/> on, whose exchange with <paramref name="i"/> gains at least so much;
    /// the number of people where there is none.</summary>
    public int NextExchange(int i, int j, int least, out int gain)
    {
        unchecked
        {
            var (groupOf, own, twice, toGroup, worth) = (GroupOf, _own, _twice[i], _toGroup, _worth[GroupOf[i]]);
            for (var group = 0; group < toGroup.Length; group++)
                toGroup[group] = _worth[group][i] - own[i];
            toGroup[groupOf[i]] = Impossible;
            for (; j < groupOf.Length; j++)
            {
                gain = toGroup[groupOf[j]] + worth[j] - own[j] - twice[j];
                if (gain >= least)
                    return j;
            }

            gain = 0;
            return j;
        }
    }

    /// <summary>What moving a person to another group would add.</summary>
    public int WeighMove(int i, int group) => unchecked(_worth[group][i] - _own[i]);

    /// <summary>Whether the sizes allow a move.</summary>
    public bool CanMove(int i, int group) => GroupOf[i] != group
        && Sizes[group] < Problem.Most[group] && Sizes[GroupOf[i]] > Problem.Least[GroupOf[i]];

    /// <summary>Makes an exchange.</summary>
    public void Exchange(int i, int j, int gain)
    {
        var (a, b) = (GroupOf[i], GroupOf[j]);
        (GroupOf[i], GroupOf[j]) = (b, a);
        Pass(a, b, Values[i], Values[j]);
        Value += gain;
    }

    /// <summary>Makes a move.</summary>
    public void Move(int i, int group, int gain)
    {
        var from = GroupOf[i];
        GroupOf[i] = group;
        Pass(from, group, Values[i], _nobody);
        Sizes[from]--;
        Sizes[group]++;
        Value += gain;
    }

    /// <summary>Group a loses the first person and gains the second, group b the reverse; everybody is already in their new group.</summary>
    private void Pass(int a, int b, int[] leaving, int[] coming)
    {
        var (first, second, own, groupOf) = (_worth[a], _worth[b], _own, GroupOf);
        var k = 0;
#if NET
        for (; k <= first.Length - Vector<int>.Count; k += Vector<int>.Count)
        {
            var change = new Vector<int>(coming, k) - new Vector<int>(leaving, k);
            var toFirst = new Vector<int>(first, k) + change;
            var toSecond = new Vector<int>(second, k) - change;
            toFirst.CopyTo(first, k);
            toSecond.CopyTo(second, k);
            var groups = new Vector<int>(groupOf, k);
            var others = Vector.ConditionalSelect(Vector.Equals(groups, new Vector<int>(b)), toSecond, new Vector<int>(own, k));
            Vector.ConditionalSelect(Vector.Equals(groups, new Vector<int>(a)), toFirst, others).CopyTo(own, k);
        }
#endif
        for (; k < first.Length; k++)
        {
            unchecked
            {
                var change = coming[k] - leaving[k];
                first[k] += change;
                second[k] -= change;
                if (groupOf[k] == a)
                    own[k] = first[k];
                else if (groupOf[k] == b)
                    own[k] = second[k];
            }
        }
    }
}
