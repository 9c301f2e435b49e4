using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>What two participants are to each other.</summary>
/// <remarks>Immutable. Depends on units and levels alone; roles (MED positions, representatives) never change it.</remarks>
public sealed class Relation
{
    private Relation(Participant first, Participant second, RelationKind kind)
    {
        First = first;
        Second = second;
        Kind = kind;
    }

    /// <summary>One participant.</summary>
    public Participant First { get; }

    /// <summary>The other.</summary>
    public Participant Second { get; }

    /// <summary>The class: exactly one of bonding, linking, bridging and diagonal.</summary>
    public RelationKind Kind { get; }

    /// <summary>How many ranks lie between the two; 0 for the same level.</summary>
    public int RankDistance => Math.Abs(First.Level.Rank - Second.Level.Rank);

    /// <summary>The relation between two people.</summary>
    /// <param name="first">A participant.</param>
    /// <param name="second">Another.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    /// <exception cref="ArgumentException">The two are the same person.</exception>
    public static Relation Between(Participant first, Participant second, Boundary? boundary = null)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        if (first.Id == second.Id)
            throw new ArgumentException($"{first.Id} has no relation to themselves; two different people are needed.", nameof(second));
        var kind = RelationKinds.Of((boundary ?? Boundary.OwnUnit).AreSame(first, second), first.Level == second.Level);
        return new Relation(first, second, kind);
    }

    /// <summary>The pair's ids and the class.</summary>
    public override string ToString() => $"{First.Id}–{Second.Id}: {Kind}";
}
