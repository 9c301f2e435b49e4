using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Copies and checks sets of ids that rules name.</summary>
internal static class ParticipantSets
{
    /// <summary>The sets with each id once; every id must be known.</summary>
    public static IReadOnlyList<IReadOnlyList<ParticipantId>> Known(
        IEnumerable<IEnumerable<ParticipantId>>? sets, HashSet<ParticipantId> ids, string parameter)
    {
        var copies = new List<IReadOnlyList<ParticipantId>>();
        foreach (var set in sets ?? [])
        {
            var copy = set.Distinct().ToList();
            if (copy.Find(id => !ids.Contains(id)) is { } unknown)
                throw new ArgumentException($"{unknown} is not among the participants.", parameter);
            copies.Add(copy);
        }

        return copies;
    }
}
