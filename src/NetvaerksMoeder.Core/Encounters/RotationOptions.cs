namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The form of a rotation: pairs, groups or stations, each with its own choices.</summary>
/// <remarks>Immutable. The cases are <see cref="SpeedDatingOptions"/>, <see cref="GroupOptions"/> and <see cref="StationOptions"/>.</remarks>
public abstract class RotationOptions
{
    private protected RotationOptions(bool isFairFirst) => IsFairFirst = isFairFirst;

    /// <summary>Pairs, groups or stations.</summary>
    public abstract RotationKind Kind { get; }

    /// <summary>Whether the least any person gets comes before the total value; <see langword="false"/> by default.</summary>
    public bool IsFairFirst { get; }
}
