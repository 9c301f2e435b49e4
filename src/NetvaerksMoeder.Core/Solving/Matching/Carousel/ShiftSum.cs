namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>What one shift is worth in one round, the other rounds left out.</summary>
/// <param name="forbidden">Pairs face to face that must not meet.</param>
/// <param name="repeats">Pairs that have met before.</param>
/// <param name="value">The value of the others.</param>
/// <param name="third">The inner chair where one who faces an empty chair is best as the third.</param>
/// <param name="isTrio">Whether there is such a one.</param>
/// <param name="lones">How many face an empty chair.</param>
internal sealed class ShiftSum(int forbidden, long repeats, long value, int third, bool isTrio, int lones)
{
    public int Forbidden { get; } = forbidden;

    public long Repeats { get; } = repeats;

    public long Value { get; } = value;

    public int Third { get; } = third;

    public bool IsTrio { get; } = isTrio;

    public int Lones { get; } = lones;
}
