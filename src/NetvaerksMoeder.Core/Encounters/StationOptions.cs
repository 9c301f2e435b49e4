using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a gallery walk.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StationOptions : RotationOptions
{
    /// <summary>Creates choices.</summary>
    /// <param name="stations">The number of stations, 1 or more.</param>
    /// <param name="isPredecessorNew">Whether no group may follow the same group twice; <see langword="false"/> by default.</param>
    /// <param name="isFairFirst">Whether the least any person gets comes before the total value; it does not by default.</param>
    /// <exception cref="System.ArgumentException">There is no station.</exception>
    public StationOptions(int stations, bool isPredecessorNew = false, bool isFairFirst = false)
        : base(isFairFirst)
    {
        Stations = Guard.Against.NegativeOrZero(stations);
        IsPredecessorNew = isPredecessorNew;
    }

    /// <inheritdoc/>
    public override RotationKind Kind => RotationKind.Stations;

    /// <summary>The number of stations.</summary>
    public int Stations { get; }

    /// <summary>Whether no group may follow the same group twice.</summary>
    public bool IsPredecessorNew { get; }
}
