using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>A peer to measure against: the plainest annealing one would write. Random swaps in a random round, one sum of value
/// less a penalty a repeat, geometric cooling, no use of types or designs.</summary>
internal static class SwapAnnealing
{
    private const double Penalty = 4;

    public static (long Value, long Repeats) Run(GroupSchedulingProblem problem, long steps, long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var (people, rounds) = (problem.People, problem.Rounds);
        var groups = problem.Sizes.GroupCounts(people)[0];
        var groupOf = Enumerable.Range(0, rounds).Select(_ => Enumerable.Range(0, people).Select(k => k % groups).ToArray()).ToArray();
        foreach (var round in groupOf)
            random.Shuffle(round);
        var members = groupOf.Select(round => Enumerable.Range(0, groups).Select(group => Enumerable.Range(0, people).Where(person => round[person] == group).ToList()).ToArray()).ToArray();

        var temperature = 3.0;
        var cooling = Math.Pow(0.05 / temperature, 1.0 / steps);
        for (long step = 0; step < steps; step++, temperature *= cooling)
        {
            var r = random.NextInt32(rounds);
            var (i, j) = (random.NextInt32(people), random.NextInt32(people));
            var (a, b) = (groupOf[r][i], groupOf[r][j]);
            if (a == b)
                continue;
            var gain = With(r, i, b, j) + With(r, j, a, i) - With(r, i, a, i) - With(r, j, b, j);
            if (gain < 0 && random.NextDouble() >= Math.Exp(gain / temperature))
                continue;
            members[r][a][members[r][a].IndexOf(i)] = j;
            members[r][b][members[r][b].IndexOf(j)] = i;
            (groupOf[r][i], groupOf[r][j]) = (b, a);
        }

        var (repeats, value) = GroupScheduleAudit.Count(problem, [.. members.Select(round => round.Select(group => group.OrderBy(person => person).ToArray()).ToArray())]);
        return (value, repeats);

        double With(int round, int person, int group, int without)
        {
            double sum = 0;
            foreach (var other in members[round][group])
            {
                if (other == person || other == without)
                    continue;
                var met = false;
                for (var r = 0; r < rounds && !met; r++)
                    met = r != round && groupOf[r][person] == groupOf[r][other];
                sum += met ? -Penalty : problem.Scores.Of(person, other);
            }

            return sum;
        }
    }
}
