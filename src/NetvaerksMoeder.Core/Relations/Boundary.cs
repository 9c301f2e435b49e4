using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>What counts as the same unit: the own unit, the unit above at a depth, or an attribute such as profession.</summary>
/// <remarks>Immutable. The boundary decides every figure of bridging and bonding, so reports say which one was used.</remarks>
public sealed class Boundary : IEquatable<Boundary>
{
    private Boundary(int? depth, string? attribute)
    {
        Depth = depth;
        Attribute = attribute;
    }

    /// <summary>Equal unit paths: the default.</summary>
    public static Boundary OwnUnit { get; } = new(null, null);

    /// <summary>The number of parts that unit paths are cut to; <see langword="null"/> where they are not cut.</summary>
    public int? Depth { get; }

    /// <summary>The attribute compared instead of units; <see langword="null"/> where units are compared.</summary>
    public string? Attribute { get; }

    /// <summary>Whether two boundaries are the same.</summary>
    public static bool operator ==(Boundary? left, Boundary? right) => Equals(left, right);

    /// <summary>Whether two boundaries differ.</summary>
    public static bool operator !=(Boundary? left, Boundary? right) => !Equals(left, right);

    /// <summary>Unit paths cut to a number of parts.</summary>
    /// <param name="depth">1 or more: 1 is the organisation, 2 its directorates, and so on.</param>
    /// <exception cref="ArgumentException"><paramref name="depth"/> is below 1.</exception>
    public static Boundary AtDepth(int depth) => new(Guard.Against.NegativeOrZero(depth), null);

    /// <summary>An attribute of the participants; those without it are each a unit of their own.</summary>
    /// <param name="name">The attribute's name, such as <c>profession</c>; case apart.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static Boundary ByAttribute(string name) => new(null, Guard.Against.NullOrWhiteSpace(name).Trim());

    /// <summary>What is compared: two people are of the same unit when their keys are equal, letter by letter.</summary>
    /// <param name="participant">A participant.</param>
    public string KeyOf(Participant participant)
    {
        Guard.Against.Null(participant);
        if (Attribute is { } name)
            return participant.Attributes.TryGetValue(name, out var value) && value.Length > 0 ? "=" + value : "?" + participant.Id.Value;
        return (Depth is { } depth ? participant.Unit.Cut(depth) : participant.Unit).ToString();
    }

    /// <summary>Whether two people count as being of the same unit.</summary>
    /// <param name="first">A participant.</param>
    /// <param name="second">Another.</param>
    public bool AreSame(Participant first, Participant second) => string.Equals(KeyOf(first), KeyOf(second), StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Boundary? other) =>
        other is not null && Depth == other.Depth && string.Equals(Attribute, other.Attribute, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Boundary);

    /// <inheritdoc/>
    public override int GetHashCode() => Attribute is null ? Depth ?? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Attribute);

    /// <summary>What is compared, in a word.</summary>
    public override string ToString() => Attribute is not null ? $"attribute {Attribute}" : Depth is { } depth ? $"depth {depth}" : "own unit";
}
