using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>How often each pair meets, what that is worth, and how many meetings are repeats or forbidden.</summary>
/// <remarks>A table for up to 2,000 people, a dictionary of the pairs that meet for more.</remarks>
internal sealed class RepairMeetings
{
    private const int MostInTable = 2_000;
    private readonly RepairQuestion _question;
    private readonly int _people;
    private readonly int[]? _table;
    private readonly Dictionary<long, int> _counts = [];
    private readonly long[] _worth;
    private readonly long _unit;
    private readonly bool _hasApart;
    private readonly bool _hasTogether;

    public RepairMeetings(RepairQuestion question)
    {
        _question = question;
        _people = question.People;
        _table = _people <= MostInTable ? new int[_people * _people] : null;
        _unit = question.UnitOfWorth;
        _worth = (long[])question.Earned.Clone();
        foreach (var worth in _worth)
            Unevenness += worth * worth;
        _hasApart = question.Apart.Count > 0;
        _hasTogether = question.Together.Count > 0;
        for (var person = 0; person < _people; person++)
        {
            foreach (var other in question.Met.NeighboursOf(person).Concat(question.Reserved.NeighboursOf(person)))
            {
                if (person < other)
                    Count(person, other, 1);
            }
        }
    }

    public long Value { get; private set; }

    /// <summary>The sum over people of the square of what each gets, the rounds held included.</summary>
    public long Unevenness { get; private set; }

    public long Repeats { get; private set; }

    public long Forbidden { get; private set; }

    public bool HasMet(int one, int other) => Of(one, other) > 0;

    /// <summary>How many more repeats a meeting of two who do not meet in the round would be.</summary>
    public int Added(int one, int other) => Of(one, other) > 0 ? 1 : 0;

    /// <summary>How many fewer repeats there would be without a meeting of two who meet.</summary>
    public int Saved(int one, int other) => Of(one, other) > 1 ? 1 : 0;

    /// <summary>Whether a meeting of two who meet now is not their only one.</summary>
    public bool IsRepeated(int one, int other) => Of(one, other) > 1 && (!_hasTogether || !_question.Together.Contains(one, other));

    public void Add(int one, int other)
    {
        if (Count(one, other, 1) == 1)
            Earn(one, other, 1);
        else if (!_hasTogether || !_question.Together.Contains(one, other))
            Repeats++;
        if (_hasApart && _question.Apart.Contains(one, other))
            Forbidden++;
    }

    public void Remove(int one, int other)
    {
        if (Count(one, other, -1) == 0)
            Earn(one, other, -1);
        else if (!_hasTogether || !_question.Together.Contains(one, other))
            Repeats--;
        if (_hasApart && _question.Apart.Contains(one, other))
            Forbidden--;
    }

    private void Earn(int one, int other, int sign)
    {
        long score = _question.Scores.Of(one, other);
        Value += sign * score;
        var change = sign * (score / _unit);
        Unevenness += change * ((2 * (_worth[one] + _worth[other])) + (2 * change));
        _worth[one] += change;
        _worth[other] += change;
    }

    private int Of(int one, int other)
    {
        if (_table is not null)
            return _table[Key(one, other)];
        return _counts.TryGetValue(Key(one, other), out var count) ? count : 0;
    }

    private int Count(int one, int other, int change)
    {
        var key = Key(one, other);
        if (_table is not null)
            return _table[key] += change;
        _counts.TryGetValue(key, out var count);
        return _counts[key] = count + change;
    }

    private long Key(int one, int other) => one < other ? ((long)one * _people) + other : ((long)other * _people) + one;
}
