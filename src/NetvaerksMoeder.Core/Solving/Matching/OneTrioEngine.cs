using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>All pairs worth the same, everybody always there, an odd number with a group of three a round: a design, with no search.</summary>
/// <remarks>Takes 11 people or more and up to <c>n − 4</c> rounds, which is the most without a repeat: a round has (n + 3) / 2 meetings, and
/// there are n(n − 1) / 2 pairs. The rounds are those of <see cref="PairsWithOneTrio"/>. All meetings are new, so no plan is worth more.</remarks>
internal sealed class OneTrioEngine : IPairEngine
{
    public bool Takes(PairSchedulingProblem problem) =>
        problem.Scores is PairScores.Uniform
        && problem.Odd == OddRule.Trio
        && problem.People % 2 == 1
        && problem.People >= PairsWithOneTrio.FewestPoints
        && problem.Rounds <= problem.People - 4
        && problem.Presence.IsFull
        && problem.Met.Count == 0
        && problem.Forbidden.Count == 0;

    public IEnumerable<PairSchedule> Improve(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // The last four points of the design are never in the group of three: they go to those who have been there most.
        var person = Enumerable.Range(0, problem.People).OrderBy(i => problem.EarlierTrios[i]).ThenBy(i => i).ToArray();
        var rounds = PairsWithOneTrio.Build(problem.People).Take(problem.Rounds)
            .Select(round => round
                .Select(group => group.Select(point => person[point]).OrderBy(i => i).ToArray())
                .OrderBy(group => group[0])
                .ToArray())
            .ToArray();
        var byes = Array.ConvertAll(rounds, _ => Array.Empty<int>());
        var value = problem.Rounds * ((problem.People + 3L) / 2) * problem.Scores.Greatest;

        // All get a meeting a round, and one more each time they are one of three: fairest where nobody is so twice more than another.
        var trios = new int[problem.People];
        foreach (var i in rounds.SelectMany(round => round).Where(group => group.Length == 3).SelectMany(group => group))
            trios[i]++;
        var isOptimal = !problem.FairFirst || trios.Max() - trios.Min() <= 1;
        var least = (problem.Rounds + (3L * problem.Rounds / problem.People)) * problem.Scores.Greatest;
        yield return new PairSchedule(
            rounds,
            byes,
            value,
            value,
            0,
            0,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            0,
            leastBound: problem.FairFirst ? least : null);
    }
}
