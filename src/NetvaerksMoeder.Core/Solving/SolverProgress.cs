namespace NetvaerksMoeder.Core.Solving;

/// <summary>What a solver tells on its way: the steps used, the best value so far and the proven bound.</summary>
/// <param name="step">Steps used, 0 or more.</param>
/// <param name="value">Value (or cost, for an agenda) of the best plan so far.</param>
/// <param name="bound">What no plan can be better than.</param>
public sealed class SolverProgress(long step, decimal value, decimal bound)
{
    /// <summary>Steps used.</summary>
    public long Step { get; } = step;

    /// <summary>Value (or cost, for an agenda) of the best plan so far.</summary>
    public decimal Value { get; } = value;

    /// <summary>What no plan can be better than.</summary>
    public decimal Bound { get; } = bound;
}
