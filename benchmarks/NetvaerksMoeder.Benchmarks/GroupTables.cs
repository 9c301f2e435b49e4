using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Prints what the group search reaches: <c>buzz [--values B,L,R,D] [PEOPLE…]</c> three rounds of groups of five;
/// <c>cp-sat SECONDS [PEOPLE…]</c> the same by CP-SAT; <c>exact FOLDER</c> the
/// instances with a proven optimum; <c>typed FILE STEPS</c> one file; <c>diverse FOLDER PATTERN STEPS RUNS</c> those with published averages. The folder holds the
/// MDGPLIB files, <c>exact_small.csv</c> and <c>best_known.csv</c>. Seconds are processor time, so that a busy machine counts less.</summary>
internal static class GroupTables
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["buzz", "--values", var values, .. var people]:
                Buzz([.. values.Split(',').Select(Number)], Sizes(people));
                return 0;
            case ["buzz", .. var people]:
                Buzz([0, 2, 2, 3], Sizes(people));
                return 0;
            case ["cp-sat", var seconds, .. var people]:
                CpSat(Number(seconds), people.Length == 0 ? [20, 40, 60, 100] : [.. people.Select(Number)]);
                return 0;
            case ["exact", var folder]:
                Exact(folder);
                return 0;
            case ["typed", var file, var steps]:
                Typed(file, long.Parse(steps, CultureInfo.InvariantCulture));
                return 0;
            case ["diverse", var folder, var pattern, var steps, var runs]:
                Diverse(folder, pattern, long.Parse(steps, CultureInfo.InvariantCulture), Number(runs));
                return 0;
            default:
                Console.Error.WriteLine("groups buzz [--values B,L,R,D] [PEOPLE…] | groups cp-sat SECONDS [PEOPLE…] | groups exact FOLDER | groups typed FILE STEPS | groups diverse FOLDER PATTERN STEPS RUNS");
                return 2;
        }
    }

    private static int[] Sizes(string[] people) => people.Length == 0 ? [20, 40, 60, 100, 300, 1000, 5000] : [.. people.Select(Number)];

    private static void Buzz(int[] values, int[] sizes)
    {
        Console.WriteLine("| people | roster | status | value | bound | repeats | at least | swap annealing: value, repeats | s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var people in sizes)
        {
            foreach (var isSkewed in new[] { false, true })
            {
                var problem = new GroupSchedulingProblem(Roster(people, isSkewed, values), PresenceTable.Full(people, 3), GroupSizeRule.BySize(5));
                var start = Seconds();
                var schedule = GroupScheduler.Solve(problem, SolverOptions.Default);
                var seconds = Seconds() - start;
                if (GroupScheduleAudit.Check(problem, schedule).Count > 0)
                    throw new InvalidOperationException($"{people} people: the plan does not pass its audit.");
                var (value, repeats) = SwapAnnealing.Run(problem, Math.Max(1_000_000, schedule.Steps), 1);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {people} | {(isSkewed ? "skewed" : "types")} | {schedule.Status} | {schedule.Value} | {schedule.Bound} | {schedule.Repeats} | {schedule.RepeatsBound} | {value}, {repeats} | {seconds:F2} |"));
            }
        }
    }

    private static void CpSat(int seconds, int[] sizes)
    {
        Console.WriteLine("| people | roster | ours: value, repeats | bound | s | CP-SAT: value, repeats | its bound of value − penalty · repeats | processor s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var people in sizes)
        {
            foreach (var isSkewed in new[] { false, true })
            {
                var problem = new GroupSchedulingProblem(Roster(people, isSkewed, [0, 2, 2, 3]), PresenceTable.Full(people, 3), GroupSizeRule.BySize(5));
                var start = Seconds();
                var ours = GroupScheduler.Solve(problem, SolverOptions.Default);
                var between = Seconds();
                var theirs = BuzzPeer.Solve(problem, seconds);
                Console.WriteLine(FormattableString.Invariant(
                    $"| {people} | {(isSkewed ? "skewed" : "types")} | {ours.Value}, {ours.Repeats} | {ours.Bound} | {between - start:F2} | {theirs} | {Seconds() - between:F0} |"));
            }
        }
    }

    /// <summary>12 units and 5 levels evenly, or half in one unit and 65 % on the lowest level.</summary>
    private static PairScores.Relational Roster(int people, bool isSkewed, int[] values)
    {
        var random = new Xoshiro256StarStar(people);
        var (unit, level) = (new int[people], new int[people]);
        for (var person = 0; person < people; person++)
        {
            unit[person] = isSkewed ? person % 2 == 0 ? 0 : 1 + random.NextInt32(11) : random.NextInt32(12);
            level[person] = isSkewed ? random.NextInt32(100) < 65 ? 0 : 1 + random.NextInt32(4) : random.NextInt32(5);
        }

        return new(unit, level, values[0], values[1], values[2], values[3]);
    }

    private static void Exact(string folder)
    {
        var (right, slowest, count) = (0, 0.0, 0);
        foreach (var cells in File.ReadLines(Path.Combine(folder, "exact_small.csv")).Skip(1).Select(line => line.Split(',')))
        {
            var (problem, scale) = Read(Path.Combine(folder, cells[0].Split('_')[0], cells[0]));
            var start = Seconds();
            var grouping = DiverseGrouping.Solve(problem, SolverOptions.Default);
            slowest = Math.Max(slowest, Seconds() - start);
            count++;
            if (grouping.Status == SolutionStatus.Optimal && grouping.Value == decimal.Parse(cells[3], CultureInfo.InvariantCulture) * scale)
                right++;
        }

        Console.WriteLine(FormattableString.Invariant($"{right} of {count} proven optima, the slowest in {slowest:F3} s"));
    }

    private static void Typed(string file, long steps)
    {
        var (problem, scale) = Read(file);
        var start = Seconds();
        var grouping = DiverseGrouping.Solve(problem, new SolverOptions(steps: steps));
        Console.WriteLine(FormattableString.Invariant($"{Path.GetFileName(file)}: {grouping.Value / scale} of {grouping.Bound / scale}, {grouping.Status}, {Seconds() - start:F2} s"));
    }

    private static void Diverse(string folder, string pattern, long steps, int runs)
    {
        Console.WriteLine("| instance | published mean | our mean | % | published best | our best | % | bound | s a run |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var cells in File.ReadLines(Path.Combine(folder, "best_known.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => cells[0].Contains(pattern)))
        {
            var (problem, scale) = Read(Path.Combine(folder, cells[0].Split('_')[0], cells[0] + ".txt"));
            var (best, mean) = (decimal.Parse(cells[4], CultureInfo.InvariantCulture), decimal.Parse(cells[5], CultureInfo.InvariantCulture));
            var values = new List<decimal>();
            decimal bound = 0;
            var start = Seconds();
            for (var seed = 1; seed <= runs; seed++)
            {
                var grouping = DiverseGrouping.Solve(problem, new SolverOptions(seed, steps));
                values.Add(grouping.Value / scale);
                bound = grouping.Bound / scale;
            }

            Console.WriteLine(FormattableString.Invariant(
                $"| {cells[0]} | {mean:F2} | {values.Average():F2} | {(values.Average() - mean) / mean * 100:+0.000;-0.000} | {best:F2} | {values.Max():F2} | {(values.Max() - best) / best * 100:+0.000;-0.000} | {bound:F0} | {(Seconds() - start) / runs:F2} |"));
        }
    }

    /// <summary>A file of MDGPLIB, its decimals scaled to whole numbers.</summary>
    private static (DiverseGroupingProblem Problem, decimal Scale) Read(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 0).ToList();
        var (people, groups) = (Number(rows[0][0]), Number(rows[0][1]));
        var decimals = rows.Skip(1).Max(row => row[2].Length - 1 - row[2].IndexOf('.') is var digits && digits < row[2].Length ? digits : 0);
        var scale = (decimal)Math.Pow(10, decimals);
        var values = Enumerable.Range(0, people).Select(_ => new long[people]).ToArray();
        foreach (var row in rows.Skip(1))
        {
            var (i, j) = (Number(row[0]), Number(row[1]));
            values[i][j] = values[j][i] = (long)(decimal.Parse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture) * scale);
        }

        int[] Limits(int from) => [.. Enumerable.Range(0, groups).Select(group => Number(rows[0][from + (2 * group)]))];
        return (new DiverseGroupingProblem(new PairScores.Matrix(values), Limits(3), Limits(4)), scale);
    }

    private static double Seconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
