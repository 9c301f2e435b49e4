using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Base rounds turned by a cyclic group: the points are <c>columns</c> circles of <c>modulus</c> places and some fixed points,
/// and each base round gives <c>modulus</c> rounds, one for each turn of all circles together.</summary>
/// <remarks>Place <c>x</c> of circle <c>c</c> is point <c>c·modulus + x</c>; the fixed points come last. No two points meet twice where
/// the base rounds show every difference within and between circles at most once. Source of the method: R. C. Bose, 1939, "On the
/// construction of balanced incomplete block designs" (mixed differences); B. A. Anderson, 1973 (starters for rounds).</remarks>
/// <param name="modulus">The places of a circle, and the rounds a base round gives.</param>
/// <param name="columns">The number of circles.</param>
/// <param name="fixedPoints">The number of points that do not turn.</param>
/// <param name="baseRounds">base round → group → points.</param>
internal sealed class Starter(int modulus, int columns, int fixedPoints, IReadOnlyList<int[][]> baseRounds)
{
    private readonly int _turning = modulus * columns;

    /// <summary>The number of points.</summary>
    public int Points => _turning + fixedPoints;

    /// <summary>All rounds. O(rounds × points).</summary>
    public List<int[][]> Develop()
    {
        var rounds = new List<int[][]>();
        foreach (var baseRound in baseRounds)
        {
            for (var turn = 0; turn < modulus; turn++)
            {
                var shift = turn;
                rounds.Add(Array.ConvertAll(baseRound, group => Array.ConvertAll(group, point => Turned(point, shift))));
            }
        }

        return rounds;
    }

    private int Turned(int point, int shift) =>
        point >= _turning ? point : point - (point % modulus) + (((point % modulus) + shift) % modulus);
}
