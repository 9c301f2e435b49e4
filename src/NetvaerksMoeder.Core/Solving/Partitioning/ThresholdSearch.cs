using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Random exchanges in all rounds, accepted where they cost less than a threshold that falls to nothing.</summary>
/// <remarks>
/// Threshold accepting: Gunter Dueck and Tobias Scheuer (1990), "Threshold accepting: a general purpose optimization algorithm
/// appearing superior to simulated annealing", Journal of Computational Physics 90. Whole numbers only, so the same seed gives
/// the same plan on every runtime.
/// </remarks>
internal sealed class ThresholdSearch(GroupPlan plan, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
{
    private static readonly int[] None = [];

    /// <summary>One fall of the threshold from <paramref name="start"/> to 0 in <paramref name="steps"/> exchanges weighed.</summary>
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
            var threshold = (long)((decimal)start * left / steps);
            TryExchange(rounds[random.NextInt32(rounds.Length)], threshold);
        }

        return true;
    }

    private void TryExchange(RoundFrame frame, long threshold)
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
        if (weights.Of(change) >= -threshold)
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
