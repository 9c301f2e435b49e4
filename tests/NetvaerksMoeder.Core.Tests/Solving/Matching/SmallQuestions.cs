using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

/// <summary>Random questions small enough to try every plan of: odd and even numbers, history, people apart, partial presence,
/// few rounds and more rounds than possible.</summary>
internal static class SmallQuestions
{
    public static PairSchedulingProblem Draw(long seed, bool fairFirst = false)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = random.NextInt32(9);
        var mostRounds = people switch { <= 4 => 4, 5 => 3, 6 => 3, _ => 1 + random.NextInt32(2) };
        var rounds = 1 + random.NextInt32(mostRounds);
        var greatest = new[] { 1, 3, 100 }[random.NextInt32(3)];
        var values = Values(random, people, greatest);
        var absent = random.NextInt32(3) == 0 ? 25 : 0;
        var presence = absent == 0
            ? PresenceTable.Full(people, rounds)
            : PresenceTable.Of(people, rounds, (_, _) => random.NextInt32(100) >= absent);
        var met = Pairs(random, people, random.NextInt32(3) * 15);
        var apart = Pairs(random, people, random.NextInt32(3) * 15);
        var odd = (OddRule)random.NextInt32(3);
        return new PairSchedulingProblem(new PairScores.Matrix(values), presence, met, apart, odd, fairFirst);
    }

    /// <summary>Nine or ten people, two to four rounds; free values, or values by unit and level.</summary>
    public static PairSchedulingProblem DrawLarger(long seed, bool fairFirst = false)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 9 + random.NextInt32(2);
        var rounds = fairFirst ? 2 : 2 + random.NextInt32(3);
        PairScores scores = random.NextInt32(2) == 0
            ? new PairScores.Matrix(Values(random, people, new[] { 3, 100 }[random.NextInt32(2)]))
            : new PairScores.Relational(Draws(random, people, 3), Draws(random, people, 3), 0, 1, 2, 4);
        var presence = random.NextInt32(3) != 0
            ? PresenceTable.Full(people, rounds)
            : PresenceTable.Of(people, rounds, (_, _) => random.NextInt32(100) >= 15);
        var met = Pairs(random, people, random.NextInt32(3) * 15);
        var apart = Pairs(random, people, random.NextInt32(3) * 10);
        return new PairSchedulingProblem(scores, presence, met, apart, (OddRule)random.NextInt32(3), fairFirst);
    }

    /// <summary>Values of pairs, from 0 to the greatest.</summary>
    public static long[][] Values(Xoshiro256StarStar random, int people, int greatest)
    {
        var values = new long[people][];
        for (var i = 0; i < people; i++)
        {
            values[i] = new long[people];
            for (var j = 0; j < i; j++)
                values[i][j] = values[j][i] = random.NextInt32(greatest + 1);
        }

        return values;
    }

    /// <summary>So many in a hundred of all pairs.</summary>
    public static PairSet Pairs(Xoshiro256StarStar random, int people, int percent)
    {
        var pairs = new List<(int, int)>();
        for (var i = 0; i < people; i++)
        {
            for (var j = i + 1; j < people; j++)
            {
                if (random.NextInt32(100) < percent)
                    pairs.Add((i, j));
            }
        }

        return PairSet.Of(people, pairs);
    }

    private static int[] Draws(Xoshiro256StarStar random, int count, int below)
    {
        var draws = new int[count];
        for (var i = 0; i < count; i++)
            draws[i] = random.NextInt32(below);
        return draws;
    }
}
