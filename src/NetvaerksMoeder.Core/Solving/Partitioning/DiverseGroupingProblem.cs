using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One division into groups whose members are worth as much to one another as possible, any pair values.</summary>
/// <remarks>
/// The maximally diverse grouping problem: Micael Gallego, Manuel Laguna, Rafael Martí and Abraham Duarte (2013), "Tabu search
/// with strategic oscillation for the maximally diverse grouping problem", Journal of the Operational Research Society 64.
/// Immutable and guarded.
/// </remarks>
internal sealed class DiverseGroupingProblem
{
    /// <param name="scores">What each pair is worth; decimals come as scaled whole numbers.</param>
    /// <param name="least">The smallest size of each group, 0 or more; copied.</param>
    /// <param name="most">The largest size of each group, at least the smallest; copied.</param>
    /// <exception cref="ArgumentException">The sizes do not fit one another or the number of people, or the values are so great
    /// that a sum could overflow.</exception>
    public DiverseGroupingProblem(PairScores scores, int[] least, int[] most)
    {
        Scores = scores ?? throw new ArgumentNullException(nameof(scores));
        Least = [.. least];
        Most = [.. most];
        if (Least.Length != Most.Length || Least.Length == 0)
            throw new ArgumentException($"{Least.Length} smallest and {Most.Length} largest sizes; as many of each, at least one, are needed.", nameof(most));
        if (Least.Where((size, group) => size < 0 || size > Most[group]).Any())
            throw new ArgumentException("Each smallest size must be from 0 to the largest.", nameof(least));
        if (Least.Sum(size => (long)size) > scores.Count || Most.Sum(size => (long)size) < scores.Count)
            throw new ArgumentException($"{scores.Count} people do not fit groups of {Least.Sum(size => (long)size)} to {Most.Sum(size => (long)size)} in all.", nameof(most));
        if (scores.Greatest > long.MaxValue / 8 / Math.Max(1, RoundShape.Pairs(scores.Count)))
            throw new ArgumentException($"Values up to {scores.Greatest} between {scores.Count} people can overflow a sum.", nameof(scores));
    }

    /// <summary>Equal sizes, or sizes that differ by at most one.</summary>
    public static DiverseGroupingProblem Even(PairScores scores, int groups) => new(
        scores,
        [.. Enumerable.Repeat(scores.Count / groups, groups)],
        [.. Enumerable.Repeat((scores.Count + groups - 1) / groups, groups)]);

    /// <summary>What each pair is worth.</summary>
    public PairScores Scores { get; }

    /// <summary>The smallest size of each group; read only.</summary>
    public int[] Least { get; }

    /// <summary>The largest size of each group; read only.</summary>
    public int[] Most { get; }

    /// <summary>The number of people.</summary>
    public int People => Scores.Count;

    /// <summary>The number of groups.</summary>
    public int Groups => Least.Length;
}
