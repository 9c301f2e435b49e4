using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Finds the rules that can be seen from their numbers to leave no plan.</summary>
/// <remarks>Each conflict alone proves it; a rule broken in several rounds is told once, for the first of them. That none is
/// found proves nothing.</remarks>
internal static class ConflictFinder
{
    /// <summary>The conflicts, in the order of <see cref="GroupConflictKind"/>.</summary>
    public static List<GroupConflict> Find(GroupSchedulingProblem problem)
    {
        var found = new List<GroupConflict>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            foreach (var conflict in FindIn(problem, round))
            {
                if (!found.Any(known => known.Kind == conflict.Kind && known.Rule == conflict.Rule && known.Kind != GroupConflictKind.TogetherAndApart))
                    found.Add(conflict);
            }
        }

        return [.. found.GroupBy(conflict => (conflict.Kind, conflict.Rule, string.Join(",", conflict.People))).Select(same => same.First()).OrderBy(conflict => conflict.Kind)];
    }

    private static IEnumerable<GroupConflict> FindIn(GroupSchedulingProblem problem, int round)
    {
        var present = problem.PresentIn(round);
        if (present.Length == 0)
            yield break;
        var counts = problem.Sizes.GroupCounts(present.Length);
        if (counts.Count == 0)
        {
            yield return new(GroupConflictKind.SizesDoNotAddUp, round, [], problem.Sizes.Least, present.Length);
            yield break;
        }

        var (fewest, most) = (counts[0], counts[counts.Count - 1]);
        var largest = problem.Sizes.IsRange ? Math.Min(problem.Sizes.Most, present.Length) : (present.Length + most - 1) / most;
        foreach (var conflict in InTogether(problem, round, largest).Concat(InApart(problem, round, present, most)).Concat(InQuotas(problem, round, fewest, most)).Concat(InHosts(problem, round, most, largest)))
            yield return conflict;
    }

    private static IEnumerable<GroupConflict> InTogether(GroupSchedulingProblem problem, int round, int largest)
    {
        for (var set = 0; set < problem.Together.Count; set++)
        {
            var there = Here(problem, round, problem.Together[set]);
            if (there.Length > largest)
                yield return new(GroupConflictKind.TogetherTooLarge, round, there, there.Length, largest, set);
            foreach (var i in there)
            {
                foreach (var j in problem.Forbidden.NeighboursOf(i).Where(j => j > i && Array.BinarySearch(there, j) >= 0))
                    yield return new(GroupConflictKind.TogetherAndApart, round, [i, j], rule: set);
            }
        }
    }

    private static IEnumerable<GroupConflict> InApart(GroupSchedulingProblem problem, int round, int[] present, int groups)
    {
        int[] largest = [];
        foreach (var start in present.Where(person => problem.Forbidden.NeighboursOf(person).Length >= groups))
        {
            var clique = new List<int> { start };
            foreach (var next in problem.Forbidden.NeighboursOf(start).Where(next => problem.Presence.IsPresent(next, round)).OrderByDescending(next => problem.Forbidden.NeighboursOf(next).Length).ThenBy(next => next))
            {
                if (clique.TrueForAll(member => problem.Forbidden.Contains(member, next)))
                    clique.Add(next);
            }

            if (clique.Count > groups)
            {
                largest = [.. clique.Take(groups + 1).OrderBy(person => person)];
                break;
            }
        }

        if (largest.Length > 0)
            yield return new(GroupConflictKind.ApartTooMany, round, largest, largest.Length, groups);
    }

    private static IEnumerable<GroupConflict> InQuotas(GroupSchedulingProblem problem, int round, int fewest, int most)
    {
        for (var quota = 0; quota < problem.Quotas.Count; quota++)
        {
            var rule = problem.Quotas[quota];
            var there = Here(problem, round, rule.Members);
            if ((long)rule.Least * fewest > there.Length)
                yield return new(GroupConflictKind.QuotaTooFew, round, there, (long)rule.Least * fewest, there.Length, quota);
            if ((long)rule.Most * most < there.Length)
                yield return new(GroupConflictKind.QuotaTooMany, round, there, there.Length, (long)rule.Most * most, quota);
        }

        for (var set = 0; set < problem.NeverAlone.Count; set++)
        {
            var there = Here(problem, round, problem.NeverAlone[set]);
            if (there.Length == 1)
                yield return new(GroupConflictKind.AloneUnavoidable, round, there, 2, 1, set);
        }
    }

    private static IEnumerable<GroupConflict> InHosts(GroupSchedulingProblem problem, int round, int groups, int largest)
    {
        var seated = problem.Hosts.Where(host => host.Place is not null && problem.Presence.IsPresent(host.Person, round)).OrderBy(host => host.Person).ToList();
        foreach (var host in seated.Where(host => host.Place >= groups))
            yield return new(GroupConflictKind.PlaceMissing, round, [host.Person], host.Place!.Value, groups, host.Person);
        foreach (var place in seated.GroupBy(host => host.Place!.Value).OrderBy(place => place.Key))
        {
            int[] people = [.. place.SelectMany(host => problem.TogetherSetOf(host.Person) is var set && set >= 0 ? Here(problem, round, problem.Together[set]) : [host.Person]).Distinct().OrderBy(person => person)];
            if (people.Length > largest)
                yield return new(GroupConflictKind.HostsClash, round, people, people.Length, largest, place.Key);
            foreach (var i in people)
            {
                foreach (var j in problem.Forbidden.NeighboursOf(i).Where(j => j > i && Array.BinarySearch(people, j) >= 0 && !problem.AreTogether(i, j)))
                    yield return new(GroupConflictKind.TogetherAndApart, round, [i, j]);
            }
        }

        foreach (var set in seated.Where(host => problem.TogetherSetOf(host.Person) >= 0).GroupBy(host => problem.TogetherSetOf(host.Person)))
        {
            if (set.Select(host => host.Place).Distinct().Count() > 1)
                yield return new(GroupConflictKind.HostsClash, round, [.. set.Select(host => host.Person)], set.Count(), 1, set.Key);
        }
    }

    private static int[] Here(GroupSchedulingProblem problem, int round, int[] people) => Array.FindAll(people, person => problem.Presence.IsPresent(person, round));
}
