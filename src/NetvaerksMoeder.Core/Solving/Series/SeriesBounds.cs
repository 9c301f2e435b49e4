using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What is proven of a question, for as many repeats as a plan has.</summary>
/// <remarks>Mutable: the prices found for one plan are where the next begins.</remarks>
/// <param name="question">The question.</param>
/// <param name="kinds">The kind of each person: values between two people depend on their kinds alone.</param>
/// <param name="blocks">For each person, the blocks they are in (a unit, a level); people of one kind are in the same blocks.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class SeriesBounds(SeriesQuestion question, int[] kinds, int[][] blocks, CancellationToken cancellationToken = default)
{
    private readonly SeriesValueBound _value = new(question, kinds, blocks);
    private readonly long _repeats = SeriesRepeats.Of(question);

    /// <summary>The kind of each person.</summary>
    public int[] Kinds => kinds;

    /// <summary>The prices that prove the value last asked for.</summary>
    public SeriesPrices Prices => _value.Prices;

    /// <summary>What no plan can be better than, among those with as few repeats as this one.</summary>
    public SeriesBound For(SeriesScore score) => new(_repeats, _value.Of(score.Repeats, score.Value, cancellationToken));

    /// <summary>Whether a plan is proven best in repeats and value, and keeps every rule.</summary>
    public static bool IsBest(SeriesScore score, SeriesBound bound) =>
        score.Broken == 0 && score.Missing == 0 && score.Repeats == bound.Repeats && score.Value == bound.Value;
}
