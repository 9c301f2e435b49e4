using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One search: construction, ever longer annealings, fairness, and every plan where there are few.</summary>
internal sealed class ScheduleSearch
{
    private const int FrameLimit = 4;

    /// <summary>The exchanges weighed, for each person in each round, for a fairer plan of those proven best.</summary>
    private const long FairnessSteps = 30;

    /// <summary>Of so much of the budget a part goes to quick coolings.</summary>
    private const int QuickShare = 12;

    /// <summary>Where rounds are annealed one at a time, all together get one part in so many of the steps that takes.</summary>
    private const int LooseShare = 4;

    /// <summary>Where the budget is less than a quick cooling, all but one part in so many of it goes to the first; the rest to fairness.</summary>
    private const int ShortShare = 8;

    /// <summary>Each round after a design gets one part in so many of what a round has of the budget.</summary>
    private const int RestShare = 3;

    private readonly GroupSchedulingProblem _problem;
    private readonly StepMeter _meter;
    private readonly Xoshiro256StarStar _random;
    private readonly List<(GroupPlan Plan, ScheduleAnnealing Search, long Start, ScheduleBounds Bounds)> _plans = [];
    private readonly List<(RoundByRound Rounds, ScheduleBounds Bounds)> _loose = [];
    private ScheduleBounds _bounds;
    private RankedPlan? _best;
    private bool _isProven;
    private bool _isNarrowed;
    private bool _isFairest;
    private ScheduleFrame? _frameOfBest;

    public ScheduleSearch(GroupSchedulingProblem problem, long seed, StepMeter meter)
    {
        _problem = problem;
        _meter = meter;
        _random = new(seed);
    }

    /// <summary>The quick bounds of all plans of these shapes.</summary>
    private static ScheduleBounds BoundsOf(GroupSchedulingProblem problem, RoundShape[][] shapes)
    {
        var acquaintance = new Acquaintance(problem);
        var repeats = RepeatsBound.Of(problem, shapes, acquaintance);
        // Leaving out the rounds that have a repeat leaves a plan without, so there are at least as many repeats as rounds too many.
        if (problem.Rounds > 0 && Array.TrueForAll(shapes, round => round.Length > 0))
            repeats = Math.Max(repeats, problem.Rounds - (long)DesignStart.RoundsLimit(problem, shapes.Min(round => round.Min(shape => shape.Least)), shapes.Max(round => round.Max(shape => shape.Most))));
        return new(repeats, ValueBound.Of(problem, shapes, acquaintance, repeats));
    }

    /// <summary>Ever better plans; none where no plan that keeps the rules was found. Of plans proven best a fairer one is looked for.</summary>
    public IEnumerable<GroupSchedule> Run()
    {
        var standings = new PairStandings(_problem);
        var rules = new GroupRules(_problem);
        foreach (var schedule in Search(standings, rules))
            yield return schedule;
        if (!_isProven || _isFairest || _best is null || _frameOfBest is null || _best.IsAsEvenAsCanBe)
            yield break;
        var plan = DesignStart.Seat(_frameOfBest, standings, rules, _best.Rounds);
        new FairnessClimb(plan, false, _random, _meter).Run(FairnessSteps * _problem.People * _problem.Rounds);
        if (Take(plan))
            yield return Current();
    }

    private IEnumerable<GroupSchedule> Search(PairStandings standings, GroupRules rules)
    {
        _bounds = BoundsOf(_problem, RoundShape.Of(_problem, _problem.Sizes.IsRange));
        var frames = ScheduleFrame.All(_problem, FrameLimit).ToList();
        foreach (var frame in frames)
        {
            var ofFrame = frames.Count == 1 ? _bounds : BoundsOf(_problem, frame.Shapes());
            if (!CanBeBetter(ofFrame))
                continue;
            var weights = new MeritWeights(frame);
            var plan = new GroupPlan(frame, standings, rules);
            if (SingleDivision.Fits(_problem) && !_meter.IsExhausted)
                SingleDivision.Fill(plan, _random, _meter, frames.Count - _plans.Count);
            else
                PlanConstruction.Fill(plan, weights, _random);
            _plans.Add((plan, new ScheduleAnnealing(plan, weights, _random, _meter), weights.Repeat, ofFrame));
            if (Take(plan))
                yield return Current();
            if (CoupleGrid.Fits(_problem) && FromCouples(frame, standings, rules))
                yield return Current();
            if (RoundByRound.Fits(frame))
                _loose.Add((new(frame, standings, rules, _random, _meter), ofFrame));

            // Where all pairs are alike a design is the answer; otherwise it is asked for when the search cannot avoid repeats.
            if (_problem.Scores is PairScores.Uniform && !_isProven && (FromDesign(frame, standings, rules) || BeyondDesign(frame, standings, rules)))
                yield return Current();
        }

        if (_problem.Scores is PairScores.Uniform && !_isProven && _bounds.Repeats == 0 && _best?.Score.Repeats > 0
            && DesignStart.TryMakeOfAnyGroups(_problem, standings, rules, _random, _meter) is { } free && Take(free))
        {
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
            foreach (var (rounds, bounds) in _loose)
            {
                if (!CanBeBetter(bounds))
                    continue;
                if (tried && isLarge)
                    rounds.Finish(_meter.Left * 19 / 20 / _loose.Count(other => CanBeBetter(other.Bounds)));
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

            foreach (var (plan, search, start, bounds) in _plans)
            {
                if (_isProven)
                    yield break;
                if (!CanBeBetter(bounds))
                    continue;
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

            foreach (var (plan, _, _, bounds) in _plans)
            {
                if (!tried && !_isProven && _bounds.Repeats == 0 && (_best?.Score.Repeats != 0 || (plan.Score.Repeats > 0 && CanBeBetter(bounds))) && FromDesign(plan.Frame, standings, rules))
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
            if (_meter.Used == steps || (!tried && _best is null && RuleClash.Find(_problem).Count > 0))
                yield break;
            tried = true;
        }
    }

    /// <summary>A bound that takes a moment, for plans that the quick ones do not prove.</summary>
    /// <returns>Whether it is lower, with a plan there.</returns>
    private bool Tighten()
    {
        var shapes = RoundShape.Of(_problem, _problem.Sizes.IsRange);
        if (_problem.Scores is not PairScores.Relational scores || !_problem.Presence.IsFull || _problem.Together.Count > 0 || shapes[0].Length == 0)
            return false;
        var acquaintance = new Acquaintance(_problem);
        // With everybody there all rounds are alike. Shapes that promise less than others are sure to give are not looked at.
        long alone = 0;
        var looked = 0;
        foreach (var (shape, quick) in shapes[0].Select(shape => (shape, ClassBound.Of(scores, _problem.PresentIn(0), shape))).OrderByDescending(shape => shape.Item2))
        {
            if (quick > alone)
                alone = Math.Max(alone, ++looked > FrameLimit ? quick : Math.Min(quick, TypePrices.Of(_problem, scores, shape, 1, 0, acquaintance)));
        }

        var bound = alone * _problem.Rounds;
        if (shapes[0].Length == 1 && _problem.Rounds > 1 && 2L * _problem.Rounds * (shapes[0][0].Most - 1) >= _problem.People)
            bound = Math.Min(bound, TypePrices.Of(_problem, scores, shapes[0][0], _problem.Rounds, _bounds.Repeats, acquaintance));
        if (bound >= _bounds.Value)
            return false;
        _bounds = new(_bounds.Repeats, bound);
        _isProven = _best is not null && IsProven(_best);
        return _best is not null;
    }

    /// <summary>Whether plans with these bounds can be better than the best known.</summary>
    private bool CanBeBetter(ScheduleBounds bounds) =>
        _best is null || _problem.FairFirst || bounds.Repeats < _best.Score.Repeats || (bounds.Repeats == _best.Score.Repeats && bounds.Value >= _best.Score.Value);

    // With fairness first, everybody must also have as good as the same: then nobody's value can rise but at another's cost.
    private bool IsProven(RankedPlan plan) => plan.Score.Repeats == _bounds.Repeats && plan.Score.Value == _bounds.Value && (!_problem.FairFirst || plan.IsAsEvenAsCanBe);

    private GroupSchedule Current() => GroupSchedule.Found(_best!.Rounds, _best.Score, _bounds, _isProven, _meter.Used);

    /// <summary>Looks at every plan where there are few; then the best is known for sure.</summary>
    private bool TryAll()
    {
        if (!ExhaustiveSchedule.TrySolve(_problem, _meter, ref _best))
            return false;
        if (_best is not null)
        {
            _isProven = _isFairest = true;
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
        var found = new ScheduleSearch(problem, _random.NextInt32(int.MaxValue), meter).Run().LastOrDefault();
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
        (_best, _frameOfBest) = (ranked, plan.Frame);
        if (ranked.Score.Repeats == 0 && !_isNarrowed && _problem.Sizes.IsRange && !IsProven(ranked))
        {
            _isNarrowed = true;
            _bounds = new(_bounds.Repeats, Math.Min(_bounds.Value, RangeBound.WithoutRepeats(_problem)));
        }

        _isProven = IsProven(ranked);
        return true;
    }

    /// <summary>Quick ones first, in case the plan is soon proven; then one long cooling, and what is left in ever shorter ones.</summary>
    private long NextCycle(long cycle) => _meter.Used * QuickShare < _meter.Left
        ? cycle * 2
        : Math.Max(FirstCycle(), _meter.Left * (_loose.Count > 0 ? 6 : 5) / 9 / Math.Max(1, _plans.Count(plan => CanBeBetter(plan.Bounds))));

    private long FirstCycle() => Math.Max(2_000, 100L * _problem.People * _problem.Rounds / Math.Max(1, _plans.Count));
}
