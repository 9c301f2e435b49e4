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

    /// <summary>Stages of one temperature each, before the last, which only climbs.</summary>
    private const int Stages = 95;

    /// <summary>What is left of the temperature after a stage, in 65,536ths: over all of them it falls to a sixtieth.</summary>
    private const long Remains = 62_770;

    private static readonly int[] None = [];

    /// <summary>One fall of the temperature, by the same share stage after stage and then to 0, in so many exchanges weighed.</summary>
    /// <param name="start">Three quarters of it is the first temperature.</param>
    /// <param name="steps">The exchanges weighed.</param>
    /// <returns><see langword="false"/> where the budget ended it.</returns>
    public bool Run(long start, long steps)
    {
        var rounds = System.Array.FindAll(plan.Frame.Rounds, round => round.Groups > 1);
        if (rounds.Length == 0)
            return false;

        var temperature = (decimal)start * (3 << Fraction) / 4;
        for (var stage = 0; stage <= Stages; stage++, temperature = temperature * Remains / 65_536)
        {
            // Climbing takes the last twentieth.
            var until = stage == Stages ? steps : steps / 20 * 19 * (stage + 1) / Stages;
            var heat = stage == Stages ? 0 : (long)System.Math.Min(temperature, long.MaxValue >> 1);
            for (var step = stage == 0 ? 0 : steps / 20 * 19 * stage / Stages; step < until; step++)
            {
                if (!meter.TryStep())
                    return false;
                TryExchange(rounds[random.NextInt32(rounds.Length)], heat);
            }
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
        var (here, there) = (plan.SizeOf(frame.Round, from), plan.SizeOf(frame.Round, to));
        var move = (here > there || (here > frame.Least && there < frame.Most)) && random.NextInt32(2) == 0;
        var coming = move ? None : leaving.Length == 1 && frame.Units[second].Length == 1 && frame.Places[second] < 0
            ? frame.Units[second]
            : Counterpart(frame, to, leaving.Length);
        if (coming is null)
            return;
        var change = plan.Weigh(frame.Round, from, leaving, to, coming);
        if (weights.Of(change) is var gain && (gain >= 0 || -gain <= AcceptanceTable.Allowance(random.NextUInt64(), temperature)))
            plan.Exchange(frame.Round, from, leaving, to, coming, change);
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
