using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Factors;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Chooses the groups of three of all rounds; for given groups the rest is a factor, which is solved to optimality.</summary>
/// <remarks>By the prices of the relaxation: three are the better, the more their meetings are worth beyond the prices of the three. From
/// the best such groups, one is replaced at a time and kept where the whole is worth more; some times on the way the groups are judged
/// anew, by the prices that go with those at hand.</remarks>
internal sealed class TrioChoice(
    PairSchedulingProblem problem, IReadOnlyList<long> prices, Xoshiro256StarStar random, StepMeter work, CancellationToken cancellationToken)
{
    private const int Partners = 16;
    private const int MostCandidates = 400;
    private const int Phases = 4;

    private readonly List<int[]> _candidates = [];
    private readonly List<(int[][] Trios, FactorResult Others, long Worth)> _found = [];
    private IReadOnlyList<long> _prices = prices;

    /// <summary>The group of three of each round; empty where none is needed.</summary>
    public int[][] Trios { get; private set; } = [];

    /// <summary>The meetings of everybody else; <see langword="null"/> where no groups were found.</summary>
    public FactorResult? Rest { get; private set; }

    /// <summary>What all is worth, if the rest splits into rounds.</summary>
    public long Worth { get; private set; }

    /// <summary>What was found on the way, the last the best.</summary>
    public IReadOnlyList<(int[][] Trios, FactorResult Others, long Worth)> Found => _found;

    /// <summary>Chooses.</summary>
    /// <param name="tries">How many groups to try in place of others.</param>
    public void Run(int tries)
    {
        FindCandidates();
        var trios = First();
        if (trios is null)
            return;
        Weigh(trios);
        var needing = Enumerable.Range(0, trios.Length).Where(round => trios[round].Length > 0).ToArray();
        for (var t = 0; t < tries && !work.IsExhausted; t++)
        {
            // The prices that go with the groups at hand tell better which others would do.
            if (t > 0 && t % (1 + tries / Phases) == 0 && Rest is not null)
            {
                _prices = Rest.Certificate.Prices;
                FindCandidates();
            }

            cancellationToken.ThrowIfCancellationRequested();
            var next = (int[][])(Rest is null ? trios : Trios).Clone();
            var round = needing[random.NextInt32(needing.Length)];
            next[round] = [];

            // The good ones more often.
            var candidate = _candidates[random.NextInt32(1 + random.NextInt32(_candidates.Count))];
            if (!Fits(candidate, round, next))
                continue;
            next[round] = candidate;
            Weigh(next);
        }
    }

    private void FindCandidates()
    {
        _candidates.Clear();
        var gain = new long[problem.People];
        var best = new List<int>[problem.People];
        for (var i = 0; i < problem.People; i++)
        {
            var partners = Enumerable.Range(0, problem.People).Where(j => j != i && IsOpen(i, j)).ToArray();
            foreach (var j in partners)
                gain[j] = (2 * problem.Scores.Of(i, j)) - _prices[j];
            best[i] = [.. partners.OrderByDescending(j => gain[j]).ThenBy(j => j).Take(Partners)];
        }

        var scored = new List<(long Score, int[] Trio)>();
        var known = new HashSet<(int, int, int)>();
        for (var i = 0; i < problem.People; i++)
        {
            foreach (var j in best[i])
            {
                foreach (var k in best[i])
                {
                    if (j >= k || !IsOpen(j, k))
                        continue;
                    int[] trio = [i, j, k];
                    Array.Sort(trio);
                    if (known.Add((trio[0], trio[1], trio[2])))
                        scored.Add(((2 * Value(trio)) - trio.Sum(member => _prices[member]), trio));
                }
            }
        }

        _candidates.AddRange(scored.OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Trio[0])
            .ThenBy(entry => entry.Trio[1]).ThenBy(entry => entry.Trio[2]).Take(MostCandidates * Math.Max(1, problem.Rounds / 4)).Select(entry => entry.Trio));
    }

    private int[][]? First()
    {
        var trios = new int[problem.Rounds][];
        for (var round = 0; round < trios.Length; round++)
            trios[round] = [];
        for (var round = 0; round < trios.Length; round++)
        {
            var present = problem.PresentIn(round).Length;
            if (present % 2 == 0 || present == 1)
                continue;
            var candidate = _candidates.Find(trio => Fits(trio, round, trios));
            if (candidate is null)
                return null;
            trios[round] = candidate;
        }

        return trios;
    }

    private bool Fits(int[] trio, int round, int[][] others) =>
        Array.TrueForAll(trio, i => problem.Presence.IsPresent(i, round))
        && Array.TrueForAll(others, other => other.Count(trio.Contains) < 2);

    private void Weigh(int[][] trios)
    {
        var pairs = trios.Where(trio => trio.Length > 0).SelectMany(trio => new[] { (trio[0], trio[1]), (trio[0], trio[2]), (trio[1], trio[2]) });
        var met = Enumerable.Range(0, problem.People).SelectMany(i => problem.Met.NeighboursOf(i).Select(j => (i, j)));
        var presence = PresenceTable.Of(
            problem.People, problem.Rounds, (person, round) => problem.Presence.IsPresent(person, round) && Array.IndexOf(trios[round], person) < 0);
        var part = new PairSchedulingProblem(problem.Scores, presence, PairSet.Of(problem.People, met.Concat(pairs)), problem.Forbidden, OddRule.Bye);
        var question = new FactorQuestion(part);
        if (new FactorSolver(question, work, cancellationToken).Solve(FactorPrices.Descend(question), FactorAim.Value) is not { } rest)
            return;
        var worth = trios.Sum(Value) + rest.Chosen.Sum(edge => edge.Worth);
        if (Rest is not null && worth <= Worth)
            return;
        (Trios, Rest, Worth) = (trios, rest, worth);
        _found.Add((trios, rest, worth));
    }

    private bool IsOpen(int i, int j) => !problem.Met.Contains(i, j) && !problem.Forbidden.Contains(i, j);

    private long Value(int[] trio) => trio.Length < 3
        ? 0
        : problem.Scores.Of(trio[0], trio[1]) + problem.Scores.Of(trio[0], trio[2]) + problem.Scores.Of(trio[1], trio[2]);
}
