using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Factors;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Makes rounds of the meetings of a factor, where the same people are there in all of them.</summary>
/// <remarks>One who sits out is paired with a vertex for nobody. For a group of three, that one joins the pair where it is worth
/// most.</remarks>
internal sealed class FactorSplit(PairSchedulingProblem problem, Xoshiro256StarStar random, CancellationToken cancellationToken)
{
    private const int TriesPerMeeting = 400;

    /// <summary>Splits a factor.</summary>
    /// <param name="rounds">The number of rounds.</param>
    /// <param name="present">Who is there in each of them.</param>
    /// <param name="factor">The meetings.</param>
    /// <returns>The rounds; <see langword="null"/> where no way was found.</returns>
    public RoundPlan[]? TrySplit(int rounds, int[] present, FactorResult factor)
    {
        var meetings = new List<FactorEdge>(factor.Chosen);
        for (var i = 0; i < problem.People; i++)
        {
            for (var bye = 0; bye < factor.Byes[i]; bye++)
                meetings.Add(new FactorEdge(i, problem.People, 0));
        }

        var colouring = new FactorColouring(problem.People + 1, rounds, meetings, random);
        if (!colouring.TryRun((long)TriesPerMeeting * meetings.Count, cancellationToken))
            return null;
        var groups = new List<int[]>[rounds];
        var left = new List<int>[rounds];
        for (var round = 0; round < rounds; round++)
        {
            groups[round] = [];
            left[round] = [];
        }

        for (var e = 0; e < meetings.Count; e++)
        {
            if (meetings[e].Second == problem.People)
                left[colouring.Colour[e]].Add(meetings[e].First);
            else
                groups[colouring.Colour[e]].Add([meetings[e].First, meetings[e].Second]);
        }

        var trio = present.Length % 2 == 1 && present.Length > 1 && problem.Odd == OddRule.Trio;
        if (trio && !TryJoin(groups, left))
            return null;
        var plans = new RoundPlan[rounds];
        for (var round = 0; round < rounds; round++)
            plans[round] = new RoundPlan([.. groups[round]], [.. left[round]]);
        return plans;
    }

    private bool TryJoin(List<int[]>[] groups, List<int>[] left)
    {
        var state = new MeetingCounts(problem.People);
        foreach (var round in groups)
        {
            foreach (var pair in round)
                state.Add(pair[0], pair[1], 1);
        }

        var repeat = problem.Scores.Greatest + 1;
        for (var round = 0; round < groups.Length; round++)
        {
            var third = left[round][0];
            var best = -1;
            var bestGain = long.MinValue;
            for (var g = 0; g < groups[round].Count; g++)
            {
                var pair = groups[round][g];
                if (problem.Forbidden.Contains(pair[0], third) || problem.Forbidden.Contains(pair[1], third))
                    continue;
                var gain = Gain(pair[0], third) + Gain(pair[1], third);
                if (gain > bestGain)
                    (best, bestGain) = (g, gain);
            }

            if (best < 0)
                return false;
            var host = groups[round][best];
            state.Add(host[0], third, 1);
            state.Add(host[1], third, 1);
            groups[round][best] = [host[0], host[1], third];
            left[round].Clear();
        }

        return true;

        long Gain(int i, int j) => state[i, j] > 0 || problem.Met.Contains(i, j) ? -repeat : problem.Scores.Of(i, j);
    }
}
