using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>How many repeats every plan has at least.</summary>
/// <remarks>
/// The greatest of: meetings needed less new pairs there are, in all and person by person; and the pigeonhole of a round
/// against earlier rounds – people spread over the cells (group now, group then) as evenly as possible still share some. 20
/// people in 4 groups leave 4 pairs a round that share both groups; 3 rounds have at least 4 + 4 = 8 repeats.
/// </remarks>
internal static class RepeatsBound
{
    /// <summary>The bound; meetings of those kept together count neither as needed nor as repeats.</summary>
    public static long Of(GroupSchedulingProblem problem, RoundShape[][] shapes, Acquaintance acquaintance)
    {
        if (shapes.Any(round => round.Length == 0))
            return 0;
        // The most groups make the fewest meetings and the most cells.
        RoundShape[] loosest = [.. shapes.Select(round => round[round.Length - 1])];
        return new[]
        {
            0,
            InAll(problem, loosest, acquaintance),
            ByPerson(problem, loosest, acquaintance),
            ByRounds(problem, loosest),
        }.Max();
    }

    private static long InAll(GroupSchedulingProblem problem, RoundShape[] shapes, Acquaintance acquaintance)
    {
        long needed = 0;
        for (var round = 0; round < shapes.Length; round++)
            needed += shapes[round].FewestPairs - KeptTogether(problem, round, round);
        return needed - acquaintance.NewPairs;
    }

    private static long ByPerson(GroupSchedulingProblem problem, RoundShape[] shapes, Acquaintance acquaintance)
    {
        long excess = 0;
        for (var person = 0; person < problem.People; person++)
        {
            long needed = 0;
            for (var round = 0; round < shapes.Length; round++)
            {
                if (problem.Presence.IsPresent(person, round))
                    needed += Math.Max(0, shapes[round].Least - 1 - MatesPresent(problem, person, round));
            }

            excess += Math.Max(0, needed - acquaintance.NewOf[person]);
        }

        return (excess + 1) / 2;
    }

    private static long ByRounds(GroupSchedulingProblem problem, RoundShape[] shapes)
    {
        long inTurn = 0, all = 0;
        for (var round = 1; round < shapes.Length; round++)
        {
            long most = 0;
            for (var earlier = 0; earlier < round; earlier++)
            {
                var common = problem.Presence.IsFull
                    ? problem.People
                    : Enumerable.Range(0, problem.People).Count(person => problem.Presence.IsPresent(person, round) && problem.Presence.IsPresent(person, earlier));
                var shared = RoundShape.EvenPairs(common, (long)shapes[round].Groups * shapes[earlier].Groups) - KeptTogether(problem, round, earlier);
                all += Math.Max(0, shared);
                most = Math.Max(most, shared);
            }

            inTurn += most;
        }

        // A pair that meets m times shares m (m - 1) / 2 pairs of rounds and has m - 1 repeats: at least 2 / rounds of them.
        return shapes.Length == 0 ? 0 : Math.Max(inTurn, ((2 * all) + shapes.Length - 1) / shapes.Length);
    }

    private static long KeptTogether(GroupSchedulingProblem problem, int round, int other) => problem.Together.Sum(set =>
        RoundShape.Pairs(set.Count(person => problem.Presence.IsPresent(person, round) && problem.Presence.IsPresent(person, other))));

    private static int MatesPresent(GroupSchedulingProblem problem, int person, int round)
    {
        var set = problem.TogetherSetOf(person);
        return set < 0 ? 0 : problem.Together[set].Count(mate => mate != person && problem.Presence.IsPresent(mate, round));
    }
}
