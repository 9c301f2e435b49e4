using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Answers, for <c>n</c> people in groups of MIN to MAX: is there a plan of so many rounds in which nobody meets twice, from what,
/// and how many rounds could there be at most.</summary>
internal static class DesignCatalogue
{
    // What was asked before, also on the way to a composition: offers are small, the designs themselves are not kept.
    private static readonly ConcurrentDictionary<(int People, int MinSize, int MaxSize), DesignOffer?> Best = new();

    /// <summary>A verified plan of exactly <paramref name="rounds"/> rounds, or <see langword="null"/> where none is known.</summary>
    /// <remarks>Larger groups are preferred where they last long enough, since more pairs meet. No search: O(rounds × people × size)
    /// to build and O(people²) memory to verify.</remarks>
    /// <param name="people">At least 1.</param>
    /// <param name="minSize">The fewest in a group, at least 1.</param>
    /// <param name="maxSize">The most in a group, at least <paramref name="minSize"/>.</param>
    /// <param name="rounds">At least 1.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="InvalidOperationException">A built design failed its verification: a fault in this library.</exception>
    public static ResolvableDesign? Find(int people, int minSize, int maxSize, int rounds, CancellationToken cancellationToken = default)
    {
        Check(people, minSize, maxSize);
        if (rounds < 1)
            throw new ArgumentOutOfRangeException(nameof(rounds), rounds, "There must be at least one round.");
        foreach (var offer in Offers(people, minSize, maxSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (offer.Rounds >= rounds)
                return Verified(people, minSize, maxSize, offer, rounds);
        }

        return null;
    }

    /// <summary>The most rounds a plan is known for: 0 where the sizes do not add up to the people.</summary>
    public static int KnownRounds(int people, int minSize, int maxSize)
    {
        Check(people, minSize, maxSize);
        return BestOffer(people, minSize, maxSize)?.Rounds ?? 0;
    }

    /// <summary>The proven upper limit on rounds free of repeats.</summary>
    public static RoundsLimit RoundsLimit(int people, int minSize, int maxSize)
    {
        Check(people, minSize, maxSize);
        return RoundsLimits.Of(people, minSize, maxSize);
    }

    /// <summary>The offer with the most rounds, or <see langword="null"/>.</summary>
    internal static DesignOffer? BestOffer(int people, int minSize, int maxSize) =>
        Best.GetOrAdd((people, minSize, maxSize), key => MostRounds(key.People, key.MinSize, key.MaxSize));

    private static DesignOffer? MostRounds(int people, int minSize, int maxSize)
    {
        DesignOffer? best = null;
        foreach (var offer in Offers(people, minSize, maxSize))
        {
            if (best is null || offer.Rounds > best.Rounds)
                best = offer;
        }

        return best;
    }

    private static IEnumerable<DesignOffer> Offers(int people, int minSize, int maxSize)
    {
        for (var size = Math.Min(maxSize, people); size >= minSize; size--)
        {
            foreach (var offer in UniformDesigns.Offers(people, size))
                yield return offer;
            if (size > minSize)
            {
                foreach (var offer in AdjacentDesigns.Offers(people, size - 1))
                    yield return offer;
            }
        }
    }

    private static ResolvableDesign Verified(int people, int minSize, int maxSize, DesignOffer offer, int rounds)
    {
        var design = new ResolvableDesign(people, offer.Build(rounds), offer.Name, offer.Source);
        return DesignVerifier.FindFault(design, minSize, maxSize) is { } fault
            ? throw new InvalidOperationException($"{offer.Name} for {people} people in groups of {minSize} to {maxSize} is broken: {fault}")
            : design;
    }

    private static void Check(int people, int minSize, int maxSize)
    {
        if (people < 1)
            throw new ArgumentOutOfRangeException(nameof(people), people, "There must be somebody.");
        if (minSize < 1)
            throw new ArgumentOutOfRangeException(nameof(minSize), minSize, "A group holds at least one.");
        if (maxSize < minSize)
            throw new ArgumentOutOfRangeException(nameof(maxSize), maxSize, $"The greatest size cannot be below the least, {minSize}.");
    }
}
