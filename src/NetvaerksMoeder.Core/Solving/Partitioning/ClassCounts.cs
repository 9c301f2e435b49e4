using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>How many pairs there are of each relation class, by value.</summary>
/// <remarks>Mutable, local to one computation.</remarks>
internal sealed class ClassCounts
{
    private readonly PairScores.Relational _scores;
    private readonly long[] _counts;

    private ClassCounts(PairScores.Relational scores, long sameBoth, long sameUnit, long sameLevel, long all)
    {
        _scores = scores;
        _counts = [sameBoth, sameUnit - sameBoth, sameLevel - sameBoth, all - sameUnit - sameLevel + sameBoth];
    }

    /// <summary>All pairs among the people.</summary>
    public static ClassCounts AmongAll(PairScores.Relational scores, int[] people)
    {
        long Pairs<T>(Func<int, T> key) => people.GroupBy(key).Sum(same => RoundShape.Pairs(same.Count()));
        return new(scores, Pairs(person => (scores.UnitOf(person), scores.LevelOf(person))), Pairs(scores.UnitOf), Pairs(scores.LevelOf), RoundShape.Pairs(people.Length));
    }

    /// <summary>Takes one pair out.</summary>
    public void Leave(int i, int j) =>
        _counts[(_scores.UnitOf(i) == _scores.UnitOf(j) ? 0 : 2) + (_scores.LevelOf(i) == _scores.LevelOf(j) ? 0 : 1)]--;

    /// <summary>The greatest sum of the values of so many pairs.</summary>
    public long Best(long count)
    {
        long sum = 0;
        foreach (var (number, value) in _counts.Select((number, c) => (number, _scores.OfClass(c < 2, c % 2 == 0))).OrderByDescending(each => each.Item2))
        {
            var taken = Math.Min(count, Math.Max(0, number));
            sum += taken * value;
            count -= taken;
        }

        return sum;
    }

    /// <summary>Counts, for each person, the pairs with everybody else.</summary>
    public sealed class Around(PairScores.Relational scores, int[] people)
    {
        private readonly Dictionary<int, int> _units = people.GroupBy(scores.UnitOf).ToDictionary(same => same.Key, same => same.Count());
        private readonly Dictionary<int, int> _levels = people.GroupBy(scores.LevelOf).ToDictionary(same => same.Key, same => same.Count());
        private readonly Dictionary<(int, int), int> _both = people.GroupBy(person => (scores.UnitOf(person), scores.LevelOf(person))).ToDictionary(same => same.Key, same => same.Count());

        /// <summary>The pairs of one of the people.</summary>
        public ClassCounts Of(int person) => new(
            scores,
            _both[(scores.UnitOf(person), scores.LevelOf(person))] - 1,
            _units[scores.UnitOf(person)] - 1,
            _levels[scores.LevelOf(person)] - 1,
            people.Length - 1);
    }
}
