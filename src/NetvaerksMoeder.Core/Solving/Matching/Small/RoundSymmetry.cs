using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>Which plans of people who are all alike need not be looked at, because renaming people makes others of them.</summary>
/// <remarks>All groupings of a round are then one another renamed, so the first round may be the first grouping. What may still be
/// renamed are people of the same group, and groups of the same size; of the second rounds that this makes of one another the
/// first is enough. Rounds being in order of their groupings, the renaming that makes the second round come as early as any makes no
/// later round come before it.</remarks>
internal static class RoundSymmetry
{
    /// <summary>Whether people may be exchanged for one another.</summary>
    public static bool AreAlike(PairSchedulingProblem problem) =>
        problem.Scores is PairScores.Uniform
        && problem.Presence.IsFull
        && problem.Met.Count == 0
        && problem.Forbidden.Count == 0
        && problem.EarlierByes.Distinct().Count() <= 1
        && problem.EarlierTrios.Distinct().Count() <= 1;

    /// <summary>Whether a grouping is the first of those that renaming, with the first grouping as it is, makes of one another.</summary>
    /// <param name="options">All groupings of people who are alike.</param>
    /// <param name="people">The number of people.</param>
    public static bool[] FirstOfTheirKind(RoundOption[] options, int people)
    {
        var earliest = Enumerable.Range(0, options.Length).ToArray();
        var at = new Dictionary<(ulong, int), int>();
        for (var option = 0; option < options.Length; option++)
            at[(options[option].Pairs, SitsOut(options[option].Plan.Byes))] = option;
        foreach (var name in Renamings(options[0].Plan.Groups, people))
        {
            for (var option = 0; option < options.Length; option++)
            {
                var (one, two) = (Find(option), Find(at[Renamed(options[option], name)]));
                if (one != two)
                    earliest[one > two ? one : two] = one < two ? one : two;
            }
        }

        return [.. Enumerable.Range(0, options.Length).Select(option => earliest[option] == option)];

        int Find(int option)
        {
            while (earliest[option] != option)
                option = earliest[option] = earliest[earliest[option]];
            return option;
        }
    }

    /// <summary>Exchanges of two neighbours in a group, and of two neighbouring groups of a size: they make all the others.</summary>
    private static IEnumerable<int[]> Renamings(int[][] groups, int people)
    {
        for (var g = 0; g < groups.Length; g++)
        {
            for (var k = 1; k < groups[g].Length; k++)
                yield return Exchange([groups[g][k - 1]], [groups[g][k]], people);
            var next = System.Array.FindIndex(groups, g + 1, other => other.Length == groups[g].Length);
            if (next > g)
                yield return Exchange(groups[g], groups[next], people);
        }
    }

    private static int[] Exchange(int[] one, int[] two, int people)
    {
        var name = Enumerable.Range(0, people).ToArray();
        for (var k = 0; k < one.Length; k++)
            (name[one[k]], name[two[k]]) = (two[k], one[k]);
        return name;
    }

    private static (ulong Pairs, int SitsOut) Renamed(RoundOption option, int[] name)
    {
        ulong pairs = 0;
        foreach (var group in option.Plan.Groups)
        {
            for (var a = 0; a < group.Length; a++)
            {
                for (var b = a + 1; b < group.Length; b++)
                {
                    var (i, j) = (name[group[a]], name[group[b]]);
                    pairs |= 1UL << RoundOptions.BitOf(System.Math.Min(i, j), System.Math.Max(i, j));
                }
            }
        }

        return (pairs, option.Plan.Byes.Length == 0 ? -1 : name[option.Plan.Byes[0]]);
    }

    private static int SitsOut(int[] byes) => byes.Length == 0 ? -1 : byes[0];
}
