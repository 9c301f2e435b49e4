namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Prices that prove what a series is worth at most; whoever has them can check the proof.</summary>
/// <remarks>
/// Read only; all 0 or more, in parts of <see cref="Scale"/> to one value. Divisions that are alike are one class. In a class a meeting costs
/// each of the two what their kind pays, and what any meeting pays; two of a block are paid for meeting. No plan is worth more than what all
/// pay for the most they can have, less what the blocks get for the fewest pairs they must have, and what each pair still gains at best.
/// </remarks>
/// <param name="scale">How many parts are a value of 1.</param>
/// <param name="kinds">The kind of each person.</param>
/// <param name="priceOfBlock">The number of each block's price.</param>
/// <param name="classOf">The class of each division.</param>
/// <param name="ofKind">By class and kind.</param>
/// <param name="ofMeeting">By class.</param>
/// <param name="ofBlock">By class and number of a block's price.</param>
internal sealed class SeriesPrices(long scale, int[] kinds, int[] priceOfBlock, int[] classOf, long[][] ofKind, long[] ofMeeting, long[][] ofBlock)
{
    public long Scale { get; } = scale;

    public int[] Kinds { get; } = kinds;

    public int[] PriceOfBlock { get; } = priceOfBlock;

    public int[] ClassOf { get; } = classOf;

    public long[][] OfKind { get; } = ofKind;

    public long[] OfMeeting { get; } = ofMeeting;

    public long[][] OfBlock { get; } = ofBlock;
}
