using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Random exchanges and moves, accepted by their cost against a falling temperature, in whole numbers.</summary>
/// <remarks>
/// Scott Kirkpatrick, Daniel Gelatt and Mario Vecchi (1983), "Optimization by simulated annealing", Science 220. Where to start
/// and end is measured: a quick fall finds the temperature at which few exchanges are still made and that at which hardly any is,
/// and the long fall goes from the one to the other, because all that matters happens between them.
/// </remarks>
/// <param name="table">The division to start from, changed by each run.</param>
/// <param name="random">Where chance comes from.</param>
/// <param name="meter">Asked for a step an exchange or move weighed.</param>
/// <param name="mayMove">Whether one person may move alone where the sizes allow it; otherwise the sizes stay as they are.</param>
internal sealed class GroupingAnnealing(GroupingTable table, Xoshiro256StarStar random, StepMeter meter, bool mayMove)
{
    private const int Stages = 100;

    /// <summary>Parts of a million of the exchanges weighed that are made at the start and at the end of the long fall.</summary>
    private const int MadeWhenHot = 15_000;
    private const int MadeWhenCold = 800;

    private readonly bool _sizesMayChange = mayMove && GroupingSizes.MayChange(table.Problem);

    /// <summary>The best division seen.</summary>
    public int[] Best { get; } = (int[])table.GroupOf.Clone();

    /// <summary>The value of <see cref="Best"/> in the table's numbers.</summary>
    public long BestValue { get; private set; } = table.Value;

    /// <summary>The quick fall: from where most exchanges are made to where hardly any is.</summary>
    /// <param name="steps">The exchanges weighed at each temperature.</param>
    /// <returns>The temperatures between which to fall slowly.</returns>
    public (long Hot, long Cold) Measure(long steps)
    {
        // A fifth of the greatest value a person can be worth to a group is hot in every instance.
        long temperature = Math.Max(1, table.Values.Max(row => row.Max()) * (long)table.Problem.Most.Max() / 5);
        long hot = 0;
        while (true)
        {
            var made = RunAt(temperature, steps);
            if (hot == 0 && made * 1_000_000 < steps * MadeWhenHot)
                hot = temperature;
            if (temperature == 1 || meter.IsExhausted || made * 1_000_000 < steps * MadeWhenCold)
                return (hot == 0 ? temperature : hot, temperature);
            temperature = Math.Max(1, temperature * 4 / 5);
        }
    }

    /// <summary>Lets the temperature fall from one to another over so many exchanges weighed, each time by about the same share.</summary>
    public void Fall(long hot, long cold, long steps)
    {
        var share = ShareOf(hot, cold);
        var temperature = hot << 12;
        for (var stage = 0; stage < Stages; stage++)
        {
            RunAt(Math.Max(1, temperature >> 12), (steps * (stage + 1) / Stages) - (steps * stage / Stages));
            temperature = Less(temperature, share);
        }
    }

    private long RunAt(long temperature, long steps)
    {
        long made = 0;
        var row = table.People + (_sizesMayChange ? table.Groups : 0);
        for (; steps > 0 && meter.Take(row) == row; steps -= row)
            made += Row(random.NextInt32(table.People), temperature);
        Keep();
        return made;
    }

    /// <summary>Weighs one person's exchanges with everybody and moves to every group, and makes each that costs less than a draw.</summary>
    /// <remarks>The draw stands until an exchange is made: far faster than one an exchange, and in trials as good.</remarks>
    private long Row(int i, long temperature)
    {
        long made = 0;
        var least = Draw(temperature);
        for (var j = table.NextExchange(i, 0, least, out var gain); j < table.People; j = table.NextExchange(i, j + 1, least, out gain))
        {
            if (gain < 0)
                Keep();
            table.Exchange(i, j, gain);
            made++;
            least = Draw(temperature);
        }

        for (var group = 0; _sizesMayChange && group < table.Groups; group++)
        {
            if (!table.CanMove(i, group) || table.WeighMove(i, group) is var gained && gained < least)
                continue;
            if (gained < 0)
                Keep();
            table.Move(i, group, gained);
            made++;
            least = Draw(temperature);
        }

        return made;
    }

    private int Draw(long temperature) => -(int)Math.Min(1 << 28, unchecked(AcceptanceTable.Draw(random.NextUInt64()) * temperature) >> 16);

    private void Keep()
    {
        if (table.Value <= BestValue)
            return;
        BestValue = table.Value;
        Array.Copy(table.GroupOf, Best, Best.Length);
    }

    /// <summary>The greatest share, in 2^-20ths, that leaves at least the cold temperature after all stages.</summary>
    private static long ShareOf(long hot, long cold)
    {
        var (low, high) = (0L, 1L << 20);
        while (low < high)
        {
            var share = (low + high + 1) / 2;
            var end = hot << 12;
            for (var stage = 1; stage < Stages; stage++)
                end = Less(end, share);
            (low, high) = end >= cold << 12 ? (share, high) : (low, share - 1);
        }

        return low;
    }

    private static long Less(long temperature, long share) => temperature - (long)((decimal)temperature * share / (1 << 20));
}
