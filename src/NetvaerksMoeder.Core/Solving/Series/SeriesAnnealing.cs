using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Random exchanges in all divisions of a series, accepted by their cost against a temperature that falls to nothing.</summary>
/// <remarks>Scott Kirkpatrick, Daniel Gelatt and Mario Vecchi (1983), "Optimization by simulated annealing", Science 220. Whole numbers
/// only. What comes earlier in the order of <see cref="SeriesScore"/> weighs more; who keeps plans compares them exactly.</remarks>
internal sealed class SeriesAnnealing(SeriesQuestion question, SeriesExchanges exchanges, Xoshiro256StarStar random, StepMeter meter)
{
    /// <summary>The temperature is in 256ths.</summary>
    private const int Fraction = 8;

    private readonly long _greatest = question.Greatest;

    /// <summary>One fall of the temperature from <paramref name="start"/> 256ths of the greatest value to 0 in <paramref name="steps"/> exchanges weighed;
    /// a repeat weighs <paramref name="weight"/> times the greatest value.</summary>
    /// <returns><see langword="false"/> where the budget ended it.</returns>
    public bool Run(int start, int weight, long steps)
    {
        if (exchanges.Count == 0)
            return false;
        for (long step = 0; step < steps; step++)
        {
            if (!meter.TryStep())
                return false;
            if (!exchanges.TryDraw())
                continue;
            var change = exchanges.Weigh();
            var gain = Merit(change, weight);
            // The last tenth only climbs.
            var left = System.Math.Max(0, steps - step - (steps / 10));
            if (gain >= 0 || -gain <= Allowance(unchecked(_greatest * start * left / steps)))
                exchanges.Make(change);
        }

        return true;
    }

    private long Merit(SeriesScore change, int weight) => unchecked(change.Value
        - (_greatest * ((32 * change.Broken) + (8 * change.Missing) + (8 * change.Avoided) + (weight * (change.Repeats + change.Uneven)))));

    /// <summary>What an exchange may cost: a draw times the temperature.</summary>
    private long Allowance(long temperature)
    {
        var draw = AcceptanceTable.Draw(random.NextUInt64());
        return unchecked(temperature >> 40 == 0 ? (temperature * draw) >> (16 + Fraction) : (temperature >> (16 + Fraction)) * draw);
    }
}
