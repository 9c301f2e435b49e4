namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>What a factor shall be greatest in.</summary>
internal sealed class FactorAim
{
    /// <summary>The value of plans without repeats.</summary>
    public static FactorAim Value { get; } = new() { RepeatPrice = FactorCertificate.NoRepeats };

    /// <summary>As few repeats as possible, whatever the value.</summary>
    public static FactorAim FewestRepeats { get; } = new() { RepeatPrice = 1, IgnoresValue = true };

    /// <summary>What a repeat costs, or <see cref="FactorCertificate.NoRepeats"/> where there may be none.</summary>
    public long RepeatPrice { get; private init; }

    /// <summary>Whether first meetings are worth nothing.</summary>
    public bool IgnoresValue { get; private init; }

    /// <summary>Whether, in a round with a group of three, one person is left for a pair to take in.</summary>
    public bool TriosAsByes { get; private init; }

    /// <summary>What it is worth that a person sits out, or is left to be taken in; <see langword="null"/> for nothing.</summary>
    public long[]? ByeWorth { get; private init; }

    /// <summary>The value, with repeats at a price.</summary>
    public static FactorAim ValueWithRepeats(long price) => new() { RepeatPrice = price };

    /// <summary>The same where each round with a group of three leaves one person over, worth something.</summary>
    public FactorAim LeavingOne(long[] worth) =>
        new() { RepeatPrice = RepeatPrice, IgnoresValue = IgnoresValue, TriosAsByes = true, ByeWorth = worth };

    /// <summary>What the first meeting of a pair is worth.</summary>
    public long WorthOf(FactorQuestion question, int i, int j) => IgnoresValue ? 0 : question.First(i, j);
}
