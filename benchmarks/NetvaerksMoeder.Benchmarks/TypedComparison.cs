using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Typed values (0, 2, 2, 3) side by side in one run: this library, LEMON's optimal matching a round with met pairs removed,
/// simple annealing and a random shuffle. <c>typed [LEMON-BINARY] [LARGEST-N-FOR-LEMON] [CASE…]</c>, where a case is a number of people,
/// for all rows with it, or a row, <c>skewed:2000:1</c>; and CP-SAT for 60 and 100 people, <c>typed-cpsat [SECONDS] [WORKERS]</c>.</summary>
internal static class TypedComparison
{
    private const int Seed = 1;
    private const int AnnealingSeconds = 5;

    private static readonly (bool IsSkewed, int People, int Rounds)[] Cases =
    [
        (false, 20, 4), (false, 20, 8), (false, 60, 8), (false, 100, 8), (false, 1000, 8), (false, 2000, 1), (false, 10_000, 8), (false, 100_000, 8),
        (true, 20, 4), (true, 20, 8), (true, 60, 8), (true, 100, 8), (true, 1000, 8), (true, 2000, 1), (true, 10_000, 8), (true, 100_000, 8),
    ];

    public static int Run(string[] args)
    {
        var lemon = args.Length > 0 ? args[0] : null;
        var largest = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        var cases = args.Length > 2 ? args[2..].SelectMany(CasesOf).ToArray() : Cases;
        Solve(Question(true, 60, 8), 200);
        Console.WriteLine("| people | n | R | value | bound | status | ms | LEMON value | LEMON ms | ratio | annealing 5 s | shuffle |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (isSkewed, people, rounds) in cases)
        {
            var problem = Question(isSkewed, people, rounds);
            var (plan, milliseconds) = Solve(problem, people <= 100 ? 200 : people <= 2000 ? 20 : 3);
            var reference = lemon is not null && people <= largest ? Lemon(lemon, problem) : null;
            var annealed = people is 1000 or 10_000 ? Anneal(problem, AnnealingSeconds).ToString(CultureInfo.InvariantCulture) : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(isSkewed ? "skewed" : "types")} | {people} | {rounds} | {plan.Value} | {plan.Bound} | {plan.Status} | {milliseconds:F2} | {reference?.Value} | {reference?.Milliseconds:F1} | {reference?.Milliseconds / milliseconds:F0} | {annealed} | {Anneal(problem, 0)} |"));
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"\npeak memory {process.PeakWorkingSet64 >> 20} MB");
        return 0;
    }

    private static IEnumerable<(bool IsSkewed, int People, int Rounds)> CasesOf(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 3
            ? [(parts[0] == "skewed", int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture))]
            : Cases.Where(row => row.People == int.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>CP-SAT on the same questions: one Boolean a pair and round.</summary>
    public static int RunCpSat(string[] args)
    {
        var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30;
        var workers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
        Console.WriteLine("| people | n | R | workers | value | bound | status | s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var people in new[] { 60, 100 })
        {
            foreach (var isSkewed in new[] { false, true })
            {
                var problem = Question(isSkewed, people, 8);
                var watch = Stopwatch.StartNew();
                var (value, bound, status) = PairCpSat.Solve(people, 8, problem.Scores.Of, seconds, workers);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| {(isSkewed ? "skewed" : "types")} | {people} | 8 | {workers} | {value} | {bound} | {status} | {watch.Elapsed.TotalSeconds:F1} |"));
            }
        }

        return 0;
    }

    /// <summary>A roster of the tables: <em>types</em> or <em>skewed</em>, values 0,2,2,3.</summary>
    internal static PairSchedulingProblem Question(bool isSkewed, int people, int rounds, long seed = Seed, OddRule odd = OddRule.Trio, params long[] values)
    {
        var random = new Xoshiro256StarStar(seed);
        var unit = new int[people];
        var level = new int[people];
        for (var i = 0; i < people; i++)
        {
            unit[i] = isSkewed ? (i < people / 2 ? 0 : 1 + random.NextInt32(11)) : random.NextInt32(12);
            level[i] = isSkewed ? (random.NextInt32(100) < 65 ? 0 : 1 + random.NextInt32(4)) : random.NextInt32(5);
        }

        return new PairSchedulingProblem(
            values.Length == 4 ? new PairScores.Relational(unit, level, values[0], values[1], values[2], values[3]) : new PairScores.Relational(unit, level, 0, 2, 2, 3),
            PresenceTable.Full(people, rounds),
            odd: odd);
    }

    private static (PairSchedule Plan, double Milliseconds) Solve(PairSchedulingProblem problem, int repetitions)
    {
        PairSchedule? plan = null;
        var best = double.MaxValue;
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            var watch = Stopwatch.StartNew();
            plan = PairScheduler.Solve(problem, SolverOptions.Default);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (plan!, best);
    }

    private static (long Value, double Milliseconds)? Lemon(string binary, PairSchedulingProblem problem)
    {
        var scores = (PairScores.Relational)problem.Scores;
        using var process = Process.Start(new ProcessStartInfo(binary)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { problem.Rounds.ToString(CultureInfo.InvariantCulture) },
        })!;
        process.StandardInput.WriteLine(problem.People);
        for (var i = 0; i < problem.People; i++)
            process.StandardInput.WriteLine($"{scores.UnitOf(i)} {scores.LevelOf(i)}");
        process.StandardInput.Close();
        var rounds = ReadRounds(process.StandardOutput).ToList();
        process.WaitForExit();
        return rounds.Count == problem.Rounds ? (rounds.Sum(round => round.Value), rounds.Sum(round => round.Milliseconds)) : null;
    }

    private static IEnumerable<(long Value, double Milliseconds)> ReadRounds(StreamReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            yield return (long.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture));
        }
    }

    // Two people of a round change places; worse plans are taken less and less often. With no time it is the shuffle it starts from.
    private static long Anneal(PairSchedulingProblem problem, int seconds)
    {
        var random = new Xoshiro256StarStar(Seed);
        var rounds = new int[problem.Rounds][];
        var meetings = new Dictionary<long, int>();
        long value = 0;
        for (var round = 0; round < rounds.Length; round++)
        {
            rounds[round] = [.. Enumerable.Range(0, problem.People)];
            random.Shuffle(rounds[round]);
            for (var seat = 0; seat + 1 < problem.People; seat += 2)
                value += Add(problem, meetings, rounds[round][seat], rounds[round][seat + 1], 1);
        }

        var watch = Stopwatch.StartNew();
        for (long move = 0; watch.ElapsedMilliseconds < seconds * 1000L; move++)
        {
            var heat = 1.0 * (1 - (watch.ElapsedMilliseconds / (seconds * 1000.0)));
            for (var inner = 0; inner < 1000; inner++)
            {
                var seats = rounds[random.NextInt32(rounds.Length)];
                var one = random.NextInt32(problem.People);
                var other = random.NextInt32(problem.People);
                if (one / 2 == other / 2)
                    continue;
                var change = Swap(problem, meetings, seats, one, other);
                if (change < 0 && random.NextDouble() >= Math.Exp(change / Math.Max(heat, 1e-3)))
                    change += Swap(problem, meetings, seats, one, other);
                value += change;
            }
        }

        return value;
    }

    private static long Swap(PairSchedulingProblem problem, Dictionary<long, int> meetings, int[] seats, int one, int other)
    {
        var change = Add(problem, meetings, seats[one], seats[one ^ 1], -1) + Add(problem, meetings, seats[other], seats[other ^ 1], -1);
        (seats[one], seats[other]) = (seats[other], seats[one]);
        return change + Add(problem, meetings, seats[one], seats[one ^ 1], 1) + Add(problem, meetings, seats[other], seats[other ^ 1], 1);
    }

    private static long Add(PairSchedulingProblem problem, Dictionary<long, int> meetings, int i, int j, int by)
    {
        var key = ((long)Math.Min(i, j) << 32) + Math.Max(i, j);
        meetings.TryGetValue(key, out var before);
        if (before + by == 0)
            meetings.Remove(key);
        else
            meetings[key] = before + by;
        return (before > 0 ? 1 : 0) == (before + by > 0 ? 1 : 0) ? 0 : by * problem.Scores.Of(i, j);
    }
}
