using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Every known way to put <c>n</c> people into groups of <c>k</c> and <c>k + 1</c>.</summary>
internal static class AdjacentDesigns
{
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

        if ((people + 1) % larger == 0 && UniformDesigns.Best(people + 1, larger) is { } whole)
            yield return new DesignOffer(whole.Rounds, $"{whole.Name}, one point left out", whole.Source, wanted => PointDeletion.Build(whole.Build(wanted), [people]));
        if (people / smaller is > 0 and var most && most * larger >= people)
            yield return SingleRound.Offer(people, most);
    }
}
