namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Proven limits on the rounds free of repeats for <c>n</c> people in groups of MIN to MAX.</summary>
internal static class RoundsLimits
{
    // The greatest size for which size + 1 groups were shown to last no longer than size + 1 rounds; docs/designs.md has the proof.
    private const int GreatestTried = 8;

    /// <summary>The least limit proven here. O(MIN) time.</summary>
    /// <param name="people">At least 1.</param>
    /// <param name="minSize">At least 1.</param>
    /// <param name="maxSize">At least <paramref name="minSize"/>.</param>
    public static RoundsLimit Of(int people, int minSize, int maxSize)
    {
        var groups = people / minSize;
        if (groups == 0 || (long)groups * maxSize < people)
            return new RoundsLimit(0, $"{people} people cannot be put into groups of {minSize} to {maxSize}.");
        if (minSize == 1)
            return new RoundsLimit(int.MaxValue, "Groups of one meet nobody.");
        var largest = (people + groups - 1) / groups;
        if (largest > groups)
            return new RoundsLimit(1, $"With at most {groups} groups a round, a group of {largest} in a second round holds two from one group of the first.");
        var onlyMin = people == groups * minSize && (long)(groups - 1) * maxSize < people;
        return Fact(people, minSize, onlyMin ? minSize : maxSize) ?? Counting(people, minSize, groups);
    }

    private static RoundsLimit Counting(int people, int minSize, int groups)
    {
        var perPerson = (people - 1) / (minSize - 1);
        var smaller = people / groups;
        var larger = people % groups;
        var pairs = ((groups - larger) * Pairs(smaller)) + (larger * Pairs(smaller + 1));
        var perPair = (int)(Pairs(people) / pairs);
        return perPerson <= perPair
            ? new RoundsLimit(perPerson, $"Each meets at least {minSize - 1} others a round, and there are {people - 1}.")
            : new RoundsLimit(perPair, $"A round takes at least {pairs} pairs, and there are {Pairs(people)}.");
    }

    private static long Pairs(long people) => people * (people - 1) / 2;

    private static RoundsLimit? Fact(int people, int minSize, int maxSize)
    {
        if ((people, minSize, maxSize) == (7, 2, 3))
            return new RoundsLimit(3, "Every plan was tried: seven people in pairs and trios meet without repeats for three rounds at most.");
        if ((people, minSize, maxSize) == (30, 5, 6))
            return new RoundsLimit(6, "Only one round can be of sixes; beside it six rounds of fives would give orthogonal Latin squares of order 6 (G. Tarry, 1900, Le problème des 36 officiers), and seven rounds of fives do not exist.");
        if (minSize != maxSize)
            return null;
        return (people, minSize) switch
        {
            (12, 3) => new RoundsLimit(4, "No nearly Kirkman triple system of 12 points exists (A. Kotzig and A. Rosa, 1974, Nearly Kirkman systems)."),
            (20, 4) => new RoundsLimit(5, "No resolvable group divisible design of type 2^10 with groups of four exists (Handbook of Combinatorial Designs, 2007, IV.5.4)."),
            (36, 6) => new RoundsLimit(3, "No two orthogonal Latin squares of order 6 exist (G. Tarry, 1900, Le problème des 36 officiers)."),
            _ when people == minSize * (minSize + 1) && minSize is >= 5 and <= GreatestTried => new RoundsLimit(
                minSize + 1,
                $"With one round more each would meet all others but one. The people would then be {minSize * (minSize + 1)} permutations of {minSize + 2} symbols; every choice of them was tried, and none exists."),
            _ when people == minSize * minSize && HasNoPlane(minSize) => new RoundsLimit(
                minSize - 2,
                $"No projective plane of order {minSize} exists ({(minSize == 10 ? "C. W. H. Lam, L. Thiel and S. Swiercz, 1989" : "R. H. Bruck and H. J. Ryser, 1949")}), and {minSize - 1} rounds or more would give one (S. S. Shrikhande, 1961, A note on mutually orthogonal Latin squares)."),
            _ => null,
        };
    }

    // Bruck and Ryser: an order 1 or 2 more than a multiple of 4 that is no sum of two squares.
    private static bool HasNoPlane(int order)
    {
        if (order == 10)
            return true;
        if (order % 4 is not (1 or 2))
            return false;
        for (var a = 0; a * a <= order; a++)
        {
            for (var b = a; (a * a) + (b * b) <= order; b++)
            {
                if ((a * a) + (b * b) == order)
                    return false;
            }
        }

        return true;
    }
}
