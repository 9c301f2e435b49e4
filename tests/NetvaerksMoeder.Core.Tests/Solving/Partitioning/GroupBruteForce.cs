using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

/// <summary>Looks at every plan of a tiny problem. The auditor alone says what keeps the rules and what it is worth.</summary>
internal static class GroupBruteForce
{
    /// <summary>The best plan's repeats, value and ascending values per person, or nothing where no plan keeps the rules;
    /// also nothing (and <paramref name="complete"/> false) where there are more than <paramref name="limit"/> plans.</summary>
    public static (long Repeats, long Value)? Best(GroupSchedulingProblem problem, int limit, out bool complete)
    {
        complete = true;
        var rounds = Enumerable.Range(0, problem.Rounds).Select(round => Divisions(problem, round).ToList()).ToList();
        if (rounds.Aggregate(1.0, (product, list) => product * Math.Max(1, list.Count)) > limit)
        {
            complete = false;
            return null;
        }

        (long Repeats, long Value)? best = null;
        foreach (var plan in Product(rounds, 0, new int[problem.Rounds][][]))
        {
            if (GroupScheduleAudit.Rules(problem, plan).Count > 0)
                continue;
            var (repeats, value) = GroupScheduleAudit.Count(problem, plan);
            if (best is null || repeats < best.Value.Repeats || (repeats == best.Value.Repeats && value > best.Value.Value))
                best = (repeats, value);
        }

        return best;
    }

    private static IEnumerable<int[][][]> Product(List<List<int[][]>> rounds, int round, int[][][] plan)
    {
        if (round == rounds.Count)
        {
            yield return plan;
            yield break;
        }

        foreach (var division in rounds[round])
        {
            plan[round] = division;
            foreach (var whole in Product(rounds, round + 1, plan))
                yield return whole;
        }
    }

    private static IEnumerable<int[][]> Divisions(GroupSchedulingProblem problem, int round)
    {
        var present = problem.PresentIn(round);
        foreach (var groups in problem.Sizes.GroupCounts(present.Length))
        {
            foreach (var division in Fill(present, 0, [.. Enumerable.Range(0, groups).Select(_ => new List<int>())], problem.Hosts.Count > 0))
            {
                int[][] arrays = [.. division.Select(group => group.ToArray())];
                if (KeepsRound(problem, round, arrays))
                    yield return arrays;
            }
        }
    }

    private static IEnumerable<List<int>[]> Fill(int[] present, int next, List<int>[] groups, bool labelled)
    {
        if (next == present.Length)
        {
            if (groups.All(group => group.Count > 0))
                yield return groups;
            yield break;
        }

        foreach (var group in groups)
        {
            var wasEmpty = group.Count == 0;
            group.Add(present[next]);
            foreach (var division in Fill(present, next + 1, groups, labelled))
                yield return division;
            group.RemoveAt(group.Count - 1);
            // Without places, empty groups are alike: the first one stands for all.
            if (wasEmpty && !labelled)
                yield break;
        }
    }

    private static bool KeepsRound(GroupSchedulingProblem problem, int round, int[][] groups)
    {
        var (least, most) = groups.Length == 0 ? (0, 0) : (groups.Min(group => group.Length), groups.Max(group => group.Length));
        if (problem.Sizes.IsRange ? groups.Length > 0 && (least < problem.Sizes.Least || most > problem.Sizes.Most) : most - least > 1)
            return false;
        var one = new GroupSchedulingProblem(
            problem.Scores,
            Core.Solving.PresenceTable.Of(problem.People, 1, (person, _) => problem.Presence.IsPresent(person, round)),
            problem.Sizes,
            problem.Met,
            problem.Forbidden,
            problem.Together,
            problem.Quotas,
            problem.NeverAlone,
            problem.Hosts);
        return GroupScheduleAudit.Rules(one, [groups]).Count == 0;
    }
}
