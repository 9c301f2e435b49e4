using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A design that can be built: how many rounds it has, what it is, where it comes from, and how to build it.</summary>
/// <param name="rounds">The number of rounds it gives.</param>
/// <param name="name">What it is, in words.</param>
/// <param name="source">Author, year, title; or how it was found.</param>
/// <param name="build">Builds at least as many rounds as asked for, at most <paramref name="rounds"/>.</param>
internal sealed class DesignOffer(int rounds, string name, string source, Func<int, IReadOnlyList<int[][]>> build)
{
    /// <summary>The number of rounds it gives.</summary>
    public int Rounds { get; } = rounds;

    /// <summary>What it is, in words.</summary>
    public string Name { get; } = name;

    /// <summary>Where it comes from.</summary>
    public string Source { get; } = source;

    /// <summary>Builds the first rounds.</summary>
    /// <param name="wanted">From 1 to <see cref="Rounds"/>.</param>
    public List<int[][]> Build(int wanted)
    {
        var built = build(wanted);
        var first = new List<int[][]>(wanted);
        for (var r = 0; r < wanted; r++)
            first.Add(built[r]);
        return first;
    }
}
