using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace NetvaerksMoeder.Core.Tests.Questionnaires;

/// <summary>Tries to work out sums from sums, with whole numbers and no rounding.</summary>
internal sealed class Derivation
{
    private readonly List<(int Pivot, BigInteger[] Row)> _rows = [];

    public Derivation(IEnumerable<bool[]> known)
    {
        foreach (var sum in known)
            Learn(sum);
    }

    /// <summary>Whether a sum is a linear combination of the known ones.</summary>
    public bool Gives(bool[] sum) => Rest(sum) is var rest && rest.All(number => number.IsZero);

    public void Learn(bool[] sum)
    {
        var rest = Rest(sum);
        var pivot = System.Array.FindIndex(rest, number => !number.IsZero);
        if (pivot >= 0)
            _rows.Add((pivot, rest));
    }

    private BigInteger[] Rest(bool[] sum)
    {
        var rest = sum.Select(isIn => isIn ? BigInteger.One : BigInteger.Zero).ToArray();
        foreach (var (pivot, row) in _rows)
        {
            if (rest[pivot].IsZero)
                continue;
            var (own, other) = (rest[pivot], row[pivot]);
            for (var i = 0; i < rest.Length; i++)
                rest[i] = (rest[i] * other) - (row[i] * own);
            var common = rest.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
            if (common > BigInteger.One)
                rest = [.. rest.Select(number => number / common)];
        }

        return rest;
    }
}
