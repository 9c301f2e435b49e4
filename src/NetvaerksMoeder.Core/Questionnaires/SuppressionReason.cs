namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>Why a score is not shown.</summary>
public enum SuppressionReason
{
    /// <summary>Too few people answered.</summary>
    TooFewRespondents = 0,

    /// <summary>Enough answered, but with it the score of fewer people could be worked out from what is shown.</summary>
    WouldRevealOthers = 1,
}
