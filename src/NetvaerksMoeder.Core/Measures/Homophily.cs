using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How much groups keep to themselves, against their sizes.</summary>
/// <remarks>Secondary figures; coverage and the E-I index say the same in plainer words. Counts are exact, results are rounded once.</remarks>
public static class Homophily
{
    /// <summary>Coleman's index of each group: 0 where its ties are as chance would give, 1 where all stay inside, −1 where none do.</summary>
    /// <remarks>James S. Coleman (1958), "Relational analysis". Chance is (n − 1)/(N − 1), which leaves oneself out; the paper's own
    /// n/N is an approximation for large groups.</remarks>
    /// <param name="ties">Row by row, the number of ties from one group to another, 0 or more.</param>
    /// <param name="sizes">The number of people in each group, 0 or more.</param>
    /// <param name="isApproximate">Whether chance is n/N, as in the paper; it is not by default.</param>
    /// <returns>One figure a group; <see langword="null"/> where it is undefined.</returns>
    /// <exception cref="ArgumentException">The table is not square, a number is negative, or there is not one size for each row.</exception>
    public static IReadOnlyList<double?> Coleman(IReadOnlyList<IReadOnlyList<long>> ties, IReadOnlyList<int> sizes, bool isApproximate = false)
    {
        DirectedTable.Check(ties);
        Guard.Against.Null(sizes);
        if (sizes.Count != ties.Count || sizes.Any(size => size < 0))
            throw new ArgumentException($"The table has {ties.Count} groups; give {ties.Count} sizes of 0 or more.", nameof(sizes));
        var others = isApproximate ? 0 : 1;
        var people = sizes.Sum(size => (long)size) - others;
        return ties.Select((row, group) =>
        {
            // Everything times the number of other people, so that all of it is whole.
            var inside = row[group] * people;
            var all = row.Sum() * people;
            var byChance = row.Sum() * Math.Max(0, sizes[group] - others);
            var room = inside >= byChance ? all - byChance : byChance;
            return room <= 0 ? (double?)null : (double)(inside - byChance) / room;
        }).ToList();
    }

    /// <summary>The odds that two of one group meet, as a multiple of the odds that two of different groups do: 1 is no difference;
    /// <see langword="null"/> where it is undefined.</summary>
    /// <remarks>James Moody (2001), "Race, school integration, and friendship segregation in America".</remarks>
    /// <param name="matrix">The contacts.</param>
    public static double? WithinGroupOddsRatio(MixingMatrix matrix)
    {
        var index = EIIndex.Of(matrix);
        var against = index.External * (index.PossibleInternal!.Value - index.Internal);
        return against == 0 ? null : (double)(index.Internal * (index.PossibleExternal!.Value - index.External)) / against;
    }
}
