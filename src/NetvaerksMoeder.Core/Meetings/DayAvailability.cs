namespace NetvaerksMoeder.Core.Meetings;

/// <summary>How far a day can be used for a meeting; a greater value is stricter.</summary>
public enum DayAvailability
{
    /// <summary>An ordinary day.</summary>
    Free = 0,

    /// <summary>People work, but many are likely to be away.</summary>
    Discouraged = 1,

    /// <summary>People are off from noon: a meeting must have ended by 12.</summary>
    FromNoonOff = 2,

    /// <summary>People are off.</summary>
    Off = 3,
}
