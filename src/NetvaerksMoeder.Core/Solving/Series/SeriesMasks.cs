using System;
using System.Collections.Generic;
using System.Linq;
#if NET
using System.Numerics;
#endif

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>A plan of a series as bits: in which divisions each pair meets.</summary>
/// <remarks>
/// Mutable, one a search. Only for questions that <see cref="Fits"/> says yes to. O(people²) memory. Beside the bits stand the first division
/// of each pair and what it is worth there, so that what a whole row of pairs adds is a few comparisons of numbers side by side.
/// </remarks>
internal sealed class SeriesMasks
{
    private const int MostDivisions = 64;

    /// <summary>The first division of a pair that never meets: after all others.</summary>
    private const int None = MostDivisions;

    private readonly SeriesQuestion _question;
    private readonly int _people;
    private readonly bool[] _isRuled;
    private readonly int[][] _values;
    private readonly ulong[] _met;
    private readonly int[] _first;
    private readonly int[] _worth;
    private readonly int[] _groupBefore;
    private readonly int[] _groupAfter;
    private readonly ulong[] _inTrio;
    private readonly ulong[] _alone;

    public SeriesMasks(SeriesQuestion question)
    {
        _question = question;
        _people = question.People;
        _met = new ulong[_people * _people];
        _first = new int[_people * _people];
        _worth = new int[_people * _people];
        (_inTrio, _alone) = (new ulong[_people], new ulong[_people]);
        (_groupBefore, _groupAfter) = (new int[_people], new int[_people]);
        _values = [.. question.Divisions.Select(division => question.Activities[division.Activity].Values)];
        _isRuled = new bool[_people * _people];
        foreach (var standings in question.Activities.Select(activity => activity.Standings).Distinct())
        {
            for (var pair = 0; standings is not null && pair < _isRuled.Length; pair++)
                _isRuled[pair] |= standings[pair] != PairRule.None;
        }

        for (var pair = 0; question.MetFrom is { } from && pair < _isRuled.Length; pair++)
            _isRuled[pair] |= from[pair] != SeriesQuestion.Never;
        Ruled = [.. Pairs().Where(pair => _isRuled[(pair.First * _people) + pair.Second])];
        Groups = [];
    }

    /// <summary>Pairs that a rule or an earlier meeting concerns.</summary>
    public IReadOnlyList<(int First, int Second)> Ruled { get; }

    /// <summary>Division, group, members in any order.</summary>
    public int[][][] Groups { get; private set; }

    /// <summary>What a repeat costs.</summary>
    public int Repeat { get; set; }

    /// <summary>What a value of 1 is worth.</summary>
    public int Worth { get; set; } = 1;

    /// <summary>Whether numbers and bits are enough.</summary>
    public static bool Fits(SeriesQuestion question) => question.Divisions.Count <= MostDivisions && (long)question.Greatest * question.People < 1 << 22;

    public ulong Of(int pair) => _met[pair];

    /// <summary>Takes a plan.</summary>
    /// <param name="plan">Division, group, members.</param>
    /// <param name="without">Divisions in which nobody counts as met.</param>
    public void Load(int[][][] plan, int[] without)
    {
        Array.Clear(_met, 0, _met.Length);
        Array.Clear(_worth, 0, _worth.Length);
        for (var pair = 0; pair < _first.Length; pair++)
            _first[pair] = None;
        for (var person = 0; person < _people; person++)
            _groupBefore[person] = _groupAfter[person] = -1;
        Array.Clear(_inTrio, 0, _people);
        Array.Clear(_alone, 0, _people);
        Groups = [.. plan.Select(groups => groups.Select(group => (int[])group.Clone()).ToArray())];
        for (var division = 0; division < plan.Length; division++)
        {
            Turn(division);
            if (Array.IndexOf(without, division) < 0)
                Mark(division, Groups[division], _groupBefore, isMet: true);
        }
    }

    /// <summary>Divides a division anew.</summary>
    public void Divide(int division, int[][] groups)
    {
        Number(Groups[division], _groupBefore);
        Number(groups, _groupAfter);
        Mark(division, Groups[division], _groupAfter, isMet: false);
        Mark(division, groups, _groupBefore, isMet: true);
        Groups[division] = groups;
        Turn(division);
    }

    /// <summary>The divisions in which two people do not have the same turn: one is in a group of three or alone, and the other is not.</summary>
    public ulong Unlike(int i, int j) => (_inTrio[i] ^ _inTrio[j]) | (_alone[i] ^ _alone[j]);

    /// <summary>What a pair adds that meets in the divisions given: its value, less what repeats and broken rules cost.</summary>
    public int Merit(int pair, ulong divisions)
    {
        if (divisions == 0)
            return 0;
        unchecked
        {
            if (_isRuled[pair])
                return OfRuled(pair, divisions);
            var sum = _values[Lowest(divisions)][pair] * Worth;
            for (var rest = divisions & (divisions - 1); rest != 0; rest &= rest - 1)
                sum -= Repeat;
            return sum;
        }
    }

    /// <summary>What somebody adds by meeting each other person in a division too, as if they did not meet there yet and no rule concerned them;
    /// for those pairs <see cref="Gain"/> tells.</summary>
    /// <param name="person">Whose row.</param>
    /// <param name="division">The division.</param>
    /// <param name="row">Where the row goes: as many numbers as there are people.</param>
    /// <param name="at">Where it begins.</param>
    public void Gains(int person, int division, int[] row, int at)
    {
        var (first, worth, values) = (_first, _worth, _values[division]);
        int own = person * _people, other = 0;
#if NET
        Vector<int> now = new(division), none = new(None), repeat = new(Repeat), scale = new(Worth);
        for (; other <= _people - Vector<int>.Count; other += Vector<int>.Count)
        {
            var since = new Vector<int>(first, own + other);
            var isFirst = (new Vector<int>(values, own + other) * scale) - new Vector<int>(worth, own + other) - Vector.AndNot(repeat, Vector.Equals(since, none));
            Vector.ConditionalSelect(Vector.LessThan(since, now), -repeat, isFirst).CopyTo(row, at + other);
        }
#endif
        unchecked
        {
            for (; other < _people; other++)
            {
                var since = first[own + other];
                row[at + other] = since < division ? -Repeat : (values[own + other] * Worth) - worth[own + other] - (since == None ? 0 : Repeat);
            }
        }
    }

    /// <summary>What any pair adds by meeting in a division too, with all others as they are.</summary>
    public int Gain(int pair, int division)
    {
        var bit = 1UL << division;
        var others = _met[pair] & ~bit;
        unchecked
        {
            return _isRuled[pair] ? OfRuled(pair, others | bit) - OfRuled(pair, others)
                : others == 0 ? _values[division][pair] * Worth
                : (others & (bit - 1)) != 0 ? -Repeat
                : ((_values[division][pair] - _values[Lowest(others)][pair]) * Worth) - Repeat;
        }
    }

    /// <summary>What changes where a person's meetings with another become those that somebody else has, and the other way round: as many meetings
    /// in all, so only what is met at all, and where first, counts.</summary>
    /// <param name="one">The first pair.</param>
    /// <param name="other">The second.</param>
    /// <param name="change">The divisions in which they differ and change.</param>
    public int Change(int one, int other, ulong change)
    {
        unchecked
        {
            if (_isRuled[one] || _isRuled[other])
                return Merit(one, _met[one] ^ change) + Merit(other, _met[other] ^ change) - Merit(one, _met[one]) - Merit(other, _met[other]);
            return Once(one, _met[one] ^ change) + Once(other, _met[other] ^ change) - Once(one) - Once(other);
        }
    }

    /// <summary>Sets a pair's divisions, both ways.</summary>
    public void Set(int i, int j, ulong divisions)
    {
        int pair = (i * _people) + j, reverse = (j * _people) + i;
        var first = divisions == 0 ? None : Lowest(divisions);
        _met[pair] = _met[reverse] = divisions;
        _first[pair] = _first[reverse] = first;
        _worth[pair] = _worth[reverse] = first == None ? 0 : _values[first][pair] * Worth;
    }

    private IEnumerable<(int First, int Second)> Pairs() => Enumerable.Range(0, _people).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j)));

    /// <summary>What meeting at all is worth: the value of the first meeting, and the repeat that it is not.</summary>
    private int Once(int pair) => _first[pair] == None ? 0 : unchecked(_worth[pair] + Repeat);

    private int Once(int pair, ulong divisions) => divisions == 0 ? 0 : unchecked((_values[Lowest(divisions)][pair] * Worth) + Repeat);

    private int OfRuled(int pair, ulong divisions)
    {
        var sum = 0;
        var from = _question.MetFrom is { } met ? met[pair] : SeriesQuestion.Never;
        for (var isFirst = true; divisions != 0; divisions &= divisions - 1, isFirst = false)
        {
            var division = Lowest(divisions);
            var rule = _question.ActivityOf(division).RuleOf(pair);
            sum += isFirst && from > division ? _values[division][pair] * Worth : rule == PairRule.Together ? 0 : -Repeat;
            sum -= rule == PairRule.Apart ? 4 * Repeat : rule == PairRule.Avoided ? 2 * Repeat : 0;
        }

        return sum;
    }

    private void Turn(int division)
    {
        if (!_question.Divisions[division].IsOdd)
            return;
        var bit = 1UL << division;
        foreach (var group in Groups[division])
        {
            foreach (var person in group)
            {
                _inTrio[person] = group.Length == 3 ? _inTrio[person] | bit : _inTrio[person] & ~bit;
                _alone[person] = group.Length == 1 ? _alone[person] | bit : _alone[person] & ~bit;
            }
        }
    }

    private static void Number(int[][] groups, int[] groupOf)
    {
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var person in groups[group])
                groupOf[person] = group;
        }
    }

    /// <summary>Marks whoever meets in some groups, but for those who are together in others too.</summary>
    private void Mark(int division, int[][] groups, int[] others, bool isMet)
    {
        var own = _question.Divisions[division];
        var bit = 1UL << division;
        foreach (var group in groups)
        {
            for (var a = 1; a < group.Length; a++)
            {
                var (person, other) = (group[a], others[group[a]]);
                for (var b = 0; b < a; b++)
                {
                    if ((other >= 0 && other == others[group[b]]) || !(own.IsPlain || own.Meet(person, group[b])))
                        continue;
                    var met = _met[(person * _people) + group[b]];
                    Set(person, group[b], isMet ? met | bit : met & ~bit);
                }
            }
        }
    }

#if NET
    private static int Lowest(ulong bits) => BitOperations.TrailingZeroCount(bits);
#else
    private static readonly int[] Positions = [.. Enumerable.Range(0, 64).OrderBy(bit => unchecked((0x03f79d71b4cb0a89UL << bit) >> 58))];

    /// <summary>The number of the lowest bit: multiplied by a de Bruijn sequence, the top six bits tell.</summary>
    private static int Lowest(ulong bits) => unchecked(Positions[(int)(((bits & (~bits + 1)) * 0x03f79d71b4cb0a89UL) >> 58)]);
#endif
}
