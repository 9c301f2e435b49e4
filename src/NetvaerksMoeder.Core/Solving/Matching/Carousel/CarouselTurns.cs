using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>The different offsets of a carousel, and the rounds that have each: two people face each other in all rounds of one of them, or in none.</summary>
internal sealed class CarouselTurns
{
    private readonly int[] _turnAt;

    public CarouselTurns(int[] offsets, int seats)
    {
        _turnAt = new int[seats];
        for (var offset = 0; offset < seats; offset++)
            _turnAt[offset] = -1;
        var rounds = new List<List<int>>();
        var distinct = new List<int>();
        for (var round = 0; round < offsets.Length; round++)
        {
            if (_turnAt[offsets[round]] < 0)
            {
                _turnAt[offsets[round]] = distinct.Count;
                distinct.Add(offsets[round]);
                rounds.Add([]);
            }

            rounds[_turnAt[offsets[round]]].Add(round);
        }

        Offsets = [.. distinct];
        Rounds = rounds.ConvertAll(list => list.ToArray()).ToArray();
        IsSimple = Array.TrueForAll(Rounds, list => list.Length == 1);
    }

    /// <summary>The different offsets, in the order of the rounds.</summary>
    public int[] Offsets { get; }

    /// <summary>Of each different offset: its rounds.</summary>
    public int[][] Rounds { get; }

    /// <summary>Whether every round has an offset of its own.</summary>
    public bool IsSimple { get; }

    /// <summary>The turn with an offset; −1 where no round has it.</summary>
    public int At(int offset) => _turnAt[offset];
}
