using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>Every gallery walk of a tiny problem: all divisions into groups, all ways of sending them round, all turns of the hosts.</summary>
internal sealed class StationBruteForce(RotationProblem problem, StationOptions options)
{
    private readonly Dictionary<ParticipantId, Participant> _people = problem.Participants.ToDictionary(person => person.Id);

    /// <summary>Repeats and value of every walk that keeps the rules; <see langword="null"/> where there are too many.</summary>
    public List<(long Repeats, decimal Value)>? All(int limit)
    {
        var walkers = problem.Participants.Where(person => problem.Slots.Any(slot => RotationProblem.IsPresent(person, slot))).Select(person => person.Id).ToList();
        var groups = System.Math.Min(options.Groups, walkers.Count);
        var divisions = Divisions(walkers, 0, [.. Enumerable.Range(0, groups).Select(_ => new List<ParticipantId>())])
            .Where(division => division.Max(group => group.Count) - division.Min(group => group.Count) <= 1 && division.All(IsTogether)).ToList();
        // No group rests while others walk, again and again.
        var walks = Walks(groups, 0, new int[problem.Slots.Count][])
            .Where(walk => Enumerable.Range(0, groups).Select(group => walk.Count(row => row[group] >= options.Stations)).ToList() is var rests && rests.Max() - rests.Min() <= 1)
            .ToList();
        var turns = options.Hosts.Select(stand => Turns(stand).ToList()).ToList();
        if ((double)divisions.Count * walks.Count * turns.Aggregate(1.0, (product, own) => product * own.Count) > limit)
            return null;
        var choices = turns.Aggregate<List<List<ParticipantId>[]>, IEnumerable<List<List<ParticipantId>[]>>>([[]], (all, own) => all.SelectMany(before => own.Select(one => before.Append(one).ToList()))).ToList();
        var results = new List<(long, decimal)>();
        foreach (var division in divisions)
        {
            foreach (var walk in walks)
            {
                foreach (var hosts in choices)
                {
                    var rounds = Rounds(division, walk, hosts);
                    if (rounds.SelectMany(round => round.Encounters).Any(encounter => problem.Apart.Any(set => set.Count(encounter.Members.Contains) > 1)))
                        continue;
                    var figures = RotationFigures.Of(problem, RotationKind.Stations, rounds);
                    results.Add((figures.Repeats, figures.Value));
                }
            }
        }

        return results;
    }

    private bool IsTogether(List<ParticipantId> group) => problem.Together.All(set => set.Count(group.Contains) is var count && (count == 0 || count == set.Count));

    private static IEnumerable<List<List<ParticipantId>>> Divisions(List<ParticipantId> people, int next, List<List<ParticipantId>> groups)
    {
        if (next == people.Count)
        {
            yield return groups.Select(group => group.ToList()).ToList();
            yield break;
        }

        foreach (var group in groups)
        {
            var wasEmpty = group.Count == 0;
            group.Add(people[next]);
            foreach (var division in Divisions(people, next + 1, groups))
                yield return division;
            group.RemoveAt(group.Count - 1);
            // The walks try all orders of the groups.
            if (wasEmpty)
                yield break;
        }
    }

    private IEnumerable<int[][]> Walks(int groups, int round, int[][] at)
    {
        if (round == problem.Slots.Count)
        {
            yield return at.Select(row => (int[])row.Clone()).ToArray();
            yield break;
        }

        var spots = System.Math.Max(options.Stations, options.Groups);
        foreach (var row in Places(groups, spots, []))
        {
            if (Enumerable.Range(0, groups).Any(group => row[group] < options.Stations && Enumerable.Range(0, round).Any(before => at[before][group] == row[group])) && problem.Slots.Count <= spots)
                continue;
            at[round] = row;
            foreach (var walk in Walks(groups, round + 1, at))
                yield return walk;
        }
    }

    private static IEnumerable<int[]> Places(int groups, int spots, List<int> taken)
    {
        if (taken.Count == groups)
        {
            yield return taken.ToArray();
            yield break;
        }

        for (var spot = 0; spot < spots; spot++)
        {
            if (taken.Contains(spot))
                continue;
            taken.Add(spot);
            foreach (var row in Places(groups, spots, taken))
                yield return row;
            taken.RemoveAt(taken.Count - 1);
        }
    }

    /// <summary>Who stays in each round: as many as asked for, shared as evenly as they do when everybody is there.</summary>
    private IEnumerable<List<ParticipantId>[]> Turns(StationHosts stand)
    {
        var sets = problem.Slots.Select(slot => Subsets(stand.Members.Where(id => RotationProblem.IsPresent(_people[id], slot)).ToList(), stand.AtOnce).ToList()).ToList();
        var all = sets.Aggregate<List<List<ParticipantId>>, IEnumerable<List<ParticipantId>[]>>([[]], (before, own) => before.SelectMany(rounds => own.Select(set => rounds.Append(set).ToArray())));
        var isWhole = stand.Members.All(id => problem.Slots.All(slot => RotationProblem.IsPresent(_people[id], slot)) && !problem.Apart.Any(set => set.Contains(id)));
        return all.Where(turns => !isWhole || stand.Members.Select(id => turns.Count(set => set.Contains(id))).ToList() is var loads && loads.Max() - loads.Min() <= 1);
    }

    private static IEnumerable<List<ParticipantId>> Subsets(List<ParticipantId> of, int size) => size == 0 ? [[]] : of.Count < size
        ? []
        : Subsets(of.Skip(1).ToList(), size).Concat(Subsets(of.Skip(1).ToList(), size - 1).Select(set => set.Prepend(of[0]).ToList()));

    private List<Round> Rounds(List<List<ParticipantId>> groups, int[][] walk, List<List<ParticipantId>[]> hosts) => problem.Slots.Select((slot, r) =>
    {
        var staying = options.Hosts.Select((stand, at) => (stand.Station, Hosts: hosts[at][r])).ToDictionary(stand => stand.Station, stand => stand.Hosts);
        var all = new HashSet<ParticipantId>(staying.Values.SelectMany(own => own));
        var walking = groups.Select(group => group.Where(id => !all.Contains(id) && RotationProblem.IsPresent(_people[id], slot)).ToList()).ToList();
        var encounters = Enumerable.Range(0, options.Stations).Select(station =>
        {
            var own = staying.TryGetValue(station + 1, out var there) ? there : [];
            var row = System.Array.IndexOf(walk[r], station);
            return (Place: station + 1, Members: own.Concat(row < 0 ? [] : walking[row]).ToList(), Hosts: own);
        }).Where(encounter => encounter.Members.Count > 0).Select(encounter => new Encounter(encounter.Place, encounter.Members, encounter.Hosts));
        return new Round(slot, encounters, Enumerable.Range(0, groups.Count).Where(group => walk[r][group] >= options.Stations).SelectMany(group => walking[group]));
    }).ToList();
}
