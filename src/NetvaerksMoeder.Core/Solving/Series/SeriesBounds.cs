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
    private (long Uneven, long Repeats)? _repeats;

    /// <summary>The kind of each person.</summary>
    public int[] Kinds => kinds;

    /// <summary>The prices that prove the value last asked for.</summary>
    public SeriesPrices Prices => _value.Prices;

    /// <summary>What no plan can be better than, among those with turns as even and as few repeats as this one.</summary>
    /// <param name="score">What the plan amounts to.</param>
    /// <param name="anyTurns">Whether plans count too whose turns are less even.</param>
    public SeriesBound For(SeriesScore score, bool anyTurns = false)
    {
        var uneven = anyTurns ? long.MaxValue : score.Uneven;
        if (_repeats?.Uneven != uneven)
            _repeats = (uneven, SeriesRepeats.Of(question, uneven));
        return new(_repeats.Value.Repeats, _value.Of(score.Repeats, score.Value, cancellationToken));
    }

    /// <summary>Whether a plan is proven best in repeats and value, and keeps every rule.</summary>
    public static bool IsBest(SeriesScore score, SeriesBound bound) =>
        score.Broken == 0 && score.Missing == 0 && score.Repeats == bound.Repeats && score.Value == bound.Value;
}
