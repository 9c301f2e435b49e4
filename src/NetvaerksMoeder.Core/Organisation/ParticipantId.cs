using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>A participant's pseudonymous id: an employee number, a UUID or a code of the caller's own.</summary>
/// <remarks>Immutable. Equality and order are ordinal, letter by letter. A text that looks like a CPR number is refused, and its digits
/// are not repeated in the message.</remarks>
public sealed class ParticipantId : IEquatable<ParticipantId>, IComparable<ParticipantId>
{
    /// <summary>The greatest length of an id.</summary>
    public const int MaximumLength = 100;

    /// <summary>Creates an id.</summary>
    /// <param name="value">1–100 characters; spaces around it are removed.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or looks like a CPR number.</exception>
    public ParticipantId(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        var trimmed = value.Trim();
        if (trimmed.Length > MaximumLength)
            throw new ArgumentException($"An id has at most {MaximumLength} characters; this one has {trimmed.Length}.", nameof(value));
        if (CprNumber.IsLikely(trimmed))
            throw new ArgumentException("The id looks like a CPR number (not shown). Use an employee number or UUID.", nameof(value));
        Value = trimmed;
    }

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>Whether two ids are the same.</summary>
    public static bool operator ==(ParticipantId? left, ParticipantId? right) => Equals(left, right);

    /// <summary>Whether two ids differ.</summary>
    public static bool operator !=(ParticipantId? left, ParticipantId? right) => !Equals(left, right);

    /// <summary>Whether the left id comes first.</summary>
    public static bool operator <(ParticipantId? left, ParticipantId? right) => Compare(left, right) < 0;

    /// <summary>Whether the left id comes first or is the same.</summary>
    public static bool operator <=(ParticipantId? left, ParticipantId? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left id comes last.</summary>
    public static bool operator >(ParticipantId? left, ParticipantId? right) => Compare(left, right) > 0;

    /// <summary>Whether the left id comes last or is the same.</summary>
    public static bool operator >=(ParticipantId? left, ParticipantId? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(ParticipantId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParticipantId);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public int CompareTo(ParticipantId? other) => Compare(this, other);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    private static int Compare(ParticipantId? left, ParticipantId? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
