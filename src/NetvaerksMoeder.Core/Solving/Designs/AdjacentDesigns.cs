using System.Collections.Concurrent;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Every known way to put <c>n</c> people into groups of <c>k</c> and <c>k + 1</c>.</summary>
internal static class AdjacentDesigns
{
    // Above this many points no design is built for points that never meet.
    private const int GreatestShrunk = 200;

    private static readonly ConcurrentDictionary<(int People, int Whole, int Size), DesignOffer> Known = new();

    /// <summary>All offers; none where no such groups add up to <paramref name="people"/>.</summary>
    public static IEnumerable<DesignOffer> Offers(int people, int smaller)
    {
        var larger = smaller + 1;
        if (smaller == 2 && people % 2 == 1 && people >= PairsWithOneTrio.FewestPoints)
            yield return new DesignOffer(people - 4, "pairs and one trio, from the patterned starter", "own construction; R. C. Mullin and E. Nemeth, 1969", _ => PairsWithOneTrio.Build(people));
        if (StarterLibrary.Find(people, smaller) is { } stored)
            yield return stored;
        for (var groups = people / smaller; groups >= smaller && groups * larger >= people; groups--)
        {
            foreach (var offer in Transversals.Offers(people, smaller, larger, groups))
                yield return offer;
        }

        var whole = people + larger - (people % larger);
        if (whole > people && whole <= GreatestShrunk && whole / larger * smaller <= people)
            yield return Shrunk(people, whole, larger);
        if (people / smaller is > 0 and var most && most * larger >= people)
            yield return SingleRound.Offer(people, most);
    }

    // A design of groups of the larger size with some points left out that never meet: if need be, once its last rounds are dropped.
    private static DesignOffer Shrunk(int people, int whole, int size) => Known.GetOrAdd((people, whole, size), key =>
    {
        var offer = UniformDesigns.Best(key.Whole, key.Size)!;
        var leftOut = key.Whole - key.People;
        if (leftOut == 1)
            return Shrunk(offer, offer.Rounds, "one point", [key.People]);
        var (unmet, kept) = UnmetPoints.Find(offer.Build(offer.Rounds), key.Whole, leftOut);
        return Shrunk(offer, kept, $"{leftOut} points that never meet", unmet);
    });

    private static DesignOffer Shrunk(DesignOffer whole, int rounds, string leftOut, int[] points) => new(
        rounds, $"{whole.Name}, {leftOut} left out", whole.Source, wanted => PointDeletion.Build(whole.Build(wanted), (int[])points.Clone()));
}
