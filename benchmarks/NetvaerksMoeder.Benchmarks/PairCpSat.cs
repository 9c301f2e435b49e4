using System;
using System.Collections.Generic;
using System.Globalization;
using Google.OrTools.Sat;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>CP-SAT on the greatest value of pairs over some rounds, an even number always there: a Boolean a pair and round.</summary>
internal static class PairCpSat
{
    public static (string Value, string Bound, string Status) Solve(int n, int rounds, Func<int, int, long> valueOf, int seconds, int workers)
    {
        var model = new CpModel();
        var atPerson = new List<BoolVar>[n, rounds];
        var used = new List<BoolVar>();
        var worth = new List<long>();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var meetings = new List<BoolVar>();
                for (var round = 0; round < rounds; round++)
                {
                    var meets = model.NewBoolVar("");
                    meetings.Add(meets);
                    used.Add(meets);
                    worth.Add(valueOf(i, j));
                    (atPerson[i, round] ??= []).Add(meets);
                    (atPerson[j, round] ??= []).Add(meets);
                }

                model.AddAtMostOne(meetings);
            }
        }

        foreach (var meetings in atPerson)
            model.AddExactlyOne(meetings);
        model.Maximize(LinearExpr.WeightedSum(used, worth));
        var solver = new CpSolver { StringParameters = $"max_time_in_seconds:{seconds},num_workers:{workers}" };
        var status = solver.Solve(model);
        return status is CpSolverStatus.Feasible or CpSolverStatus.Optimal
            ? (Of(solver.ObjectiveValue), Of(solver.BestObjectiveBound), status.ToString())
            : ("none", "–", status.ToString());
    }

    private static string Of(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
