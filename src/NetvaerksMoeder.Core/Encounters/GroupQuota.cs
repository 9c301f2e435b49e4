using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How many of some people each group must have: a leader in every group, at least two or none of a unit, and the like.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GroupQuota
{
    private readonly ParticipantId[] _members;

    private GroupQuota(string name, ParticipantId[] members, int minimum, int maximum, bool mayBeNone)
    {
        Name = name;
        _members = members;
        Minimum = minimum;
        Maximum = maximum;
        MayBeNone = mayBeNone;
    }

    /// <summary>What the people have in common, for messages: <c>leder</c>, <c>AMR</c>.</summary>
    public string Name { get; }

    /// <summary>The people who count, 0 or more.</summary>
    public IReadOnlyList<ParticipantId> Members => _members;

    /// <summary>The least number of them in a group.</summary>
    public int Minimum { get; }

    /// <summary>The greatest number of them in a group.</summary>
    public int Maximum { get; }

    /// <summary>Whether a group may also have none of them.</summary>
    public bool MayBeNone { get; }

    /// <summary>Each group has from a least to a greatest number of the people.</summary>
    /// <param name="name">What they have in common.</param>
    /// <param name="members">The people who count.</param>
    /// <param name="minimum">The least number, 0 or more.</param>
    /// <param name="maximum">The greatest number, at least the least; no limit by default.</param>
    /// <exception cref="ArgumentException">A number is out of range or the name is empty.</exception>
    public static GroupQuota Between(string name, IEnumerable<ParticipantId> members, int minimum, int maximum = int.MaxValue)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Negative(minimum);
        if (maximum < minimum)
            throw new ArgumentException($"The quota \"{name}\" asks for {minimum} to {maximum}; the greatest number is below the least.", nameof(maximum));
        return new GroupQuota(name, Guard.Against.Null(members).Distinct().ToArray(), minimum, maximum, mayBeNone: false);
    }

    /// <summary>Nobody of the people is the only one of them in a group: each group has at least two of them, or none.</summary>
    /// <param name="name">What they have in common.</param>
    /// <param name="members">The people who count.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static GroupQuota NeverAlone(string name, IEnumerable<ParticipantId> members)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return new GroupQuota(name, Guard.Against.Null(members).Distinct().ToArray(), 2, int.MaxValue, mayBeNone: true);
    }

    /// <summary>The same for those of its people who are among <paramref name="people"/>.</summary>
    internal GroupQuota Among(HashSet<ParticipantId> people) => Array.TrueForAll(_members, people.Contains)
        ? this
        : new GroupQuota(Name, Array.FindAll(_members, people.Contains), Minimum, Maximum, MayBeNone);

    /// <summary>Whether a group with so many of the people keeps the quota.</summary>
    /// <param name="count">The number of them in a group.</param>
    public bool Allows(int count) => (MayBeNone && count == 0) || (count >= Minimum && count <= Maximum);
}
