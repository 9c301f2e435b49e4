using System;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One round ready for a search: who is there, how many groups, between which sizes, and who moves as one.</summary>
/// <remarks>Immutable. A unit is what stays whole in the round: one person, those kept together, or the hosts of a place.</remarks>
internal sealed class RoundFrame(int round, int[] present, int groups, int least, int most, int[][] units, int[] places)
{
    public int Round { get; } = round;

    /// <summary>Those present, ascending.</summary>
    public int[] Present { get; } = present;

    /// <summary>The number of groups.</summary>
    public int Groups { get; } = groups;

    /// <summary>The smallest group allowed.</summary>
    public int Least { get; } = least;

    /// <summary>The largest group allowed.</summary>
    public int Most { get; } = most;

    /// <summary>Those present, unit by unit, each ascending; ordered by first member.</summary>
    public int[][] Units { get; } = units;

    /// <summary>The place each unit must have, or -1.</summary>
    public int[] Places { get; } = places;

    /// <summary>Whether sizes can differ by more than one.</summary>
    public bool IsUneven => Most - Least > 1 && Math.Min(Present.Length - ((long)Groups * Least), ((long)Groups * Most) - Present.Length) > 1;

    /// <summary>Whether everybody moves alone and nobody keeps a place.</summary>
    public bool IsPlain => Units.Length == Present.Length && Array.TrueForAll(Places, place => place < 0);
}
