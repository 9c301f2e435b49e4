using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What one exchange would change, as it is added up pair by pair.</summary>
/// <remarks>Mutable, one a search; cleared for each exchange. Value by person is kept only where it is asked for.</remarks>
internal sealed class SeriesChange(SeriesQuestion question)
{
    private readonly long[] _worth = new long[question.People];
    private readonly int[] _bridging = new int[question.People];
    private readonly int[] _linking = new int[question.People];
    private readonly bool[] _isConcerned = new bool[question.People];
    private readonly List<int> _concerned = [];
    private readonly bool _counts = question.Bridging is not null || question.Linking is not null;
    private long _broken;
    private long _repeats;
    private long _avoided;
    private long _uneven;
    private long _value;

    /// <summary>Whether the value is kept person by person.</summary>
    public bool IsByPerson { get; set; }

    /// <summary>Whom the exchange concerns, where <see cref="IsByPerson"/>.</summary>
    public IReadOnlyList<int> Concerned => _concerned;

    /// <summary>What a person's value would change by, where <see cref="IsByPerson"/>.</summary>
    public long WorthOf(int person) => _worth[person];

    public void Clear()
    {
        (_broken, _repeats, _avoided, _uneven, _value) = (0, 0, 0, 0, 0);
        foreach (var person in _concerned)
        {
            _worth[person] = 0;
            _bridging[person] = 0;
            _linking[person] = 0;
            _isConcerned[person] = false;
        }

        _concerned.Clear();
    }

    public void Break(int by) => _broken += by;

    /// <summary>A meeting that a rule says something of comes or goes.</summary>
    public void Ruled(PairRule rule, int by)
    {
        if (rule == PairRule.Apart)
            _broken += by;
        else if (rule == PairRule.Avoided)
            _avoided += by;
    }

    /// <summary>A meeting that is not the first comes or goes.</summary>
    public void Again(PairRule rule, int by) => _repeats += rule == PairRule.Together ? 0 : by;

    /// <summary>A first meeting comes or goes.</summary>
    public void First(int i, int j, int pair, int value, int by)
    {
        Worth(i, j, by * value);
        if (!_counts)
            return;
        Concern(i);
        Concern(j);
        if (question.Bridging is { } bridging && bridging[pair])
        {
            _bridging[i] += by;
            _bridging[j] += by;
        }

        if (question.Linking is { } linking && linking[pair])
        {
            _linking[i] += by;
            _linking[j] += by;
        }
    }

    public void Worth(int i, int j, int by)
    {
        _value += by;
        if (!IsByPerson)
            return;
        Concern(i);
        Concern(j);
        _worth[i] += by;
        _worth[j] += by;
    }

    /// <summary>Somebody goes from a group of one size to one of another in a round of pairs.</summary>
    public void Turn(int trios, int byes, int before, int after)
    {
        if (before == after)
            return;
        _uneven += (before == 3 ? 1 - (2 * trios) : 0) + (after == 3 ? 1 + (2 * trios) : 0);
        _uneven += (before == 1 ? 1 - (2 * byes) : 0) + (after == 1 ? 1 + (2 * byes) : 0);
    }

    /// <summary>The change in all, given how many bridging and linking encounters each person has now.</summary>
    public SeriesScore Total(int[] bridging, int[] linking)
    {
        long missing = 0;
        if (_counts)
        {
            foreach (var person in _concerned)
            {
                missing += Short(question.LeastBridging, bridging[person] + _bridging[person]) - Short(question.LeastBridging, bridging[person])
                    + Short(question.LeastLinking, linking[person] + _linking[person]) - Short(question.LeastLinking, linking[person]);
            }
        }

        return new SeriesScore(_broken, missing, _repeats, _avoided, _uneven, _value);
    }

    private static int Short(int wanted, int has) => Math.Max(0, wanted - has);

    private void Concern(int person)
    {
        if (_isConcerned[person])
            return;
        _isConcerned[person] = true;
        _concerned.Add(person);
    }
}
