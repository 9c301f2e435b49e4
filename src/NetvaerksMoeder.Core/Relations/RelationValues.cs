using System;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>What a meeting of two is worth by their relation class.</summary>
/// <remarks>Immutable. Whole numbers from 0 to <see cref="Maximum"/>.</remarks>
public sealed class RelationValues : IEquatable<RelationValues>
{
    /// <summary>The greatest value of a class.</summary>
    public const int Maximum = 1_000_000;

    /// <summary>Creates values.</summary>
    /// <param name="bonding">Same unit, same level.</param>
    /// <param name="linking">Same unit, other level.</param>
    /// <param name="bridging">Other unit, same level.</param>
    /// <param name="diagonal">Other unit, other level.</param>
    /// <exception cref="ArgumentException">A value is below 0 or above <see cref="Maximum"/>.</exception>
    public RelationValues(int bonding, int linking, int bridging, int diagonal)
    {
        Bonding = Guard.Against.OutOfRange(bonding, nameof(bonding), 0, Maximum);
        Linking = Guard.Against.OutOfRange(linking, nameof(linking), 0, Maximum);
        Bridging = Guard.Against.OutOfRange(bridging, nameof(bridging), 0, Maximum);
        Diagonal = Guard.Against.OutOfRange(diagonal, nameof(diagonal), 0, Maximum);
    }

    /// <summary>Bonding 0, linking 1, bridging 2, diagonal 4.</summary>
    public static RelationValues Default { get; } = new(0, 1, 2, 4);

    /// <summary>Same unit, same level.</summary>
    public int Bonding { get; }

    /// <summary>Same unit, other level.</summary>
    public int Linking { get; }

    /// <summary>Other unit, same level.</summary>
    public int Bridging { get; }

    /// <summary>Other unit, other level.</summary>
    public int Diagonal { get; }

    /// <summary>Whether two sets of values are the same.</summary>
    public static bool operator ==(RelationValues? left, RelationValues? right) => Equals(left, right);

    /// <summary>Whether two sets of values differ.</summary>
    public static bool operator !=(RelationValues? left, RelationValues? right) => !Equals(left, right);

    /// <summary>Reads values in the order bonding, linking, bridging, diagonal, with commas between: <c>0,1,2,4</c>.</summary>
    /// <param name="text">Four whole numbers.</param>
    /// <exception cref="FormatException">There are not four, or one is no whole number from 0 to <see cref="Maximum"/>.</exception>
    public static RelationValues Parse(string text)
    {
        var parts = Guard.Against.Null(text).Split(',');
        var values = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out values[i]) || values[i] > Maximum)
                throw Wrong(text);
        }

        return values.Length == 4 ? new RelationValues(values[0], values[1], values[2], values[3]) : throw Wrong(text);
    }

    /// <summary>The value of a class.</summary>
    /// <param name="kind">One of the four classes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the four.</exception>
    public int Of(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => Bonding,
        RelationKind.Linking => Linking,
        RelationKind.Bridging => Bridging,
        RelationKind.Diagonal => Diagonal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A pair is bonding, linking, bridging or diagonal."),
    };

    /// <inheritdoc/>
    public bool Equals(RelationValues? other) =>
        other is not null && RelationKinds.All.All(kind => Of(kind) == other.Of(kind));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelationValues);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((Bonding * 31) + Linking) * 31) + Bridging) * 31) + Diagonal);

    /// <summary>The four values with commas between, as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0},{1},{2},{3}", Bonding, Linking, Bridging, Diagonal);

    private static FormatException Wrong(string text) =>
        new($"\"{text}\" is not four whole numbers from 0 to {Maximum} with commas between (bonding, linking, bridging, diagonal), such as 0,1,2,4.");
}
