using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Takes every question: any values, presence, history, apart, odd numbers.</summary>
internal sealed class GeneralPairEngine : IPairEngine
{
    private const long DefaultSteps = 200_000;

    public bool Takes(PairSchedulingProblem problem) => true;

    public IEnumerable<PairSchedule> Improve(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        var state = new PlanState(problem);
        var conflicts = Construct(state, cancellationToken);
        if (conflicts.Count > 0)
        {
            yield return new PairSchedule(
                [], [], 0, 0, 0, 0, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, 0, conflicts: conflicts);
            yield break;
        }

        var meter = new StepMeter(options.Steps ?? DefaultSteps, cancellationToken);
        var bounds = new PlanBounds(problem);
        var plan = bounds.Describe(state, meter);
        yield return plan;
        if (plan.Status == SolutionStatus.Optimal)
            yield break;
        var swaps = new SwapSearch(state, new Xoshiro256StarStar(options.Seed), cancellationToken);
        while (!meter.IsExhausted)
        {
            if (!swaps.Run(meter, 20_000))
                continue;
            plan = bounds.Describe(state, meter);
            yield return plan;
            if (plan.Status == SolutionStatus.Optimal)
                yield break;
        }
    }

    /// <summary>The best first round, then the best second given the first, and so on.</summary>
    private static List<PairConflict> Construct(PlanState state, CancellationToken cancellationToken)
    {
        var problem = state.Problem;
        var matcher = new RoundMatcher(problem);
        var conflicts = new List<PairConflict>();
        var repeat = -(problem.Scores.Greatest * (problem.People / 2 + 2)) - 1;
        for (var round = 0; round < problem.Rounds; round++)
        {
            var plan = matcher.Match(
                round,
                (i, j) => problem.Forbidden.Contains(i, j) ? RoundMatcher.Never : state.IsRepeat(i, j) ? repeat : problem.Scores.Of(i, j),
                out var conflict,
                cancellationToken);
            if (plan is null)
                conflicts.Add(conflict!);
            else
                state.Set(round, plan);
        }

        return conflicts;
    }
}
