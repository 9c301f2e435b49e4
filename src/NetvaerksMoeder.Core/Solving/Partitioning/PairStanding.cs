namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What a meeting of a pair means before anything is planned.</summary>
internal enum PairStanding : byte
{
    /// <summary>The first meeting counts its value, each later one is a repeat.</summary>
    New = 0,

    /// <summary>Met before: each meeting is a repeat.</summary>
    Met = 1,

    /// <summary>Kept together: the value counts once, no meeting is a repeat.</summary>
    Together = 2,

    /// <summary>Kept together and met before: no value, no repeat.</summary>
    TogetherMet = 3,

    /// <summary>Kept apart: each meeting breaks a rule.</summary>
    Apart = 4,
}
