using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>How many of each kind come so far, with the value of their pairs kept up to date.</summary>
/// <remarks>With T pairs in all, U inside units, M inside levels and b inside both, the value is
/// D·T − (D − L)·U − (D − R)·M + (B − L − R + D)·b, for the values B, L, R, D of bonding, linking, bridging and diagonal pairs.</remarks>
internal sealed class SeatState(SeatQuestion question)
{
    private readonly int[] _inUnit = new int[question.UnitCount];
    private readonly int[] _inLevel = new int[question.LevelCount];
    private readonly int[] _inCell = new int[question.UnitCount * question.LevelCount];
    private readonly int[] _meeting = new int[question.Costs.Length];
    private long _unitPairs;
    private long _levelPairs;
    private long _cellPairs;

    public int[] Counts { get; } = new int[question.Kinds];

    public int People { get; private set; }

    /// <summary>What the unmet needs cost.</summary>
    public long Cost { get; private set; } = question.Costs.Sum();

    public long Value => ValueOf(_unitPairs, _levelPairs, _cellPairs, People);

    /// <summary>The value less the cost: the greater the better.</summary>
    public long Score => Value - Cost;

    public void Add(int kind, int number)
    {
        var (unit, level) = (question.Units[kind], question.Levels[kind]);
        var cell = (unit * question.LevelCount) + level;
        for (var i = 0; i < Math.Abs(number); i++)
        {
            if (number > 0)
            {
                _unitPairs += _inUnit[unit]++;
                _levelPairs += _inLevel[level]++;
                _cellPairs += _inCell[cell]++;
            }
            else
            {
                _unitPairs -= --_inUnit[unit];
                _levelPairs -= --_inLevel[level];
                _cellPairs -= --_inCell[cell];
            }
        }

        Counts[kind] += number;
        People += number;
        foreach (var need in question.Needs[kind])
        {
            var before = _meeting[need];
            _meeting[need] += number;
            Cost += before > 0 && _meeting[need] == 0 ? question.Costs[need] : before == 0 && _meeting[need] > 0 ? -question.Costs[need] : 0;
        }
    }

    /// <summary>No choice has a greater value: the pairs inside units, and those inside levels, are each made as few as they can be.</summary>
    public static long Bound(SeatQuestion question)
    {
        var (unitRoom, levelRoom) = (new int[question.UnitCount], new int[question.LevelCount]);
        for (var kind = 0; kind < question.Kinds; kind++)
        {
            unitRoom[question.Units[kind]] += question.Most[kind];
            levelRoom[question.Levels[kind]] += question.Most[kind];
        }

        var (units, levels) = (Fewest(unitRoom, question.Seats), Fewest(levelRoom, question.Seats));
        var all = (long)question.Seats * (question.Seats - 1) / 2;
        // The value is concave in the two numbers of pairs, so it is greatest at a corner of what they can be, or where they are equal.
        var state = new SeatState(question);
        var greatest = long.MinValue;
        var low = Math.Max(units, levels);
        foreach (var (unit, level) in new[] { (units, levels), (units, all), (all, levels), (all, all), (low, low) })
        {
            greatest = Math.Max(greatest, state.ValueOf(unit, level, 0, question.Seats));
            greatest = Math.Max(greatest, state.ValueOf(unit, level, Math.Min(unit, level), question.Seats));
        }

        return greatest;
    }

    private static long Fewest(int[] room, int number)
    {
        var filled = new int[room.Length];
        long pairs = 0;
        for (var i = 0; i < number; i++)
        {
            var best = -1;
            for (var group = 0; group < filled.Length; group++)
            {
                if (filled[group] < room[group] && (best < 0 || filled[group] < filled[best]))
                    best = group;
            }

            pairs += filled[best]++;
        }

        return pairs;
    }

    private long ValueOf(long units, long levels, long cells, int people)
    {
        var values = question.Values;
        return ((long)values.Diagonal * ((long)people * (people - 1) / 2))
            - ((long)(values.Diagonal - values.Linking) * units)
            - ((long)(values.Diagonal - values.Bridging) * levels)
            + ((long)(values.Bonding - values.Linking - values.Bridging + values.Diagonal) * cells);
    }
}
