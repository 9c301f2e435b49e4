using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Rounds of groups of the points <c>0 … n − 1</c>: every round holds every point once, no two points meet twice.</summary>
/// <remarks>Immutable by convention: the arrays are not copied and must not be written to. Nothing is checked here; whoever hands
/// a design out has it checked by <see cref="DesignVerifier"/> first.</remarks>
/// <param name="points">The number of points.</param>
/// <param name="rounds">round → group → members.</param>
/// <param name="name">What it is, in words.</param>
/// <param name="source">Where the construction comes from: author, year, title; or how it was found.</param>
internal sealed class ResolvableDesign(int points, IReadOnlyList<int[][]> rounds, string name, string source)
{
    /// <summary>The number of points.</summary>
    public int Points { get; } = points;

    /// <summary>round → group → members.</summary>
    public IReadOnlyList<int[][]> Rounds { get; } = rounds;

    /// <summary>What it is, in words.</summary>
    public string Name { get; } = name;

    /// <summary>Where the construction comes from.</summary>
    public string Source { get; } = source;
}
