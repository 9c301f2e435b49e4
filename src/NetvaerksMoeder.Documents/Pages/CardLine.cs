using System.Collections.Generic;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>One line of a card: an encounter's round, the place, and the others there.</summary>
/// <param name="encounter">The encounter.</param>
/// <param name="round">The round.</param>
/// <param name="place">The place; <see langword="null"/> for who sits over.</param>
/// <param name="others">The others.</param>
/// <param name="isHost">Whether they stay there while the others come.</param>
internal sealed class CardLine(PlannedEncounter encounter, Round round, int? place, IReadOnlyList<ParticipantId> others, bool isHost = false)
{
    public PlannedEncounter Encounter { get; } = encounter;

    public Round Round { get; } = round;

    public int? Place { get; } = place;

    public IReadOnlyList<ParticipantId> Others { get; } = others;

    public bool IsHost { get; } = isHost;
}
