using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The people who were there, and the pairs that met, once for each time.</summary>
internal sealed class HeldContacts(IReadOnlyList<Participant> people, IReadOnlyList<Pair> meetings)
{
    public IReadOnlyList<Participant> People { get; } = people;

    public IReadOnlyList<Pair> Meetings { get; } = meetings;

    public static IReadOnlyList<Pair> MeetingsOf(MeetingPlan plan) => plan.Encounters
        .SelectMany(encounter => encounter.Rotation.Rounds)
        .SelectMany(round => round.Encounters)
        .SelectMany(encounter => encounter.Pairs)
        .ToList();
}
