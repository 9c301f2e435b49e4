using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Moves people between chairs: first as in a cooling metal, then only for the better.</summary>
/// <remarks>Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983, "Optimization by simulated annealing") of a quadratic assignment problem, in
/// whole numbers alone.</remarks>
internal sealed class CarouselAnnealing(StepMeter meter, Xoshiro256StarStar random)
{
    private const int Levels = 110;
    private const int Cooling = 96;
    private const int Samples = 200;
    private const long Great = 1L << 40;

    /// <summary>The best seats met on the way.</summary>
    /// <param name="state">Where it starts; changed.</param>
    /// <param name="steps">Swaps to try.</param>
    /// <param name="target">A merit that nothing can beat.</param>
    public CarouselSeats Anneal(CarouselState state, long steps, long target)
    {
        var best = state.Plan.Copy();
        long standing = 0, greatest = 0;
        var temperature = StartOf(state) * 100;
        var perLevel = Math.Max(1, steps / Levels);
        var isTrio = state.Extras.Joins.Count > 0;
        for (var level = 0; level < Levels && state.Merit < target; level++)
        {
            temperature = Math.Max(1, temperature * Cooling / 100);
            for (long step = 0; step < perLevel; step++)
            {
                if (!meter.TryStep())
                    return best;
                var least = -Loss(temperature, AcceptanceTable.Draw(random.NextUInt64()));
                long gain;
                if (isTrio && random.NextInt32(16) == 0)
                {
                    if (!state.TryThird(random.NextInt32(state.Plan.Thirds.Length), random.NextInt32(state.Seats), least, out gain))
                        continue;
                }
                else
                {
                    var (first, second) = (random.NextInt32(2 * state.Seats), random.NextInt32(2 * state.Seats));
                    if (!state.MaySwap(first, second) || !state.TrySwap(first, second, least, out gain))
                        continue;
                }

                standing += gain;
                if (standing > greatest)
                {
                    greatest = standing;
                    best = state.Plan.Copy();
                    if (state.Merit >= target)
                        break;
                }
            }
        }

        return best;
    }

    /// <summary>Swaps two people, or names another chair for the third, as long as that gains something.</summary>
    public void Climb(CarouselState state) => Sweep(
        state,
        long.MaxValue,
        (first, second) => state.TrySwap(first, second, 1, out _),
        (round, seat) => state.TryThird(round, seat, 1, out _));

    /// <summary>Swaps two people as long as that makes the plan fairer and costs nothing.</summary>
    public void Even(CarouselState state, long steps) => Sweep(state, steps, state.TryFairerSwap, (_, _) => false);

    // A temperature in hundredths times a draw in 1 / 65,536; a great one gives up its last bits first.
    private static long Loss(long temperature, uint draw) => temperature < Great
        ? (temperature * draw / 100) >> 16
        : ((temperature / 100) >> 16) * draw;

    // The greatest loss that is common: hot enough to leave any valley between plans, not to forget everything.
    private long StartOf(CarouselState state)
    {
        var losses = new List<long>();
        for (var sample = 0; sample < Samples; sample++)
        {
            var (first, second) = (random.NextInt32(2 * state.Seats), random.NextInt32(2 * state.Seats));
            if (!state.MaySwap(first, second))
                continue;
            state.TrySwap(first, second, long.MaxValue, out var gain);
            if (gain != 0 && Math.Abs(gain) < state.Merits.RepeatCost)
                losses.Add(Math.Abs(gain));
        }

        losses.Sort();
        return losses.Count == 0 ? 1 : Math.Max(1, losses[losses.Count / 2]);
    }

    private void Sweep(CarouselState state, long steps, Func<int, int, bool> trySwap, Func<int, int, bool> tryThird)
    {
        var changed = true;
        var end = steps < meter.Left ? meter.Used + steps : long.MaxValue;
        while (changed)
        {
            changed = false;
            for (var first = 0; first < 2 * state.Seats; first++)
            {
                for (var second = first + 1; second < 2 * state.Seats; second++)
                {
                    if (!state.MaySwap(first, second))
                        continue;
                    if (meter.Used >= end || !meter.TryStep())
                        return;
                    changed |= trySwap(first, second);
                }
            }

            for (var round = 0; round < state.Plan.Thirds.Length && state.Extras.Joins.Count > 0; round++)
            {
                for (var seat = 0; seat < state.Seats; seat++)
                {
                    if (!meter.TryStep())
                        return;
                    changed |= tryThird(round, seat);
                }
            }
        }
    }
}
