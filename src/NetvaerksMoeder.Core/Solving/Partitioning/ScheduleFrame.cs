using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>All rounds ready for a search: one of the ways the size rule allows.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ScheduleFrame
{
    private ScheduleFrame(GroupSchedulingProblem problem, RoundFrame[] rounds)
    {
        Problem = problem;
        Rounds = rounds;
    }

    public GroupSchedulingProblem Problem { get; }

    /// <summary>One frame a round.</summary>
    public RoundFrame[] Rounds { get; }

    /// <summary>The frames to search, balanced sizes first; under a range then those whose sizes may differ by more, each with at most <paramref name="limit"/> numbers of groups.</summary>
    /// <param name="problem">A problem whose sizes add up in every round.</param>
    /// <param name="limit">At least 1.</param>
    public static IEnumerable<ScheduleFrame> All(GroupSchedulingProblem problem, int limit)
    {
        if (!problem.Sizes.IsRange)
            return Of(problem, limit);
        var ways = Ways(problem, limit);
        // Where groups are nearly as large as there are groups, one round of large groups can go with rounds of many: 20 people have four groups
        // of five once and then five groups of four without a repeat.
        var most = Math.Min(problem.Sizes.Most, problem.People);
        if (problem.Rounds > 1 && 2L * most * most >= problem.People)
            ways.AddRange([.. from way in ways from other in ways where other[0] < way[0] select (int[])[other[0], .. way.Skip(1)]]);
        ScheduleFrame Frame(int[] groups, bool spread) => new(problem, [.. FramesOf(problem, groups, spread)]);
        return ways.Select(groups => Frame(groups, false)).Concat(ways.Select(groups => Frame(groups, true)).Where(frame => Array.Exists(frame.Rounds, round => round.IsUneven)));
    }

    /// <summary>The frames to try, at most <paramref name="limit"/>: one, unless the rule is a range with several numbers of groups.</summary>
    /// <param name="problem">A problem whose sizes add up in every round.</param>
    /// <param name="limit">At least 1.</param>
    /// <param name="spread">Whether sizes may spread over the whole range instead of differing by at most one.</param>
    public static IEnumerable<ScheduleFrame> Of(GroupSchedulingProblem problem, int limit, bool spread = false) =>
        Ways(problem, limit).Select(groups => new ScheduleFrame(problem, [.. FramesOf(problem, groups, spread)]));

    /// <summary>The shape of each round.</summary>
    public RoundShape[][] Shapes() => [.. Rounds.Select(round => new[] { round.Groups == 0 ? new RoundShape(0, 0, 0, 0) : RoundShape.Within(round.Present.Length, round.Groups, round.Least, round.Most) })];

    /// <summary>The rounds with so many groups each; those who are present must fit into them.</summary>
    public static ScheduleFrame Of(GroupSchedulingProblem problem, int[] groups) => new(problem, [.. FramesOf(problem, groups, false)]);

    /// <summary>The first round alone.</summary>
    /// <param name="problem">The same problem in one round.</param>
    public ScheduleFrame Only(GroupSchedulingProblem problem) => new(problem, [Rounds[0]]);

    /// <summary>The numbers of groups of each round, at most so many ways.</summary>
    private static List<int[]> Ways(GroupSchedulingProblem problem, int limit)
    {
        var counts = Enumerable.Range(0, problem.Rounds).Select(round => CountsWithPlaces(problem, round)).ToArray();
        var ways = Math.Min(limit, counts.Select(list => list.Count).DefaultIfEmpty(1).Max());
        // From the most groups (fewest repeats) to the fewest (most meetings), evenly over each round's numbers.
        return [.. Enumerable.Range(0, ways).Select(way => counts.Select(list => list[ways == 1 ? list.Count - 1 : (list.Count - 1) * (ways - 1 - way) / (ways - 1)]).ToArray())];
    }

    /// <summary>The numbers of groups that have the places of those hosts who are present.</summary>
    private static List<int> CountsWithPlaces(GroupSchedulingProblem problem, int round)
    {
        var places = problem.Hosts.Where(host => problem.Presence.IsPresent(host.Person, round)).Select(host => host.Place + 1 ?? 0).DefaultIfEmpty(0).Max();
        return [.. problem.Sizes.GroupCounts(problem.PresentIn(round).Length).Where(groups => groups >= places)];
    }

    private static IEnumerable<RoundFrame> FramesOf(GroupSchedulingProblem problem, int[] groups, bool spread)
    {
        var places = PlacesOfHosts(problem, groups);
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            var count = groups[round];
            var least = count == 0 ? 0 : spread ? problem.Sizes.Least : present.Length / count;
            var most = count == 0 ? 0 : spread ? Math.Min(problem.Sizes.Most, present.Length) : (present.Length + count - 1) / count;
            var (units, unitPlaces) = UnitsOf(problem, present, places);
            yield return new(round, present, count, least, most, units, unitPlaces);
        }
    }

    /// <summary>The place of each host, and -1 for everybody else. Those without a place of their own get the emptiest.</summary>
    private static int[] PlacesOfHosts(GroupSchedulingProblem problem, int[] groups)
    {
        var places = new int[problem.People];
        for (var person = 0; person < places.Length; person++)
            places[person] = -1;
        var shared = groups.Where((count, round) => problem.PresentIn(round).Length > 0).DefaultIfEmpty(1).Min();
        var load = new int[Math.Max(1, Math.Max(shared, problem.Hosts.Select(host => host.Place + 1 ?? 0).DefaultIfEmpty(0).Max()))];
        foreach (var host in problem.Hosts.Where(host => host.Place is not null))
        {
            places[host.Person] = host.Place!.Value;
            load[host.Place.Value]++;
        }

        foreach (var host in problem.Hosts.Where(host => host.Place is null).OrderBy(host => host.Person))
        {
            var mates = problem.Hosts.Where(mate => problem.AreTogether(mate.Person, host.Person) && places[mate.Person] >= 0).ToList();
            var place = mates.Count > 0
                ? places[mates[0].Person]
                : Enumerable.Range(0, shared)
                    .OrderBy(candidate => problem.Hosts.Count(other => places[other.Person] == candidate && problem.Forbidden.Contains(other.Person, host.Person)))
                    .ThenBy(candidate => load[candidate])
                    .First();
            places[host.Person] = place;
            load[place]++;
        }

        return places;
    }

    private static (int[][] Units, int[] Places) UnitsOf(GroupSchedulingProblem problem, int[] present, int[] places)
    {
        // The hosts of a place who are present, with all those kept together with one of them, are one unit.
        var unitOfSet = new Dictionary<int, List<int>>();
        var unitOfPlace = new Dictionary<int, List<int>>();
        foreach (var person in present.Where(person => places[person] >= 0))
        {
            var set = problem.TogetherSetOf(person);
            if (!unitOfPlace.TryGetValue(places[person], out var unit))
                unitOfPlace[places[person]] = unit = [];
            if (set >= 0)
                unitOfSet[set] = unit;
        }

        var units = new List<(List<int> Members, int Place)>();
        foreach (var pair in unitOfPlace)
            units.Add((pair.Value, pair.Key));
        foreach (var person in present)
        {
            var set = problem.TogetherSetOf(person);
            List<int>? unit = null;
            if (places[person] >= 0)
                unit = unitOfPlace[places[person]];
            else if (set >= 0)
                unitOfSet.TryGetValue(set, out unit);
            if (unit is null)
            {
                unit = [];
                units.Add((unit, -1));
                if (set >= 0)
                    unitOfSet[set] = unit;
            }

            unit.Add(person);
        }

        var ordered = units.OrderBy(unit => unit.Members[0]).ToList();
        return ([.. ordered.Select(unit => unit.Members.ToArray())], [.. ordered.Select(unit => unit.Place)]);
    }
}
