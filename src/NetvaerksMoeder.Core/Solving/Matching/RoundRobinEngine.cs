using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>All pairs worth the same, everybody always there, nobody met or apart: the circle method, with no search.</summary>
/// <remarks>Takes even numbers of people, and odd ones where one sits out. After all pairs have met, the rounds come again from
/// the first, so that repeats are spread evenly: no pair is ahead of another by more than one meeting. The fewest repeats are
/// what counting pairs forces. Takes time and memory in proportion to the plan.</remarks>
internal sealed class RoundRobinEngine : IPairEngine
{
    public bool Takes(PairSchedulingProblem problem) =>
        problem.Scores is PairScores.Uniform
        && problem.Presence.IsFull
        && problem.Met.Count == 0
        && problem.Forbidden.Count == 0
        && (problem.People % 2 == 0 || problem.People == 1 || problem.Odd != OddRule.Trio);

    public IEnumerable<PairSchedule> Improve(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        var people = problem.People;
        var order = FewestByesFirst(problem);
        var rounds = new int[problem.Rounds][][];
        var byes = new int[problem.Rounds][];
        for (var round = 0; round < rounds.Length; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (people < 2)
            {
                rounds[round] = [];
                byes[round] = people == 1 ? [0] : [];
                continue;
            }

            var pairs = RoundRobin.Pairs(people, round, out var bye);
            foreach (var pair in pairs)
                (pair[0], pair[1]) = (Math.Min(order[pair[0]], order[pair[1]]), Math.Max(order[pair[0]], order[pair[1]]));
            Array.Sort(pairs, static (a, b) => a[0].CompareTo(b[0]));
            rounds[round] = pairs;
            byes[round] = bye < 0 ? [] : [order[bye]];
        }

        var meetings = (long)(people / 2) * rounds.Length;
        var repeats = Math.Max(0, meetings - (long)people * (people - 1) / 2);
        var value = (meetings - repeats) * problem.Scores.Greatest;
        yield return new PairSchedule(
            rounds, byes, value, value, repeats, repeats, SolutionStatus.Optimal, StopReason.ProvenOptimal, 0, Proof(problem, repeats), RepeatsProof(people, repeats));
    }

    /// <summary>All meetings are new, so each person gets a pair's value a round; or all pairs have met.</summary>
    private static FactorCertificate Proof(PairSchedulingProblem problem, long repeats)
    {
        var price = repeats == 0 ? problem.Scores.Greatest : 0;
        return new FactorCertificate(Prices(problem.People, price), 0, []);
    }

    /// <summary>Counts pairs: a meeting more than there are pairs is a repeat.</summary>
    private static FactorCertificate? RepeatsProof(int people, long repeats) =>
        repeats == 0 ? null : new FactorCertificate(Prices(people, -1), 2, []);

    private static long[] Prices(int people, long price)
    {
        var prices = new long[people + 1];
        for (var i = 0; i < people; i++)
            prices[i] = price;
        prices[people] = -price;
        return prices;
    }

    /// <summary>The person on each place of the circle: who has sat out least comes first.</summary>
    private static int[] FewestByesFirst(PairSchedulingProblem problem)
    {
        var order = new int[problem.People];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var earlier = problem.EarlierByes;
        Array.Sort(order, (a, b) => earlier[a] != earlier[b] ? earlier[a].CompareTo(earlier[b]) : a.CompareTo(b));
        return order;
    }
}
