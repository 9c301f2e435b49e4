namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How far the outer row moves before the first round to come, and what follows.</summary>
/// <param name="start">The seats it moves.</param>
/// <param name="third">The seat at which there is a third; −1 for none.</param>
/// <param name="bad">Repeats, a forbidden meeting counting more than all of them.</param>
/// <param name="worth">The value in whole numbers.</param>
internal readonly struct CarouselAlignment(int start, int third, long bad, long worth)
{
    public int Start { get; } = start;

    public int Third { get; } = third;

    public long Bad { get; } = bad;

    public long Worth { get; } = worth;

    public CarouselAlignment With(long bad, long worth) => new(Start, Third, Bad + bad, Worth + worth);

    public bool IsBetterThan(in CarouselAlignment other) => Bad != other.Bad ? Bad < other.Bad : Worth > other.Worth;
}
