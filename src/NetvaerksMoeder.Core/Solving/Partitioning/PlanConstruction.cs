using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Seats everybody greedily, round by round: those with a place first, then the larger units, each where it costs least.</summary>
internal static class PlanConstruction
{
    /// <summary>So many groups are looked at for a unit; with more, a random stretch of them.</summary>
    private const int GroupsLookedAt = 48;

    /// <summary>Fills an empty plan.</summary>
    public static void Fill(GroupPlan plan, MeritWeights weights, Xoshiro256StarStar random)
    {
        foreach (var frame in plan.Frame.Rounds)
            FillRound(plan, frame, weights, random);
        plan.Rescore();
    }

    private static void FillRound(GroupPlan plan, RoundFrame frame, MeritWeights weights, Xoshiro256StarStar random)
    {
        var order = Enumerable.Range(0, frame.Units.Length).ToArray();
        random.Shuffle(order);
        foreach (var unit in order.Where(unit => frame.Places[unit] >= 0))
            plan.Seat(frame.Round, frame.Units[unit], frame.Places[unit]);

        var large = frame.Present.Length - ((long)frame.Groups * frame.Least);
        foreach (var unit in order.Where(unit => frame.Places[unit] < 0).OrderByDescending(unit => frame.Units[unit].Length))
        {
            var place = BestPlace(plan, frame, frame.Units[unit], large, weights, random);
            var before = plan.SizeOf(frame.Round, place);
            plan.Seat(frame.Round, frame.Units[unit], place);
            large -= System.Math.Max(0, plan.SizeOf(frame.Round, place) - System.Math.Max(frame.Least, before));
        }
    }

    private static int BestPlace(GroupPlan plan, RoundFrame frame, int[] unit, long large, MeritWeights weights, Xoshiro256StarStar random)
    {
        var start = random.NextInt32(frame.Groups);
        int best = -1, looked = 0;
        var bestMerit = long.MinValue;
        for (var k = 0; k < frame.Groups && looked < GroupsLookedAt; k++)
        {
            var place = (start + k) % frame.Groups;
            var size = plan.SizeOf(frame.Round, place) + unit.Length;
            if (size > frame.Most || size - System.Math.Max(frame.Least, size - unit.Length) > large)
                continue;
            looked++;
            var merit = weights.Of(plan.WeighSeat(frame.Round, unit, place));
            if (merit > bestMerit)
                (best, bestMerit) = (place, merit);
        }

        return best >= 0 ? best : Enumerable.Range(0, frame.Groups).OrderBy(place => plan.SizeOf(frame.Round, place)).First();
    }
}
