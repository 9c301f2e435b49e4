using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The people of one unit at given prices: how many of each kind are worth most to invite, and what any start can still come to.</summary>
/// <remarks>Kinds of one level stand after one another. Worked out from the last kind back, over how many of the unit come, how many of the
/// level at hand, and which of the unit's own needs are met. O(kinds · people · people of a level · people of a kind).</remarks>
internal sealed class SeatUnit
{
    private const int MostOwnNeeds = 3;

    private readonly SeatQuestion _question;
    private readonly int[] _kinds;
    private readonly int[] _ownNeeds;
    private readonly int[][] _own;
    private readonly int[][] _other;
    private readonly int[] _people;
    private readonly int[] _ofLevel;
    private long[][] _worth = [];
    private int[][] _number = [];

    /// <param name="question">The question.</param>
    /// <param name="kinds">The unit's kinds, by level.</param>
    /// <param name="ownNeeds">The needs that only kinds of this unit meet, and more than one of them; the first few are followed.</param>
    public SeatUnit(SeatQuestion question, int[] kinds, IEnumerable<int> ownNeeds)
    {
        _question = question;
        _kinds = kinds;
        _ownNeeds = ownNeeds.Take(MostOwnNeeds).ToArray();
        _own = kinds.Select(kind => question.Needs[kind].Where(need => _ownNeeds.Contains(need)).ToArray()).ToArray();
        _other = kinds.Select(kind => question.Needs[kind].Where(need => !_ownNeeds.Contains(need)).ToArray()).ToArray();
        (_people, _ofLevel) = (new int[kinds.Length + 1], new int[kinds.Length + 1]);
        for (var at = 0; at < kinds.Length; at++)
        {
            _people[at + 1] = Math.Min(question.Seats, _people[at] + question.Most[kinds[at]]);
            _ofLevel[at + 1] = Continues(at) ? Math.Min(question.Seats, _ofLevel[at] + question.Most[kinds[at]]) : 0;
        }
    }

    public IReadOnlyList<int> Kinds => _kinds;

    /// <summary>The same people, to be evaluated at other prices.</summary>
    public SeatUnit Copy() => new(_question, _kinds, _ownNeeds);

    /// <summary>How much work one evaluation is.</summary>
    public long Work => Enumerable.Range(0, _kinds.Length).Sum(at => (long)(_people[at] + 1) * (_ofLevel[at] + 1) * (1 << _ownNeeds.Length) * (1 + Math.Min(_question.Most[_kinds[at]], _question.Seats)));

    /// <summary>The greatest worth at the prices last evaluated.</summary>
    public long Worth => _worth[0][0];

    /// <summary>Whether the kind after this one is of the same level.</summary>
    public bool Continues(int at) => at + 1 < _kinds.Length && _question.Levels[_kinds[at]] == _question.Levels[_kinds[at + 1]];

    /// <summary>The most that the kinds from one on can add.</summary>
    /// <param name="at">The first of them.</param>
    /// <param name="people">How many of the unit come already.</param>
    /// <param name="ofLevel">How many of those are of the level at hand.</param>
    /// <param name="isMet">Which needs are met.</param>
    public long From(int at, int people, int ofLevel, Func<int, bool> isMet)
    {
        var met = 0;
        for (var i = 0; i < _ownNeeds.Length; i++)
            met |= isMet(_ownNeeds[i]) ? 1 << i : 0;
        return _worth[at][Place(at, people, ofLevel, met)];
    }

    /// <summary>Works out the greatest worth at prices.</summary>
    /// <param name="scale">What one of the values is worth in prices.</param>
    /// <param name="levels">What one of each level costs.</param>
    /// <param name="needs">What meeting each need adds.</param>
    public void Evaluate(long scale, long[] levels, long[] needs)
    {
        if (_worth.Length == 0)
        {
            _worth = Enumerable.Range(0, _kinds.Length + 1).Select(at => new long[Size(at)]).ToArray();
            _number = Enumerable.Range(0, _kinds.Length).Select(at => new int[Size(at)]).ToArray();
        }

        for (var at = _kinds.Length - 1; at >= 0; at--)
        {
            var kind = _kinds[at];
            var other = 0L;
            foreach (var need in _other[at])
                other += needs[need];
            var own = 0;
            foreach (var need in _own[at])
                own |= 1 << Array.IndexOf(_ownNeeds, need);
            var inUnit = scale * (_question.Values.Diagonal - _question.Values.Linking);
            var inCell = scale * _question.CellValue;
            var (most, least, price) = (Math.Min(_question.Most[kind], _question.Seats), _question.Least[kind], levels[_question.Levels[kind]]);
            var continues = Continues(at);
            for (var people = 0; people <= _people[at]; people++)
            {
                for (var ofLevel = 0; ofLevel <= Math.Min(people, _ofLevel[at]); ofLevel++)
                {
                    for (var met = 0; met < 1 << _ownNeeds.Length; met++)
                    {
                        var (best, number) = (long.MinValue, 0);
                        var meets = other;
                        for (var i = 0; i < _ownNeeds.Length; i++)
                            meets += (own & ~met & (1 << i)) != 0 ? needs[_ownNeeds[i]] : 0;
                        var worth = 0L;
                        for (var more = 0; more <= most && people + more <= _question.Seats; more++)
                        {
                            if (more > 0)
                                worth += (inCell * (ofLevel + more - 1)) - (inUnit * (people + more - 1)) - price + (more == 1 ? meets : 0);
                            if (more < least)
                                continue;
                            var after = _worth[at + 1][Place(at + 1, people + more, continues ? ofLevel + more : 0, more > 0 ? met | own : met)];
                            if (after == long.MinValue || worth + after <= best)
                                continue;
                            (best, number) = (worth + after, more);
                        }

                        var place = Place(at, people, ofLevel, met);
                        _worth[at][place] = best;
                        _number[at][place] = number;
                    }
                }
            }
        }
    }

    /// <summary>Notes how many of each kind are worth most at the prices last evaluated.</summary>
    public void Take(int[] counts)
    {
        var (people, ofLevel, met) = (0, 0, 0);
        for (var at = 0; at < _kinds.Length; at++)
        {
            var number = _number[at][Place(at, people, ofLevel, met)];
            counts[_kinds[at]] = number;
            people += number;
            ofLevel = Continues(at) ? ofLevel + number : 0;
            foreach (var need in number > 0 ? _own[at] : [])
                met |= 1 << Array.IndexOf(_ownNeeds, need);
        }
    }

    private int Size(int at) => (_people[at] + 1) * (_ofLevel[at] + 1) << _ownNeeds.Length;

    private int Place(int at, int people, int ofLevel, int met) => ((((people * (_ofLevel[at] + 1)) + ofLevel) << _ownNeeds.Length) + met);
}
