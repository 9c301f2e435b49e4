using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>A level of an organisation: its rank on a <see cref="LevelLadder"/> and its names.</summary>
/// <remarks>Immutable. Two levels are equal when rank and code are; order is by rank, the top first, then by code.</remarks>
public sealed class OrganisationalLevel : IEquatable<OrganisationalLevel>, IComparable<OrganisationalLevel>
{
    /// <summary>Creates a level.</summary>
    /// <param name="rank">1 at the top and up from there.</param>
    /// <param name="code">The code used in files, Danish by custom: <c>mellemleder</c>.</param>
    /// <param name="name">The name shown.</param>
    /// <param name="isManagement">Whether people of this level lead others.</param>
    /// <exception cref="ArgumentException">The rank is below 1 or the code empty.</exception>
    public OrganisationalLevel(int rank, string code, BilingualText name, bool isManagement)
    {
        Rank = Guard.Against.NegativeOrZero(rank);
        Code = Guard.Against.NullOrWhiteSpace(code).Trim();
        Name = Guard.Against.Null(name);
        IsManagement = isManagement;
    }

    /// <summary>1 at the top and up from there.</summary>
    public int Rank { get; }

    /// <summary>The code used in files.</summary>
    public string Code { get; }

    /// <summary>The name shown.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether people of this level lead others.</summary>
    public bool IsManagement { get; }

    /// <summary>Whether two levels are the same.</summary>
    public static bool operator ==(OrganisationalLevel? left, OrganisationalLevel? right) => Equals(left, right);

    /// <summary>Whether two levels differ.</summary>
    public static bool operator !=(OrganisationalLevel? left, OrganisationalLevel? right) => !Equals(left, right);

    /// <summary>Whether the left level is nearer the top.</summary>
    public static bool operator <(OrganisationalLevel? left, OrganisationalLevel? right) => Compare(left, right) < 0;

    /// <summary>Whether the left level is nearer the top or the same.</summary>
    public static bool operator <=(OrganisationalLevel? left, OrganisationalLevel? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left level is further from the top.</summary>
    public static bool operator >(OrganisationalLevel? left, OrganisationalLevel? right) => Compare(left, right) > 0;

    /// <summary>Whether the left level is further from the top or the same.</summary>
    public static bool operator >=(OrganisationalLevel? left, OrganisationalLevel? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(OrganisationalLevel? other) => other is not null && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganisationalLevel);

    /// <inheritdoc/>
    public override int GetHashCode() => Rank;

    /// <inheritdoc/>
    public int CompareTo(OrganisationalLevel? other) => Compare(this, other);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static int Compare(OrganisationalLevel? left, OrganisationalLevel? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var byRank = left.Rank.CompareTo(right.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(left.Code, right.Code);
    }
}
