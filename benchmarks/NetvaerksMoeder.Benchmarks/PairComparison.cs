using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Pairs with general values, side by side in one run: this library, LEMON, CP-SAT, annealing, a shuffle.</summary>
/// <remarks><c>dotnet run -c Release --project benchmarks/NetvaerksMoeder.Benchmarks -- pairs LEMON [SECONDS [WORKERS]]</c>, where LEMON is
/// the program built from <c>benchmarks/lemon/matching.cpp</c>; <c>-- pairs trios [SEEDS]</c> shows only how near groups of three come to their
/// bound. Instances are drawn by the library's own generator: seed 1000 + n,
/// values 0–10000, so that anybody draws the same. Times are processor times of one thread's work, the best of some repeats, so that
/// other work on the machine disturbs them little; CP-SAT gets wall-clock seconds.</remarks>
internal static class PairComparison
{
    private const int Greatest = 10_000;
    private const int Rounds = 8;

    public static int Run(string[] args)
    {
        if (args.Length > 0 && args[0] == "trios")
        {
            Trios(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2);
            return 0;
        }

        if (args.Length == 0)
        {
            Console.Error.WriteLine("pairs LEMON [SECONDS [WORKERS]]: the program built from benchmarks/lemon/matching.cpp is needed.");
            return 2;
        }

        var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 30;
        var workers = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 8;
        Matchings(args[0]);
        General(args[0], seconds, workers);
        return 0;
    }

    private static void Matchings(string lemon)
    {
        Console.WriteLine("| one matching, n | LEMON, s | ours, s | ratio | value (the same) |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var n in new[] { 500, 1000, 2000 })
        {
            var values = Draw(n);
            var cost = values.Select(row => row.Select(value => -value).ToArray()).ToArray();
            var best = double.MaxValue;
            long ours = 0;
            for (var repeat = 0; repeat < 5; repeat++)
            {
                var start = Processor();
                var mates = new DenseMatcher(cost).Solve()!;
                best = Math.Min(best, (Processor() - start).TotalSeconds);
                ours = mates.Select((mate, i) => values[i][mate]).Sum() / 2;
            }

            var (theirs, ms) = Lemon(lemon, n, 1);
            Print($"| {n} | {ms / 1000:F2} | {best:F3} | {ms / 1000 / best:F0} | {(ours == theirs ? $"{ours}" : $"{ours} ≠ {theirs}")} |");
        }

        Console.WriteLine();
    }

    private static void Trios(int seeds)
    {
        Console.WriteLine("| groups of three, n | R | gap, % (one for each seed) | status | ms, the longest |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (n, rounds) in new[] { (11, 6), (12, 6), (15, 6), (21, 6), (21, 8), (41, 8), (61, 8) })
        {
            var gaps = new List<string>();
            var statuses = new List<SolutionStatus>();
            var longest = 0.0;
            for (var seed = 1; seed <= seeds; seed++)
            {
                var problem = new PairSchedulingProblem(new PairScores.Matrix(Draw(n, seed)), PresenceTable.Full(n, rounds));
                var watch = Stopwatch.StartNew();
                var plan = PairScheduler.Solve(problem, SolverOptions.Default);
                longest = Math.Max(longest, watch.Elapsed.TotalMilliseconds);
                if (PairScheduleAudit.Faults(problem, plan) is [var fault, ..])
                    throw new InvalidOperationException(fault);
                gaps.Add((100.0 * (plan.Bound - plan.Value) / plan.Bound).ToString("F2", CultureInfo.InvariantCulture));
                statuses.Add(plan.Status);
            }

            Print($"| {n} | {rounds} | {string.Join(", ", gaps)} | {string.Join(", ", statuses.Distinct())} | {longest:F0} |");
        }
    }

    private static void General(string lemon, int seconds, int workers)
    {
        Console.WriteLine($"| {Rounds} rounds, n | ours | bound | ms | LEMON a round | ms | CP-SAT {seconds} s, {workers} workers | its bound | annealing, 5 million steps | shuffle |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var n in new[] { 20, 40, 60, 100, 200 })
        {
            var values = Draw(n);
            var problem = new PairSchedulingProblem(new PairScores.Matrix(values), PresenceTable.Full(n, Rounds));
            var best = double.MaxValue;
            PairSchedule? ours = null;
            for (var repeat = 0; repeat < 5; repeat++)
            {
                var start = Processor();
                ours = PairScheduler.Solve(problem, new SolverOptions(steps: 0));
                best = Math.Min(best, (Processor() - start).TotalMilliseconds);
            }

            if (PairScheduleAudit.Faults(problem, ours!) is [var fault, ..])
                throw new InvalidOperationException(fault);
            var (theirs, ms) = Lemon(lemon, n, Rounds);
            var (value, bound, _) = n <= 100 && seconds > 0 ? PairCpSat.Solve(n, Rounds, (i, j) => values[i][j], seconds, workers) : ("–", "–", "–");
            Print($"| {n} | {ours!.Value}{(ours.Status == SolutionStatus.Optimal ? ", proven" : "")} | {ours.Bound} | {best:F0} | {theirs} | {ms:F0} | {value} | {bound} | {Anneal(values, 5_000_000)} | {Anneal(values, 0)} |");
        }
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static long[][] Draw(int n) => Draw(n, 1000 + n);

    private static long[][] Draw(int n, long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var values = new long[n][];
        for (var i = 0; i < n; i++)
        {
            values[i] = new long[n];
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = random.NextInt32(Greatest + 1);
        }

        return values;
    }

    private static (long Value, double Milliseconds) Lemon(string program, int n, int rounds)
    {
        using var process = Process.Start(new ProcessStartInfo(program, $"{n} {1000 + n} {Greatest} {rounds}") { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        process.WaitForExit();
        return (lines.Sum(line => long.Parse(line[1], CultureInfo.InvariantCulture)), lines.Sum(line => double.Parse(line[2], CultureInfo.InvariantCulture)));
    }

    /// <summary>Simple annealing: two people of a round change places; repeats are worth nothing. With no steps, a shuffle.</summary>
    private static long Anneal(long[][] values, int steps)
    {
        var n = values.Length;
        var random = new Xoshiro256StarStar(1);
        var seat = new int[Rounds][];
        var count = new int[n, n];
        long total = 0;
        for (var round = 0; round < Rounds; round++)
        {
            seat[round] = [.. Enumerable.Range(0, n)];
            random.Shuffle(seat[round]);
            for (var k = 0; k < n; k += 2)
                total += Add(seat[round][k], seat[round][k + 1]);
        }

        for (var step = 0; step < steps; step++)
        {
            var temperature = Greatest / 4.0 * (1 - (double)step / steps) + 1e-9;
            var round = seat[random.NextInt32(Rounds)];
            var (a, b) = (random.NextInt32(n), random.NextInt32(n));
            if (a / 2 == b / 2)
                continue;
            var change = Drop(round[a], round[a ^ 1]) + Drop(round[b], round[b ^ 1]);
            (round[a], round[b]) = (round[b], round[a]);
            change += Add(round[a], round[a ^ 1]) + Add(round[b], round[b ^ 1]);
            if (change >= 0 || random.NextDouble() < Math.Exp(change / temperature))
            {
                total += change;
                continue;
            }

            Drop(round[a], round[a ^ 1]);
            Drop(round[b], round[b ^ 1]);
            (round[a], round[b]) = (round[b], round[a]);
            Add(round[a], round[a ^ 1]);
            Add(round[b], round[b ^ 1]);
        }

        return total;

        long Add(int i, int j) => count[Math.Max(i, j), Math.Min(i, j)]++ == 0 ? values[i][j] : 0;

        long Drop(int i, int j) => --count[Math.Max(i, j), Math.Min(i, j)] == 0 ? -values[i][j] : 0;
    }
}
