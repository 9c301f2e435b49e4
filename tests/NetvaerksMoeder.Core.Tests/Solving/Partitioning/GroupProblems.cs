using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

/// <summary>Group problems by a few numbers, and generators of them.</summary>
internal static class GroupProblems
{
    /// <summary>12 units and 5 levels dealt evenly, or half in one unit and 65 % on the lowest level.</summary>
    public static PairScores.Relational Typed(int people, bool skewed, long bonding = 0, long linking = 2, long bridging = 2, long diagonal = 3, int units = 12, int levels = 5)
    {
        var unit = new int[people];
        var level = new int[people];
        for (var person = 0; person < people; person++)
        {
            unit[person] = skewed && person % 2 == 0 ? 0 : (person * 7 / (skewed ? 2 : 1) % units);
            level[person] = skewed && person * 37 % 100 < 65 ? 0 : person * 11 / units % levels;
        }

        return new(unit, level, bonding, linking, bridging, diagonal);
    }

    public static GroupSchedulingProblem Plain(PairScores scores, int rounds, GroupSizeRule sizes) =>
        new(scores, PresenceTable.Full(scores.Count, rounds), sizes);

    /// <summary>A problem drawn from a seed: skewed classes, partial presence, history, and rules that may be impossible together.</summary>
    public static GroupSchedulingProblem Draw(long seed, int mostPeople, int mostRounds)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = random.NextInt32(mostPeople + 1);
        var rounds = 1 + random.NextInt32(mostRounds);
        bool OneIn(int chances) => random.NextInt32(chances) == 0;
        int Skewed(int classes) => random.NextInt32(1 + random.NextInt32(classes));

        var scores = Scores();
        var presence = OneIn(2) ? PresenceTable.Full(people, rounds) : PresenceTable.Of(people, rounds, (_, _) => !OneIn(5));
        var least = 1 + random.NextInt32(5);
        var sizes = random.NextInt32(4) switch
        {
            0 => GroupSizeRule.ByGroups(1 + random.NextInt32(6)),
            1 => GroupSizeRule.Range(least, least + random.NextInt32(4)),
            _ => GroupSizeRule.BySize(2 + random.NextInt32(4)),
        };
        return new(
            scores,
            presence,
            sizes,
            Pairs(OneIn(2) ? 0 : random.NextInt32((2 * people) + 1)),
            Pairs(OneIn(2) ? 0 : random.NextInt32(people + 1)),
            people < 4 || !OneIn(3) ? null : Enumerable.Range(0, 1 + random.NextInt32(2)).Select(_ => Some(2 + random.NextInt32(2))).ToArray(),
            people == 0 || !OneIn(3) ? null : [new GroupQuota(Some(1 + random.NextInt32(people)), random.NextInt32(2), 2 + random.NextInt32(3))],
            people == 0 || !OneIn(4) ? null : [Some(1 + random.NextInt32(people))],
            people == 0 || !OneIn(4) ? null : Some(1 + random.NextInt32(2)).Select(person => new GroupHost(person, OneIn(2) ? null : random.NextInt32(3))),
            OneIn(4));

        PairScores Scores()
        {
            switch (random.NextInt32(3))
            {
                case 0:
                    return new PairScores.Uniform(people, 1);
                case 1:
                    long[] values = [random.NextInt32(4), random.NextInt32(4), random.NextInt32(4), random.NextInt32(5)];
                    return new PairScores.Relational(Array(() => Skewed(5)), Array(() => Skewed(4)), values[0], values[1], values[2], values[3]);
                default:
                    var matrix = Array(() => new long[people]);
                    for (var i = 0; i < people; i++)
                    {
                        for (var j = 0; j < i; j++)
                            matrix[i][j] = matrix[j][i] = random.NextInt32(100);
                    }

                    return new PairScores.Matrix(matrix);
            }
        }

        T[] Array<T>(Func<T> draw) => [.. Enumerable.Range(0, people).Select(_ => draw())];

        int[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextInt32(people)).Distinct()];

        PairSet Pairs(int count)
        {
            var pairs = new List<(int, int)>();
            for (var k = 0; k < count && people > 1; k++)
            {
                var (i, j) = (random.NextInt32(people), random.NextInt32(people));
                if (i != j)
                    pairs.Add((i, j));
            }

            return PairSet.Of(people, pairs);
        }
    }

    /// <summary>Seeds of problems; a failure prints the seed, and <see cref="Draw"/> gives the problem back.</summary>
    public static Arbitrary<long> Seeds() => Arb.From(Gen.Choose(1, int.MaxValue).Select(seed => (long)seed));
}
