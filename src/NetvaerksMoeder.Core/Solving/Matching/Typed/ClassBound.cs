using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The proven bound of one round class, and the prices and flow that lead the construction there.</summary>
internal sealed class ClassBound
{
    private const int OddTries = 8;
    private const int MostChecks = 24;
    private const int EnoughPlaces = 4;

    private ClassBound(TypeCapacities capacities, TypePrices prices, int[] flow, int[] odd, long value)
    {
        Odd = odd;
        Capacities = capacities;
        Prices = prices;
        Flow = flow;
        Value = value;
    }

    /// <summary>Types, values and free pairs.</summary>
    public TypeCapacities Capacities { get; }

    /// <summary>The prices to build by.</summary>
    public TypePrices Prices { get; }

    /// <summary>[a · types + b]: an optimal relaxed plan over all rounds of the class.</summary>
    public int[] Flow { get; }

    /// <summary>The types of the odd place that the flow leaves out each round; empty in even rounds, and where it leaves none out.</summary>
    public int[] Odd { get; }

    /// <summary>Types for the odd place (one, or three) that leave a rest worth what the bound says; empty in even rounds.</summary>
    public IReadOnlyList<int[]> OddPlaces { get; private set; } = [];

    /// <summary>All types for the odd place (up to a limit) that the prices allow, also where the rest may not fit every time.</summary>
    public IReadOnlyList<int[]> WideOddPlaces { get; private set; } = [];

    /// <summary>The bound on the value of all rounds of the class.</summary>
    public long Value { get; }

    /// <summary>Solves the relaxed type problem.</summary>
    /// <returns><see langword="null"/> where the pairs that may meet do not suffice, or the work did not.</returns>
    public static ClassBound? Solve(
        TypeCapacities capacities, int rounds, OddRule rule, CancellationToken cancellationToken, StepMeter? work = null)
    {
        var isOdd = capacities.People % 2 == 1;
        if (rule == OddRule.Trio && capacities.People < 3)
            rule = OddRule.Bye;
        var arcs = capacities.Arcs(rounds);
        int[] odd = [];
        ClassBound? best = null;
        for (var tries = 0; tries < (isOdd ? OddTries : 1); tries++)
        {
            var flow = new TypeFlow(capacities.Value, arcs, Demand(capacities, rounds, odd));
            if (!flow.TrySolve(cancellationToken, work))
                return best;
            var prices = flow.DoubledPrices();
            var (next, extra) = isOdd ? OddPlace.Best(rule, prices, capacities) : ([], 0);
            if (isOdd && next.Length == 0)
                return null;
            var value = TypePrices.Bound(prices, extra, capacities, rounds);
            if (best is null || value < best.Value || (value == best.Value && tries == 1))
                best = new ClassBound(capacities, new TypePrices(prices, extra), flow.Flow, odd, value);
            if (SameTypes(odd, next))
                break;
            odd = next;
        }

        return best;
    }

    /// <summary>Looks for <see cref="OddPlaces"/>: not every place that the prices allow leaves a rest that fits; one round tells.</summary>
    public void FindPlaces(int rounds, OddRule rule, CancellationToken cancellationToken)
    {
        if (Capacities.People % 2 == 0)
            return;
        if (rule == OddRule.Trio && Capacities.People < 3)
            rule = OddRule.Bye;
        var arcs = Capacities.Arcs(1);
        var places = OddPlace.AllBest(rule, Prices, Capacities);
        var found = new List<int[]>();
        for (int k = 0, step = Step(places.Count); k < places.Count && k < MostChecks && found.Count < EnoughPlaces; k++)
        {
            var place = places[(int)((long)k * step % places.Count)];
            var flow = new TypeFlow(Capacities.Value, arcs, Demand(Capacities, 1, place));
            if (flow.TrySolve(cancellationToken) && (flow.DoubledValue() + (2 * ValueOf(place))) / 2 * rounds >= Value)
                found.Add(place);
        }

        WideOddPlaces = places;
        OddPlaces = found.Count > 0 ? found : places;
    }

    private long ValueOf(int[] place)
    {
        var count = Capacities.Types.Count;
        return place.Length < 3
            ? 0
            : Capacities.Value[(place[0] * count) + place[1]]
                + Capacities.Value[(place[0] * count) + place[2]]
                + Capacities.Value[(place[1] * count) + place[2]];
    }

    // A stride that visits every place, spread over the list.
    private static int Step(int count)
    {
        var step = (int)(count * 0.618) | 1;
        while (Divisor(step, count) > 1)
            step += 2;
        return step;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);

    private static int[] Demand(TypeCapacities capacities, int rounds, int[] odd)
    {
        var demand = new int[capacities.Types.Count];
        for (var a = 0; a < demand.Length; a++)
            demand[a] = capacities.Types.Members[a].Length;
        foreach (var a in odd)
            demand[a]--;
        for (var a = 0; a < demand.Length; a++)
            demand[a] *= rounds;
        return demand;
    }

    private static bool SameTypes(int[] one, int[] other)
    {
        if (one.Length != other.Length)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
                return false;
        }

        return true;
    }
}
