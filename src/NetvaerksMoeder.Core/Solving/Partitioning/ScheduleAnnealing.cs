using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Random exchanges in all rounds, accepted by their cost against a temperature that falls to nothing.</summary>
/// <remarks>
/// Scott Kirkpatrick, Daniel Gelatt and Mario Vecchi (1983), "Optimization by simulated annealing", Science 220. Whole numbers
/// only, so the same seed gives the same plan on every runtime.
/// </remarks>
internal sealed class ScheduleAnnealing(GroupPlan plan, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
{
    /// <summary>The temperature is in 256ths.</summary>
    private const int Fraction = 8;

    private static readonly int[] None = [];

    /// <summary>One fall of the temperature from three quarters of <paramref name="start"/> to 0 in <paramref name="steps"/> exchanges weighed.</summary>
    /// <returns><see langword="false"/> where the budget ended it.</returns>
    public bool Run(long start, long steps)
    {
        var rounds = System.Array.FindAll(plan.Frame.Rounds, round => round.Groups > 1);
        if (rounds.Length == 0)
            return false;

        for (long step = 0; step < steps; step++)
        {
            if (!meter.TryStep())
                return false;
            // The last tenth only climbs.
            var left = System.Math.Max(0, steps - step - (steps / 10));
            var temperature = (decimal)start * left / steps * (3 << Fraction) / 4;
            TryExchange(rounds[random.NextInt32(rounds.Length)], temperature > long.MaxValue >> 1 ? long.MaxValue >> 1 : (long)temperature);
        }

        return true;
    }

    private void TryExchange(RoundFrame frame, long temperature)
    {
        var first = random.NextInt32(frame.Units.Length);
        var second = random.NextInt32(frame.Units.Length);
        if (frame.Places[first] >= 0)
            return;
        var leaving = frame.Units[first];
        var from = plan.PlaceOf(frame.Round, leaving[0]);
        var to = plan.PlaceOf(frame.Round, frame.Units[second][0]);
        if (from == to)
            return;

        // A move where the sizes allow it; otherwise as many come as leave.
        var move = plan.SizeOf(frame.Round, from) > plan.SizeOf(frame.Round, to) && random.NextInt32(2) == 0;
        var coming = move ? None : leaving.Length == 1 && frame.Units[second].Length == 1 && frame.Places[second] < 0
            ? frame.Units[second]
            : Counterpart(frame, to, leaving.Length);
        if (coming is null)
            return;
        var change = plan.Weigh(frame.Round, from, leaving, to, coming);
        if (weights.Of(change) is var gain && (gain >= 0 || -gain <= Allowance(temperature)))
            plan.Exchange(frame.Round, from, leaving, to, coming, change);
    }

    /// <summary>What an exchange may cost: a draw times the temperature, in an order that cannot overflow.</summary>
    private long Allowance(long temperature)
    {
        var draw = AcceptanceTable.Draw(random.NextUInt64());
        return unchecked(temperature >> 40 == 0 ? (temperature * draw) >> (16 + Fraction) : (temperature >> (16 + Fraction)) * draw);
    }

    /// <summary>Whole units of a group, together as many people as asked for, taken from a random start; or nothing.</summary>
    private int[]? Counterpart(RoundFrame frame, int place, int count)
    {
        var size = plan.SizeOf(frame.Round, place);
        var start = random.NextInt32(size);
        var people = new int[count];
        var taken = 0;
        for (var k = 0; k < size && taken < count; k++)
        {
            var person = plan.MemberOf(frame.Round, place, (start + k) % size);
            var number = plan.UnitOf(frame.Round, person);
            var unit = frame.Units[number];
            if (unit[0] != person || frame.Places[number] >= 0 || unit.Length > count - taken)
                continue;
            unit.CopyTo(people, taken);
            taken += unit.Length;
        }

        return taken == count ? people : null;
    }
}
