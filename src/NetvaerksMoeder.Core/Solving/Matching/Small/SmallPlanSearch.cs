using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.General;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>The best plan of few people in all three parts of the objective, by searching every plan that could be better.</summary>
/// <remarks>Depth first by round, the most valuable grouping first. Rounds with the same people are interchangeable, so their
/// groupings are taken in order; cut where repeats or value cannot reach the best plan so far. Plans that tie with it are
/// looked at too, for fairness. Where all people are alike, plans are looked at up to renaming (<see cref="RoundSymmetry"/>).</remarks>
internal sealed class SmallPlanSearch
{
    private readonly PairSchedulingProblem _problem;
    private readonly StepMeter _meter;
    private readonly RoundOption[][] _options;
    private readonly bool[] _sameAsBefore;
    private readonly long[] _worthAfter;
    private readonly int[] _pairsAfter;
    private readonly long[] _value;
    private readonly PlanState _scratch;
    private readonly int[] _choice;
    private readonly ulong _allowed;
    private readonly ulong _historic;
    private readonly bool[]? _secondRounds;
    private PlanQuality? _best;
    private bool _cutShort;

    private SmallPlanSearch(PairSchedulingProblem problem, PlanQuality? best, StepMeter meter)
    {
        _problem = problem;
        _meter = meter;
        _best = best;
        _scratch = new PlanState(problem);
        _choice = new int[problem.Rounds];
        _options = new RoundOption[problem.Rounds][];
        _sameAsBefore = new bool[problem.Rounds];
        _worthAfter = new long[problem.Rounds + 1];
        _pairsAfter = new int[problem.Rounds + 1];
        _value = new long[64];
        for (var j = 1; j < problem.People; j++)
        {
            for (var i = 0; i < j; i++)
            {
                _value[RoundOptions.BitOf(i, j)] = problem.Scores.Of(i, j);
                if (problem.Met.Contains(i, j))
                    _historic |= 1UL << RoundOptions.BitOf(i, j);
                if (!problem.Forbidden.Contains(i, j))
                    _allowed |= 1UL << RoundOptions.BitOf(i, j);
            }
        }

        var makers = new RoundOptions(problem);
        var known = new List<(int[] Present, RoundOption[] Options)>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            var at = known.FindIndex(entry => entry.Present.SequenceEqual(present));
            if (at < 0)
            {
                known.Add((present, makers.Of(round)));
                at = known.Count - 1;
            }

            _options[round] = known[at].Options;
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

    /// <summary>Searches for a plan better than <paramref name="best"/>; one step is one grouping tried.</summary>
    public static SmallPlanSearch Run(PairSchedulingProblem problem, PlanQuality? best, StepMeter meter)
    {
        var search = new SmallPlanSearch(problem, best, meter);
        search.Plan(0, search._historic, 0, 0);
        return search;
    }

    private void Plan(int round, ulong met, long repeats, long value)
    {
        if (round == _problem.Rounds)
        {
            Weigh();
            return;
        }

        var options = _options[round];
        for (var at = _sameAsBefore[round] ? _choice[round - 1] : 0; at < options.Length; at++)
        {
            if (_cutShort || !_meter.TryStep())
            {
                _cutShort = true;
                return;
            }

            if (_secondRounds is not null && round == 0 && at > 0)
                return;
            if (_secondRounds is not null && round == 1 && !_secondRounds[at])
                continue;
            var option = options[at];
            if (!MayReach(round, at, value, repeats))
                return;
            var again = option.Pairs & met;
            var nowMet = met | option.Pairs;
            var nowRepeats = repeats + Count(again);
            var forced = _pairsAfter[round + 1] - Count(_allowed & ~nowMet);
            if (_best is not null && nowRepeats + (forced > 0 ? forced : 0) > _best.Repeats)
                continue;
            _choice[round] = at;
            Plan(round + 1, nowMet, nowRepeats, value + option.Worth - Worth(again & ~_historic));
        }
    }

    /// <summary>Whether this option and all later ones could still lead to the value of the best plan.</summary>
    private bool MayReach(int round, int at, long value, long repeats)
    {
        if (_best is null || _problem.FairFirst || repeats < _best.Repeats)
            return true;
        var last = round;
        while (last + 1 < _problem.Rounds && _sameAsBefore[last + 1])
            last++;

        // The rounds with the same people take options from here on, none worth more than this one.
        var rest = _worthAfter[last + 1] + (last - round) * _options[round][at].Worth;
        return value + _options[round][at].Worth + rest >= _best.Value;
    }

    private void Weigh()
    {
        for (var round = 0; round < _problem.Rounds; round++)
        {
            var option = _options[round][_choice[round]];
            _scratch.Set(round, new RoundPlan([.. option.Groups.Select(group => (int[])group.Clone())], (int[])option.Byes.Clone()));
        }

        var quality = _scratch.Quality();
        if (quality.CompareTo(_best) <= 0)
            return;
        _best = quality;
        Found = _scratch.Snapshot();
    }

    private long Worth(ulong pairs)
    {
        long worth = 0;
        for (var bit = 0; pairs != 0; bit++, pairs >>= 1)
            worth += (pairs & 1) != 0 ? _value[bit] : 0;
        return worth;
    }

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
