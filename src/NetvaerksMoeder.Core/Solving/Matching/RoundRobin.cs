using System;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>The circle method: everybody meets everybody once.</summary>
/// <remarks>T. P. Kirkman (1847), "On a problem in combinations"; É. Lucas (1883), "Récréations mathématiques". With an odd
/// number of people the place in the middle of the circle is empty, and each person sits out once.</remarks>
internal static class RoundRobin
{
    /// <summary>The number of rounds after which all pairs have met.</summary>
    public static int Rounds(int people) => Math.Max(1, people % 2 == 0 ? people - 1 : people);

    /// <summary>The pairs of a round of a circle of <paramref name="people"/> places, and who sits out (−1: nobody).</summary>
    /// <param name="people">The number of people, at least 2.</param>
    /// <param name="round">The round, from 0; after <see cref="Rounds"/> they come round again.</param>
    /// <param name="bye">Who sits out, or −1.</param>
    public static int[][] Pairs(int people, int round, out int bye)
    {
        var circle = Rounds(people);
        var turn = round % circle;
        var pairs = new int[people / 2][];
        var even = people % 2 == 0;
        bye = even ? -1 : turn;
        var count = 0;
        if (even)
            pairs[count++] = [turn, people - 1];
        for (var step = 1; count < pairs.Length; step++)
        {
            var left = (turn + step) % circle;
            var right = (turn - step + circle) % circle;
            pairs[count++] = left < right ? [left, right] : [right, left];
        }

        return pairs;
    }
}
