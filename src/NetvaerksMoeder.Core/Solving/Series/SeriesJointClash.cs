using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>The smallest set of promises of two classes at once – bridging and linking – that no plan of a series can keep together.</summary>
/// <remarks>
/// A partner who is of both classes keeps a promise of each, so a person who is promised b and l needs max(b, l, b + l − d) partners, where d may
/// be of both. What is shown is that a person has no place for so many, that the others have not (<see cref="SeriesDemand"/>), or, for all
/// promises together, that those of both classes are shared by too many: Σ (b + l) less the most that can serve twice, against all places.
/// Each is necessary, none sufficient; without any one of the set the count no longer shows it.
/// </remarks>
/// <param name="question">The question.</param>
/// <param name="isBridging">Whether an encounter of two people is bridging.</param>
/// <param name="isLinking">Whether it is linking; it may be both.</param>
/// <param name="bridging">How many bridging encounters everybody is promised.</param>
/// <param name="linking">How many linking ones.</param>
internal sealed class SeriesJointClash(SeriesQuestion question, Func<int, int, bool> isBridging, Func<int, int, bool> isLinking, int bridging, int linking)
{
    private readonly int _people = question.People;
    private readonly long[] _room = RoomOf(question);

    // By whether apart and history are kept: bit 1 bridging, bit 2 linking; 0 where the two cannot meet.
    private readonly byte[][] _open = [.. Enumerable.Range(0, 4).Select(kept => OpenOf(question, isBridging, isLinking, (kept & 1) != 0, (kept & 2) != 0))];

    /// <summary>The smallest set; empty where nothing shows that the promises cannot be kept.</summary>
    public IReadOnlyList<SeriesClashRule> Smallest()
    {
        var rules = new List<SeriesClashRule> { SeriesClashRule.History };
        for (var pair = 0; pair < _people * _people; pair++)
        {
            if (pair / _people < pair % _people && (_open[0][pair] != _open[1][pair] || _open[2][pair] != _open[3][pair]))
                rules.Add(new SeriesClashRule(pair / _people, pair % _people));
        }

        // One who cannot have as many is the plainest reason.
        var apart = rules.ToList();
        var one = Enumerable.Range(0, _people).Where(person => !IsPossible([.. apart, .. PromisesOf(person)])).Take(1).ToList();
        rules.AddRange((one.Count > 0 ? one : Enumerable.Range(0, _people)).SelectMany(PromisesOf));
        return IsPossible(rules) ? [] : QuickXplain.Smallest(rules, IsPossible);
    }

    /// <summary>Whether nothing shows that some of the promises and rules cannot be kept together.</summary>
    public bool IsPossible(IReadOnlyList<SeriesClashRule> rules) => CountOf(rules).IsPossible;

    /// <summary>What the promises need, and what there is.</summary>
    public SeriesJointCount CountOf(IReadOnlyList<SeriesClashRule> rules)
    {
        var history = rules.Contains(SeriesClashRule.History) ? 2 : 0;
        var apart = new HashSet<int>(rules.Where(rule => rule.IsApart).Select(rule => (rule.One * _people) + rule.Other));
        var (b, l) = (new long[_people], new long[_people]);
        foreach (var promise in rules.Where(rule => rule.IsPromise))
            (promise.IsLinking ? l : b)[promise.One] = promise.IsLinking ? linking : bridging;

        var (needed, twice) = (new long[_people], new long[_people]);
        var isPossible = true;
        for (var person = 0; person < _people; person++)
        {
            if (b[person] + l[person] == 0)
                continue;
            long both = 0, ofBridging = 0, ofLinking = 0;
            for (var other = 0; other < _people; other++)
            {
                var kind = other == person ? 0 : Kind(person, other);
                both += kind == 3 ? 1 : 0;
                ofBridging += kind & 1;
                ofLinking += kind >> 1;
            }

            twice[person] = Math.Min(both, Math.Min(b[person], l[person]));
            needed[person] = b[person] + l[person] - twice[person];
            isPossible &= needed[person] <= _room[person] && b[person] <= ofBridging && l[person] <= ofLinking;
        }

        isPossible = isPossible && new SeriesDemand(_people, (i, j) => Kind(i, j) != 0, _room).CanBeMet(needed);
        var shared = twice.Sum() == 0 ? 0 : twice.Sum() - new SeriesDemand(_people, (i, j) => Kind(i, j) == 3, _room).MissingOf(twice);
        return new SeriesJointCount(b.Sum(), l.Sum(), shared, _room.Sum(), isPossible);

        int Kind(int i, int j) => _open[history + (apart.Contains((Math.Min(i, j) * _people) + Math.Max(i, j)) ? 1 : 0)][(i * _people) + j];
    }

    /// <summary>How many partners a person has places for in the whole series.</summary>
    public long RoomOf(int person) => _room[person];

    private IEnumerable<SeriesClashRule> PromisesOf(int person) => [new SeriesClashRule(person, -1), new SeriesClashRule(person, -1, isLinking: true)];

    private static long[] RoomOf(SeriesQuestion question)
    {
        var room = new long[question.People];
        foreach (var division in question.Divisions)
        {
            foreach (var person in division.Present)
                room[person] += Math.Max(0, division.Shape.Most - 1);
        }

        return room;
    }

    private static byte[] OpenOf(SeriesQuestion question, Func<int, int, bool> isBridging, Func<int, int, bool> isLinking, bool isApart, bool isHistory)
    {
        var people = question.People;
        var open = new byte[people * people];
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SeriesClash.CanMeet(question, i, j, isApart, isHistory))
                    open[(i * people) + j] = open[(j * people) + i] = (byte)((isBridging(i, j) ? 1 : 0) + (isLinking(i, j) ? 2 : 0));
            }
        }

        return open;
    }
}
