namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Exponentially distributed numbers from random bits, by whole-number arithmetic alone.</summary>
/// <remarks>A change that costs c is accepted at temperature t with probability exp(-c / t), that is where c / t is at most
/// -ln(u) for u even between 0 and 1. The table holds -ln(u) · 2^16 for 4,096 values of u.</remarks>
internal static class AcceptanceTable
{
    private const int Bits = 12;

    /// <summary>ln 2 · 2^32.</summary>
    private const ulong LogOfTwo = 2977044472;

    private static readonly uint[] Table = Make();

    /// <summary>A draw from the top bits of a random number, in 1 / 65,536.</summary>
    public static uint Draw(ulong random) => Table[random >> (64 - Bits)];

    /// <summary>What a change may cost: a draw times a temperature in 256ths, in an order that cannot overflow.</summary>
    public static long Allowance(ulong random, long temperature)
    {
        long draw = Draw(random);
        return unchecked(temperature >> 40 == 0 ? (temperature * draw) >> 24 : (temperature >> 24) * draw);
    }

    private static uint[] Make()
    {
        var table = new uint[1 << Bits];
        for (uint k = 0; k < table.Length; k++)
        {
            // u = (2k + 1) / 2^(Bits + 1), so -ln u = ln 2 · (Bits + 1 - log2(2k + 1)).
            var log = BinaryLogarithm((2 * k) + 1);
            table[k] = (uint)(((((ulong)(Bits + 1) << 24) - log) * (LogOfTwo >> 8)) >> 32);
        }

        return table;
    }

    /// <summary>The logarithm to base 2, times 2^24: one bit a squaring.</summary>
    private static ulong BinaryLogarithm(ulong number)
    {
        ulong whole = 0;
        while (number >> (int)(whole + 1) != 0)
            whole++;
        var mantissa = (number << 31) >> (int)whole;
        var log = whole << 24;
        for (var bit = 1UL << 23; bit != 0; bit >>= 1)
        {
            mantissa = (mantissa * mantissa) >> 31;
            if (mantissa >> 32 == 0)
                continue;
            mantissa >>= 1;
            log += bit;
        }

        return log;
    }
}
