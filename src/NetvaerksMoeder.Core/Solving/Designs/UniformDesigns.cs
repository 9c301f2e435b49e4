using System.Collections.Concurrent;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Every known way to put <c>n</c> people into groups of exactly <c>s</c>, round after round.</summary>
internal static class UniformDesigns
{
    // Above this many people only the rules that need no search through smaller designs are asked.
    private const int GreatestComposed = 1000;

    // What was asked before: compositions ask for the same smaller designs again and again.
    private static readonly ConcurrentDictionary<(int People, int Size), DesignOffer?> Known = new();

    /// <summary>The offer with the most rounds, the simplest one where several have as many; <see langword="null"/> where
    /// <paramref name="size"/> does not divide <paramref name="people"/>.</summary>
    public static DesignOffer? Best(int people, int size) => Known.GetOrAdd((people, size), key => Most(key.People, key.Size));

    private static DesignOffer? Most(int people, int size)
    {
        DesignOffer? best = null;
        foreach (var offer in Offers(people, size))
        {
            if (best is null || offer.Rounds > best.Rounds)
                best = offer;
        }

        return best;
    }

    /// <summary>All offers, simple rules first.</summary>
    public static IEnumerable<DesignOffer> Offers(int people, int size)
    {
        if (size < 1 || people < size || people % size != 0)
            yield break;
        var groups = people / size;
        yield return SingleRound.Offer(people, groups);
        if (size == 1)
            yield break;
        if (size == 2)
            yield return new DesignOffer(people - 1, "round robin", "T. P. Kirkman, 1847, On a problem in combinations", _ => RoundRobin.Build(people));
        if (size == 3 && KirkmanTripleSystem.IsKnown(people))
            yield return new DesignOffer((people - 1) / 2, $"Kirkman triple system of {people} points", "D. K. Ray-Chaudhuri and R. M. Wilson, 1971, Solution of Kirkman's schoolgirl problem", _ => KirkmanTripleSystem.Build(people));
        if (size == 4 && BoseQuadruples.Exists(people))
            yield return new DesignOffer((people - 1) / 3, $"resolvable quadruples of {people} points (Bose)", "R. C. Bose, 1939, On the construction of balanced incomplete block designs", _ => BoseQuadruples.Build(people));
        if (MaximalArc.Exists(people, size))
            yield return new DesignOffer((people - 1) / (size - 1), $"maximal arc of {people} points", "R. H. F. Denniston, 1969, Some maximal arcs in finite projective planes", _ => MaximalArc.Build(people, size));
        if (HermitianUnital.Exists(people, size))
            yield return new DesignOffer((size - 1) * (size - 1), $"Hermitian unital of {people} points", "R. C. Bose, 1959, On the application of finite projective geometry for deriving a certain series of balanced Kirkman arrangements", _ => HermitianUnital.Build(size));
        if (SpacePacking.Exists(people, size))
            yield return new DesignOffer((people - 1) / (size - 1), $"packing of projective space of {people} points", "R. H. F. Denniston, 1972, Some packings of projective spaces; own base rounds", _ => SpacePacking.Build(size));
        if (size == 5 && people == CyclicQuintuples.Points)
            yield return new DesignOffer((people - 1) / 4, $"base groups turned on one circle of {people}", "own base groups; R. C. Bose, 1939, On the construction of balanced incomplete block designs", _ => CyclicQuintuples.Build());
        if (size == 5 && RotationalQuintuples.Exists(people))
            yield return new DesignOffer((people - 1) / 4, $"base groups turned by a group of {people - 1}, one point fixed", "own base groups; M. Buratti and F. Zuanni, 1998, G-invariantly resolvable Steiner 2-designs which are 1-rotational over G", _ => RotationalQuintuples.Build(people));
        if (size == 4 && QuadrupleClosure.IsKnown(people))
            yield return new DesignOffer((people - 1) / 3, $"resolvable quadruples of {people} points from blocks on {(people - 1) / 3}", "D. K. Ray-Chaudhuri and R. M. Wilson, 1973, The existence of resolvable block designs", _ => QuadrupleClosure.Build(people));
        if (size == 4 && people == QuadruplesOver43.Points)
            yield return new DesignOffer((people - 1) / 3, $"resolvable quadruples of {people} points over the field of 43", "H. Hanani, D. K. Ray-Chaudhuri and R. M. Wilson, 1972, On resolvable designs; own base groups", _ => QuadruplesOver43.Build());
        if (groups == size && FiniteField.IsPrimePower(size))
            yield return new DesignOffer(size + 1, $"affine plane of order {size}", "R. C. Bose, 1938, On the application of the properties of Galois fields", _ => AffinePlane.Build(size));
        if (StarterLibrary.Find(people, size) is { } stored)
            yield return stored;
        if (size == 3 && people <= GreatestComposed && NearlyKirkman.Find(people) is { } nearly)
            yield return nearly;
        if (groups < size)
            yield break;
        foreach (var offer in Transversals.Offers(people, size, size, groups))
            yield return offer;
        if (DifferencePacking.HasPairRound(size, groups))
            yield return new DesignOffer(DifferencePacking.Rounds(size, groups) + 1, $"groups turned on {size} rows of {groups}, then a round of pairs half a circle apart", "own search for differences that occur once", _ => [.. DifferencePacking.Build(size, groups), DifferencePacking.PairRound(size)]);
        if (people > GreatestComposed)
            yield break;
        foreach (var offer in Inflations(people, size))
            yield return offer;
    }

    // Each point made `weight` points: the groups of one round (or the points themselves) are filled afterwards.
    private static IEnumerable<DesignOffer> Inflations(int people, int size)
    {
        for (var weight = size; weight < people / size; weight++)
        {
            if (people % weight != 0 || people / weight % size != 0 || !TransversalDesign.IsKnown(size, weight))
                continue;
            var outer = Best(people / weight, size)!;
            if (Best(size * weight, size) is not { } filling)
                continue;
            var times = weight;
            yield return new DesignOffer(
                ((outer.Rounds - 1) * weight) + filling.Rounds,
                $"{outer.Name}, each point made {weight}, filled with: {filling.Name}",
                $"composition (R. M. Wilson, 1972, An existence theory for pairwise balanced designs I) of: {outer.Source}; {filling.Source}",
                _ => Inflation.Inflate(outer.Build(outer.Rounds), times, filling.Build(filling.Rounds)));
        }
    }
}
