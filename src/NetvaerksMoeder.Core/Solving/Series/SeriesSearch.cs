using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Improves all divisions of a series together, from a plan made one after the other.</summary>
/// <remarks>
/// Ever longer annealings over all divisions at once, each from the best plan so far, then exchanges for fairness. A plan is kept only where
/// it is better in the order of <see cref="SeriesScore"/>, or as good and fairer. Where rules and guarantees are kept as well as in the first
/// plan, no plan is handed out that has more repeats or is worth less than that. The same question, seed and steps give the same plans everywhere.
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
        var annealing = new SeriesAnnealing(question, exchanges, random, meter);
        var fairness = new SeriesFairness(state, exchanges, meter);

        var first = state.Score;
        var bound = bounds.For(first);
        var best = (Plan: state.ToPlan(), state.Score, Values: state.ValuePerPerson());
        var isBest = SeriesBounds.IsBest(first, bound);
        yield return new SeriesAnswer(best.Plan, first, bound, 0, isBest);

        var cycle = Math.Max(LeastCycle, steps / 2);
        for (var round = 0; !meter.IsExhausted && exchanges.Count > 0; round++)
        {
            var isProven = isBest;
            if (!isProven)
                annealing.Run(StartOf(round, cycle / exchanges.Count), WeightOf(round), Math.Min(cycle, meter.Left * 19 / 20));
            fairness.Run(isProven ? cycle : cycle / 20);
            var found = (Plan: state.ToPlan(), state.Score, Values: state.ValuePerPerson());
            if (IsBetter(found, best) && IsNoWorse(found.Score, first))
            {
                best = found;
                bound = bounds.For(best.Score);
                isBest = SeriesBounds.IsBest(best.Score, bound);
                yield return new SeriesAnswer(best.Plan, best.Score, bound, meter.Used, isBest);
            }
            else
            {
                state.Restore(best.Plan);
            }

            // Where repeats and value are proven, only fairness is left to gain.
            if (isProven)
                yield break;
            cycle = Math.Max(LeastCycle, meter.Left * 8 / 10);
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
