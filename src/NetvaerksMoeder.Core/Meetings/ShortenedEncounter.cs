using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>An encounter of a running meeting for which the programme now leaves fewer rounds.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ShortenedEncounter
{
    internal ShortenedEncounter(PlannedEncounter planned, ShortenedRotation shortened)
    {
        Planned = Guard.Against.Null(planned);
        Shortened = Guard.Against.Null(shortened);
    }

    /// <summary>The encounter as printed.</summary>
    public PlannedEncounter Planned { get; }

    /// <summary>Which rounds are held and which are skipped.</summary>
    public ShortenedRotation Shortened { get; }
}
