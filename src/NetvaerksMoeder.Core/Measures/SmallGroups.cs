using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>Puts units of few people together, so that a table by unit says nothing about one or two.</summary>
public static class SmallGroups
{
    /// <summary>The name of the units put together.</summary>
    public const string Together = "…";

    /// <summary>The matrix by unit in which units of fewer people than a number stand together as <see cref="Together"/>; where those are
    /// still too few, the smallest unit left joins them. No unit of its own is named that has fewer people.</summary>
    /// <param name="network">The contacts.</param>
    /// <param name="leastPeople">1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="leastPeople"/> is below 1.</exception>
    public static MixingMatrix ByUnit(ContactNetwork network, int leastPeople)
    {
        Guard.Against.Null(network);
        Guard.Against.NegativeOrZero(leastPeople);
        var joined = new HashSet<string>(StringComparer.Ordinal);
        var people = 0;
        var bySize = network.People.GroupBy(network.Boundary.KeyOf, StringComparer.Ordinal)
            .OrderBy(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal);
        foreach (var unit in bySize.Where(unit => unit.Count() < leastPeople || (people > 0 && people < leastPeople)))
        {
            joined.Add(unit.Key);
            people += unit.Count();
        }

        return MixingMatrix.By(network, person => joined.Contains(network.Boundary.KeyOf(person)) ? Together : network.Boundary.KeyOf(person));
    }
}
