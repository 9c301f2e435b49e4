using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Counts how often a pair meets on a gallery walk, round by round and with nothing but the rounds.</summary>
/// <remarks>Two who walk round together meet once. Passing the stand where one of them hosts is part of it; walking apart, or one of them
/// sitting a round over while the other walks, ends it. Two who never walk together meet each time that one visits the other's stand.</remarks>
internal static class SeriesWalksAudit
{
    public static int Separate(Rotation walk, Pair pair)
    {
        var (visits, parts) = (0, 0);
        var isTogether = false;
        foreach (var round in walk.Rounds)
        {
            var first = round.Encounters.FirstOrDefault(place => place.Members.Contains(pair.First));
            var second = round.Encounters.FirstOrDefault(place => place.Members.Contains(pair.Second));
            var walks = (First: first?.Hosts.Contains(pair.First) == false, Second: second?.Hosts.Contains(pair.Second) == false);
            var isThere = first is not null && first == second;
            visits += isThere ? 1 : 0;
            if (isThere && walks.First && walks.Second)
            {
                parts += isTogether ? 0 : 1;
                isTogether = true;
            }
            else if ((walks.First && walks.Second) || (walks.First && round.Byes.Contains(pair.Second)) || (walks.Second && round.Byes.Contains(pair.First)))
            {
                isTogether = false;
            }
        }

        return parts > 0 ? parts : visits;
    }
}
