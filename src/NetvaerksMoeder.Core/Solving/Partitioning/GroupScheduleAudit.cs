using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Recomputes a plan from the problem alone and names every rule it breaks.</summary>
/// <remarks>Shares no code with the search: sets and dictionaries instead of its tables. O(rounds · people · size).</remarks>
internal static class GroupScheduleAudit
{
    /// <summary>Checks a schedule with a plan, with its reported numbers; an empty list means it is right.</summary>
    public static IReadOnlyList<string> Check(GroupSchedulingProblem problem, GroupSchedule schedule)
    {
        var faults = Rules(problem, schedule.Rounds);
        if (faults.Count > 0)
            return faults;
        var (repeats, value) = Count(problem, schedule.Rounds);
        if (repeats != schedule.Repeats)
            faults.Add($"Repeats are {repeats}, reported {schedule.Repeats}.");
        if (value != schedule.Value)
            faults.Add($"The value is {value}, reported {schedule.Value}.");
        if (schedule.Value > schedule.Bound)
            faults.Add($"The value {schedule.Value} is above the bound {schedule.Bound}.");
        if (schedule.Repeats < schedule.RepeatsBound)
            faults.Add($"The repeats {schedule.Repeats} are below the bound {schedule.RepeatsBound}.");
        return faults;
    }

    /// <summary>The rules a plan breaks.</summary>
    public static List<string> Rules(GroupSchedulingProblem problem, int[][][] rounds)
    {
        var faults = new List<string>();
        if (rounds.Length != problem.Rounds)
            faults.Add($"There are {rounds.Length} rounds; {problem.Rounds} are asked for.");
        for (var round = 0; round < rounds.Length && faults.Count == 0; round++)
        {
            Seating(problem, round, rounds[round], faults);
            if (faults.Count == 0)
                Company(problem, round, rounds[round], faults);
        }

        foreach (var host in problem.Hosts)
        {
            var places = rounds.Select(round => System.Array.FindIndex(round, group => group.Contains(host.Person))).Where(place => place >= 0).Distinct().ToList();
            if (places.Count > 1 || (host.Place is { } own && places.Exists(place => place != own)))
                faults.Add($"The host {host.Person} is at the places {string.Join(", ", places)}.");
        }

        return faults;
    }

    /// <summary>The repeats and the value of a plan.</summary>
    public static (long Repeats, long Value) Count(GroupSchedulingProblem problem, int[][][] rounds)
    {
        long repeats = 0, value = 0;
        var known = new HashSet<(int, int)>();
        foreach (var group in rounds.SelectMany(round => round))
        {
            foreach (var i in group)
            {
                foreach (var j in group.Where(other => other > i))
                {
                    if (!problem.Met.Contains(i, j) && known.Add((i, j)))
                        value += problem.Scores.Of(i, j);
                    else if (!problem.Together.Any(set => set.Contains(i) && set.Contains(j)))
                        repeats++;
                }
            }
        }

        return (repeats, value);
    }

    private static void Seating(GroupSchedulingProblem problem, int round, int[][] groups, List<string> faults)
    {
        var seated = groups.SelectMany(group => group).OrderBy(person => person).ToList();
        var present = Enumerable.Range(0, problem.People).Where(person => problem.Presence.IsPresent(person, round)).ToList();
        if (!seated.SequenceEqual(present))
            faults.Add($"Round {round}: not everybody present is in exactly one group.");
        if (groups.Any(group => group.Zip(group.Skip(1), (a, b) => a < b).Contains(false)))
            faults.Add($"Round {round}: members are not in ascending order.");
        var allowed = problem.Sizes.GroupCounts(present.Count);
        if (!allowed.Contains(groups.Length))
            faults.Add($"Round {round}: {groups.Length} groups for {present.Count} people.");
        if (groups.Length == 0)
            return;
        var (least, most) = (groups.Min(group => group.Length), groups.Max(group => group.Length));
        if (problem.Sizes.IsRange ? least < problem.Sizes.Least || most > problem.Sizes.Most : most - least > 1)
            faults.Add($"Round {round}: sizes from {least} to {most}.");
    }

    private static void Company(GroupSchedulingProblem problem, int round, int[][] groups, List<string> faults)
    {
        foreach (var group in groups)
        {
            foreach (var i in group)
            {
                foreach (var j in group.Where(other => other > i && problem.Forbidden.Contains(i, other)))
                    faults.Add($"Round {round}: {i} and {j} are kept apart.");
            }

            foreach (var quota in problem.Quotas)
            {
                var number = group.Count(quota.Members.Contains);
                if (number < quota.Least || number > quota.Most)
                    faults.Add($"Round {round}: {number} of a quota from {quota.Least} to {quota.Most}.");
            }

            foreach (var set in problem.NeverAlone.Where(set => group.Count(set.Contains) == 1))
                faults.Add($"Round {round}: one of {set.Length} who are never alone is alone.");
        }

        foreach (var set in problem.Together.Where(set => groups.Count(group => group.Any(set.Contains)) > 1))
            faults.Add($"Round {round}: {string.Join(", ", set)} are not together.");
    }
}
