using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Between each two types of a round class: what a talk is worth, and how many pairs may still meet.</summary>
internal sealed class TypeCapacities
{
    private TypeCapacities(TypeTable types, long[] value, long[] pairs)
    {
        Types = types;
        Value = value;
        Pairs = pairs;
    }

    /// <summary>The types.</summary>
    public TypeTable Types { get; }

    /// <summary>The number of people of all types.</summary>
    public int People
    {
        get
        {
            var people = 0;
            foreach (var members in Types.Members)
                people += members.Length;
            return people;
        }
    }

    /// <summary>[a · types + b]: the value of a talk; symmetric.</summary>
    public long[] Value { get; }

    /// <summary>[a · types + b]: the pairs that have not met and need not stay apart; symmetric, unordered pairs within a type.</summary>
    public long[] Pairs { get; }

    /// <summary>Counts; O(types² + closed pairs).</summary>
    public static TypeCapacities Of(RelationTable relations, TypeTable types, PairSet met, PairSet forbidden)
    {
        var count = types.Count;
        var value = new long[count * count];
        var pairs = new long[count * count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                value[(a * count) + b] = types.ValueOf(relations, a, b);
                long size = types.Members[a].Length;
                pairs[(a * count) + b] = a == b ? size * (size - 1) / 2 : size * types.Members[b].Length;
            }
        }

        Close(types, met, null, pairs);
        Close(types, forbidden, met, pairs);
        return new TypeCapacities(types, value, pairs);
    }

    /// <summary>The same capacities with other values.</summary>
    public TypeCapacities WithValues(long[] value) => new(Types, value, Pairs);

    /// <summary>The capacities of the arcs of a <see cref="TypeFlow"/> over some rounds.</summary>
    public int[] Arcs(int rounds)
    {
        var count = Types.Count;
        var arcs = new int[count * count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                // One more than the types have talks: such a capacity never binds, so only pairs of people get prices.
                var most = ((long)rounds * Math.Min(Types.Members[a].Length, Types.Members[b].Length)) + 1;
                arcs[(a * count) + b] = (int)Math.Min(most, Pairs[(a * count) + b] * (a == b ? 2 : 1));
            }
        }

        return arcs;
    }

    private static void Close(TypeTable types, PairSet closed, PairSet? counted, long[] pairs)
    {
        if (closed.Count == 0)
            return;
        for (var i = 0; i < closed.People; i++)
        {
            var a = types.TypeOf[i];
            if (a < 0)
                continue;
            foreach (var j in closed.NeighboursOf(i))
            {
                var b = types.TypeOf[j];
                if (b < 0 || j < i || counted?.Contains(i, j) == true)
                    continue;
                pairs[(a * types.Count) + b]--;
                if (a != b)
                    pairs[(b * types.Count) + a]--;
            }
        }
    }
}
