using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Seats people on the two rows of a carousel so that the rounds are worth the most.</summary>
/// <remarks>
/// A quadratic assignment problem: which chairs meet is fixed by the steps of the outer row, who sits on them is free. Several runs of
/// <see cref="CarouselAnnealing"/>, with one chair a round or another step that divides the row into smaller carousels, each followed by a climb
/// under strict costs; then exchanges that only make it fairer. In order: no forbidden pair, fewest repeats, greatest value, fairest; where
/// fairness is first it comes before value. Rounds with a step of their own are tried where an even step leaves forbidden pairs or repeats.
/// </remarks>
internal sealed class CarouselSolver
{
    private const int MostPeopleInManyRuns = 60;
    private const int ManyRuns = 6;
    private const int FewRuns = 3;
    private const int MostShiftRuns = 3;

    private readonly PairSchedulingProblem _problem;
    private readonly bool[] _isSeated;
    private readonly CarouselMerits _soft;
    private readonly CarouselMerits _strict;

    // Where fairness comes first, what people get is weighed person by person, and merits only tell what costs.
    private readonly CarouselMerits _softCosts;
    private readonly CarouselMerits _strictCosts;
    private readonly int _seats;

    /// <param name="problem">At least 2 people.</param>
    /// <param name="isSeated">Who stays on the inner row; at most as many as it has chairs for.</param>
    public CarouselSolver(PairSchedulingProblem problem, bool[] isSeated)
    {
        _problem = problem;
        _isSeated = isSeated;
        _seats = (problem.People + 1) / 2;
        _soft = new CarouselMerits(problem, isStrict: false, hasValues: true);
        _strict = new CarouselMerits(problem, isStrict: true, hasValues: true);
        _softCosts = problem.FairFirst ? new CarouselMerits(problem, isStrict: false, hasValues: false) : _soft;
        _strictCosts = problem.FairFirst ? new CarouselMerits(problem, isStrict: true, hasValues: false) : _strict;
    }

    /// <summary>Steps where the options leave them open: some seconds for 300 people.</summary>
    public static long DefaultSteps(int people) => Math.Min(6_000_000, 1_000_000 + (12_000L * people));

    /// <summary>Better and better plans; the last is the best found.</summary>
    /// <param name="options">Seed and steps.</param>
    /// <param name="meter">Counts the steps.</param>
    /// <param name="bound">What no plan can be worth more than with as few repeats as the next argument says.</param>
    /// <param name="repeatsBound">What no plan can have fewer repeats than.</param>
    public IEnumerable<CarouselPlan> Improve(SolverOptions options, StepMeter meter, long bound, long repeatsBound)
    {
        var total = options.Steps ?? DefaultSteps(_problem.People);
        var random = new Xoshiro256StarStar(options.Seed);
        var annealing = new CarouselAnnealing(meter, random);
        var runs = _problem.People <= MostPeopleInManyRuns ? ManyRuns : FewRuns;
        var structures = Structures();
        CarouselPlan? best = null;
        for (var run = 0; run < runs && !IsBest(best); run++)
        {
            var found = Run(annealing, Start(random, structures[run % structures.Count]), total * 3 / 4 / runs, isFair: _problem.FairFirst && run % 2 == 1);
            if (found.CompareTo(best) <= 0)
                continue;
            best = found;
            yield return best;
        }

        for (var attempt = 0; attempt < MostShiftRuns && NeedsOtherShifts(best!); attempt++)
        {
            if (OtherShifts(best!) is not { } start)
                break;
            var found = Run(annealing, start, total / 8, _problem.FairFirst);
            if (found.Forbidden > best!.Forbidden || (found.Forbidden == best.Forbidden && found.Repeats >= best.Repeats))
                continue;
            best = found;
            yield return best;
        }

        var fairer = Fairer(annealing, best!, total / 4);
        var simpler = (fairer.CompareTo(best) > 0 ? fairer : best!).WithOneThird(_problem, _strict, _isSeated);
        if (simpler != best)
            yield return simpler;

        bool IsBest(CarouselPlan? plan) =>
            plan is { Forbidden: 0 } && plan.Repeats == repeatsBound && plan.Value == bound && !_problem.FairFirst;

        // With more rounds than chairs shifts come again whatever they are.
        bool NeedsOtherShifts(CarouselPlan plan) =>
            plan.Forbidden > 0 || (plan.Repeats > repeatsBound && _problem.Rounds <= _seats);

        CarouselSeats? OtherShifts(CarouselPlan plan)
        {
            var shifts = new CarouselShifts(_problem, _isSeated, plan.Seats.People, meter);
            return shifts.Blocked < 0 && _problem.Rounds > 1 ? shifts.Choose().FromStart() : null;
        }

        // Where fairness comes first, every other run is for value all the same: what is worth most, made fair, is seldom bad.
        CarouselPlan Run(CarouselAnnealing search, CarouselSeats start, long steps, bool isFair)
        {
            var target = isFair || repeatsBound > 0 ? long.MaxValue : bound * _soft.Weight;
            var state = isFair ? new CarouselState(_problem, _softCosts, _isSeated, start, Ledger()) : new CarouselState(_problem, _soft, _isSeated, start);
            var seats = search.Anneal(state, steps, target);
            search.Climb(new CarouselState(_problem, isFair ? _strictCosts : _strict, _isSeated, seats));
            var plan = CarouselPlan.Of(_problem, _strict, _isSeated, seats);
            return _problem.FairFirst ? Fairer(search, plan, steps / 3) : plan;
        }
    }

    private CarouselPlan Fairer(CarouselAnnealing annealing, CarouselPlan plan, long steps)
    {
        var seats = plan.Seats.Copy();
        annealing.Even(new CarouselState(_problem, _strictCosts, _isSeated, seats, Ledger()), steps);
        return CarouselPlan.Of(_problem, _strict, _isSeated, seats);
    }

    private WorthLedger Ledger() => new(_problem.People, Math.Max(1, _problem.Scores.Greatest * (_problem.Rounds + 1L)));

    // One chair a round first; then steps that part the row into carousels of fewer chairs, still enough for all rounds.
    private List<int> Structures()
    {
        var steps = new List<int> { 1 };
        for (var step = _seats / Math.Max(1, _problem.Rounds); step > 1 && _problem.Rounds > 1; step--)
        {
            if (_seats % step == 0)
                steps.Add(step);
        }

        return steps;
    }

    private CarouselSeats Start(Xoshiro256StarStar random, int step)
    {
        var seated = Enumerable.Range(0, _problem.People).Where(person => _isSeated[person]).ToList();
        var others = Enumerable.Range(0, _problem.People).Where(person => !_isSeated[person]).ToList();
        random.Shuffle(others);
        var waiting = new Queue<int>(seated.Concat(others));
        var people = new int[2 * _seats];
        for (var chair = 0; chair < people.Length; chair++)
            people[chair] = chair == _seats - 1 && _problem.People % 2 == 1 ? -1 : waiting.Dequeue();
        return new CarouselSeats(people, CarouselSeats.Steady(step, _problem.Rounds, _seats), new int[_problem.Rounds]);
    }
}
