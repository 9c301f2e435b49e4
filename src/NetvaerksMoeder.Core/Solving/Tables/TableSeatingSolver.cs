using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>Gives people a colour and a first table so that the rounds are worth the most.</summary>
/// <remarks>A quadratic assignment problem, searched by exchanges of two people with a falling threshold (Dueck and Scheuer 1990, "Threshold
/// accepting: a general purpose optimization algorithm appearing superior to simulated annealing") and a last descent over all exchanges.
/// In order: no forbidden meeting and no breach of a rule, fewest repeats, greatest value, fairest (<see cref="TableFairness"/>). Whole numbers decide; the same seed and steps
/// give the same seating.</remarks>
internal static class TableSeatingSolver
{
    /// <summary>Exchanges tried where the options leave it open.</summary>
    public const long DefaultSteps = 1_200_000;

    private const int Levels = 80;
    private const int FewChairs = 40;
    private const int Starts = 12;

    /// <summary>The best seating found, and the steps it took.</summary>
    public static (TableSeating Seating, long Steps) Solve(TableSeatingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        var steps = options.Steps ?? DefaultSteps;
        var meter = new StepMeter(steps, cancellationToken);
        var random = new Xoshiro256StarStar(options.Seed);
        // A few people are soon seated as well as one start allows; many need all the steps.
        var starts = problem.Layout.Chairs <= FewChairs ? Starts : 1;
        TableSeating? best = null;
        long bestMerit = 0;
        for (var start = 0; start < starts && (best is null || !meter.IsExhausted); start++)
        {
            var seating = Search(problem, new TableSeating(problem, Start(problem, random)), steps / starts, meter, random);
            var merit = seating.Merit();
            if (best is null || merit > bestMerit)
                (best, bestMerit) = (seating, merit);
        }

        // A few steps beyond the budget, so that fairness has its say also where the search took them all.
        TableFairness.Climb(problem, best!, new StepMeter(meter.Used / 4, cancellationToken));
        return (best!, meter.Used);
    }

    /// <summary>Whether the people of two chairs may change places.</summary>
    public static bool MayExchange(TableSeatingProblem problem, int[] chairs, int first, int second)
    {
        var (one, other) = (chairs[first], chairs[second]);
        var (colour, otherColour) = (problem.Layout.ColourOf(first), problem.Layout.ColourOf(second));
        if (first == second || (one < 0 && other < 0))
            return false;
        // An empty chair stays with the last colour, so that no table lacks two people.
        if (one < 0 || other < 0)
            return colour == otherColour;
        return colour == otherColour || ((colour == 0 || otherColour == 0) ? !problem.IsSeated[one] && !problem.IsSeated[other] : true);
    }

    private static TableSeating Search(TableSeatingProblem problem, TableSeating seating, long steps, StepMeter meter, Xoshiro256StarStar random)
    {
        var best = (int[])seating.Chairs.Clone();
        long merit = 0, bestMerit = 0;
        var threshold = FirstThreshold(problem, seating, random);
        for (var level = 0; level <= Levels; level++)
        {
            var loss = threshold * (Levels - level) * (Levels - level) / (Levels * (long)Levels);
            for (long step = 0; step < steps / (Levels + 10) && meter.TryStep(); step++)
            {
                var (first, second) = (random.NextInt32(best.Length), random.NextInt32(best.Length));
                if (!MayExchange(problem, seating.Chairs, first, second))
                    continue;
                var gain = seating.Gain(first, second);
                if (gain < -loss)
                    continue;
                seating.Exchange(first, second);
                merit += gain;
                if (merit <= bestMerit)
                    continue;
                bestMerit = merit;
                Array.Copy(seating.Chairs, best, best.Length);
            }
        }

        seating = new TableSeating(problem, best);
        Descend(problem, seating, meter);
        return seating;
    }

    private static void Descend(TableSeatingProblem problem, TableSeating seating, StepMeter meter)
    {
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            for (var first = 0; first < seating.Chairs.Length; first++)
            {
                for (var second = 0; second < first; second++)
                {
                    if (!MayExchange(problem, seating.Chairs, first, second))
                        continue;
                    if (!meter.TryStep())
                        return;
                    if (seating.Gain(first, second) <= 0)
                        continue;
                    seating.Exchange(first, second);
                    isBetter = true;
                }
            }
        }
    }

    // Those who keep their table are of the first colour; the last colour has the empty chairs.
    private static int[] Start(TableSeatingProblem problem, Xoshiro256StarStar random)
    {
        var others = Enumerable.Range(0, problem.People).Where(person => !problem.IsSeated[person]).ToList();
        random.Shuffle(others);
        var waiting = new Queue<int>(Enumerable.Range(0, problem.People).Where(person => problem.IsSeated[person]).Concat(others));
        var chairs = new int[problem.Layout.Chairs];
        for (var chair = 0; chair < chairs.Length; chair++)
            chairs[chair] = waiting.Count > 0 ? waiting.Dequeue() : -1;
        return chairs;
    }

    // A middling loss, repeats and breaches apart.
    private static long FirstThreshold(TableSeatingProblem problem, TableSeating seating, Xoshiro256StarStar random)
    {
        var losses = new List<long>();
        for (var sample = 0; sample < 300; sample++)
        {
            var (first, second) = (random.NextInt32(seating.Chairs.Length), random.NextInt32(seating.Chairs.Length));
            if (MayExchange(problem, seating.Chairs, first, second))
                losses.Add(Math.Abs(seating.Gain(first, second)) % problem.RepeatCost);
        }

        losses.Sort();
        return losses.Count == 0 ? 0 : losses[losses.Count / 2];
    }
}
