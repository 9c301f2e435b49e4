using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Randomness;

/// <summary>The project's only source of chance: the same seed gives the same draws on every platform and runtime.</summary>
/// <remarks>
/// xoshiro256** by David Blackman and Sebastiano Vigna (2018, "Scrambled linear pseudorandom number generators"),
/// its four words of state seeded by splitmix64. Not thread-safe: one generator a solver.
/// </remarks>
internal sealed class Xoshiro256StarStar
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public Xoshiro256StarStar(long seed)
    {
        var state = unchecked((ulong)seed);
        _s0 = SplitMix64(ref state);
        _s1 = SplitMix64(ref state);
        _s2 = SplitMix64(ref state);
        _s3 = SplitMix64(ref state);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        unchecked
        {
            var result = RotateLeft(_s1 * 5, 7) * 9;
            var t = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= t;
            _s3 = RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>, each equally likely (by rejection).</summary>
    /// <param name="bound">At least 1.</param>
    public int NextInt32(int bound)
    {
        if (bound <= 0)
            throw new ArgumentOutOfRangeException(nameof(bound), bound, "The bound must be at least 1.");

        unchecked
        {
            // The high 32 bits times the bound: the low word says whether the draw fell in the uneven rest.
            var product = (NextUInt64() >> 32) * (uint)bound;
            var low = (uint)product;
            if (low < (uint)bound)
            {
                var threshold = (uint)-bound % (uint)bound;
                while (low < threshold)
                {
                    product = (NextUInt64() >> 32) * (uint)bound;
                    low = (uint)product;
                }
            }

            return (int)(product >> 32);
        }
    }

    /// <summary>A number from 0 up to, not including, 1, with 53 random bits.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts <paramref name="items"/> in random order, every order equally likely (Fisher and Yates).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = NextInt32(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    private static ulong RotateLeft(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
