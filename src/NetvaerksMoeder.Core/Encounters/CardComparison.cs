using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Holds rounds against the cards that were printed for them.</summary>
internal static class CardComparison
{
    /// <summary>The lines that no longer hold, by round and person; who has no line printed for a round has none that could change.</summary>
    public static List<ChangedCard> Changed(IEnumerable<Round> printed, IEnumerable<Round> now)
    {
        var changed = new List<ChangedCard>();
        foreach (var (before, after) in printed.Zip(now, (before, after) => (before, after)))
        {
            var lines = Lines(before);
            foreach (var line in Lines(after).OrderBy(line => line.Key))
            {
                if (lines.TryGetValue(line.Key, out var old) && (old.Place != line.Value.Place || !new HashSet<ParticipantId>(old.Members).SetEquals(line.Value.Members)))
                    changed.Add(new ChangedCard(line.Key, after.Number, old.Place, Others(old.Members, line.Key), line.Value.Place, Others(line.Value.Members, line.Key)));
            }
        }

        return changed;
    }

    /// <summary>How many lines people need who have none printed for a round.</summary>
    public static int New(IEnumerable<Round> printed, IEnumerable<Round> now) => printed.Zip(now, (before, after) =>
    {
        var lines = Lines(before);
        return Lines(after).Keys.Count(id => !lines.ContainsKey(id));
    }).Sum();

    private static Dictionary<ParticipantId, (int? Place, IReadOnlyList<ParticipantId> Members)> Lines(Round round)
    {
        var lines = new Dictionary<ParticipantId, (int? Place, IReadOnlyList<ParticipantId> Members)>();
        foreach (var encounter in round.Encounters)
        {
            foreach (var id in encounter.Members)
                lines[id] = (encounter.Place, encounter.Members);
        }

        foreach (var id in round.Byes)
            lines[id] = (null, [id]);
        return lines;
    }

    private static IEnumerable<ParticipantId> Others(IReadOnlyList<ParticipantId> members, ParticipantId id) => members.Where(other => other != id);
}
