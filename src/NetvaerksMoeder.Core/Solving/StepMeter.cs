using System.Threading;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>Counts the steps of one solve against its budget and looks at the caller's token on the way.</summary>
internal sealed class StepMeter(long limit, CancellationToken cancellationToken = default)
{
    private const int TokenInterval = 256;

    /// <summary>Steps used so far.</summary>
    public long Used { get; private set; }

    /// <summary>Steps not yet used, 0 or more.</summary>
    public long Left => System.Math.Max(0, limit - Used);

    /// <summary>Whether the budget is used.</summary>
    public bool IsExhausted => Used >= limit;

    /// <summary>Uses one step.</summary>
    /// <returns><see langword="false"/> where the budget was already used.</returns>
    /// <exception cref="System.OperationCanceledException">The caller cancelled.</exception>
    public bool TryStep()
    {
        if (Used % TokenInterval == 0)
            cancellationToken.ThrowIfCancellationRequested();
        if (Used >= limit)
            return false;
        Used++;
        return true;
    }

    /// <summary>Uses many steps at once, for loops too tight to ask step by step.</summary>
    /// <param name="wanted">1 or more.</param>
    /// <returns>How many of them the budget still had, possibly 0.</returns>
    /// <exception cref="System.OperationCanceledException">The caller cancelled.</exception>
    public long Take(long wanted)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var taken = System.Math.Min(wanted, Left);
        Used += taken;
        return taken;
    }

    /// <summary>A budget of its own within this one, under the same token; what it uses is to be taken from here afterwards.</summary>
    /// <param name="steps">0 or more; no more than is left here.</param>
    public StepMeter Part(long steps) => new(System.Math.Min(steps, Left), cancellationToken);
}
