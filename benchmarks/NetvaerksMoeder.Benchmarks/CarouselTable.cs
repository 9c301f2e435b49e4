using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>What a carousel is worth beside free cards, which can do all it can, and beside people who sit down where they like.
/// <c>carousel [LARGEST [SMALLEST [SEED [VALUES [trio|bye]]]]]</c>.</summary>
internal static class CarouselTable
{
    private static readonly int[] Sizes = [20, 21, 30, 45, 60, 100, 101, 150, 200, 300];
    private static readonly int[] RoundCounts = [4, 5, 6, 7, 8];

    public static int Run(string[] args)
    {
        var largest = Argument(args, 0, 300);
        var smallest = Argument(args, 1, 2);
        var seed = Argument(args, 2, 1);
        var values = args.Length > 3 ? Array.ConvertAll(args[3].Split(','), text => long.Parse(text, CultureInfo.InvariantCulture)) : [0, 2, 2, 3];
        var odd = args.Length > 4 && args[4] == "bye" ? OddRule.Bye : OddRule.Trio;
        var shares = new List<double>();
        var naive = new List<double>();
        Console.WriteLine("| people | n | R | value | bound of cards | per cent | own bound | random seats | per cent | steps | s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var isSkewed in new[] { false, true })
        {
            foreach (var people in Sizes.Where(size => size >= smallest && size <= largest))
            {
                foreach (var rounds in RoundCounts)
                {
                    var problem = TypedComparison.Question(isSkewed, people, rounds, seed, odd, values);
                    var cards = PairScheduler.Solve(problem, SolverOptions.Default);
                    var before = Process.GetCurrentProcess().TotalProcessorTime;
                    var meter = new StepMeter(CarouselSolver.DefaultSteps(people));
                    var value = new CarouselSolver(problem, new bool[people]).Improve(SolverOptions.Default, meter, cards.Bound, cards.RepeatsBound).Last().Value;
                    var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
                    var random = RandomSeats(problem);
                    shares.Add(100.0 * value / cards.Bound);
                    naive.Add(100.0 * random / cards.Bound);
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {(isSkewed ? "skewed" : "types")} | {people} | {rounds} | {value} | {cards.Bound} | {shares[^1]:F1} | {OwnBound(problem)} | {random} | {naive[^1]:F1} | {meter.Used} | {seconds:F2} |"));
                }
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{shares.Count} rosters: {shares.Average():F2} per cent of the bound on average, {shares.Min():F1} at least; random seats {naive.Average():F1}, {naive.Min():F1} at least"));
        return 0;
    }

    private static int Argument(string[] args, int place, int otherwise) =>
        args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

    // Each person's best partners, halved: it knows nothing of who shares whom.
    private static long OwnBound(PairSchedulingProblem problem)
    {
        var most = problem.Rounds + (problem.People % 2 == 1 && problem.Odd == OddRule.Trio ? problem.Rounds : 0);
        return Enumerable.Range(0, problem.People).Sum(person => Enumerable.Range(0, problem.People)
            .Where(other => other != person)
            .Select(other => problem.Scores.Of(person, other))
            .OrderByDescending(value => value)
            .Take(most)
            .Sum()) / 2;
    }

    // People sit down anywhere, and the outer row moves one chair a round.
    private static long RandomSeats(PairSchedulingProblem problem)
    {
        var people = Enumerable.Range(0, problem.People).ToList();
        new Xoshiro256StarStar(7).Shuffle(people);
        if (problem.People % 2 == 1)
            people.Insert(problem.People / 2, -1);
        var seats = new CarouselSeats([.. people], CarouselSeats.Steady(1, problem.Rounds, people.Count / 2), new int[problem.Rounds]);
        return CarouselPlan.Of(problem, new CarouselMerits(problem, isStrict: true, hasValues: true), new bool[problem.People], seats).Value;
    }
}
