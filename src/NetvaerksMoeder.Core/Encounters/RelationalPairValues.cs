using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A pair is worth what its relation class is.</summary>
internal sealed class RelationalPairValues(RelationValues values, Boundary boundary) : PairValues
{
    public RelationValues Values { get; } = values;

    public Boundary Boundary { get; } = boundary;

    public override RelationValues RelationValues => Values;

    public override Boundary UnitBoundary => Boundary;

    public override decimal Of(Participant first, Participant second) => Values.Of(Relation.Between(first, second, Boundary).Kind);

    internal override ScaledScores ToScores(IReadOnlyList<Participant> people)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        var levels = new Dictionary<OrganisationalLevel, int>();
        return new ScaledScores(
            new PairScores.Relational(
                people.Select(person => NumberOf(units, Boundary.KeyOf(person))).ToArray(),
                people.Select(person => NumberOf(levels, person.Level)).ToArray(),
                Values.Bonding,
                Values.Linking,
                Values.Bridging,
                Values.Diagonal),
            1);
    }

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }
}
