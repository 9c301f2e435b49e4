using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Seats people on the two rows of a carousel so that the rounds are worth the most.</summary>
/// <remarks>
/// A quadratic assignment problem: which chairs meet is fixed by <see cref="CarouselLayout"/>, who sits on them is free. Searched by swaps of two
/// people, each judged in O(rounds), with threshold accepting (Dueck and Scheuer 1990, "Threshold accepting: a general purpose optimization
/// algorithm appearing superior to simulated annealing"), in whole numbers. The objective: no forbidden pair, then fewest repeats, then greatest value.
/// The bound is that of free cards, which can do all that a carousel can.
/// </remarks>
internal sealed class CarouselSolver
{
    /// <summary>Swaps tried where the options leave it open.</summary>
    public const long DefaultSteps = 1_500_000;

    private const int Levels = 60;

    private readonly PairSchedulingProblem _problem;
    private readonly CarouselLayout _layout;
    private readonly bool[] _isSeated;
    private readonly long _repeatCost;
    private readonly long _forbiddenCost;

    /// <param name="problem">Everybody is there in every round; at least 2 people.</param>
    /// <param name="isSeated">Who stays on the inner row; at most as many as it has chairs for.</param>
    public CarouselSolver(PairSchedulingProblem problem, bool[] isSeated)
    {
        _problem = problem;
        _isSeated = isSeated;
        _layout = new CarouselLayout(problem.People, problem.Rounds, problem.Odd == OddRule.Trio);
        var meetings = (long)problem.People * (problem.Rounds + 2);
        _repeatCost = Math.Max(1, problem.Scores.Greatest) * meetings;
        // A forbidden pair outweighs every repeat; where that would overflow it at least outweighs every value.
        _forbiddenCost = Math.Min(_repeatCost, long.MaxValue / (16 * meetings) / meetings) * meetings;
    }

    public CarouselLayout Layout => _layout;

    /// <summary>The best seating found: person by chair, -1 for the empty one; and how many forbidden pairs it has.</summary>
    public (int[] Seating, int Forbidden, long Steps) Solve(SolverOptions options, CancellationToken cancellationToken)
    {
        var meter = new StepMeter(options.Steps ?? DefaultSteps, cancellationToken);
        var random = new Xoshiro256StarStar(options.Seed);
        var seating = Start(random);
        var best = (int[])seating.Clone();
        long merit = 0, bestMerit = 0;
        var threshold = StartThreshold(seating, random);
        var perLevel = Math.Max(1, (options.Steps ?? DefaultSteps) / Levels);
        for (var level = 0; level <= Levels; level++)
        {
            var accept = threshold * (Levels - level) * (Levels - level) / (Levels * (long)Levels);
            for (long step = 0; step < perLevel && meter.TryStep(); step++)
            {
                var (first, second) = (random.NextInt32(seating.Length), random.NextInt32(seating.Length));
                if (!MaySwap(seating, first, second))
                    continue;
                var gain = Gain(seating, first, second);
                if (gain < -accept)
                    continue;
                (seating[first], seating[second]) = (seating[second], seating[first]);
                merit += gain;
                if (merit > bestMerit)
                {
                    bestMerit = merit;
                    Array.Copy(seating, best, best.Length);
                }
            }

            // Each level goes on from the best: a late level must not lose what an early one found.
            Array.Copy(best, seating, best.Length);
            merit = bestMerit;
        }

        return (best, ForbiddenIn(best), meter.Used);
    }

    private int[] Start(Xoshiro256StarStar random)
    {
        var seated = Enumerable.Range(0, _problem.People).Where(person => _isSeated[person]).ToList();
        var others = Enumerable.Range(0, _problem.People).Where(person => !_isSeated[person]).ToList();
        random.Shuffle(others);
        var waiting = new Queue<int>(seated.Concat(others));
        var seating = new int[2 * _layout.Seats];
        for (var chair = 0; chair < seating.Length; chair++)
            seating[chair] = chair == _layout.EmptyChair ? -1 : waiting.Dequeue();
        return seating;
    }

    // The greatest loss that the first level takes: that of a middling swap.
    private long StartThreshold(int[] seating, Xoshiro256StarStar random)
    {
        var losses = new List<long>();
        for (var sample = 0; sample < 200; sample++)
        {
            var (first, second) = (random.NextInt32(seating.Length), random.NextInt32(seating.Length));
            if (MaySwap(seating, first, second))
                losses.Add(Math.Abs(Gain(seating, first, second)) % _repeatCost);
        }

        losses.Sort();
        return losses.Count == 0 ? 0 : losses[losses.Count / 2];
    }

    private bool MaySwap(int[] seating, int first, int second)
    {
        if (first == second || seating[first] < 0 || seating[second] < 0)
            return false;
        var crosses = (first < _layout.Seats) != (second < _layout.Seats);
        return !crosses || (!_isSeated[seating[first]] && !_isSeated[seating[second]]);
    }

    private long Gain(int[] seating, int first, int second)
    {
        var before = MeritOf(seating, first, second) + MeritOf(seating, second, first);
        (seating[first], seating[second]) = (seating[second], seating[first]);
        var after = MeritOf(seating, first, second) + MeritOf(seating, second, first);
        (seating[first], seating[second]) = (seating[second], seating[first]);
        return after - before;
    }

    // What a chair's meetings are worth, those with the other chair of the swap apart: they stay the same.
    private long MeritOf(int[] seating, int chair, int other)
    {
        var merit = 0L;
        var neighbours = _layout.Neighbours[chair];
        var times = _layout.Times[chair];
        var person = seating[chair];
        for (var k = 0; k < neighbours.Length; k++)
        {
            var met = seating[neighbours[k]];
            if (neighbours[k] == other || met < 0)
                continue;
            if (_problem.Forbidden.Contains(person, met))
                merit -= _forbiddenCost * times[k];
            else if (_problem.Met.Contains(person, met))
                merit -= _repeatCost * times[k];
            else
                merit += _problem.Scores.Of(person, met);
        }

        return merit;
    }

    private int ForbiddenIn(int[] seating)
    {
        var count = 0;
        for (var chair = 0; chair < seating.Length; chair++)
        {
            foreach (var other in _layout.Neighbours[chair])
            {
                if (chair < other && seating[chair] >= 0 && seating[other] >= 0 && _problem.Forbidden.Contains(seating[chair], seating[other]))
                    count++;
            }
        }

        return count;
    }
}
