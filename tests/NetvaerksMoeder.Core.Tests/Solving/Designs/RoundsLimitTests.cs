using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class RoundsLimitTests
{
    [Fact]
    public void No_exhaustive_search_beats_the_limit_and_none_loses_to_the_catalogue()
    {
        var attained = 0;
        foreach (var (people, min, max) in SmallCases())
        {
            var best = Exhaustive.MostRounds(people, min, max);
            var limit = DesignCatalogue.RoundsLimit(people, min, max);
            Assert.True(best <= limit.Rounds, $"{people} people in {min}–{max}: {best} rounds against a limit of {limit.Rounds}");
            Assert.True(DesignCatalogue.KnownRounds(people, min, max) <= best, $"{people} people in {min}–{max}");
            attained += best == limit.Rounds ? 1 : 0;
        }

        Assert.True(attained >= 20, $"only {attained} limits are attained");
    }

    [Theory]
    [InlineData(12, 3, 3, 4, "Kotzig")]
    [InlineData(20, 4, 4, 5, "2^10")]
    [InlineData(36, 6, 6, 3, "Tarry")]
    [InlineData(36, 6, 7, 3, "Tarry")] // no group of seven fits in
    [InlineData(100, 10, 11, 8, "Lam")]
    [InlineData(100, 10, 10, 8, "Lam")]
    [InlineData(196, 14, 14, 12, "Ryser")]
    [InlineData(6, 3, 3, 1, "two from one group")]
    [InlineData(7, 3, 3, 0, "cannot be put")]
    [InlineData(23, 3, 4, 9, "27 pairs")]
    [InlineData(30, 5, 5, 6, "permutations of 7 symbols")]
    [InlineData(30, 5, 6, 6, "Tarry")]
    [InlineData(42, 6, 6, 7, "permutations of 8 symbols")]
    [InlineData(42, 6, 7, 8, "at least 5 others")] // a round of sevens is possible
    [InlineData(56, 7, 7, 8, "permutations of 9 symbols")]
    [InlineData(72, 8, 8, 9, "permutations of 10 symbols")]
    [InlineData(45, 5, 5, 11, "at least 4 others")]
    public void A_limit_says_why(int people, int min, int max, int rounds, string word)
    {
        var limit = DesignCatalogue.RoundsLimit(people, min, max);
        Assert.Equal(rounds, limit.Rounds);
        Assert.Contains(word, limit.Reason, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)] // six people in pairs, four rounds
    [InlineData(5, false)] // twelve in trios, five rounds
    [InlineData(6, false)] // twenty in fours, six rounds
    [InlineData(7, false)] // thirty in fives, seven rounds
    [InlineData(8, false)] // forty-two in sixes, eight rounds
    [InlineData(9, false)] // fifty-six in sevens, nine rounds
    public void Every_set_of_permutations_that_would_make_one_round_more_was_tried(int symbols, bool exists) =>
        Assert.Equal(exists, PermutationSets.MayExist(symbols));

    private static IEnumerable<(int People, int Min, int Max)> SmallCases()
    {
        for (var people = 2; people <= 9; people++)
        {
            for (var min = 2; min <= people; min++)
            {
                // Nine people in small groups take too long to exhaust.
                for (var max = min; max <= min + 1; max++)
                {
                    if (people < 8 || min > 2)
                        yield return (people, min, max);
                }
            }
        }
    }

    private static class Exhaustive
    {
        public static int MostRounds(int people, int min, int max) => Deepen(people, min, max, new bool[people * people], new List<int>());

        private static int Deepen(int people, int min, int max, bool[] met, List<int> firstKeys)
        {
            var best = 0;
            foreach (var (round, key) in Rounds(people, min, max, met, 0, new List<int[]>()))
            {
                // Rounds in rising order only: their order does not matter.
                if (firstKeys.Count > 0 && key <= firstKeys[firstKeys.Count - 1])
                    continue;
                Mark(round, people, met, true);
                firstKeys.Add(key);
                best = System.Math.Max(best, 1 + Deepen(people, min, max, met, firstKeys));
                firstKeys.RemoveAt(firstKeys.Count - 1);
                Mark(round, people, met, false);
                // By symmetry any first round of its sizes will do; sizes differ little, so only the first of all is tried when equal.
                if (firstKeys.Count == 0 && min == max)
                    break;
            }

            return best;
        }

        private static void Mark(List<int[]> round, int people, bool[] met, bool value)
        {
            foreach (var group in round)
            {
                foreach (var a in group)
                {
                    foreach (var b in group)
                        met[(a * people) + b] = value && a != b;
                }
            }
        }

        private static IEnumerable<(List<int[]> Round, int Key)> Rounds(int people, int min, int max, bool[] met, int used, List<int[]> groups)
        {
            if (used == (1 << people) - 1)
            {
                yield return (groups.ToList(), groups.Aggregate(0, (key, group) => unchecked((key * 31) + group.Aggregate(0, (k, p) => k | (1 << p)))));
                yield break;
            }

            var first = Enumerable.Range(0, people).First(p => (used & (1 << p)) == 0);
            for (var mask = 0; mask < 1 << people; mask++)
            {
                if ((mask & used) != 0 || (mask & (1 << first)) == 0)
                    continue;
                var group = Enumerable.Range(0, people).Where(p => (mask & (1 << p)) != 0).ToArray();
                if (group.Length < min || group.Length > max || group.Any(a => group.Any(b => a < b && met[(a * people) + b])))
                    continue;
                groups.Add(group);
                foreach (var whole in Rounds(people, min, max, met, used | mask, groups))
                    yield return whole;
                groups.RemoveAt(groups.Count - 1);
            }
        }
    }
}
