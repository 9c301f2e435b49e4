using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>The restricted single-machine common due date problems of OR-Library (Biskup and Feldmann 1998) with the agenda's solver.</summary>
/// <remarks>Run with <c>agenda-due-dates FILE</c> (sch10). Each job is a movable item of one length whose price depends on its start; a first item of any length and
/// no price is the time before the first job. Time between jobs is never worth anything here, so nothing waits.</remarks>
internal static class DueDates
{
    /// <summary>The best known values of the ten problems of 10 jobs, for due dates at 0.2, 0.4, 0.6 and 0.8 of the summed lengths; from the library's own table.</summary>
    private static readonly int[,] BestKnown =
    {
        { 1936, 1025, 841, 818 }, { 1042, 615, 615, 615 }, { 1586, 917, 793, 793 }, { 2139, 1230, 815, 803 }, { 1187, 630, 521, 521 },
        { 1521, 908, 755, 755 }, { 2170, 1374, 1101, 1083 }, { 1720, 1020, 610, 540 }, { 1574, 876, 582, 554 }, { 1869, 1136, 710, 671 },
    };

    public static int Run(string[] args)
    {
        var numbers = File.ReadAllText(args[0]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var (at, worse, better) = (1, 0, 0);
        var clock = Stopwatch.StartNew();
        for (var k = 0; k < numbers[0]; k++)
        {
            var n = numbers[at++];
            var jobs = Enumerable.Range(0, n).Select(j => (Length: numbers[at + (3 * j)], Early: numbers[at + (3 * j) + 1], Late: numbers[at + (3 * j) + 2])).ToArray();
            at += 3 * n;
            var costs = Enumerable.Range(1, 4).Select(h => Cost(jobs, jobs.Sum(j => j.Length) * h / 5)).ToArray();
            Console.WriteLine($"| {k + 1} | {string.Join(" | ", costs.Select((c, h) => n != 10 || c == BestKnown[k, h] ? $"{c}" : $"{c} (best known {BestKnown[k, h]})"))} |");
            for (var h = 0; h < 4 && n == 10; h++)
                (worse, better) = (worse + (costs[h] > BestKnown[k, h] ? 1 : 0), better + (costs[h] < BestKnown[k, h] ? 1 : 0));
        }

        Console.WriteLine($"{worse} worse, {better} better than the table; {clock.Elapsed.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture)} s in all");
        return worse;
    }

    private static long Cost((int Length, int Early, int Late)[] jobs, int due)
    {
        var horizon = jobs.Sum(j => j.Length) + due;
        int[] waits = [.. Enumerable.Range(0, due + 1)];
        var wait = new TemporalJob { Lengths = waits, Costs = new long[waits.Length] };
        var model = new TemporalModel
        {
            Horizon = horizon,
            MinutesPerStep = 0,
            Jobs =
            [
                wait,
                .. jobs.Select((job, i) => new TemporalJob
                {
                    Name = i + 1,
                    Lengths = [job.Length],
                    Costs = [0],
                    StartCosts = [.. Enumerable.Range(0, horizon + 1).Select(t => (long)(t + job.Length <= due ? job.Early * (due - t - job.Length) : job.Late * (t + job.Length - due)))],
                    IsMovable = true,
                    After = [(0, 0)],
                }),
            ],
        };
        return TemporalSolver.Solve(model, new StepMeter(long.MaxValue), out _)?.Cost ?? -1;
    }
}
