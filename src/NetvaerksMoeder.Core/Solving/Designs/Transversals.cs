using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Plans from rows of people, a group taking one of each row: the last row may be short, and the rows themselves are
/// grouped in the rounds after.</summary>
internal static class Transversals
{
    // Above this many groups only the stride carousel is asked, whose rounds are built one by one.
    private const int GreatestOrder = 400;

    /// <summary>Offers for <paramref name="groups"/> groups a round of <paramref name="minSize"/> or one more people (if
    /// <paramref name="people"/> says so); sizes in the filling rounds keep to the two limits.</summary>
    public static IEnumerable<DesignOffer> Offers(int people, int minSize, int maxSize, int groups)
    {
        var rows = (people + groups - 1) / groups;
        var shortRow = people - ((rows - 1) * groups);
        if (rows < 2 || rows > groups || people / groups < minSize || rows > maxSize)
            yield break;
        var cut = shortRow == groups ? "" : $", last row cut to {shortRow}";
        var strides = TableStrideCarousel.Strides(rows, groups);
        var carousel = TableStrideCarousel.RepeatFreeRounds(groups, strides);
        var packed = groups <= GreatestOrder ? DifferencePacking.Rounds(rows, groups) : 0;
        var isTransversal = groups <= GreatestOrder && TransversalDesign.IsKnown(rows, groups);
        var filling = groups <= GreatestOrder ? Filling(groups, shortRow, minSize, maxSize) : null;
        if (carousel > 1 && !isTransversal)
        {
            yield return Filled(
                $"stride carousel of {rows} roles at {groups} tables{cut}", "strides without a common rhythm", people, groups, carousel, filling, wanted => TableStrideCarousel.Build(groups, strides, wanted));
        }

        if (!isTransversal && groups <= GreatestOrder && OrthogonalArray.MostFactors(groups) - 1 is var classes && classes > carousel)
        {
            yield return Filled(
                $"net of {classes + 1} classes of order {groups}, {rows} rows{cut}", ArraySource(groups), people, groups, classes, filling, _ => Net.Build(rows, groups));
        }

        if (!isTransversal && packed > carousel)
        {
            yield return Filled(
                $"{packed} groups turned on {rows} rows of {groups}{cut}", "own search or logarithms of a field for differences that occur once", people, groups, packed, filling, _ => DifferencePacking.Build(rows, groups));
        }

        if (isTransversal)
        {
            yield return Filled(
                $"transversal design of {rows} rows of {groups}{cut}", ArraySource(groups), people, groups, groups, filling, _ => TransversalDesign.Build(rows, groups));
        }
    }

    private static DesignOffer Filled(
        string name, string source, int people, int groups, int rounds, DesignOffer[]? filling, Func<int, List<int[][]>> build)
    {
        if (filling is null)
            return new DesignOffer(rounds, name, source, wanted => Cut(build(Math.Min(wanted, rounds)), people));
        var extra = Math.Min(filling[0].Rounds, filling[1].Rounds);
        return new DesignOffer(
            rounds + extra,
            $"{name}; then within the rows: {filling[0].Name}",
            filling[0].Source == "definition" ? source : $"{source}; {filling[0].Source}",
            wanted =>
            {
                var made = Cut(build(Math.Min(wanted, rounds)), people);
                if (wanted > rounds)
                    made.AddRange(RowRounds(people, groups, filling, wanted - rounds));
                return made;
            });
    }

    private static string ArraySource(int order) => FiniteField.IsPrimePower(order)
        ? $"lines over the field of {order} (R. C. Bose, 1938)"
        : SpecialArrays.Factors(order) > 0 ? $"orthogonal Latin squares of order {order} (Handbook of Combinatorial Designs, 2007, III.3)"
        : "orthogonal Latin squares by product or Wilson's construction (H. F. MacNeish, 1922; R. M. Wilson, 1974)";

    // What can be done inside a full row and inside the short one; nothing where either cannot be grouped.
    private static DesignOffer[]? Filling(int groups, int shortRow, int minSize, int maxSize)
    {
        var full = DesignCatalogue.BestOffer(groups, minSize, maxSize);
        var rest = shortRow == groups ? full : DesignCatalogue.BestOffer(shortRow, minSize, maxSize);
        return full is null || rest is null ? null : [full, rest];
    }

    private static List<int[][]> RowRounds(int people, int groups, DesignOffer[] filling, int wanted)
    {
        var full = filling[0].Build(wanted);
        var rest = filling[1].Build(wanted);
        var made = new List<int[][]>();
        for (var r = 0; r < wanted; r++)
        {
            var round = new List<int[]>();
            for (var start = 0; start < people; start += groups)
            {
                var shift = start;
                foreach (var group in people - start < groups ? rest[r] : full[r])
                    round.Add(Array.ConvertAll(group, point => point + shift));
            }

            made.Add(round.ToArray());
        }

        return made;
    }

    private static List<int[][]> Cut(List<int[][]> rounds, int people) => rounds.ConvertAll(
        round => Array.ConvertAll(round, group => Array.FindAll(group, point => point < people)));
}
