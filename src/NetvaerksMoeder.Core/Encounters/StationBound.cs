using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What no gallery walk with hosts can be worth more than: for each person the best of all whom a group can bring, halved, and for
/// each host the best of all whom the visits of every round could bring.</summary>
/// <remarks>The bound of the groups alone will not do: it holds among plans with the fewest repeats, and hosts may have to meet people again.</remarks>
internal static class StationBound
{
    public static decimal Of(RotationProblem problem, IReadOnlyList<StationHosts> stands, Rotation groups)
    {
        var people = problem.Participants.ToDictionary(person => person.Id);
        var greatest = groups.Rounds.SelectMany(round => round.Encounters).Select(group => group.Members.Count).DefaultIfEmpty(0).Max();
        var sum = problem.Participants.Sum(person => Best(problem, person, greatest - 1)) / 2;
        foreach (var stand in stands)
        {
            // In each round a host meets at most one group and the other hosts of the stand.
            var most = ((long)problem.Slots.Count * greatest) + stand.Members.Count - 1;
            sum += stand.Members.Sum(id => Best(problem, people[id], most));
        }

        return sum;
    }

    private static decimal Best(RotationProblem problem, Participant person, long most) =>
        ValuesOf(problem, person).OrderByDescending(value => value).Take((int)Math.Min(most, int.MaxValue)).Sum();

    private static IEnumerable<decimal> ValuesOf(RotationProblem problem, Participant host) => problem.Participants
        .Where(other => other.Id != host.Id && !problem.History.HasMet(new Pair(host.Id, other.Id)))
        .Select(other => problem.Values.Of(host, other));
}
