using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>The smallest set of promises and rules that no plan of a series can keep together, where so many encounters of a class are promised to each person.</summary>
/// <remarks>
/// What is shown is that the set cannot be kept, by counting: a flow from people to partners (<see cref="SeriesDemand"/>), and for each unit or
/// level the most meetings its people have with others. Without any one of the set the count no longer shows it.
/// </remarks>
internal sealed class SeriesClash
{
    /// <summary>The most people: a flow looks at all pairs, many times.</summary>
    public const int MostPeople = 400;

    private readonly int _people;
    private readonly int _asked;
    private readonly int[] _sides;
    private readonly long[] _most;
    private readonly bool[] _isOpen;
    private readonly bool[] _isOpenButForHistory;
    private readonly bool[] _isOpenButForApart;
    private readonly bool[] _isOpenButForBoth;
    private readonly long[] _room;

    /// <param name="question">The question.</param>
    /// <param name="isOfClass">Whether an encounter of two people counts.</param>
    /// <param name="sides">The unit or level of each person: two of one side never count.</param>
    /// <param name="asked">How many encounters everybody is promised.</param>
    public SeriesClash(SeriesQuestion question, Func<int, int, bool> isOfClass, int[] sides, int asked)
    {
        _people = question.People;
        _asked = asked;
        _sides = sides;
        _room = new long[_people];
        foreach (var division in question.Divisions)
        {
            foreach (var person in division.Present)
                _room[person] += Math.Max(0, division.Shape.Most - 1);
        }

        _most = [.. Enumerable.Range(0, sides.DefaultIfEmpty(-1).Max() + 1)
            .Select(side => question.Divisions.Sum(division => division.IsMixed ? division.Shape.MostPairs : SeriesCapacity.MostBetween(division, [.. sides.Select(own => own == side)])))];
        _isOpen = Open(true, true);
        _isOpenButForHistory = Open(true, false);
        _isOpenButForApart = Open(false, true);
        _isOpenButForBoth = Open(false, false);

        bool[] Open(bool isApart, bool isHistory)
        {
            var open = new bool[_people * _people];
            for (var i = 0; i < _people; i++)
            {
                for (var j = 0; j < i; j++)
                    open[(i * _people) + j] = open[(j * _people) + i] = isOfClass(i, j) && CanMeet(question, i, j, isApart, isHistory);
            }

            return open;
        }
    }

    /// <summary>The smallest set; empty where nothing shows that the promises cannot be kept.</summary>
    public IReadOnlyList<SeriesClashRule> Smallest()
    {
        var rules = new List<SeriesClashRule> { SeriesClashRule.History };
        for (var pair = 0; pair < _isOpen.Length; pair++)
        {
            if (pair / _people < pair % _people && (_isOpenButForApart[pair] != _isOpen[pair] || _isOpenButForBoth[pair] != _isOpenButForHistory[pair]))
                rules.Add(new SeriesClashRule(pair / _people, pair % _people));
        }

        // One who cannot have as many is the plainest reason.
        var apart = rules.ToList();
        var one = Enumerable.Range(0, _people).Select(person => new SeriesClashRule(person, -1)).FirstOrDefault(promise => !IsPossible([.. apart, promise]));
        if (one is not null)
            rules.Add(one);
        else
            rules.AddRange(Enumerable.Range(0, _people).Select(person => new SeriesClashRule(person, -1)));
        return IsPossible(rules) ? [] : QuickXplain.Smallest(rules, IsPossible);
    }

    /// <summary>Whether nothing shows that some of the promises and rules cannot be kept together.</summary>
    public bool IsPossible(IReadOnlyList<SeriesClashRule> rules)
    {
        var isHistory = rules.Contains(SeriesClashRule.History);
        var apart = new HashSet<int>(rules.Where(rule => rule.IsApart).Select(rule => (rule.One * _people) + rule.Other));
        var wanted = new long[_people];
        var bySide = new long[_most.Length];
        foreach (var promise in rules.Where(rule => rule.IsPromise))
        {
            wanted[promise.One] = _asked;
            bySide[_sides[promise.One]] += _asked;
            if (_asked > _room[promise.One])
                return false;
        }

        return !Enumerable.Range(0, bySide.Length).Any(side => bySide[side] > _most[side]) && new SeriesDemand(_people, MayMeet, _room).CanBeMet(wanted);

        bool MayMeet(int i, int j)
        {
            var pair = (Math.Min(i, j) * _people) + Math.Max(i, j);
            return (apart.Contains(pair), isHistory) switch
            {
                (true, true) => _isOpen[pair],
                (true, false) => _isOpenButForHistory[pair],
                (false, true) => _isOpenButForApart[pair],
                _ => _isOpenButForBoth[pair],
            };
        }
    }

    /// <summary>Whether two people can meet for the first time, with or without those kept apart and those who have met before.</summary>
    public static bool CanMeet(SeriesQuestion question, int i, int j, bool isApart, bool isHistory)
    {
        var pair = (i * question.People) + j;
        for (var at = 0; at < question.Divisions.Count; at++)
        {
            if (isHistory && question.MetFrom is { } from && from[pair] <= at)
                return false;
            var division = question.Divisions[at];
            if (division.IsIn(i) && division.IsIn(j) && (division.IsMixed || division.Meet(i, j)) && !(isApart && question.ActivityOf(at).RuleOf(pair) == PairRule.Apart))
                return true;
        }

        return false;
    }
}
