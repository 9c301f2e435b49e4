using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Orthogonal arrays of strength 2: <c>n²</c> rows of <c>k</c> factors, any two factors showing every pair of the
/// symbols <c>0 … n − 1</c> once. The same as <c>k − 2</c> mutually orthogonal Latin squares, or a transversal design.</summary>
/// <remarks>Four sources, the best wins: the field (Bose 1938, "On the application of the properties of Galois fields to the
/// problem of construction of hyper-Graeco-Latin squares"), the product (MacNeish 1922, "Euler squares"), special orders
/// (<see cref="SpecialArrays"/>) and Wilson's construction (<see cref="WilsonArray"/>).</remarks>
internal static class OrthogonalArray
{
    private static readonly ConcurrentDictionary<int, ArrayPlan> Plans = new();

    /// <summary>The greatest number of factors built for an order; at least 3 for an order of 2 or more.</summary>
    public static int MostFactors(int order) => order < 2 ? int.MaxValue : Plan(order).Factors;

    /// <summary>The rows of an array; symbols of fewer factors are the first ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More factors than <see cref="MostFactors"/>.</exception>
    public static List<int[]> Build(int factors, int order)
    {
        if (factors > MostFactors(order))
            throw new ArgumentOutOfRangeException(nameof(factors), factors, $"No array of {factors} factors of order {order} is known here.");
        if (order < 2)
            return order == 1 ? [new int[factors]] : [];

        var plan = Plan(order);
        List<int[]> rows;
        if (plan.Special is { } special)
            rows = special();
        else if (plan.FirstPart > 0)
            rows = Product(factors, plan.FirstPart, order / plan.FirstPart);
        else if (plan.WilsonBlock > 0)
            rows = WilsonArray.Build(factors, plan.WilsonBlock, order);
        else
            rows = OverField(factors, order);
        return rows.ConvertAll(row => row.Length == factors ? row : Truncated(row, factors));
    }

    private static ArrayPlan Plan(int order) => Plans.GetOrAdd(order, Planned);

    private static ArrayPlan Planned(int order)
    {
        if (FiniteField.IsPrimePower(order))
            return new ArrayPlan(order + 1);
        var best = new ArrayPlan(3) { Special = () => Cyclic(order) };
        if (SpecialArrays.Factors(order) is > 3 and var known)
            best = new ArrayPlan(known) { Special = () => SpecialArrays.Build(order) };
        for (var part = 3; part * part <= order; part++)
        {
            if (order % part != 0)
                continue;
            var factors = Math.Min(MostFactors(part), MostFactors(order / part));
            if (factors > best.Factors)
                best = new ArrayPlan(factors) { FirstPart = part };
        }

        var (block, wilson) = WilsonArray.Best(order, best.Factors);
        return wilson > best.Factors ? new ArrayPlan(wilson) { WilsonBlock = block } : best;
    }

    private static List<int[]> Cyclic(int order)
    {
        var rows = new List<int[]>(order * order);
        for (var x = 0; x < order; x++)
        {
            for (var y = 0; y < order; y++)
                rows.Add([x, y, (x + y) % order]);
        }

        return rows;
    }

    private static List<int[]> OverField(int factors, int order)
    {
        var field = new FiniteField(order);
        var rows = new List<int[]>(order * order);
        for (var slope = 0; slope < order; slope++)
        {
            for (var offset = 0; offset < order; offset++)
            {
                var row = new int[factors];
                for (var i = 0; i < factors; i++)
                    row[i] = i == order ? slope : field.Add(field.Multiply(slope, i), offset);
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<int[]> Product(int factors, int first, int second)
    {
        var inner = Build(factors, second);
        var rows = new List<int[]>();
        foreach (var a in Build(factors, first))
        {
            foreach (var b in inner)
            {
                var row = new int[factors];
                for (var i = 0; i < factors; i++)
                    row[i] = (a[i] * second) + b[i];
                rows.Add(row);
            }
        }

        return rows;
    }

    private static int[] Truncated(int[] row, int factors)
    {
        Array.Resize(ref row, factors);
        return row;
    }

    private sealed class ArrayPlan(int factors)
    {
        public int Factors { get; } = factors;

        public Func<List<int[]>>? Special { get; set; }

        public int FirstPart { get; set; }

        public int WilsonBlock { get; set; }
    }
}
