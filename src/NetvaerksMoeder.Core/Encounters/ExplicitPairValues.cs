using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Values said pair by pair; a pair not listed is worth 0.</summary>
internal sealed class ExplicitPairValues : PairValues
{
    /// <summary>A table of values has a cell for each two people; more than this many people would not fit in memory.</summary>
    public const int MaximumPeople = 5_000;

    private readonly Dictionary<Pair, decimal> _values = [];
    private readonly int _decimals;

    public ExplicitPairValues(IEnumerable<PairValue> values)
    {
        foreach (var value in values)
        {
            if (_values.ContainsKey(value.Pair))
                throw new ArgumentException($"The pair {value.Pair} is listed twice; give each pair one value.", nameof(values));
            _values.Add(value.Pair, value.Value);
            while (decimal.Round(value.Value, _decimals) != value.Value)
                _decimals++;
        }
    }

    public override IReadOnlyList<PairValue> Listed =>
        _values.OrderBy(value => value.Key).Select(value => new PairValue(value.Key, value.Value)).ToList();

    public override decimal Of(Participant first, Participant second) =>
        _values.TryGetValue(new Pair(first.Id, second.Id), out var value) ? value : 0;

    internal override ScaledScores ToScores(IReadOnlyList<Participant> people)
    {
        if (people.Count > MaximumPeople)
            throw new ArgumentException($"{people.Count} people are too many for values pair by pair; at most {MaximumPeople} are possible. Use values by relation.", nameof(people));

        var scale = 1L;
        for (var i = 0; i < _decimals; i++)
            scale *= 10;

        var index = new Dictionary<ParticipantId, int>();
        var rows = new long[people.Count][];
        for (var i = 0; i < people.Count; i++)
        {
            index.Add(people[i].Id, i);
            rows[i] = new long[people.Count];
        }

        foreach (var value in _values)
        {
            if (index.TryGetValue(value.Key.First, out var i) && index.TryGetValue(value.Key.Second, out var j))
                rows[i][j] = rows[j][i] = (long)(value.Value * scale);
        }

        return new ScaledScores(new PairScores.Matrix(rows), scale);
    }
}
