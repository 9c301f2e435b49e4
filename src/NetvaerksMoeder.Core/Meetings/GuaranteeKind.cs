namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What a series can guarantee.</summary>
public enum GuaranteeKind
{
    /// <summary>Everybody meets so many people of another unit.</summary>
    Bridging = 0,

    /// <summary>Everybody meets so many people of another level.</summary>
    Linking = 1,

    /// <summary>Turns in a group of three and turns of sitting over differ by at most one between people.</summary>
    EvenTurns = 2,

    /// <summary>Nobody sits in a pair with their own leader while others are free.</summary>
    ApartFromLeader = 3,

    /// <summary>Each group has the roles asked for.</summary>
    Quotas = 4,

    /// <summary>Those who present together are in one buzz group.</summary>
    PresentersTogether = 5,
}
