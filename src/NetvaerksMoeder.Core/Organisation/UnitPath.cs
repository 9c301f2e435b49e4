using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>An organisational unit by its path from the top: <c>Odense Kommune/Børn og Unge/Dagtilbud Nord</c>.</summary>
/// <remarks>Immutable. Two paths are equal when they have the same parts, letter by letter; order is ordinal, part by part. The empty
/// path (<see cref="Root"/>) is the organisation as a whole.</remarks>
public sealed class UnitPath : IEquatable<UnitPath>, IComparable<UnitPath>
{
    private readonly string[] _parts;

    private UnitPath(string[] parts) => _parts = parts;

    /// <summary>The organisation as a whole: the path with no parts.</summary>
    public static UnitPath Root { get; } = new([]);

    /// <summary>The parts from the top, 0 or more, each with no spaces around it.</summary>
    public IReadOnlyList<string> Parts => _parts;

    /// <summary>The number of parts.</summary>
    public int Depth => _parts.Length;

    /// <summary>The last part; empty for <see cref="Root"/>.</summary>
    public string Name => _parts.Length == 0 ? string.Empty : _parts[_parts.Length - 1];

    /// <summary>The path of the unit above; <see langword="null"/> for <see cref="Root"/>.</summary>
    public UnitPath? Parent => _parts.Length == 0 ? null : Cut(_parts.Length - 1);

    /// <summary>Whether two paths are the same.</summary>
    public static bool operator ==(UnitPath? left, UnitPath? right) => Equals(left, right);

    /// <summary>Whether two paths differ.</summary>
    public static bool operator !=(UnitPath? left, UnitPath? right) => !Equals(left, right);

    /// <summary>Whether the left path comes first.</summary>
    public static bool operator <(UnitPath? left, UnitPath? right) => Compare(left, right) < 0;

    /// <summary>Whether the left path comes first or is the same.</summary>
    public static bool operator <=(UnitPath? left, UnitPath? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left path comes last.</summary>
    public static bool operator >(UnitPath? left, UnitPath? right) => Compare(left, right) > 0;

    /// <summary>Whether the left path comes last or is the same.</summary>
    public static bool operator >=(UnitPath? left, UnitPath? right) => Compare(left, right) >= 0;

    /// <summary>Reads a path; <c>/</c> stands between the parts, spaces around a part are removed.</summary>
    /// <param name="text">The path; empty text is <see cref="Root"/>.</param>
    /// <exception cref="ArgumentException">A part is empty, as in <c>A//B</c>.</exception>
    public static UnitPath Parse(string text)
    {
        Guard.Against.Null(text);
        if (text.Trim().Length == 0)
            return Root;

        var parts = text.Split('/').Select(part => part.Trim()).ToArray();
        return Array.IndexOf(parts, string.Empty) < 0
            ? new UnitPath(parts)
            : throw new ArgumentException($"The unit path \"{text.Trim()}\" has an empty part. Write the names from the top with one / between.", nameof(text));
    }

    /// <summary>The path of a unit below this one.</summary>
    /// <param name="name">The name, not empty and without <c>/</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or holds <c>/</c>.</exception>
    public UnitPath Child(string name)
    {
        Guard.Against.NullOrWhiteSpace(name);
        if (name.Contains('/'))
            throw new ArgumentException($"The unit name \"{name}\" holds a /, which separates names in a path.", nameof(name));
        return new UnitPath([.. _parts, name.Trim()]);
    }

    /// <summary>The path cut to its first parts; itself where it has no more than that.</summary>
    /// <param name="depth">0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="depth"/> is negative.</exception>
    public UnitPath Cut(int depth)
    {
        Guard.Against.Negative(depth);
        return depth >= _parts.Length ? this : new UnitPath(_parts.Take(depth).ToArray());
    }

    /// <summary>Whether this unit is <paramref name="other"/> or lies above it.</summary>
    /// <param name="other">A unit of the same organisation.</param>
    public bool Contains(UnitPath other)
    {
        Guard.Against.Null(other);
        return CommonDepth(other) == Depth;
    }

    /// <summary>The lowest unit that holds both.</summary>
    /// <param name="other">A unit of the same organisation.</param>
    public UnitPath LowestCommonAncestor(UnitPath other) => Cut(CommonDepth(Guard.Against.Null(other)));

    /// <summary>The number of steps in the tree: up to the lowest common ancestor and down again; 0 for the same unit, 2 for two units with one parent.</summary>
    /// <param name="other">A unit of the same organisation.</param>
    public int DistanceTo(UnitPath other)
    {
        Guard.Against.Null(other);
        return Depth + other.Depth - (2 * CommonDepth(other));
    }

    /// <inheritdoc/>
    public bool Equals(UnitPath? other) => other is not null && other.Depth == Depth && CommonDepth(other) == Depth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitPath);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ Depth);

    /// <inheritdoc/>
    public int CompareTo(UnitPath? other) => Compare(this, other);

    /// <summary>The parts with <c>/</c> between.</summary>
    public override string ToString() => string.Join("/", _parts);

    private int CommonDepth(UnitPath other)
    {
        var depth = 0;
        while (depth < _parts.Length && depth < other._parts.Length && string.Equals(_parts[depth], other._parts[depth], StringComparison.Ordinal))
            depth++;
        return depth;
    }

    private static int Compare(UnitPath? left, UnitPath? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        var depth = left.CommonDepth(right);
        return depth < left.Depth && depth < right.Depth
            ? string.CompareOrdinal(left._parts[depth], right._parts[depth])
            : left.Depth.CompareTo(right.Depth);
    }
}
