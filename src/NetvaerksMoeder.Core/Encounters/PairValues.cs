using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What it is worth that two people meet for the first time: by their relation, pair by pair, or the same for all.</summary>
/// <remarks>Immutable. Values are exact decimals, never negative.</remarks>
public abstract class PairValues
{
    private protected PairValues()
    {
    }

    /// <summary>By relation class, bonding 0, linking 1, bridging 2, diagonal 4, with own units as boundary.</summary>
    public static PairValues Default { get; } = ByRelation(RelationValues.Default);

    /// <summary>By relation class.</summary>
    /// <param name="values">The value of each class.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    public static PairValues ByRelation(RelationValues values, Boundary? boundary = null) =>
        new RelationalPairValues(Guard.Against.Null(values), boundary ?? Boundary.OwnUnit);

    /// <summary>The same for every pair.</summary>
    /// <param name="value">A whole number from 0 to <see cref="RelationValues.Maximum"/>.</param>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public static PairValues Uniform(int value) =>
        new UniformPairValues(Guard.Against.OutOfRange(value, nameof(value), 0, RelationValues.Maximum));

    /// <summary>Pair by pair; a pair not listed is worth 0.</summary>
    /// <param name="values">Each pair at most once.</param>
    /// <exception cref="ArgumentException">A pair is listed twice.</exception>
    public static PairValues Explicit(IEnumerable<PairValue> values) => new ExplicitPairValues(Guard.Against.Null(values));

    /// <summary>The value of each relation class; <see langword="null"/> where values do not go by relation.</summary>
    public virtual RelationValues? RelationValues => null;

    /// <summary>What counts as the same unit; <see langword="null"/> where values do not go by relation.</summary>
    public virtual Boundary? UnitBoundary => null;

    /// <summary>The one value of every pair; <see langword="null"/> where pairs differ.</summary>
    public virtual int? UniformValue => null;

    /// <summary>The pairs listed one by one, in order; <see langword="null"/> where they are not listed.</summary>
    public virtual IReadOnlyList<PairValue>? Listed => null;

    /// <summary>The value of a pair that has not met before.</summary>
    /// <param name="first">A participant.</param>
    /// <param name="second">Another.</param>
    public abstract decimal Of(Participant first, Participant second);

    /// <summary>The values as whole numbers, and how many of them make 1.</summary>
    internal abstract ScaledScores ToScores(IReadOnlyList<Participant> people);
}
