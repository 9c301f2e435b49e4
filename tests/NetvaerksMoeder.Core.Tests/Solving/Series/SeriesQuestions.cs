using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

/// <summary>Random small series in numbers: pairs, groups and walks, with values of their own, history, rules and guarantees.</summary>
internal static class SeriesQuestions
{
    /// <summary>People of three units and two levels; the kinds and blocks go with them.</summary>
    public static (SeriesQuestion Question, int[] Kinds, int[][] Blocks) Of(long seed, int people, int activities, bool isPlain = false)
    {
        var random = new Xoshiro256StarStar(seed);
        var (unit, level) = (new int[people], new int[people]);
        for (var i = 0; i < people; i++)
            (unit[i], level[i]) = (random.NextInt32(3), random.NextInt32(2));
        var kept = isPlain ? [] : new[] { new[] { 0, 1 } };
        var list = new List<SeriesActivity>();
        var divisions = new List<SeriesDivision>();
        for (var a = 0; a < activities; a++)
        {
            var isPairs = random.NextInt32(2) == 0;
            var values = Enumerable.Range(0, 4).Select(_ => random.NextInt32(5)).ToArray();
            var rules = new PairRule[people * people];
            if (!isPlain && people > 4)
            {
                rules[(2 * people) + 3] = rules[(3 * people) + 2] = random.NextInt32(2) == 0 ? PairRule.Apart : PairRule.Avoided;
                if (!isPairs)
                    rules[1] = rules[people] = PairRule.Together;
            }

            list.Add(new SeriesActivity(
                [.. Enumerable.Range(0, people * people).Select(pair => values[(unit[pair / people] == unit[pair % people] ? 0 : 2) + (level[pair / people] == level[pair % people] ? 0 : 1)])],
                rules));
            for (var round = 0; round < (isPairs ? 2 : 1); round++)
                divisions.Add(Division(random, a, isPairs, people, isPairs ? [] : kept, isPlain));
        }

        var met = isPlain ? null : Met(random, people, divisions.Count);
        var question = new SeriesQuestion(
            people,
            list,
            divisions,
            met,
            [.. Enumerable.Range(0, people * people).Select(pair => unit[pair / people] != unit[pair % people])],
            [.. Enumerable.Range(0, people * people).Select(pair => level[pair / people] != level[pair % people])],
            isPlain ? 0 : 2,
            isPlain ? 0 : 1);
        return (question, [.. Enumerable.Range(0, people).Select(i => (unit[i] * 2) + level[i])], [.. Enumerable.Range(0, people).Select(i => new[] { unit[i], 3 + level[i] })]);
    }

    private static SeriesDivision Division(Xoshiro256StarStar random, int activity, bool isPairs, int people, int[][] kept, bool isPlain)
    {
        var order = Enumerable.Range(0, people).ToList();
        random.Shuffle(order);
        // Those kept together come first, so that they fall into the first group.
        order = [.. kept.SelectMany(set => set).Concat(order).Distinct()];
        var groups = new List<int[]>();
        if (isPairs)
        {
            var isBye = people % 2 == 1 && random.NextInt32(2) == 0;
            for (var i = 0; i + 1 < people; i += 2)
                groups.Add(people % 2 == 1 && !isBye && i + 3 == people ? [order[i], order[i + 1], order[i + 2]] : [order[i], order[i + 1]]);
            if (isBye)
                groups.Add([order[people - 1]]);
            return new SeriesDivision(activity, true, [.. groups]);
        }

        var count = 2 + random.NextInt32(System.Math.Max(1, (people / 3) - 1));
        var at = 0;
        for (var g = 0; g < count; g++)
        {
            var size = (people / count) + (g < people % count ? 1 : 0);
            groups.Add([.. order.Skip(at).Take(size)]);
            at += size;
        }

        ulong[]? presence = isPlain || random.NextInt32(2) == 0 ? null : [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(4) switch { 0 => 1UL, 1 => 2UL, _ => 3UL })];
        var quota = isPlain ? [] : new[] { new SeriesQuota([.. Enumerable.Range(0, people).Select(i => i % 3 == 0)], 1, people, false) };
        return new SeriesDivision(activity, false, [.. groups], units: kept, quotas: quota, presence: presence);
    }

    private static int[] Met(Xoshiro256StarStar random, int people, int divisions)
    {
        var met = Enumerable.Repeat(SeriesQuestion.Never, people * people).ToArray();
        for (var k = 0; k < people / 2; k++)
        {
            var (i, j) = (random.NextInt32(people), random.NextInt32(people));
            if (i != j)
                met[(i * people) + j] = met[(j * people) + i] = random.NextInt32(divisions);
        }

        return met;
    }
}
