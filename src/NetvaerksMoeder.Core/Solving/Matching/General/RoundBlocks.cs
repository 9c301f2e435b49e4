using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Factors;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Solves all rounds with the same people at once, the other rounds being what they are.</summary>
internal sealed class RoundBlocks(PlanState state, Xoshiro256StarStar random, StepMeter work, CancellationToken cancellationToken)
{
    private readonly List<List<int>> _blocks = Blocks(state.Problem);

    /// <summary>Goes through the blocks; keeps what is better.</summary>
    /// <returns>Whether anything was.</returns>
    public bool Run()
    {
        var better = false;
        foreach (var block in _blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            better |= Solve(block);
        }

        return better;
    }

    private bool Solve(List<int> block)
    {
        var problem = state.Problem;
        var others = Enumerable.Range(0, problem.Rounds).Except(block).SelectMany(round => state.Rounds[round]!.Groups);
        var met = others.SelectMany(Pairs).Concat(Enumerable.Range(0, problem.People)
            .SelectMany(i => problem.Met.NeighboursOf(i).Select(j => (i, j))));
        var presence = PresenceTable.Of(problem.People, block.Count, (person, round) => problem.Presence.IsPresent(person, block[round]));
        var part = new PairSchedulingProblem(
            problem.Scores, presence, PairSet.Of(problem.People, met), problem.Forbidden, problem.Odd);
        var question = new FactorQuestion(part);
        if (question.Trios.Count > 0)
            return false;
        var factor = new FactorSolver(question, work, cancellationToken).Solve(FactorPrices.Descend(question), FactorAim.Value);
        var plans = factor is null ? null : new FactorSplit(part, random, cancellationToken).TrySplit(factor);
        if (plans is null)
            return false;

        var (repeats, value, old) = (state.Repeats, state.Value, state.Snapshot());
        for (var at = 0; at < plans.Length; at++)
            state.Set(block[at], plans[at]);
        if (state.Repeats < repeats || (state.Repeats == repeats && state.Value > value))
            return true;
        state.Restore(old);
        return false;
    }

    private static IEnumerable<(int First, int Second)> Pairs(int[] members) =>
        from a in members
        from b in members
        where a < b
        select (a, b);

    private static List<List<int>> Blocks(PairSchedulingProblem problem)
    {
        var blocks = new List<List<int>>();
        var present = new List<int[]>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            var people = problem.PresentIn(round);
            var at = present.FindIndex(known => known.SequenceEqual(people));
            if (at < 0)
            {
                at = present.Count;
                present.Add(people);
                blocks.Add([]);
            }

            blocks[at].Add(round);
        }

        // One round at a time is the rematch's work.
        blocks.RemoveAll(block => block.Count < 2);
        return blocks;
    }
}
