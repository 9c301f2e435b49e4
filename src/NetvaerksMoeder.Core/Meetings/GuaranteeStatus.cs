namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What became of a guarantee.</summary>
public enum GuaranteeStatus
{
    /// <summary>The plan keeps it.</summary>
    Kept = 0,

    /// <summary>The plan does not keep it; that no plan can is not proven.</summary>
    NotReached = 1,

    /// <summary>No plan can keep it, alone or together with the other promises; the text gives the smallest set that clashes, in numbers.</summary>
    Impossible = 2,
}
