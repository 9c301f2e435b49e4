namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>One fall of the temperature over the divisions of a series.</summary>
/// <param name="start">The first temperature, in 256ths of a value of 1.</param>
/// <param name="halvings">How often it is halved.</param>
/// <param name="repeat">What a repeat costs.</param>
/// <param name="steps">The number of exchanges to weigh.</param>
internal sealed class SeriesSweep(long start, int halvings, int repeat, long steps)
{
    public long Start => start;

    public int Halvings => halvings;

    public int Repeat => repeat;

    public long Steps { get; } = System.Math.Max(1, steps);

    /// <summary>What a value of 1 is worth: 1, or 0 where only repeats count.</summary>
    public int Worth { get; init; } = 1;

    /// <summary>Divisions that stay as they are; none by default.</summary>
    public int[] Except { get; init; } = [];

    /// <summary>Divisions that stay as they are and do not count, as if nobody met there; none by default.</summary>
    public int[] Without { get; init; } = [];

    /// <summary>Divisions in which people change places as one too; none by default.</summary>
    public int[] Linked { get; init; } = [];
}
