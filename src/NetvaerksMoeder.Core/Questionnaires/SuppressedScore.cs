namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>A group's score that is not shown, and why: there is no number in it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SuppressedScore : Score
{
    internal SuppressedScore(SuppressionReason reason) => Reason = reason;

    /// <summary>Why it is not shown.</summary>
    public SuppressionReason Reason { get; }

    /// <summary>Why it is not shown, in words.</summary>
    public BilingualText Text => Reason == SuppressionReason.TooFewRespondents
        ? new("Vises ikke: for få besvarelser.", "Not shown: too few answers.")
        : new("Vises ikke: andre resultater kunne udledes.", "Not shown: other results could be worked out.");
}
