using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.General;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>The best plan of few people in all three parts of the objective, by searching every plan that could be better.</summary>
/// <remarks>Depth first by round, the most valuable grouping first. Rounds with the same people are interchangeable, so their
/// groupings are taken in order, from those that the round before has left possible. Cut where repeats, value and what each person
/// can still get (<see cref="SmallPlanLimit"/>) do not make a better plan than the best so far. Where all people are alike, plans are
/// looked at up to renaming (<see cref="RoundSymmetry"/>).</remarks>
internal sealed class SmallPlanSearch
{
    private const int GroupingsAStep = 8;

    private readonly PairSchedulingProblem _problem;
    private readonly StepMeter _meter;
    private readonly long _mostRepeats;
    private readonly RoundOption[][] _options;
    private readonly ulong[][] _pairs;
    private readonly bool[] _sameAsBefore;
    private readonly long[] _worthAfter;
    private readonly int[] _pairsAfter;
    private readonly PlanState _state;
    private readonly SmallPlanLimit _limit;
    private readonly int[][] _left;
    private readonly int[] _leftCount;
    private readonly int[] _at;
    private readonly ulong _allowed;
    private readonly bool[]? _secondRounds;
    private PlanQuality? _best;
    private bool _cutShort;

    private SmallPlanSearch(PairSchedulingProblem problem, PlanQuality? best, StepMeter meter, long mostRepeats)
    {
        _problem = problem;
        _meter = meter;
        _mostRepeats = mostRepeats;
        _best = best;
        _state = new PlanState(problem);
        _limit = new SmallPlanLimit(_state);
        _options = new RoundOption[problem.Rounds][];
        _pairs = new ulong[problem.Rounds][];
        _left = new int[problem.Rounds][];
        _leftCount = new int[problem.Rounds];
        _at = new int[problem.Rounds];
        _sameAsBefore = new bool[problem.Rounds];
        _worthAfter = new long[problem.Rounds + 1];
        _pairsAfter = new int[problem.Rounds + 1];
        for (var j = 1; j < problem.People; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (!problem.Forbidden.Contains(i, j))
                    _allowed |= 1UL << RoundOptions.BitOf(i, j);
            }
        }

        var makers = new RoundOptions(problem);
        var known = new List<(int[] Present, RoundOption[] Options, ulong[] Pairs)>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            var at = known.FindIndex(entry => entry.Present.SequenceEqual(present));
            if (at < 0)
            {
                var options = makers.Of(round);
                known.Add((present, options, Array.ConvertAll(options, option => option.Pairs)));
                at = known.Count - 1;
            }

            (_options[round], _pairs[round]) = (known[at].Options, known[at].Pairs);
            _left[round] = new int[_options[round].Length];
            _sameAsBefore[round] = round > 0 && ReferenceEquals(_options[round], _options[round - 1]);
        }

        if (problem.Rounds > 1 && _options[0].Length > 0 && RoundSymmetry.AreAlike(problem))
            _secondRounds = RoundSymmetry.FirstOfTheirKind(_options[0], problem.People);
        for (var round = problem.Rounds - 1; round >= 0; round--)
        {
            var options = _options[round];
            _worthAfter[round] = _worthAfter[round + 1] + (options.Length > 0 ? options[0].Worth : 0);
            _pairsAfter[round] = _pairsAfter[round + 1] + (options.Length > 0 ? Count(options[0].Pairs) : 0);
        }
    }

    /// <summary>Whether all plans that could be better were looked at.</summary>
    public bool IsExhaustive => !_cutShort;

    /// <summary>The best plan's rounds; <see langword="null"/> where none is better than the one given.</summary>
    public RoundPlan?[]? Found { get; private set; }

    /// <summary>Searches for a plan better than <paramref name="best"/>.</summary>
    /// <param name="problem">The question; at most <see cref="RoundOptions.MostPeople"/> people.</param>
    /// <param name="best">How good the best plan so far is.</param>
    /// <param name="meter">One step is a part of a plan looked into, or eight groupings tried.</param>
    /// <param name="mostRepeats">Plans with more repeats are not looked at.</param>
    public static SmallPlanSearch Run(PairSchedulingProblem problem, PlanQuality? best, StepMeter meter, long mostRepeats = long.MaxValue)
    {
        var search = new SmallPlanSearch(problem, best, meter, mostRepeats);
        if (search.MayBeBetter(0, search._worthAfter[0], 0))
            search.Plan(0, 0);
        return search;
    }

    /// <param name="round">The round to plan next.</param>
    /// <param name="met">The pairs that met in the rounds before.</param>
    private void Plan(int round, ulong met)
    {
        if (round == _problem.Rounds)
        {
            Weigh();
            return;
        }

        if (!Find(round, met))
            return;
        var (repeats, value) = (_state.Repeats, _state.Value);
        for (var k = 0; k < _leftCount[round] && !_cutShort; k++)
        {
            var at = _left[round][k];
            if (_secondRounds is not null && ((round == 0 && at > 0) || (round == 1 && !_secondRounds[at])))
                continue;
            var option = _options[round][at];
            if (!MayReach(round, option.Worth, value, repeats))
                break;
            _at[round] = k;
            _state.Set(round, option.Plan);
            var all = met | option.Pairs;
            if (MayBeBetter(round + 1, Rest(round, option.Worth), all))
                Plan(round + 1, all);
        }

        _state.Set(round, null);
    }

    /// <summary>Lists the groupings that do not force more repeats than the best plan has.</summary>
    /// <returns>Whether the steps allow it.</returns>
    private bool Find(int round, ulong met)
    {
        var before = _sameAsBefore[round] ? _left[round - 1] : null;
        var first = before is null ? 0 : _at[round - 1];
        var end = before is null ? _options[round].Length : _leftCount[round - 1];
        var work = 1 + (end - first) / GroupingsAStep;
        if (_meter.Take(work) < work)
        {
            _cutShort = true;
            return false;
        }

        var seen = met | _limit.Historic;
        var (pairs, left) = (_pairs[round], _left[round]);
        var mayRepeat = Math.Min(_mostRepeats, _best?.Repeats ?? long.MaxValue) - _state.Repeats;
        var later = _pairsAfter[round + 1];
        var count = 0;
        for (var k = first; k < end; k++)
        {
            var at = before is null ? k : before[k];
            var again = Count(pairs[at] & seen);
            if (again > mayRepeat || again + later - Count(_allowed & ~(seen | pairs[at])) > mayRepeat)
                continue;
            left[count++] = at;
        }

        _leftCount[round] = count;
        return true;
    }

    /// <summary>Whether a grouping of this worth and the later ones could still lead to the value of the best plan.</summary>
    private bool MayReach(int round, long worth, long value, long repeats) =>
        _best is null || _problem.FairFirst || repeats < _best.Repeats || value + worth + Rest(round, worth) >= _best.Value;

    /// <summary>What the rounds after this one can be worth; those with the same people take groupings from here on, none worth more.</summary>
    private long Rest(int round, long worth)
    {
        var last = round;
        while (last + 1 < _problem.Rounds && _sameAsBefore[last + 1])
            last++;
        return _worthAfter[last + 1] + (last - round) * worth;
    }

    /// <summary>Whether the plan can become better than the best, with so many rounds set and the others worth so much at most.</summary>
    private bool MayBeBetter(int rounds, long rest, ulong met)
    {
        var seen = met | _limit.Historic;
        var fewest = _state.Repeats + Math.Max(0, _pairsAfter[rounds] - Count(_allowed & ~seen));
        return fewest <= _mostRepeats && (_best is null || _limit.After(rounds, seen, fewest, _state.Value + rest).CompareTo(_best) > 0);
    }

    private void Weigh()
    {
        var quality = _state.Quality();
        if (quality.CompareTo(_best) <= 0)
            return;
        _best = quality;
        Found = _state.Snapshot();
    }

    internal static int Count(ulong bits)
    {
        unchecked
        {
            bits -= bits >> 1 & 0x5555555555555555;
            bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
            return (int)((bits + (bits >> 4) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101 >> 56);
        }
    }
}
