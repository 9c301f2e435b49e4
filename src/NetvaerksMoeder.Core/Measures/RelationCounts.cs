using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How many pairs there are of each relation class.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RelationCounts : IEquatable<RelationCounts>
{
    /// <summary>Creates counts.</summary>
    /// <param name="bonding">Pairs of the same unit and level.</param>
    /// <param name="linking">Pairs of the same unit and different levels.</param>
    /// <param name="bridging">Pairs of different units and the same level.</param>
    /// <param name="diagonal">Pairs of different units and levels.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public RelationCounts(long bonding, long linking, long bridging, long diagonal)
    {
        Bonding = Guard.Against.Negative(bonding);
        Linking = Guard.Against.Negative(linking);
        Bridging = Guard.Against.Negative(bridging);
        Diagonal = Guard.Against.Negative(diagonal);
    }

    /// <summary>No pair at all.</summary>
    public static RelationCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>Pairs of the same unit and level.</summary>
    public long Bonding { get; }

    /// <summary>Pairs of the same unit and different levels.</summary>
    public long Linking { get; }

    /// <summary>Pairs of different units and the same level.</summary>
    public long Bridging { get; }

    /// <summary>Pairs of different units and levels.</summary>
    public long Diagonal { get; }

    /// <summary>All pairs.</summary>
    public long Total => Bonding + Linking + Bridging + Diagonal;

    /// <summary>Whether two counts are the same.</summary>
    public static bool operator ==(RelationCounts? left, RelationCounts? right) => Equals(left, right);

    /// <summary>Whether two counts differ.</summary>
    public static bool operator !=(RelationCounts? left, RelationCounts? right) => !Equals(left, right);

    /// <summary>The number of pairs of a class.</summary>
    /// <param name="kind">One of the four classes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the four.</exception>
    public long Of(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => Bonding,
        RelationKind.Linking => Linking,
        RelationKind.Bridging => Bridging,
        RelationKind.Diagonal => Diagonal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A pair is bonding, linking, bridging or diagonal."),
    };

    /// <summary>The linking pairs where each diagonal pair is given one label.</summary>
    /// <param name="policy">Which label; half each under <see cref="RelationPolicy.Split"/>.</param>
    public decimal LinkingUnder(RelationPolicy policy) => Linking + (Diagonal * LinkingShare(policy));

    /// <summary>The bridging pairs where each diagonal pair is given one label.</summary>
    /// <param name="policy">Which label; half each under <see cref="RelationPolicy.Split"/>.</param>
    public decimal BridgingUnder(RelationPolicy policy) => Bridging + (Diagonal * (1 - LinkingShare(policy)));

    /// <summary>These counts and others together.</summary>
    /// <param name="other">Other counts.</param>
    public RelationCounts Plus(RelationCounts other)
    {
        Guard.Against.Null(other);
        return new RelationCounts(Bonding + other.Bonding, Linking + other.Linking, Bridging + other.Bridging, Diagonal + other.Diagonal);
    }

    /// <inheritdoc/>
    public bool Equals(RelationCounts? other) =>
        other is not null && Bonding == other.Bonding && Linking == other.Linking && Bridging == other.Bridging && Diagonal == other.Diagonal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)((((((Bonding * 31) + Linking) * 31) + Bridging) * 31) + Diagonal));

    /// <summary>The four counts in words.</summary>
    public override string ToString() => $"bonding {Bonding}, linking {Linking}, bridging {Bridging}, diagonal {Diagonal}";

    private static decimal LinkingShare(RelationPolicy policy) => policy switch
    {
        RelationPolicy.LinkingFirst => 1m,
        RelationPolicy.BridgingFirst => 0m,
        _ => 0.5m,
    };
}
