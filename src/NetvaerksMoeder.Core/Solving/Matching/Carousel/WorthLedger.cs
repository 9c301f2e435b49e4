using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>What each person gets, and what a change under way makes of it: how much fairer, and back again where it is not taken.</summary>
internal sealed class WorthLedger
{
    // Steep enough that the one with least counts for more than many who have much.
    private const long Fineness = 512;

    /// <summary>What somebody who gets nothing lacks, as <see cref="Gain"/> counts it.</summary>
    public const long MostLack = Fineness * Fineness * Fineness * Fineness * 16;

    private readonly long[] _worth;
    private readonly long _top;
    private readonly List<int> _touched = [];
    private readonly List<long> _before = [];
    private readonly int[] _stamp;
    private readonly List<long> _old = [];
    private readonly List<long> _new = [];
    private int _change;

    /// <param name="people">0 or more.</param>
    /// <param name="top">More than anybody can get, 1 or more.</param>
    public WorthLedger(int people, long top)
    {
        _worth = new long[people];
        _stamp = new int[people];
        _top = top;
    }

    /// <summary>Starts a change.</summary>
    public void Begin()
    {
        _change++;
        _touched.Clear();
        _before.Clear();
    }

    public void Add(int person, long worth)
    {
        if (_stamp[person] != _change)
        {
            _stamp[person] = _change;
            _touched.Add(person);
            _before.Add(_worth[person]);
        }

        _worth[person] += worth;
    }

    /// <summary>How much less people lack, by the fourth power of what each lacks; then how much more they get.</summary>
    public long Gain()
    {
        var gain = 0L;
        for (var k = 0; k < _touched.Count; k++)
            gain += Lack(_before[k]) - Lack(_worth[_touched[k]]);
        return gain;
    }

    /// <summary>More than 0 where those touched, from the one with least upwards, get more than before; 0 where they get the same.</summary>
    public int Compare()
    {
        _old.Clear();
        _new.Clear();
        for (var k = 0; k < _touched.Count; k++)
        {
            if (_before[k] == _worth[_touched[k]])
                continue;
            _old.Add(_before[k]);
            _new.Add(_worth[_touched[k]]);
        }

        _old.Sort();
        _new.Sort();
        for (var k = 0; k < _old.Count; k++)
        {
            if (_old[k] != _new[k])
                return _new[k].CompareTo(_old[k]);
        }

        return 0;
    }

    public void Undo()
    {
        for (var k = 0; k < _touched.Count; k++)
            _worth[_touched[k]] = _before[k];
    }

    private long Lack(long worth)
    {
        // Whole numbers: at most 512⁴ · 16 a person, and never the same for two different worths of a few hundred steps.
        var lack = Math.Max(0, _top - worth) * Fineness / _top;
        return (lack * lack * lack * lack * 16) + Math.Max(0, lack);
    }
}
