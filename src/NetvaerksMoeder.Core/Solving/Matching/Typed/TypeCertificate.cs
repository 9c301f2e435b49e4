using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The proof of a typed bound: what one more talk is worth to each kind of people, in each class of rounds.</summary>
/// <remarks>
/// <para>People of one kind are of one unit and one level. In a class of rounds with the same people present, kind a has the price πₐ;
/// the odd place (the group of three, or the one who sits out) has the price θ. A pair of kinds may have a price of its own, paid once
/// for each pair of people that may meet at all, whatever the class; within a class a pair of kinds that is worth more than all these
/// prices pays the rest for each pair of people present. No plan without repeats is worth more than the sum of what is paid, by weak
/// duality of linear programs (D. Gale, H. W. Kuhn and A. W. Tucker 1951).</para>
/// <para><see cref="TypeCertificateChecker"/> computes the bound from the question and these numbers alone.</para>
/// </remarks>
/// <param name="kindOf">The kind of each person, from 0.</param>
/// <param name="scale">All prices are whole multiples of 1 / scale of a value; 1 or more.</param>
/// <param name="classes">Every round in just one class.</param>
/// <param name="pairPrices">Pairs of kinds with a price of their own.</param>
internal sealed class TypeCertificate(
    IReadOnlyList<int> kindOf, int scale, IReadOnlyList<TypeClassPrices> classes, IReadOnlyList<TypePairPrice> pairPrices)
{
    /// <summary>The kind of each person, from 0.</summary>
    public IReadOnlyList<int> KindOf { get; } = kindOf;

    /// <summary>All prices are whole multiples of 1 / scale of a value.</summary>
    public int Scale { get; } = scale;

    /// <summary>Every round in just one class.</summary>
    public IReadOnlyList<TypeClassPrices> Classes { get; } = classes;

    /// <summary>Pairs of kinds with a price of their own.</summary>
    public IReadOnlyList<TypePairPrice> PairPrices { get; } = pairPrices;
}
