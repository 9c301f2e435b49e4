using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>A plan of a series as bits: in which divisions each pair meets.</summary>
/// <remarks>Mutable, one a search. Only for questions that <see cref="Fits"/> says yes to. O(people²) memory.</remarks>
internal sealed class SeriesMasks
{
    private const int MostDivisions = 64;

    private static readonly int[] Positions = [.. Enumerable.Range(0, 64).OrderBy(bit => unchecked((0x03f79d71b4cb0a89UL << bit) >> 58))];

    private readonly SeriesQuestion _question;
    private readonly int _people;
    private readonly bool[] _isRuled;
    private readonly int[][] _values;
    private readonly ulong[] _met;

    public SeriesMasks(SeriesQuestion question)
    {
        _question = question;
        _people = question.People;
        _met = new ulong[_people * _people];
        _values = [.. question.Divisions.Select(division => question.Activities[division.Activity].Values)];
        _isRuled = new bool[_people * _people];
        foreach (var standings in question.Activities.Select(activity => activity.Standings).Distinct())
        {
            for (var pair = 0; standings is not null && pair < _isRuled.Length; pair++)
                _isRuled[pair] |= standings[pair] != PairRule.None;
        }

        for (var pair = 0; question.MetFrom is { } from && pair < _isRuled.Length; pair++)
            _isRuled[pair] |= from[pair] != SeriesQuestion.Never;
        Groups = [];
    }

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
        Groups = [.. plan.Select(groups => groups.Select(group => (int[])group.Clone()).ToArray())];
        for (var division = 0; division < plan.Length; division++)
        {
            if (Array.IndexOf(without, division) < 0)
                Mark(division, isMet: true);
        }
    }

    /// <summary>Divides a division anew.</summary>
    public void Divide(int division, int[][] groups)
    {
        Mark(division, isMet: false);
        Groups[division] = groups;
        Mark(division, isMet: true);
    }

    /// <summary>What a pair adds that meets in the divisions given: its value, less what repeats and broken rules cost.</summary>
    public int Merit(int pair, ulong divisions)
    {
        if (divisions == 0)
            return 0;
        unchecked
        {
            if (_isRuled[pair])
                return Ruled(pair, divisions);
            var sum = _values[Lowest(divisions)][pair] * Worth;
            for (var rest = divisions & (divisions - 1); rest != 0; rest &= rest - 1)
                sum -= Repeat;
            return sum;
        }
    }

    /// <summary>What somebody adds by meeting each of those before them in a list in a division too: a row of a table as wide as the list.</summary>
    public void Gains(int[] present, int at, int division, int[] rows)
    {
        var (met, values, isRuled, worth, repeat) = (_met, _values[division], _isRuled, Worth, Repeat);
        var bit = 1UL << division;
        unchecked
        {
            int own = present[at] * _people, row = at * present.Length;
            for (var b = 0; b < at; b++)
            {
                var pair = own + present[b];
                var others = met[pair] & ~bit;
                rows[row + b] = isRuled[pair] ? Ruled(pair, others | bit) - Ruled(pair, others)
                    : others == 0 ? values[pair] * worth
                    : (others & (bit - 1)) != 0 ? -repeat
                    : ((values[pair] - _values[Lowest(others)][pair]) * worth) - repeat;
            }
        }
    }

    /// <summary>Sets a pair's divisions, both ways.</summary>
    public void Set(int i, int j, ulong divisions) => _met[(i * _people) + j] = _met[(j * _people) + i] = divisions;

    private int Ruled(int pair, ulong divisions)
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

    private void Mark(int division, bool isMet)
    {
        var own = _question.Divisions[division];
        var bit = 1UL << division;
        foreach (var group in Groups[division])
        {
            for (var a = 1; a < group.Length; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    if (own.IsPlain || own.Meet(group[a], group[b]))
                        Set(group[a], group[b], isMet ? _met[(group[a] * _people) + group[b]] | bit : _met[(group[a] * _people) + group[b]] & ~bit);
                }
            }
        }
    }

    /// <summary>The number of the lowest bit: multiplied by a de Bruijn sequence, the top six bits tell.</summary>
    private static int Lowest(ulong bits) => unchecked(Positions[(int)(((bits & (~bits + 1)) * 0x03f79d71b4cb0a89UL) >> 58)]);
}
