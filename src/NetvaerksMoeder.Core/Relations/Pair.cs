using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>Two different people, in no order.</summary>
/// <remarks>Immutable. Equal when the two ids are; <see cref="First"/> is always the one that comes first in ordinal order.</remarks>
public sealed class Pair : IEquatable<Pair>, IComparable<Pair>
{
    /// <summary>Creates a pair.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">The two are the same person.</exception>
    public Pair(ParticipantId one, ParticipantId other)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        if (one == other)
            throw new ArgumentException($"{one} cannot meet themselves; a pair is two different people.", nameof(other));
        (First, Second) = one < other ? (one, other) : (other, one);
    }

    /// <summary>The one whose id comes first.</summary>
    public ParticipantId First { get; }

    /// <summary>The one whose id comes last.</summary>
    public ParticipantId Second { get; }

    /// <summary>Whether two pairs are the same.</summary>
    public static bool operator ==(Pair? left, Pair? right) => Equals(left, right);

    /// <summary>Whether two pairs differ.</summary>
    public static bool operator !=(Pair? left, Pair? right) => !Equals(left, right);

    /// <summary>Whether the left pair comes first.</summary>
    public static bool operator <(Pair? left, Pair? right) => Compare(left, right) < 0;

    /// <summary>Whether the left pair comes first or is the same.</summary>
    public static bool operator <=(Pair? left, Pair? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left pair comes last.</summary>
    public static bool operator >(Pair? left, Pair? right) => Compare(left, right) > 0;

    /// <summary>Whether the left pair comes last or is the same.</summary>
    public static bool operator >=(Pair? left, Pair? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Pair? other) => other is not null && First == other.First && Second == other.Second;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pair);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((First.GetHashCode() * 397) ^ Second.GetHashCode());

    /// <inheritdoc/>
    public int CompareTo(Pair? other) => Compare(this, other);

    /// <summary>The two ids with a hyphen between.</summary>
    public override string ToString() => $"{First}–{Second}";

    private static int Compare(Pair? left, Pair? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var byFirst = left.First.CompareTo(right.First);
        return byFirst != 0 ? byFirst : left.Second.CompareTo(right.Second);
    }
}
