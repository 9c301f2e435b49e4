namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>A price that two kinds of people have together, in a <see cref="TypeCertificate"/>.</summary>
/// <param name="one">A kind.</param>
/// <param name="other">The same kind or another.</param>
/// <param name="price">The scaled price, 0 or more, of each pair of people that may meet.</param>
internal sealed class TypePairPrice(int one, int other, long price)
{
    /// <summary>A kind.</summary>
    public int One { get; } = one;

    /// <summary>The same kind or another.</summary>
    public int Other { get; } = other;

    /// <summary>The scaled price.</summary>
    public long Price { get; } = price;
}
