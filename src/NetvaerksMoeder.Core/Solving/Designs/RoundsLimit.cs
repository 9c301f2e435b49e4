namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A proven upper limit on the rounds free of repeats, and why.</summary>
/// <param name="rounds">No plan free of repeats has more rounds.</param>
/// <param name="reason">The proof in words, with its source where it is not counting.</param>
internal sealed class RoundsLimit(int rounds, string reason)
{
    /// <summary>No plan free of repeats has more rounds.</summary>
    public int Rounds { get; } = rounds;

    /// <summary>The proof in words.</summary>
    public string Reason { get; } = reason;
}
