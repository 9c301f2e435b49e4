using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>The four relation classes and their names.</summary>
public static class RelationKinds
{
    private static readonly RelationKind[] Kinds = [RelationKind.Bonding, RelationKind.Linking, RelationKind.Bridging, RelationKind.Diagonal];

    /// <summary>The four classes, from the nearest to the farthest.</summary>
    public static IReadOnlyList<RelationKind> All => Kinds;

    /// <summary>The class of a pair: same unit or not, same level or not.</summary>
    /// <param name="sameUnit">Whether the two are of one unit.</param>
    /// <param name="sameLevel">Whether the two are of one level.</param>
    public static RelationKind Of(bool sameUnit, bool sameLevel) => (sameUnit, sameLevel) switch
    {
        (true, true) => RelationKind.Bonding,
        (true, false) => RelationKind.Linking,
        (false, true) => RelationKind.Bridging,
        _ => RelationKind.Diagonal,
    };

    /// <summary>The name of a class, as reports print it.</summary>
    /// <param name="kind">One of the four classes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the four.</exception>
    public static BilingualText NameOf(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => new BilingualText("samlende", "bonding"),
        RelationKind.Bridging => new BilingualText("brobyggende", "bridging"),
        RelationKind.Linking => new BilingualText("forbindende", "linking"),
        RelationKind.Diagonal => new BilingualText("på kryds og tværs", "diagonal"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A pair is bonding, linking, bridging or diagonal."),
    };
}
