using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>What the construction needs to know of one round class.</summary>
internal sealed class ClassPlan(RoundClass rounds, ClassBound bound, PersonPrices prices, long[] slacks)
{
    /// <summary>The rounds and people.</summary>
    public RoundClass Class { get; } = rounds;

    /// <summary>The bound, with the relaxed plan.</summary>
    public ClassBound Bound { get; } = bound;

    /// <summary>The prices by person.</summary>
    public PersonPrices Prices { get; } = prices;

    /// <summary>The sizes of loss that a pair can have, ascending from 0.</summary>
    public long[] Slacks { get; } = slacks;

    /// <summary>Prepares a class.</summary>
    public static ClassPlan Of(RoundClass rounds, ClassBound bound, RelationTable relations, RoundTable table)
    {
        var count = bound.Capacities.Types.Count;
        var slacks = new SortedSet<long> { 0 };
        for (var a = 0; a < count; a++)
        {
            for (var b = a; b < count; b++)
            {
                var slack = bound.Prices.Doubled[a] + bound.Prices.Doubled[b] - (2 * bound.Capacities.Value[(a * count) + b]);
                if (slack > 0)
                    slacks.Add(slack);
            }
        }

        return new ClassPlan(
            rounds,
            bound,
            new PersonPrices(relations, table, bound.Capacities.Types, bound.Prices),
            [.. slacks]);
    }
}
