namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>One of a set that clashes: what one person is promised, two who are kept apart, or that those who have met before do not count.</summary>
/// <param name="one">The person, or the first of two; -1 for the history.</param>
/// <param name="other">The second of two; -1 where there is none.</param>
/// <param name="isLinking">Where two classes are promised at once, whether this promise is of linking; otherwise of bridging.</param>
internal sealed class SeriesClashRule(int one, int other, bool isLinking = false)
{
    /// <summary>That those who have met before do not count.</summary>
    public static SeriesClashRule History { get; } = new(-1, -1);

    public int One { get; } = one;

    public int Other { get; } = other;

    public bool IsLinking { get; } = isLinking;

    public bool IsPromise => One >= 0 && Other < 0;

    public bool IsApart => Other >= 0;
}
