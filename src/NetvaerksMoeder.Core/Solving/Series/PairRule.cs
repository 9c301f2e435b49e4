namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What a rule says of a pair in one activity.</summary>
internal enum PairRule : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Kept together: meeting again is no repeat.</summary>
    Together = 1,

    /// <summary>Kept apart: meeting breaks a rule.</summary>
    Apart = 2,

    /// <summary>Somebody and their own leader: to be avoided while others are free.</summary>
    Avoided = 3,
}
