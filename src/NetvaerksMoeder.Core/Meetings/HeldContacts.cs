using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The people who were there, and the pairs that met, once for each time they came together.</summary>
internal sealed class HeldContacts(IReadOnlyList<Participant> people, IReadOnlyList<Pair> meetings)
{
    public IReadOnlyList<Participant> People { get; } = people;

    public IReadOnlyList<Pair> Meetings { get; } = meetings;

    /// <summary>The meetings as the plan counts them: who walks round together meets once, and who is kept together by a rule does not meet again.</summary>
    /// <param name="plans">The plan, or those of a series in order.</param>
    public static IReadOnlyList<Pair> MeetingsOf(params MeetingPlan[] plans)
    {
        var meetings = new List<Pair>();
        var met = new HashSet<Pair>();
        foreach (var encounter in plans.SelectMany(plan => plan.Encounters))
        {
            var kind = encounter.Rotation.Kind;
            var walks = kind == RotationKind.Stations ? new StationCompanions(encounter.Rotation.Rounds) : null;
            var together = kind == RotationKind.Pairs ? [] : encounter.Problem.Together.Select(set => new HashSet<ParticipantId>(set)).ToList();
            var before = new HashSet<Pair>(met);
            foreach (var round in encounter.Rotation.Rounds)
            {
                foreach (var pair in round.Encounters.SelectMany(place => place.Pairs))
                {
                    var isOneWalk = walks?.IsOneWalk(pair, round, before.Contains(pair)) == true;
                    if (met.Add(pair) || (!isOneWalk && !together.Exists(set => set.Contains(pair.First) && set.Contains(pair.Second))))
                        meetings.Add(pair);
                }
            }
        }

        return meetings;
    }
}
