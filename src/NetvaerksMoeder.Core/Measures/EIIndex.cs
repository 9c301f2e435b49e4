using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>The E-I index: contacts outside one's own group less contacts inside it, as a share of all contacts.</summary>
/// <remarks>−1 where all are inside, 1 where all are outside. David Krackhardt and Robert N. Stern (1988), "Informal networks and
/// organizational crises: an experimental simulation". Sizes and density limit what can be reached, so compare with what chance would
/// give. Immutable.</remarks>
public sealed class EIIndex
{
    /// <summary>Creates an index from counts.</summary>
    /// <param name="external">Contacts between groups, 0 or more.</param>
    /// <param name="internalContacts">Contacts inside groups, 0 or more.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public EIIndex(long external, long internalContacts)
    {
        External = Guard.Against.Negative(external);
        Internal = Guard.Against.Negative(internalContacts);
    }

    /// <summary>Contacts between groups.</summary>
    public long External { get; }

    /// <summary>Contacts inside groups.</summary>
    public long Internal { get; }

    /// <summary>(E − I) / (E + I); <see langword="null"/> where there is no contact.</summary>
    public double? Value => External + Internal == 0 ? null : (double)(External - Internal) / (External + Internal);

    /// <summary>The index by unit: bridging and diagonal contacts are external.</summary>
    /// <param name="counts">Contacts by relation class.</param>
    public static EIIndex ByUnit(RelationCounts counts)
    {
        Guard.Against.Null(counts);
        return new EIIndex(counts.Bridging + counts.Diagonal, counts.Bonding + counts.Linking);
    }

    /// <summary>The index by level: linking and diagonal contacts are external.</summary>
    /// <param name="counts">Contacts by relation class.</param>
    public static EIIndex ByLevel(RelationCounts counts)
    {
        Guard.Against.Null(counts);
        return new EIIndex(counts.Linking + counts.Diagonal, counts.Bonding + counts.Bridging);
    }
}
