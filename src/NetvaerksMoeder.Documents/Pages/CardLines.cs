using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Everybody's lines, gathered in one walk through the plan rather than one for each person.</summary>
internal static class CardLines
{
    public static Dictionary<ParticipantId, List<CardLine>> Of(IReadOnlyList<PlannedEncounter> encounters)
    {
        var lines = new Dictionary<ParticipantId, List<CardLine>>();
        foreach (var encounter in encounters)
        {
            foreach (var round in encounter.Rotation.Rounds)
            {
                foreach (var group in round.Encounters)
                {
                    foreach (var member in group.Members)
                        Add(member, new CardLine(encounter, round, group.Place, group.Members.Where(other => other != member).ToList(), group.Hosts.Contains(member)));
                }

                foreach (var id in round.Byes)
                    Add(id, new CardLine(encounter, round, null, []));
            }
        }

        return lines;

        void Add(ParticipantId id, CardLine line)
        {
            if (!lines.TryGetValue(id, out var own))
                lines.Add(id, own = []);
            own.Add(line);
        }
    }
}
