using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Draws exchanges between two groups of a division, any division that may change.</summary>
/// <remarks>Mutable: <see cref="TryDraw"/> fills in the exchange drawn. A division is drawn as often as it has units to move.</remarks>
internal sealed class SeriesExchanges
{
    private static readonly int[] Nobody = [];

    private readonly SeriesQuestion _question;
    private readonly SeriesState _state;
    private readonly Xoshiro256StarStar _random;
    private readonly int[] _divisions;
    private readonly int[] _units;
    private readonly Dictionary<int, int[]>[] _unitOf;

    /// <param name="question">The question.</param>
    /// <param name="state">The plan to exchange in.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="from">The first division to change; all that may change by default.</param>
    public SeriesExchanges(SeriesQuestion question, SeriesState state, Xoshiro256StarStar random, int from = 0)
    {
        _question = question;
        _state = state;
        _random = random;
        var (divisions, units) = (new List<int>(), new List<int>());
        _unitOf = new Dictionary<int, int[]>[question.Divisions.Count];
        for (var division = 0; division < question.Divisions.Count; division++)
        {
            var own = _unitOf[division] = [];
            if (question.Divisions[division].IsFixed || division < from)
                continue;
            for (var unit = 0; unit < question.Divisions[division].Units.Length; unit++)
            {
                divisions.Add(division);
                units.Add(unit);
                foreach (var person in question.Divisions[division].Units[unit])
                    own[person] = question.Divisions[division].Units[unit];
            }
        }

        _divisions = [.. divisions];
        _units = [.. units];
    }

    /// <summary>How many units there are to move, over all divisions.</summary>
    public int Count => _units.Length;

    public int Division { get; private set; }

    public int From { get; private set; }

    public int To { get; private set; }

    public int[] Leaving { get; private set; } = Nobody;

    public int[] Coming { get; private set; } = Nobody;

    /// <summary>Draws an exchange that keeps all sizes as they are.</summary>
    /// <returns><see langword="false"/> where the two drawn cannot change places.</returns>
    public bool TryDraw()
    {
        var drawn = _random.NextInt32(_units.Length);
        Division = _divisions[drawn];
        var units = _question.Divisions[Division].Units;
        Leaving = units[_units[drawn]];
        Coming = units[_random.NextInt32(units.Length)];
        From = _state.PlaceOf(Division, Leaving[0]);
        To = _state.PlaceOf(Division, Coming[0]);
        if (From == To)
            return false;
        if (Leaving.Length == 1 && _state.SizeOf(Division, From) == _state.SizeOf(Division, To) + 1 && _random.NextInt32(2) == 0)
        {
            Coming = Nobody;
            return true;
        }

        if (Leaving.Length == Coming.Length)
            return true;
        if (Leaving.Length < Coming.Length)
        {
            (Leaving, Coming) = (Coming, Leaving);
            (From, To) = (To, From);
        }

        return TryGather();
    }

    public void Make(SeriesScore change) => _state.Exchange(Division, From, Leaving, To, Coming, change);

    public SeriesScore Weigh() => _state.Weigh(Division, From, Leaving, To, Coming);

    /// <summary>Whole units of the other group, together as many people as leave.</summary>
    private bool TryGather()
    {
        var size = _state.SizeOf(Division, To);
        var start = size == 0 ? 0 : _random.NextInt32(size);
        var people = new int[Leaving.Length];
        var taken = 0;
        for (var k = 0; k < size && taken < people.Length; k++)
        {
            var person = _state.MemberOf(Division, To, (start + k) % size);
            if (!_unitOf[Division].TryGetValue(person, out var unit) || unit[0] != person || unit.Length > people.Length - taken)
                continue;
            unit.CopyTo(people, taken);
            taken += unit.Length;
        }

        Coming = people;
        return taken == people.Length;
    }
}
