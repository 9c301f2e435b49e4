using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

/// <summary>Random questions whose values depend on unit and level.</summary>
internal static class TypedQuestions
{
    private static readonly long[][] Values = [[0, 1, 2, 4], [0, 2, 2, 3], [3, 0, 1, 0], [1, 1, 1, 1], [0, 0, 5, 0]];

    /// <summary>Small enough to try every plan of.</summary>
    public static PairSchedulingProblem DrawSmall(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 2 + random.NextInt32(6);
        var rounds = 1 + random.NextInt32(people switch { <= 4 => 3, <= 6 => 3, _ => 2 });
        var values = Values[random.NextInt32(Values.Length)];
        var scores = Relational(Draw(random, people, 1 + random.NextInt32(3)), Draw(random, people, 1 + random.NextInt32(3)), values);
        var presence = random.NextInt32(3) > 0
            ? PresenceTable.Full(people, rounds)
            : PresenceTable.Of(people, rounds, (_, _) => random.NextInt32(100) >= 20);
        return new PairSchedulingProblem(
            scores, presence, Pairs(random, people, 12), Pairs(random, people, 8), (OddRule)random.NextInt32(3));
    }

    /// <summary>A roster as in life: units and levels, half the time with one big unit and one broad level; history, people apart and
    /// presence from – to half the time each.</summary>
    public static PairSchedulingProblem DrawRoster(long seed, int mostPeople)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 20 + random.NextInt32(mostPeople - 19);
        var rounds = 1 + random.NextInt32(Math.Min(12, (people / 3) - 1));
        var isSkewed = random.NextInt32(2) == 0;
        var scores = Roster(random, people, 2 + random.NextInt32(14), 2 + random.NextInt32(6), isSkewed, Values[random.NextInt32(2)]);
        var met = random.NextInt32(2) == 0 ? PairSet.Empty(people) : History(random, people, 1 + random.NextInt32(Math.Min(8, people / 5)));
        var apart = random.NextInt32(2) == 0 ? PairSet.Empty(people) : Pairs(random, people, 1);
        var presence = PresenceTable.Full(people, rounds);
        if (random.NextInt32(2) == 0)
        {
            var from = new int[people];
            var to = new int[people];
            for (var i = 0; i < people; i++)
            {
                from[i] = random.NextInt32(20) == 0 ? random.NextInt32(rounds) : 0;
                to[i] = random.NextInt32(20) == 0 ? 1 + random.NextInt32(rounds) : rounds;
            }

            presence = PresenceTable.Of(people, rounds, (i, round) => round >= from[i] && round < to[i]);
        }

        return new PairSchedulingProblem(scores, presence, met, apart, random.NextInt32(3) == 0 ? OddRule.Bye : OddRule.Trio);
    }

    /// <summary>Everybody always there, nobody met: 12 units and 5 levels, uniform or with one big unit and one broad level.</summary>
    public static PairSchedulingProblem Meeting(int people, int rounds, bool isSkewed, long seed) => new(
        Roster(new Xoshiro256StarStar(seed), people, 12, 5, isSkewed, Values[1]), PresenceTable.Full(people, rounds));

    public static PairScores Relational(int[] units, int[] levels, long[] values) =>
        new PairScores.Relational(units, levels, values[0], values[1], values[2], values[3]);

    private static PairScores Roster(Xoshiro256StarStar random, int people, int units, int levels, bool isSkewed, long[] values)
    {
        var unit = new int[people];
        var level = new int[people];
        for (var i = 0; i < people; i++)
        {
            unit[i] = isSkewed ? (i < people / 2 ? 0 : 1 + random.NextInt32(units - 1)) : random.NextInt32(units);
            level[i] = isSkewed ? (random.NextInt32(100) < 65 ? 0 : 1 + random.NextInt32(levels - 1)) : random.NextInt32(levels);
        }

        return Relational(unit, level, values);
    }

    private static int[] Draw(Xoshiro256StarStar random, int people, int kinds) =>
        [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(kinds))];

    private static PairSet Pairs(Xoshiro256StarStar random, int people, int percent)
    {
        var pairs = from i in Enumerable.Range(0, people) from j in Enumerable.Range(0, i) where random.NextInt32(100) < percent select (i, j);
        return PairSet.Of(people, pairs.ToList());
    }

    private static PairSet History(Xoshiro256StarStar random, int people, int rounds)
    {
        var pairs = new List<(int, int)>();
        var order = Enumerable.Range(0, people).ToList();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            for (var i = 0; i + 1 < people; i += 2)
                pairs.Add((order[i], order[i + 1]));
        }

        return PairSet.Of(people, pairs);
    }
}
