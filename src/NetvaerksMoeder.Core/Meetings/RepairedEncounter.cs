using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>An encounter of a meeting that was planned anew from some round on.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RepairedEncounter
{
    internal RepairedEncounter(PlannedEncounter planned, RepairedRotation repair)
    {
        Planned = Guard.Against.Null(planned);
        Repair = Guard.Against.Null(repair);
    }

    /// <summary>The encounter as printed.</summary>
    public PlannedEncounter Planned { get; }

    /// <summary>What it is now, and which cards changed.</summary>
    public RepairedRotation Repair { get; }
}
