namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What became of a planned round.</summary>
public enum HeldRoundKind
{
    /// <summary>It was held as planned, without those who were absent.</summary>
    Planned = 0,

    /// <summary>It was held with other groups.</summary>
    Changed = 1,

    /// <summary>It was not held.</summary>
    Dropped = 2,
}
