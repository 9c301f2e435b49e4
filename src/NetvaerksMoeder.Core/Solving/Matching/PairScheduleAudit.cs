using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.Typed;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Recomputes a schedule from the question alone: every rule, every figure, the proof of the bounds.</summary>
/// <remarks>Shares no code with the solvers. Takes O(rounds × people + people²).</remarks>
internal static class PairScheduleAudit
{
    /// <summary>Everything that is wrong; empty where the schedule is right.</summary>
    public static IReadOnlyList<string> Faults(PairSchedulingProblem problem, PairSchedule schedule)
    {
        var faults = new List<string>();
        if (schedule.Status == SolutionStatus.Infeasible)
        {
            if (schedule.Conflicts.Count == 0)
                faults.Add("infeasible without a conflict");
            foreach (var conflict in schedule.Conflicts)
                CheckConflict(problem, conflict, faults);
            return faults;
        }

        if (schedule.Rounds.Length != problem.Rounds || schedule.Byes.Length != problem.Rounds)
        {
            faults.Add($"{schedule.Rounds.Length} rounds; {problem.Rounds} are needed");
            return faults;
        }

        var met = new HashSet<(int, int)>();
        long value = 0;
        long repeats = 0;
        for (var round = 0; round < problem.Rounds; round++)
        {
            CheckRound(problem, schedule, round, faults);
            foreach (var group in schedule.Rounds[round])
            {
                for (var a = 0; a < group.Length; a++)
                {
                    for (var b = a + 1; b < group.Length; b++)
                    {
                        if (problem.Forbidden.Contains(group[a], group[b]))
                            faults.Add($"round {round}: {group[a]} and {group[b]} may not meet");
                        if (met.Add((group[a], group[b])) && !problem.Met.Contains(group[a], group[b]))
                            value += problem.Scores.Of(group[a], group[b]);
                        else
                            repeats++;
                    }
                }
            }
        }

        if (value != schedule.Value)
            faults.Add($"the value is {value}, not {schedule.Value}");
        if (repeats != schedule.Repeats)
            faults.Add($"there are {repeats} repeats, not {schedule.Repeats}");
        CheckBounds(problem, schedule, faults);
        return faults;
    }

    private static void CheckRound(PairSchedulingProblem problem, PairSchedule schedule, int round, List<string> faults)
    {
        var present = Enumerable.Range(0, problem.People).Where(i => problem.Presence.IsPresent(i, round)).ToList();
        var groups = schedule.Rounds[round];
        var byes = schedule.Byes[round];
        var placed = groups.SelectMany(group => group).Concat(byes).OrderBy(i => i);
        if (!placed.SequenceEqual(present))
            faults.Add($"round {round}: the people placed are not just those present, once each");
        var odd = present.Count % 2 == 1;
        var trio = odd && present.Count > 1 && problem.Odd == OddRule.Trio;
        if (groups.Any(group => group.Length is not (2 or 3)) || groups.Count(group => group.Length == 3) != (trio ? 1 : 0))
            faults.Add($"round {round}: the sizes of the groups are wrong");
        if (byes.Length != (odd && !trio ? 1 : 0))
            faults.Add($"round {round}: {byes.Length} sit out");
        if (groups.Any(group => !group.SequenceEqual(group.OrderBy(i => i))) || !groups.SequenceEqual(groups.OrderBy(group => group[0])))
            faults.Add($"round {round}: groups or members are out of order");
    }

    private static void CheckBounds(PairSchedulingProblem problem, PairSchedule schedule, List<string> faults)
    {
        if (schedule.Value > schedule.Bound)
            faults.Add($"the value {schedule.Value} is over the bound {schedule.Bound}");
        if (schedule.Repeats < schedule.RepeatsBound)
            faults.Add($"{schedule.Repeats} repeats are under the bound {schedule.RepeatsBound}");
        if (schedule.Status == SolutionStatus.Optimal && (schedule.Value != schedule.Bound || schedule.Repeats != schedule.RepeatsBound))
            faults.Add("called optimal away from a bound");
        if (schedule.Certificate is { } certificate
            && (FactorCertificateChecker.ValueBound(problem, certificate, schedule.Repeats) is not { } proven || proven > schedule.Bound))
        {
            faults.Add($"the certificate does not prove the bound {schedule.Bound}");
        }

        if (schedule.Types is { } types
            && (schedule.Repeats > 0 || TypeCertificateChecker.ValueBound(problem, types) is not { } paid || paid > schedule.Bound))
        {
            faults.Add($"the prices of types do not prove the bound {schedule.Bound}");
        }

        if (schedule.Fairness is { } fairness)
            CheckFairness(problem, schedule, fairness, faults);
        if (schedule.RepeatsCertificate is { } counted
            && (FactorCertificateChecker.RepeatsBound(problem, counted) is not { } few || few < schedule.RepeatsBound))
        {
            faults.Add($"the certificate does not prove {schedule.RepeatsBound} repeats");
        }
    }

    private static void CheckFairness(PairSchedulingProblem problem, PairSchedule schedule, FairnessCertificate fairness, List<string> faults)
    {
        if (schedule.Repeats > 0 || FairnessCertificateChecker.Of(problem, fairness) is not { } checker)
        {
            faults.Add("the proof of fairness does not fit the question");
            return;
        }

        var people = new long[problem.People];
        foreach (var group in schedule.Rounds.SelectMany(round => round))
        {
            foreach (var i in group)
                people[i] += group.Where(j => j != i).Sum(j => problem.Scores.Of(i, j));
        }

        var sorted = people.OrderBy(value => value).ToArray();
        if (schedule.LeastBound < checker.LeastBound())
            faults.Add($"the proof of fairness gives the one with the least up to {checker.LeastBound()}, not {schedule.LeastBound}");
        if (sorted.Length > 0 && schedule.LeastBound < sorted[0])
            faults.Add($"the one with the least gets {sorted[0]}, over the bound {schedule.LeastBound}");
        if (schedule.Status == SolutionStatus.Optimal && !checker.IsFairest(sorted))
            faults.Add("called optimal while the proof of fairness allows fairer plans");
    }

    private static void CheckConflict(PairSchedulingProblem problem, PairConflict conflict, List<string> faults)
    {
        var present = problem.PresentIn(conflict.Round);
        var odd = present.Length % 2 == 1;
        if (conflict.NeedsTrio)
        {
            if (!odd || problem.Odd != OddRule.Trio)
                faults.Add($"round {conflict.Round} needs no group of three");
            return;
        }

        var groupOf = new Dictionary<int, int>();
        for (var g = 0; g < conflict.Groups.Count; g++)
        {
            if (conflict.Groups[g].Count % 2 == 0)
                faults.Add($"round {conflict.Round}: group {g} is even");
            foreach (var i in conflict.Groups[g])
            {
                if (groupOf.ContainsKey(i) || conflict.Separator.Contains(i) || !problem.Presence.IsPresent(i, conflict.Round))
                    faults.Add($"round {conflict.Round}: person {i} is named twice or is not there");
                groupOf[i] = g;
            }
        }

        if (conflict.Groups.Count <= conflict.Separator.Count + (odd ? 1 : 0))
            faults.Add($"round {conflict.Round}: the groups are too few to clash");
        foreach (var i in groupOf.Keys)
        {
            foreach (var j in present)
            {
                var leaves = !groupOf.TryGetValue(j, out var other) ? !conflict.Separator.Contains(j) : other != groupOf[i];
                if (i != j && leaves && !problem.Forbidden.Contains(i, j))
                    faults.Add($"round {conflict.Round}: {i} and {j} of the conflict may meet");
            }
        }
    }
}
