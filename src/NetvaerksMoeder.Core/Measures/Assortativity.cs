using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How much like meets like, against what the groups' shares of all contacts would give.</summary>
/// <remarks>1 where all contacts are inside groups, 0 where they are in proportion, below 0 where groups mix. M. E. J. Newman (2003),
/// "Mixing patterns in networks". Undefined where one group has all contacts; groups of very different size make it hard to compare
/// (Karimi and Oliveira 2023), so it comes after coverage and the E-I index. Counts are exact, the result is rounded once.</remarks>
public static class Assortativity
{
    /// <summary>The coefficient of contacts between groups; <see langword="null"/> where it is undefined.</summary>
    /// <param name="matrix">The contacts; symmetric, so each counts from both ends.</param>
    public static double? Of(MixingMatrix matrix)
    {
        Guard.Against.Null(matrix);
        var groups = Enumerable.Range(0, matrix.Groups.Count).ToList();
        return Of(groups.ConvertAll(i => groups.ConvertAll(j => matrix.Contacts(i, j) * (i == j ? 2 : 1))));
    }

    /// <summary>The coefficient of a square table of directed ties; <see langword="null"/> where it is undefined.</summary>
    /// <param name="ties">Row by row, the number of ties from one group to another, 0 or more.</param>
    /// <exception cref="System.ArgumentException">The table is not square, or a number is negative.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<long>> ties)
    {
        DirectedTable.Check(ties);
        var total = ties.Sum(row => row.Sum());
        long inside = 0, byChance = 0;
        for (var i = 0; i < ties.Count; i++)
        {
            inside += ties[i][i];
            byChance += ties[i].Sum() * ties.Sum(row => row[i]);
        }

        var room = (total * total) - byChance;
        return room == 0 ? null : (double)((total * inside) - byChance) / room;
    }

    /// <summary>The correlation of the two ends' level ranks over all contacts: linking on an ordered scale. 1 where ranks go together,
    /// −1 where high meets low; <see langword="null"/> where all ends have one rank.</summary>
    /// <param name="network">The contacts.</param>
    public static double? OfRanks(ContactNetwork network)
    {
        Guard.Against.Null(network);
        long products = 0, sum = 0, squares = 0;
        foreach (var contact in network.Contacts)
        {
            long first = network.People[network.NumberOf(contact.First)].Level.Rank;
            long second = network.People[network.NumberOf(contact.Second)].Level.Rank;
            products += 2 * first * second;
            sum += first + second;
            squares += (first * first) + (second * second);
        }

        var ends = 2L * network.Contacts.Count;
        var room = (ends * squares) - (sum * sum);
        return room == 0 ? null : (double)((ends * products) - (sum * sum)) / room;
    }
}
