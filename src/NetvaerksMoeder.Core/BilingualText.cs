using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core;

/// <summary>A text for a facilitator or a participant, in Danish and in English.</summary>
/// <remarks>Immutable. Equal when both texts are equal, letter by letter.</remarks>
public sealed class BilingualText : IEquatable<BilingualText>
{
    /// <summary>Creates a text.</summary>
    /// <param name="danish">The Danish text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public BilingualText(string danish, string english)
    {
        Danish = Guard.Against.NullOrWhiteSpace(danish);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Danish text.</summary>
    public string Danish { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.English ? English : Danish;

    /// <summary>Whether two texts are the same in both languages.</summary>
    public static bool operator ==(BilingualText? left, BilingualText? right) => Equals(left, right);

    /// <summary>Whether two texts differ in a language.</summary>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) =>
        other is not null && string.Equals(Danish, other.Danish, StringComparison.Ordinal) && string.Equals(English, other.English, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Danish);

    /// <summary>The Danish text.</summary>
    public override string ToString() => Danish;
}
