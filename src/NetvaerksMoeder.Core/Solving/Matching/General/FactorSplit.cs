using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Factors;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Makes rounds of the meetings of a factor, each person in the rounds in which they are there.</summary>
/// <remarks>One who sits out is paired with a vertex for nobody. For a group of three, that one joins the pair where it is worth
/// most.</remarks>
internal sealed class FactorSplit(PairSchedulingProblem problem, Xoshiro256StarStar random, CancellationToken cancellationToken)
{
    private const int TriesPerMeeting = 400;
    private const int MostAttempts = 3;

    /// <summary>Splits a factor.</summary>
    /// <param name="factor">The meetings of all rounds.</param>
    /// <param name="trios">The group of three of each round, or nobody, whose meetings are not in the factor; <see langword="null"/> for
    /// none. Where a round needs a group of three and has none here, one who is left joins the pair where it is worth most.</param>
    /// <returns>The rounds; <see langword="null"/> where no way was found.</returns>
    public RoundPlan[]? TrySplit(FactorResult factor, int[][]? trios = null)
    {
        var rounds = problem.Rounds;
        var meetings = new List<FactorEdge>(factor.Chosen);
        for (var i = 0; i < problem.People; i++)
        {
            for (var bye = 0; bye < factor.Byes[i]; bye++)
                meetings.Add(new FactorEdge(i, problem.People, 0));
        }

        var absences = Absences(trios);
        var colouring = new FactorColouring(problem.People + 1, rounds, meetings, absences, random);
        for (var attempt = 1; !colouring.TryRun((long)TriesPerMeeting * meetings.Count, cancellationToken); attempt++)
        {
            if (attempt == MostAttempts)
                return null;
            colouring = new FactorColouring(problem.People + 1, rounds, meetings, absences, random);
        }

        var groups = new List<int[]>[rounds];
        var left = new List<int>[rounds];
        for (var round = 0; round < rounds; round++)
        {
            groups[round] = trios is not null && trios[round].Length > 0 ? [(int[])trios[round].Clone()] : [];
            left[round] = [];
        }

        for (var e = 0; e < meetings.Count; e++)
        {
            if (meetings[e].Second == problem.People)
                left[colouring.Colour[e]].Add(meetings[e].First);
            else
                groups[colouring.Colour[e]].Add([meetings[e].First, meetings[e].Second]);
        }

        if (trios is null && problem.Odd == OddRule.Trio && !TryJoin(groups, left))
            return null;
        var plans = new RoundPlan[rounds];
        for (var round = 0; round < rounds; round++)
            plans[round] = new RoundPlan([.. groups[round]], [.. left[round]]);
        return plans;
    }

    /// <summary>In which rounds people, and nobody, have no meeting.</summary>
    private List<(int Vertex, int Colour)> Absences(int[][]? trios)
    {
        var absences = new List<(int, int)>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = 0;
            for (var i = 0; i < problem.People; i++)
            {
                var isHere = problem.Presence.IsPresent(i, round);
                present += isHere ? 1 : 0;
                if (!isHere || (trios is not null && Array.IndexOf(trios[round], i) >= 0))
                    absences.Add((i, round));
            }

            if (present % 2 == 0 || (trios is not null && trios[round].Length > 0))
                absences.Add((problem.People, round));
        }

        return absences;
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
            if (left[round].Count == 0 || groups[round].Count == 0)
                continue;
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
