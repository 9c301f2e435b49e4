using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What no gallery walk with hosts can be worth more than: the groups' own bound, and for each host the best of all whom a group's
/// visits in every round could bring.</summary>
internal static class StationBound
{
    public static decimal Of(RotationProblem problem, IReadOnlyList<StationHosts> stands, Rotation groups, decimal groupsBound)
    {
        var people = problem.Participants.ToDictionary(person => person.Id);
        var greatest = groups.Rounds[0].Encounters.Max(group => group.Members.Count);
        var sum = groupsBound;
        foreach (var stand in stands)
        {
            // In each round a host meets at most one group and the other hosts of the stand.
            var most = (long)problem.Slots.Count * greatest + stand.Members.Count - 1;
            foreach (var id in stand.Members)
                sum += ValuesOf(problem, people[id]).OrderByDescending(value => value).Take((int)Math.Min(most, int.MaxValue)).Sum();
        }

        return sum;
    }

    private static IEnumerable<decimal> ValuesOf(RotationProblem problem, Participant host) => problem.Participants
        .Where(other => other.Id != host.Id && !problem.History.HasMet(new Pair(host.Id, other.Id)))
        .Select(other => problem.Values.Of(host, other));
}
