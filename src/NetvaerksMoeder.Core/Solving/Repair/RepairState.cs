using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>A plan of the rounds to come that can be changed person by person, with its cost kept up to date.</summary>
/// <remarks>A place whose people are exactly those that its cards name is intact; everybody else who has a card has a changed one.</remarks>
internal sealed class RepairState
{
    private readonly RepairQuestion _question;
    private readonly RepairMeetings _meetings;
    private readonly int[][] _placeOf;
    private readonly List<int>[][] _members;
    private readonly bool[][] _isIntact;
    private readonly List<(int Person, int Place)> _moved = [];
    private readonly int[] _markOf;
    private readonly bool _isPlain;
    private readonly long _allowed;
    private int _mark;
    private long _changed;
    private long _brokenQuotas;
    private long _separated;

    public RepairState(RepairQuestion question)
    {
        _question = question;
        _meetings = new RepairMeetings(question);
        _allowed = question.AllowedRepeats;
        _isPlain = question.Quotas.Count == 0 && question.Apart.Count == 0 && question.Together.Count == 0;
        _markOf = new int[question.People];
        _placeOf = question.Rounds.Select(_ => Enumerable.Repeat(-1, question.People).ToArray()).ToArray();
        // Room for places that no card names: newcomers may need some.
        _members = question.Rounds.Select(round => Enumerable.Range(0, round.Places + round.Groups + 2).Select(_ => new List<int>(4)).ToArray()).ToArray();
        _isIntact = _members.Select(places => new bool[places.Length]).ToArray();
    }

    public RepairQuestion Question => _question;

    public long Value => _meetings.Value;

    /// <summary>Repeats beyond those allowed.</summary>
    public long Repeats => System.Math.Max(0, _meetings.Repeats - _allowed);

    public long Changed => _changed;

    /// <summary>Forbidden meetings, quotas not kept, and people apart who belong together.</summary>
    public long Broken => _meetings.Forbidden + _brokenQuotas + _separated;

    /// <summary>The number of places of a round, place 0 included; some may be empty.</summary>
    public int PlacesOf(int round) => _members[round].Length;

    public List<int> MembersOf(int round, int place) => _members[round][place];

    public int PlaceOf(int round, int person) => _placeOf[round][person];

    public bool IsIntact(int round, int place) => _isIntact[round][place];

    public bool HasMet(int one, int other) => _meetings.HasMet(one, other);

    public RepairCost CostAt(long floor) => new(Broken, Repeats, System.Math.Max(0, floor - Value), _changed, Value);

    /// <summary>The cost, and how evenly the value falls.</summary>
    public RepairCost FairCostAt(long floor) => new(Broken, Repeats, System.Math.Max(0, floor - Value), _changed, Value, _meetings.Unevenness);

    /// <summary>Whether a place has a repeat, a forbidden meeting or a quota not kept.</summary>
    public bool IsFaulty(int round, int place)
    {
        var members = _members[round][place];
        for (var i = 0; place > 0 && i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                if (IsBad(members[i], members[j]))
                    return true;
            }
        }

        return BrokenQuotas(round, place) > 0;
    }

    /// <summary>How many more repeats an exchange of two would bring; 0 where rules other than repeats have a say, so that it must be tried.</summary>
    public int AddedRepeats(int round, int one, int other)
    {
        if (!_isPlain)
            return 0;
        var added = 0;
        var (first, second) = (_placeOf[round][one], _placeOf[round][other]);
        if (first > 0)
        {
            foreach (var mate in _members[round][first])
                added += mate == one ? 0 : _meetings.Added(other, mate) - _meetings.Saved(one, mate);
        }

        if (second > 0)
        {
            foreach (var mate in _members[round][second])
                added += mate == other ? 0 : _meetings.Added(one, mate) - _meetings.Saved(other, mate);
        }

        return added;
    }

    public void Put(int round, int person, int place) => Enter(round, person, place);

    public void Take(int round, int person) => Leave(round, person);

    public void Move(int round, int person, int place)
    {
        Remember(round, person);
        Leave(round, person);
        Enter(round, person, place);
    }

    public void Swap(int round, int one, int other)
    {
        var (first, second) = (_placeOf[round][one], _placeOf[round][other]);
        Remember(round, one);
        Remember(round, other);
        Forget(round, first);
        Forget(round, second);
        Detach(round, one);
        Detach(round, other);
        Attach(round, one, second);
        Attach(round, other, first);
        Note(round, first);
        Note(round, second);
    }

    private void Remember(int round, int person)
    {
        if (_markOf[person] == _mark)
            return;
        _markOf[person] = _mark;
        _moved.Add((person, _placeOf[round][person]));
    }

    private void Enter(int round, int person, int place)
    {
        Forget(round, place);
        Attach(round, person, place);
        Note(round, place);
    }

    private void Leave(int round, int person)
    {
        var place = _placeOf[round][person];
        Forget(round, place);
        Detach(round, person);
        Note(round, place);
    }

    /// <summary>Counts the people who belong together and are apart; the search keeps them where they are.</summary>
    public void CountSeparated()
    {
        _separated = 0;
        for (var r = 0; r < _placeOf.Length && _question.Together.Count > 0; r++)
        {
            for (var person = 0; person < _question.People; person++)
            {
                foreach (var other in _question.Together.NeighboursOf(person))
                {
                    if (person < other && _placeOf[r][person] >= 0 && _placeOf[r][other] >= 0 && _placeOf[r][person] != _placeOf[r][other])
                        _separated++;
                }
            }
        }
    }

    /// <summary>From here on, who is exchanged is remembered, until the next mark; one round at a time.</summary>
    public void Mark()
    {
        _moved.Clear();
        _mark++;
    }

    /// <summary>Brings everybody of the round back to where they were at the mark.</summary>
    public void Undo(int round)
    {
        foreach (var (person, place) in _moved)
        {
            if (_placeOf[round][person] != place)
                Leave(round, person);
        }

        foreach (var (person, place) in _moved)
        {
            if (_placeOf[round][person] < 0)
                Enter(round, person, place);
        }

        Mark();
    }

    private bool IsBad(int one, int other) =>
        _meetings.IsRepeated(one, other) || _question.Apart.Contains(one, other);

    private void Attach(int round, int person, int place)
    {
        var members = _members[round][place];
        if (place > 0)
        {
            foreach (var other in members)
                _meetings.Add(person, other);
        }

        members.Add(person);
        _placeOf[round][person] = place;
    }

    private void Detach(int round, int person)
    {
        var place = _placeOf[round][person];
        var members = _members[round][place];
        members.Remove(person);
        _placeOf[round][person] = -1;
        if (place > 0)
        {
            foreach (var other in members)
                _meetings.Remove(person, other);
        }
    }

    private void Forget(int round, int place)
    {
        _brokenQuotas -= BrokenQuotas(round, place);
        if (!_isIntact[round][place])
            _changed -= Cards(round, place);
    }

    private void Note(int round, int place)
    {
        _brokenQuotas += BrokenQuotas(round, place);
        var members = _members[round][place];
        var shape = _question.Rounds[round];
        var isIntact = members.Count > 0 && shape.PrintedSize.TryGetValue(place, out var size) && size == members.Count;
        foreach (var person in members)
            isIntact = isIntact && shape.Printed[person] == place;
        _isIntact[round][place] = isIntact;
        if (!isIntact)
            _changed += Cards(round, place);
    }

    private long Cards(int round, int place)
    {
        long cards = 0;
        foreach (var person in _members[round][place])
        {
            if (_question.Rounds[round].Printed[person] >= 0)
                cards++;
        }

        return cards;
    }

    private long BrokenQuotas(int round, int place)
    {
        long broken = 0;
        var members = _members[round][place];
        for (var k = 0; k < _question.Quotas.Count && place > 0 && members.Count > 0; k++)
        {
            var count = 0;
            foreach (var person in members)
            {
                if (_question.Quotas[k].Counts(person))
                    count++;
            }

            if (!_question.Quotas[k].Allows(count))
                broken++;
        }

        return broken;
    }
}
