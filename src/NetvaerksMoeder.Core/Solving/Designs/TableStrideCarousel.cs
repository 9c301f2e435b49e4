using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>One spoken sentence: at each change, role <c>j</c> moves <c>s_j</c> tables on, round and round.</summary>
/// <remarks>Roles <c>i</c> and <c>j</c> meet again when their distance has gone round, after <c>n / gcd(n, s_i − s_j)</c> rounds; so the plan is
/// free of repeats for the least of these. A prime number of tables, at least the group size, lets it run for all <c>n</c> rounds.</remarks>
internal static class TableStrideCarousel
{
    /// <summary>The rounds free of repeats on <paramref name="tables"/> tables. O(roles²).</summary>
    public static int RepeatFreeRounds(int tables, IReadOnlyList<int> strides)
    {
        var rounds = tables;
        for (var i = 0; i < strides.Count; i++)
        {
            for (var j = 0; j < i; j++)
                rounds = Math.Min(rounds, tables / GreatestCommonDivisor(tables, Math.Abs(strides[i] - strides[j])));
        }

        return rounds;
    }

    /// <summary>Strides, least first, that stay free of repeats as long as small strides can; the first role stays.</summary>
    /// <param name="roles">The greatest group size.</param>
    /// <param name="tables">The number of groups, at least <paramref name="roles"/> (else there is one round).</param>
    public static int[] Strides(int roles, int tables)
    {
        for (var rounds = tables; rounds > 1; rounds--)
        {
            if (tables % rounds == 0 && Greedy(roles, tables, rounds) is { } strides)
                return strides;
        }

        var small = new int[roles];
        for (var j = 0; j < roles; j++)
            small[j] = j;
        return small;
    }

    /// <summary>Strides, least first, that stay free of repeats for so many rounds; where small strides cannot, as long as they can.</summary>
    /// <param name="roles">The greatest group size.</param>
    /// <param name="tables">The number of groups.</param>
    /// <param name="rounds">1 or more.</param>
    public static int[] StridesFor(int roles, int tables, int rounds) => Greedy(roles, tables, Math.Min(rounds, tables)) ?? Strides(roles, tables);

    /// <summary>A number of tables that lasts: the prime nearest to some number of tables, the larger of two, with groups no larger than itself
    /// and of two or more; 0 where there is none.</summary>
    /// <param name="people">The number of people.</param>
    /// <param name="tables">The number of tables thought of.</param>
    /// <param name="rounds">The rounds it must last.</param>
    public static int LastingTables(int people, int tables, int rounds)
    {
        var best = 0;
        for (var prime = 2; prime <= people / 2; prime++)
        {
            if (prime >= rounds && (people + prime - 1) / prime <= prime && IsPrime(prime) && (best == 0 || Math.Abs(prime - tables) <= Math.Abs(best - tables)))
                best = prime;
        }

        return best;
    }

    /// <summary>The first rounds; person <c>j·tables + x</c> plays role <c>j</c> and starts at table <c>x</c>. O(rounds × people).</summary>
    public static List<int[][]> Build(int tables, IReadOnlyList<int> strides, int rounds)
    {
        var made = new List<int[][]>();
        for (var round = 0; round < rounds; round++)
        {
            var groups = new int[tables][];
            for (var table = 0; table < tables; table++)
            {
                groups[table] = new int[strides.Count];
                for (var role = 0; role < strides.Count; role++)
                    groups[table][role] = (role * tables) + (int)Residue(table - ((long)round * strides[role]), tables);
            }

            made.Add(groups);
        }

        return made;
    }

    private static int[]? Greedy(int roles, int tables, int rounds)
    {
        var chosen = new List<int>();
        for (var stride = 0; stride < tables && chosen.Count < roles; stride++)
        {
            var isFree = true;
            foreach (var other in chosen)
                isFree &= tables / GreatestCommonDivisor(tables, stride - other) >= rounds;
            if (isFree)
                chosen.Add(stride);
        }

        return chosen.Count == roles ? [.. chosen] : null;
    }

    private static bool IsPrime(int number)
    {
        for (var divisor = 2; (long)divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
                return false;
        }

        return number > 1;
    }

    private static long Residue(long value, int modulus) => ((value % modulus) + modulus) % modulus;

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
