using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One search: construction, ever longer annealings, fairness, and every plan where there are few.</summary>
internal sealed class ScheduleSearch
{
    private const int FrameLimit = 4;

    /// <summary>Of so much of the budget a part goes to quick coolings.</summary>
    private const int QuickShare = 12;

    /// <summary>Where rounds are annealed one at a time, all together get one part in so many of the steps that takes.</summary>
    private const int LooseShare = 4;

    /// <summary>Where the budget is less than a quick cooling, all but one part in so many of it goes to the first; the rest to fairness.</summary>
    private const int ShortShare = 8;

    /// <summary>Each round after a design gets one part in so many of what a round has of the budget.</summary>
    private const int RestShare = 3;

    private readonly GroupSchedulingProblem _problem;
    private readonly bool _spread;
    private readonly StepMeter _meter;
    private readonly Xoshiro256StarStar _random;
    private readonly List<(GroupPlan Plan, ScheduleAnnealing Search, long Start)> _plans = [];
    private readonly List<RoundByRound> _loose = [];
    private ScheduleBounds _bounds;
    private RankedPlan? _best;
    private bool _isProven;

    public ScheduleSearch(GroupSchedulingProblem problem, bool spread, long seed, StepMeter meter)
    {
        _problem = problem;
        _spread = spread;
        _meter = meter;
        _random = new(seed);
    }

    /// <summary>The quick bounds of all plans whose sizes are balanced, or spread over the range.</summary>
    public static ScheduleBounds BoundsOf(GroupSchedulingProblem problem, bool spread)
    {
        var shapes = RoundShape.Of(problem, spread);
        var acquaintance = new Acquaintance(problem);
        var repeats = RepeatsBound.Of(problem, shapes, acquaintance);
        // Leaving out the rounds that have a repeat leaves a plan without, so there are at least as many repeats as rounds too many.
        if (problem.Rounds > 0 && shapes[0].Length > 0)
            repeats = Math.Max(repeats, problem.Rounds - (long)DesignStart.RoundsLimit(problem, shapes[0].Min(shape => shape.Least), shapes[0].Max(shape => shape.Most)));
        return new(repeats, ValueBound.Of(problem, shapes, acquaintance, repeats));
    }

    /// <summary>Ever better plans; none where no plan that keeps the rules was found.</summary>
    public IEnumerable<GroupSchedule> Run()
    {
        _bounds = BoundsOf(_problem, _spread);
        var standings = new PairStandings(_problem);
        var rules = new GroupRules(_problem);
        foreach (var frame in ScheduleFrame.Of(_problem, FrameLimit, _spread))
        {
            var weights = new MeritWeights(frame);
            var plan = new GroupPlan(frame, standings, rules);
            if (SingleDivision.Fits(_problem) && !_meter.IsExhausted)
                SingleDivision.Fill(plan, _random, _meter);
            else
                PlanConstruction.Fill(plan, weights, _random);
            _plans.Add((plan, new ScheduleAnnealing(plan, weights, _random, _meter), weights.Repeat));
            if (Take(plan))
                yield return Current();
            if (CoupleGrid.Fits(_problem) && FromCouples(frame, standings, rules))
                yield return Current();
            if (RoundByRound.Fits(frame))
                _loose.Add(new(frame, standings, rules, _random, _meter));

            // Where all pairs are alike a design is the answer; otherwise it is asked for when the search cannot avoid repeats.
            if (_problem.Scores is PairScores.Uniform && !_isProven && (FromDesign(frame, standings, rules) || BeyondDesign(frame, standings, rules)))
                yield return Current();
        }

        var tried = false;
        // A quick cooling that takes much of the budget is the only one; what it leaves goes to all rounds together.
        var isLarge = FirstCycle() * QuickShare > _meter.Left;
        // Steps too few even for that go to all rounds together, cooled from half the heat: a cooling that is cut short leaves a plan worse than its start.
        var isShort = FirstCycle() > _meter.Left;
        if (isShort)
            _loose.Clear();
        for (var cycle = isShort ? Math.Max(1, _meter.Left / ShortShare * (ShortShare - 1)) : FirstCycle(); !_meter.IsExhausted && !_isProven; cycle = NextCycle(cycle))
        {
            var steps = _meter.Used;
            foreach (var rounds in _loose)
            {
                if (tried && isLarge)
                    rounds.Finish(_meter.Left * 19 / 20 / _loose.Count);
                else
                    rounds.Improve(EnoughOfRound(), cycle / _problem.Rounds);
                if (Take(rounds.Plan))
                    yield return Current();
                if (_isProven)
                    yield break;
                new FairnessClimb(rounds.Plan, _problem.FairFirst, _random, _meter).Run(Math.Max(1, cycle / 8));
                if (Take(rounds.Plan))
                    yield return Current();
            }

            foreach (var (plan, search, start) in _plans)
            {
                if (_isProven)
                    yield break;
                // Where rounds go well alone, together they only get a try.
                if (tried && _loose.Count > 0 && _best?.Score.Repeats == 0)
                    continue;
                search.Run(plan.Score.Broken > 0 ? start * 2 : isShort ? Math.Max(1, start / 2) : start, _loose.Count > 0 ? cycle / LooseShare : cycle);
                if (Take(plan))
                    yield return Current();
                if (!_isProven && IsTight(plan) && Take(DesignStart.Relabel(plan, standings, rules, new MeritWeights(plan.Frame), _random, _meter, cycle / 2)))
                    yield return Current();
                if (_isProven)
                    yield break;
                new FairnessClimb(plan, _problem.FairFirst, _random, _meter).Run(Math.Max(1, cycle / 8));
                if (Take(plan))
                    yield return Current();
            }

            foreach (var (plan, _, _) in _plans)
            {
                if (!tried && !_isProven && _bounds.Repeats == 0 && _best?.Score.Repeats != 0 && FromDesign(plan.Frame, standings, rules))
                    yield return Current();
                if (!tried && !_isProven && _problem.Scores is not PairScores.Uniform && _best?.Score.Repeats > _bounds.Repeats && BeyondDesign(plan.Frame, standings, rules))
                    yield return Current();
            }

            if (!tried && !_isProven && TryAll())
            {
                if (_best is not null)
                    yield return Current();
                yield break;
            }

            if (!tried && !_isProven && Tighten())
            {
                yield return Current();
                if (_isProven)
                    yield break;
            }

            // Nothing to exchange, or rules that cannot be kept: more steps would change nothing.
            if (_meter.Used == steps || (!tried && _best is null && RuleClash.Find(_problem) is not null))
                yield break;
            tried = true;
        }
    }

    /// <summary>A bound that takes a moment, for plans that the quick ones do not prove.</summary>
    /// <returns>Whether it is lower, with a plan there.</returns>
    private bool Tighten()
    {
        var shapes = RoundShape.Of(_problem, _spread);
        if (_problem.Scores is not PairScores.Relational scores || !_problem.Presence.IsFull || _problem.Together.Count > 0 || shapes.Any(round => round.Length != 1))
            return false;
        var acquaintance = new Acquaintance(_problem);
        var alone = TypePrices.Of(_problem, scores, shapes[0][0], 1, 0, acquaintance);
        var bound = alone == long.MaxValue ? alone : alone * _problem.Rounds;
        if (_problem.Rounds > 1 && 2L * _problem.Rounds * (shapes[0][0].Most - 1) >= _problem.People)
            bound = Math.Min(bound, TypePrices.Of(_problem, scores, shapes[0][0], _problem.Rounds, _bounds.Repeats, acquaintance));
        if (bound >= _bounds.Value)
            return false;
        _bounds = new(_bounds.Repeats, bound);
        _isProven = _best is not null && IsProven(_best);
        return _best is not null;
    }

    // With fairness first, everybody must also have as good as the same: then nobody's value can rise but at another's cost.
    private bool IsProven(RankedPlan plan) => plan.Score.Repeats == _bounds.Repeats && plan.Score.Value == _bounds.Value && (!_problem.FairFirst || plan.IsAsEvenAsCanBe);

    private GroupSchedule Current() => GroupSchedule.Found(_best!.Rounds, _best.Score, _bounds, _isProven, _meter.Used);

    /// <summary>Looks at every plan where there are few; then the best is known for sure.</summary>
    private bool TryAll()
    {
        if (!ExhaustiveSchedule.TrySolve(_problem, _spread, _meter, ref _best))
            return false;
        if (_best is not null)
        {
            _isProven = true;
            _bounds = new(_best.Score.Repeats, _problem.FairFirst ? _bounds.Value : _best.Score.Value);
        }

        return true;
    }

    /// <summary>Whether so many meet already that an exchange in one round is almost always a repeat.</summary>
    private bool IsTight(GroupPlan plan) => DesignStart.Fits(_problem) && _problem.Scores is not PairScores.Uniform && plan.Score.Broken == 0
        && (plan.Score.Repeats > 0 || 2L * _problem.Rounds * (plan.Frame.Rounds[0].Most - 1) >= _problem.People);

    /// <summary>What a round can be worth at most, where all are alike.</summary>
    private long EnoughOfRound() => _problem.Presence.IsFull && _bounds.Value % _problem.Rounds == 0 ? _bounds.Value / _problem.Rounds : long.MaxValue;

    /// <summary>Where plans with the fewest repeats are all alike, the best people for it.</summary>
    private bool FromCouples(ScheduleFrame frame, PairStandings standings, GroupRules rules)
    {
        var (plan, isBest) = CoupleGrid.Fill(frame, standings, rules, _random, _meter);
        if (isBest && _bounds.Repeats == CoupleGrid.Repeats)
            _bounds = new(_bounds.Repeats, plan.Score.Value);
        var isBetter = Take(plan);
        _isProven = _best is not null && IsProven(_best);
        return isBetter;
    }

    private bool FromDesign(ScheduleFrame frame, PairStandings standings, GroupRules rules) =>
        DesignStart.TryMake(frame, standings, rules, new MeritWeights(frame), _random, _meter) is { } plan && Take(plan);

    private bool BeyondDesign(ScheduleFrame frame, PairStandings standings, GroupRules rules) =>
        DesignStart.TryExtend(frame, standings, rules, new MeritWeights(frame), _random, _meter, Rest) is { } plan && Take(plan);

    // The rounds after a design, searched for with a part of the budget.
    private int[][][]? Rest(GroupSchedulingProblem problem)
    {
        var meter = _meter.Part(_meter.Left / _problem.Rounds * problem.Rounds / RestShare);
        var found = new ScheduleSearch(problem, _spread, _random.NextInt32(int.MaxValue), meter).Run().LastOrDefault();
        _meter.Take(meter.Used);
        return found?.Rounds;
    }

    private bool Take(GroupPlan plan)
    {
        if (plan.Score.Broken > 0)
            return false;
        var ranked = new RankedPlan(plan.ToRounds(), plan.Score, plan.ValuePerPerson());
        if (_best is not null && !ranked.IsBetterThan(_best, _problem.FairFirst))
            return false;
        _best = ranked;
        _isProven = IsProven(ranked);
        return true;
    }

    /// <summary>Quick ones first, in case the plan is soon proven; then one long cooling, and what is left in ever shorter ones.</summary>
    private long NextCycle(long cycle) => _meter.Used * QuickShare < _meter.Left
        ? cycle * 2
        : Math.Max(FirstCycle(), _meter.Left * (_loose.Count > 0 ? 6 : 5) / 9 / Math.Max(1, _plans.Count));

    private long FirstCycle() => Math.Max(2_000, 100L * _problem.People * _problem.Rounds / Math.Max(1, _plans.Count));
}
