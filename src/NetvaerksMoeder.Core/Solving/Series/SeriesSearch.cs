using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Improves all divisions of a series together, from a plan made one after the other.</summary>
/// <remarks>
/// With steps enough sweeps over all divisions come first, see <see cref="SeriesStages"/>; then, or with few steps instead, ever longer annealings
/// by single exchanges, each from the best plan so far, and exchanges for fairness. A plan is kept only where it is better in the order of
/// <see cref="SeriesScore"/>, or as good and fairer. Where rules and guarantees are kept as well as in the first plan, no plan is handed out
/// that has more repeats or is worth less than that. The same question, seed and steps give the same plans everywhere.
/// </remarks>
internal static class SeriesSearch
{
    private const long LeastCycle = 4_000;

    /// <summary>Temperatures in 256ths of the greatest value. Hot leaves the first plan and needs many steps to come back to one as good;
    /// cool keeps what is good in the plan it begins with.</summary>
    private const int Hot = 256;
    private const int Cool = 64;
    private const int Cold = 40;
    private const int StepsAUnitForHot = 250;

    /// <summary>Of exchanges weighed one by one, so many a unit follow upon sweeps, or upon a first plan that is proven: each takes as long as ten of a sweep.</summary>
    private const int StepsAUnitAfterSweeps = 60;

    /// <summary>A plan is near its bound where it is within a hundredth.</summary>
    private const int NearABound = 100;

    /// <summary>The first plan, then better ones, as long as they are asked for and the steps last.</summary>
    /// <param name="question">The question, with the first plan.</param>
    /// <param name="bounds">Proves what no plan can be better than, given the fewest repeats found.</param>
    /// <param name="seed">Where chance starts.</param>
    /// <param name="steps">The greatest number of exchanges weighed.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<SeriesAnswer> Improve(SeriesQuestion question, SeriesBounds bounds, long seed, long steps, CancellationToken cancellationToken)
    {
        var meter = new StepMeter(steps, cancellationToken);
        var random = new Xoshiro256StarStar(seed);
        var state = new SeriesState(question);
        var exchanges = new SeriesExchanges(question, state, random);

        var first = state.Score;
        var bound = bounds.For(first);
        var best = (Plan: state.ToPlan(), state.Score, Values: state.ValuePerPerson());
        var isBest = SeriesBounds.IsBest(first, bound);
        long swept = 0;
        yield return new SeriesAnswer(best.Plan, first, bound, 0, isBest);

        var stages = isBest ? null : SeriesStages.TryStart(question, bounds.Kinds, random, meter, steps, cancellationToken);
        for (var isShort = false; stages is not null && !stages.IsOver && !isBest;)
        {
            state.Restore(stages.Run(best.Plan, isShort));
            isShort = state.Score.Value < first.Value;
            var isKept = Keep();
            if (isKept)
                yield return new SeriesAnswer(best.Plan, best.Score, bound, meter.Used, isBest);
        }

        if (stages is not null && !isBest)
        {
            bound = bounds.For(best.Score);
            isBest = SeriesBounds.IsBest(best.Score, bound);
            yield return new SeriesAnswer(best.Plan, best.Score, bound, meter.Used, isBest);
        }

        if (stages is not null || isBest)
        {
            swept = meter.Used;
            meter = new StepMeter(Math.Min(steps, (long)StepsAUnitAfterSweeps * exchanges.Count), cancellationToken);
        }

        foreach (var plan in isBest ? [] : SeriesEveryPlan.Of(question, steps) ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            state.Restore(plan);
            if (state.Score.CompareTo(best.Score) > 0 && Keep())
                yield return new SeriesAnswer(best.Plan, best.Score, bound, swept, isBest);
        }

        state.Restore(best.Plan);
        var annealing = new SeriesAnnealing(question, exchanges, random, meter);
        var fairness = new SeriesFairness(state, exchanges, meter);
        var cycle = Math.Max(LeastCycle, meter.Left / 2);
        for (var round = 0; !meter.IsExhausted && exchanges.Count > 0; round++)
        {
            var isProven = isBest;
            if (!isProven && stages is null)
                annealing.Run(StartOf(round, cycle / exchanges.Count), WeightOf(round), Math.Min(cycle, meter.Left * 19 / 20));
            else if (!isProven)
                annealing.Run(round == 0 ? 0 : Cold, WeightOf(2), Math.Min(cycle, meter.Left * 19 / 20));
            fairness.Run(isProven ? cycle : stages is null ? cycle / 20 : cycle / 2);
            if (Keep())
                yield return new SeriesAnswer(best.Plan, best.Score, bound, swept + meter.Used, isBest);

            // Where repeats and value are proven, only fairness is left to gain.
            if (isProven)
                yield break;
            cycle = Math.Max(LeastCycle, meter.Left * 8 / 10);
        }

        // Takes the plan under search where it is better; else goes back to the best.
        bool Keep()
        {
            var found = (Plan: state.ToPlan(), state.Score, Values: state.ValuePerPerson());
            if (!IsBetter(found, best) || !IsNoWorse(found.Score, first))
            {
                state.Restore(best.Plan);
                return false;
            }

            best = found;
            // A bound for as many repeats or more stays one; while plans are swept, a better one matters only where it may prove this one best.
            if (stages is null || best.Score.Value >= bound.Value - (bound.Value / NearABound))
                bound = bounds.For(best.Score);
            isBest = SeriesBounds.IsBest(best.Score, bound);
            return true;
        }
    }

    private static bool IsBetter((int[][][] Plan, SeriesScore Score, long[] Values) plan, (int[][][] Plan, SeriesScore Score, long[] Values) other)
    {
        var order = plan.Score.CompareTo(other.Score);
        return order > 0 || (order == 0 && SeriesFairness.Compare(plan.Values, other.Values) > 0);
    }

    private static bool IsNoWorse(SeriesScore score, SeriesScore first)
    {
        if (score.Broken != first.Broken)
            return score.Broken < first.Broken;
        if (score.Missing != first.Missing)
            return score.Missing < first.Missing;
        return score.Avoided <= first.Avoided && score.Repeats <= first.Repeats && score.Value >= first.Value;
    }

    /// <summary>At first a repeat weighs little more than what is lost by it, so that plans can be left; at last more than anything gained.</summary>
    private static int WeightOf(int round) => round < 2 ? 3 : 8;

    private static int StartOf(int round, long stepsAUnit)
    {
        if (round % 2 == 0 && stepsAUnit >= StepsAUnitForHot)
            return Hot;
        return round < 2 ? Cool : Cold;
    }
}
