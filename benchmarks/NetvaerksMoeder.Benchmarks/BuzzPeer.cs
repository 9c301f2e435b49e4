using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Google.OrTools.Sat;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>CP-SAT on the same groups: who sits where in every round, fewest repeats first and then the greatest value.</summary>
internal static class BuzzPeer
{
    /// <returns>What its plan is worth, its repeats, and its bound on repeats and value as one text; or that it found none.</returns>
    public static string Solve(GroupSchedulingProblem problem, int seconds)
    {
        var (people, rounds) = (problem.People, problem.Rounds);
        var groups = problem.Sizes.GroupCounts(people)[0];
        var penalty = 1 + (problem.Scores.Greatest * rounds * people * (people - 1) / 2);
        var model = new CpModel();
        var seat = new BoolVar[rounds, groups, people];
        for (var round = 0; round < rounds; round++)
        {
            for (var group = 0; group < groups; group++)
            {
                for (var person = 0; person < people; person++)
                    seat[round, group, person] = model.NewBoolVar("");
                model.AddLinearConstraint(LinearExpr.Sum(Enumerable.Range(0, people).Select(person => seat[round, group, person])), people / groups, (people + groups - 1) / groups);
            }

            for (var person = 0; person < people; person++)
                model.AddExactlyOne(Enumerable.Range(0, groups).Select(group => seat[round, group, person]));
        }

        var (terms, weights) = (new List<LinearExpr>(), new List<long>());
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var meetings = new List<BoolVar>();
                for (var round = 0; round < rounds; round++)
                    meetings.Add(Meeting(model, seat, round, i, j));
                var met = model.NewBoolVar("");
                model.AddMaxEquality(met, meetings);
                terms.Add(met);
                weights.Add(problem.Scores.Of(i, j) + penalty);
                foreach (var meets in meetings)
                {
                    terms.Add(meets);
                    weights.Add(-penalty);
                }
            }
        }

        model.Maximize(LinearExpr.WeightedSum(terms, weights));
        var solver = new CpSolver { StringParameters = string.Create(CultureInfo.InvariantCulture, $"max_time_in_seconds:{seconds},num_workers:8") };
        if (solver.Solve(model) is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return "none | –";
        int[][][] plan = [.. Enumerable.Range(0, rounds).Select(round => Enumerable.Range(0, groups)
            .Select(group => Enumerable.Range(0, people).Where(person => solver.BooleanValue(seat[round, group, person])).ToArray()).ToArray())];
        var (repeats, value) = GroupScheduleAudit.Count(problem, plan);
        return string.Create(CultureInfo.InvariantCulture, $"{value}, {repeats} | {solver.BestObjectiveBound:F0}");
    }

    /// <summary>Whether two people share a group of a round, either way.</summary>
    private static BoolVar Meeting(CpModel model, BoolVar[,,] seat, int round, int i, int j)
    {
        var meets = model.NewBoolVar("");
        for (var group = 0; group < seat.GetLength(1); group++)
        {
            var (a, b) = (seat[round, group, i], seat[round, group, j]);
            model.AddBoolOr([a.Not(), b.Not(), meets]);
            model.AddBoolOr([meets.Not(), a.Not(), b]);
            model.AddBoolOr([meets.Not(), a, b.Not()]);
        }

        return meets;
    }
}
