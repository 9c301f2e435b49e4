using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Factors;
using NetvaerksMoeder.Core.Solving.Matching.Small;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>One search of <see cref="GeneralPairEngine"/>.</summary>
internal sealed class GeneralPairSearch
{
    private const long DefaultSteps = 2_000_000;
    private const long DefaultStepsNearAllRounds = 12_000_000;
    private const int MostPeopleNearAllRounds = 15;
    private const int RoundsNearAll = 3;
    private const long MostStepsExhaustive = 300_000;
    private const int MostPeopleForFairness = 10;
    private const long MostFairnessSteps = 200_000;
    private const int SwapsForFairness = 20_000;
    private const int SwapsBeforehand = 10_000;
    private const int FewestPeopleForSwaps = 6;
    private const int SwapsAtATime = 100_000;
    private const int MostPeopleByFactor = 2500;
    private const long LeastWork = 30_000_000;
    private const long WorkAStep = 600;
    private const long MostWork = 1_200_000_000;
    private const int IdleLoops = 8;
    private const int MostPeopleForTrios = 400;
    private const int MostSplits = 8;
    private const int MostTrioTries = 1600;
    private const int TrioTriesTimesPeople = 16_000;
    private const int TrioTriesTimesPeopleSquared = 800_000;

    private readonly PairSchedulingProblem _problem;
    private readonly CancellationToken _cancellationToken;
    private readonly long _steps;
    private readonly StepMeter _meter;
    private readonly StepMeter _work;
    private readonly Xoshiro256StarStar _random;
    private readonly PlanState _state;
    private readonly PlanBounds _bounds;
    private readonly FactorQuestion? _question;
    private readonly long[] _prices;
    private PlanQuality? _bestQuality;
    private RoundPlan?[] _best = [];

    public GeneralPairSearch(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        _problem = problem;
        _cancellationToken = cancellationToken;
        _steps = options.Steps ?? DefaultStepsOf(problem);
        _meter = new StepMeter(_steps, cancellationToken);
        _work = new StepMeter(Math.Min(MostWork, LeastWork + (WorkAStep * Math.Min(_steps, MostWork / WorkAStep))), cancellationToken);
        _random = new Xoshiro256StarStar(options.Seed);
        _state = new PlanState(problem);
        _question = problem.People <= MostPeopleByFactor ? new FactorQuestion(problem) : null;
        _prices = _question is null ? new long[problem.People] : FactorPrices.Descend(_question);
        _bounds = new PlanBounds(problem, _prices);
    }

    /// <summary>Work at factors so far, in edges looked at; at most 30 million and 600 for each step of the budget.</summary>
    public long Work => _work.Used;

    public IEnumerable<PairSchedule> Run()
    {
        if (!TryFactor())
        {
            var conflicts = new RoundByRound(_state, _cancellationToken).Fill();
            if (conflicts.Count > 0)
            {
                yield return new PairSchedule(
                    [], [], 0, 0, 0, 0, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, 0, conflicts: conflicts);
                yield break;
            }

            new RoundBlocks(_state, _random, _work, _cancellationToken).Run();
            ProveRepeats();
        }

        TryKeep();
        var plan = _bounds.Describe(_state, 0);
        yield return plan;
        long searched = 0;
        if (_problem.People <= (plan.Status == SolutionStatus.Optimal ? MostPeopleForFairness : RoundOptions.MostPeople))
        {
            // A good plan to begin with leaves fewer to look at.
            if (_problem.People >= FewestPeopleForSwaps)
                new SwapSearch(_state, _random).Run(_meter, SwapsBeforehand, 0);
            var better = TryKeep();
            _state.Restore(_best);
            var isExhaustive = SearchAll(out searched);
            better |= TryKeep();
            if (better || isExhaustive)
                yield return _bounds.Describe(_state, searched + _meter.Used, isExhaustive);
            if (isExhaustive)
                yield break;
        }

        for (var idle = 0; !_meter.IsExhausted; idle++)
        {
            // A repeat too many is worth all the steps there are.
            if (idle >= IdleLoops && _state.Repeats == _bounds.RepeatsBound)
                yield break;

            // Only fairness is left to gain where the value is proven.
            var proven = _bounds.Describe(_state, 0).Status == SolutionStatus.Optimal;
            if (proven && (idle > 1 || _meter.Used >= MostFairnessSteps))
                yield break;
            new SwapSearch(_state, _random).Run(
                _meter, proven ? SwapsForFairness : SwapsAtATime, proven || (_problem.FairFirst && _state.Repeats == _bounds.RepeatsBound) ? 0 : Threshold(idle));
            // These look at the value alone.
            if (!proven && !(_problem.FairFirst && _state.Repeats == _bounds.RepeatsBound))
            {
                new RoundByRound(_state, _cancellationToken).Rematch(_meter);
                new RoundBlocks(_state, _random, _work, _cancellationToken).Run();
            }

            if (TryKeep())
            {
                idle = -1;
                yield return _bounds.Describe(_state, searched + _meter.Used);
            }

            _state.Restore(_best);
        }
    }

    /// <summary>The steps where none are given: more where a few people meet in nearly as many rounds as there can be, and the last repeat is hard to find.</summary>
    private static long DefaultStepsOf(PairSchedulingProblem problem) =>
        problem.People <= MostPeopleNearAllRounds && problem.Rounds < problem.People && problem.Rounds >= problem.People - RoundsNearAll ? DefaultStepsNearAllRounds : DefaultSteps;

    /// <summary>Looks at all plans of few people: first at those with fewer repeats than the plan at hand.</summary>
    /// <returns>Whether no better plan is left.</returns>
    private bool SearchAll(out long steps)
    {
        var meter = new StepMeter(Math.Min(MostStepsExhaustive, _steps), _cancellationToken);
        for (var repeats = _bounds.RepeatsBound; repeats < _state.Repeats; repeats++)
        {
            var fewer = SmallPlanSearch.Run(_problem, _bestQuality, meter, repeats);
            steps = meter.Used;
            if (fewer.Found is { } found)
            {
                _state.Restore(found);
                if (fewer.IsExhaustive)
                    return true;
            }

            if (!fewer.IsExhaustive)
                break;
        }

        var rest = new StepMeter(Math.Min(MostStepsExhaustive, _steps), _cancellationToken);
        var all = SmallPlanSearch.Run(_problem, _state.Quality(), rest);
        steps = meter.Used + rest.Used;
        if (all.Found is { } best)
            _state.Restore(best);
        return all.IsExhaustive;
    }

    /// <summary>Where a search starts: now only upwards, now ready to lose some value, now a repeat.</summary>
    private long Threshold(int idle) => (idle % 4) switch
    {
        0 => 0,
        1 => _problem.Scores.Greatest / 16,
        2 => _problem.Scores.Greatest / 4,
        _ => _problem.Scores.Greatest + _problem.Scores.Greatest + 1,
    };

    /// <summary>Keeps the plan at hand where it is the best so far.</summary>
    private bool TryKeep()
    {
        var quality = _state.Quality();
        if (quality.CompareTo(_bestQuality) <= 0)
            return false;
        _bestQuality = quality;
        _best = _state.Snapshot();
        return true;
    }

    /// <summary>Solves the relaxation, and makes its meetings into rounds where the same people are there in all of them.</summary>
    private bool TryFactor()
    {
        if (_question is null || _problem.Rounds == 0)
            return false;
        _bounds.CountRepeats(_question);
        var solver = new FactorSolver(_question, _work, _cancellationToken);
        var trios = _question.Trios.Count > 0 && _problem.Presence.IsFull;
        var split = trios && solver.Solve(_prices, FactorAim.Value.LeavingOne(JoinWorths())) is { } pairs && TrySplit(pairs);
        if (split && _state.Repeats == _bounds.RepeatsBound && _state.Value == _bounds.ValueBound(_state.Repeats))
            return true;

        var aim = FactorAim.Value;
        var factor = solver.Solve(_prices, aim);
        if (factor is null)
        {
            if (solver.Solve(new long[_problem.People], FactorAim.FewestRepeats) is { } fewest)
                _bounds.AddRepeats(fewest.Certificate);
            aim = FactorAim.ValueWithRepeats(_problem.Scores.Greatest * (_problem.People / 2 + 2) + 1);
            factor = solver.Solve(_prices, aim);
        }

        if (factor is null)
            return split;
        _bounds.AddValue(factor.Certificate);
        if (_question.Trios.Count == 0)
            return TrySplit(factor);
        if (aim.RepeatPrice == FactorCertificate.NoRepeats && TryTrios(factor, split))
            return true;
        if (!trios)
            return false;
        return split || (solver.Solve(_prices, aim.LeavingOne(JoinWorths())) is { } left && TrySplit(left));
    }

    private bool TrySplit(FactorResult factor, int[][]? trios = null)
    {
        var plans = new FactorSplit(_problem, _random, _cancellationToken).TrySplit(factor, trios);
        for (var round = 0; round < plans?.Length; round++)
            _state.Set(round, plans[round]);
        return plans is not null;
    }

    /// <summary>Chooses the groups of three first, where that is worth more than the plan at hand.</summary>
    private bool TryTrios(FactorResult factor, bool isPlanned)
    {
        if (_problem.People > MostPeopleForTrios)
            return false;
        var choice = new TrioChoice(_problem, factor.Certificate.Prices, _random, _work, _cancellationToken);
        choice.Run(Math.Min(
            MostTrioTries,
            Math.Max(TrioTriesTimesPeople / _problem.People, TrioTriesTimesPeopleSquared / (_problem.People * _problem.People))));
        var before = _state.Snapshot();
        for (var at = choice.Found.Count - 1; at >= Math.Max(0, choice.Found.Count - MostSplits); at--)
        {
            var (trios, rest, worth) = choice.Found[at];
            _bounds.AddValue(rest.Certificate);
            if (isPlanned && _state.Repeats == 0 && worth <= _state.Value)
                return true;

            // Not every factor splits; one on the way may.
            if (TrySplit(rest, trios))
                return true;
            _state.Restore(before);
        }

        return isPlanned;
    }

    private void ProveRepeats()
    {
        if (_question is null || _state.Repeats <= _bounds.RepeatsBound)
            return;
        if (new FactorSolver(_question, _work, _cancellationToken).Solve(new long[_problem.People], FactorAim.FewestRepeats) is { } fewest)
            _bounds.AddRepeats(fewest.Certificate);
    }

    /// <summary>About what it is worth that a pair takes a person in: the best partners are taken, the next ones may be had.</summary>
    private long[] JoinWorths()
    {
        var worths = new long[_problem.People];
        var row = new List<long>();
        for (var i = 0; i < worths.Length; i++)
        {
            row.Clear();
            for (var j = 0; j < worths.Length; j++)
            {
                if (_question!.First(i, j) != FactorQuestion.None)
                    row.Add(_question.First(i, j));
            }

            row.Sort();
            var at = row.Count - 1 - _problem.Rounds;
            worths[i] = at > 0 ? row[at] + row[at - 1] : 0;
        }

        return worths;
    }
}
