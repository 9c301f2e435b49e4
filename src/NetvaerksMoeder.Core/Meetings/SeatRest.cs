using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What the units still to come can add at most, where some needs are met already and pay no more.</summary>
/// <remarks>Worked out when first asked for and kept.</remarks>
internal sealed class SeatRest
{
    private const int Most = 16;

    private readonly SeatPrices _prices;
    private readonly SeatUnit[] _units;
    private readonly int[] _needs;
    private readonly HashSet<int>[] _ofUnit;
    private readonly int[] _from;
    private readonly Dictionary<(int Unit, int Met), long> _known = [];
    private readonly Dictionary<(int Unit, int Met), long> _alone = [];

    public SeatRest(SeatQuestion question, SeatPrices prices)
    {
        _prices = prices;
        _units = prices.Units.Select(unit => unit.Copy()).ToArray();
        _ofUnit = _units.Select(unit => new HashSet<int>(unit.Kinds.SelectMany(kind => question.Needs[kind]))).ToArray();
        _needs = Enumerable.Range(0, question.Costs.Length).Where(need => prices.Needs[need] > 0 && _ofUnit.Count(needs => needs.Contains(need)) > 1).Take(Most).ToArray();
        _from = new int[_units.Length + 1];
        for (var unit = _units.Length - 1; unit >= 0; unit--)
            _from[unit] = _from[unit + 1] | Enumerable.Range(0, _needs.Length).Where(i => _ofUnit[unit].Contains(_needs[i])).Sum(i => 1 << i);
    }

    /// <summary>The needs that matter.</summary>
    public IReadOnlyList<int> Needs => _needs;

    /// <summary>The most that units from one on add.</summary>
    /// <param name="unit">The first of them.</param>
    /// <param name="met">Which of <see cref="Needs"/> are met, as bits.</param>
    public long From(int unit, int met)
    {
        if (unit == _units.Length)
            return 0;
        met &= _from[unit];
        if (!_known.TryGetValue((unit, met), out var worth))
        {
            worth = Alone(unit, met) + From(unit + 1, met);
            _known.Add((unit, met), worth);
        }

        return worth;
    }

    private long Alone(int unit, int met)
    {
        // Needs that the unit does not meet change nothing in it.
        var own = met & Enumerable.Range(0, _needs.Length).Where(i => _ofUnit[unit].Contains(_needs[i])).Sum(i => 1 << i);
        if (own != met)
            return Alone(unit, own);
        if (_alone.TryGetValue((unit, met), out var worth))
            return worth;
        var needs = (long[])_prices.Needs.Clone();
        for (var i = 0; i < _needs.Length; i++)
            needs[_needs[i]] = (met & (1 << i)) != 0 ? 0 : needs[_needs[i]];
        _units[unit].Evaluate(SeatPrices.Scale, _prices.Levels, needs);
        _alone.Add((unit, met), _units[unit].Worth);
        return _units[unit].Worth;
    }
}
