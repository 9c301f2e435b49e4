using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.General;
using NetvaerksMoeder.Core.Solving.Matching.Small;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Values that depend on unit and level only: bound by prices of the types, plan by alternating paths among the pairs that
/// pay them. Proven best nearly always, near-linear in people × rounds.</summary>
/// <remarks>
/// <para>The relaxed problem on types (<see cref="TypeFlow"/>) gives prices that no plan can beat. A plan in which every pair pays
/// exactly its prices meets that bound (complementary slackness), so each round is a perfect matching in the graph of such pairs,
/// which is dense: the rounds are seeded by the relaxed plan and completed by alternating paths (<see cref="TightAugmenter"/>).
/// History, apart sets, presence and odd numbers only thin that graph out.</para>
/// <para>Where repeats cannot be avoided, or the prices cannot be met among few people, <see cref="GeneralPairEngine"/> goes on,
/// and the better plan with the better bound is the answer. Hundreds of types are first gathered into fewer, small units together,
/// which proves nearly always as much. So few people that every plan can be looked at are left to it.</para>
/// </remarks>
internal sealed class TypedPairEngine : IPairEngine
{
    private const int MostForGeneral = 300;
    private const long StepsForGeneral = 100_000;

    public bool Takes(PairSchedulingProblem problem) =>
        problem.Scores is PairScores.Uniform or PairScores.Relational
        && problem.Rounds > 0
        && problem.People > RoundOptions.MostPeople;

    public IEnumerable<PairSchedule> Improve(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken)
    {
        var planner = new TypedPairPlanner(problem, RelationTable.Of(problem.Scores)!, options, cancellationToken);
        PairSchedule? best = null;
        if (planner.TryPlan())
        {
            planner.Tighten();
            if (problem.FairFirst)
            {
                yield return Describe(problem, planner, planner.MakeFairest());
                yield break;
            }

            planner.MakeFair();
            best = Describe(problem, planner);
            yield return best;
            if (best.Status == SolutionStatus.Optimal || problem.People > MostForGeneral)
                yield break;
        }

        // Where there is no typed plan, the general ones stand for themselves.
        var typed = best is not null;
        var left = options.Steps is { } steps ? Math.Max(0, steps - planner.Meter.Used) : typed ? StepsForGeneral : (long?)null;
        foreach (var plan in new GeneralPairEngine().Improve(problem, new SolverOptions(options.Seed, left), cancellationToken))
        {
            var next = typed ? Better(problem, best!, plan, planner.Meter.Used) : plan;
            if (ReferenceEquals(next, best))
                continue;
            best = next;
            yield return best;
            if (best.Status == SolutionStatus.Optimal)
                yield break;
        }
    }

    private static PairSchedule Describe(PairSchedulingProblem problem, TypedPairPlanner planner, FairnessProof? fairness = null)
    {
        // Plans that are equally fair are worth the same.
        var isFairest = fairness?.IsReachedBy(planner.Worth()) == true;
        var isOptimal = problem.FairFirst ? isFairest : planner.IsOptimal;
        var rounds = new int[problem.Rounds][][];
        var byes = new int[problem.Rounds][];
        for (var round = 0; round < rounds.Length; round++)
        {
            var mates = planner.Table.Mates[round];
            var trio = (int[])planner.Table.Trios[round].Clone();
            Array.Sort(trio);
            var groups = new List<int[]>(mates.Length / 2);
            var sitting = new List<int>();
            for (var i = 0; i < mates.Length; i++)
            {
                if (mates[i] > i)
                    groups.Add([i, mates[i]]);
                else if (mates[i] == RoundTable.InTrio && trio[0] == i)
                    groups.Add(trio);
                else if (mates[i] == RoundTable.SitsOut)
                    sitting.Add(i);
            }

            rounds[round] = [.. groups];
            byes[round] = [.. sitting];
        }

        return new PairSchedule(
            rounds,
            byes,
            planner.Table.Value,
            isFairest ? planner.Table.Value : planner.Bound,
            0,
            0,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            planner.Meter.Used,
            types: isFairest ? null : planner.Certificate(),
            fairness: fairness?.Certificate,
            leastBound: fairness?.Least());
    }

    // The better plan of the two with the better proof of the two; the typed plan has no repeats.
    private static PairSchedule Better(PairSchedulingProblem problem, PairSchedule typed, PairSchedule general, long used)
    {
        if (general.Repeats > 0)
            return typed;
        var plan = Quality(problem, general).CompareTo(Quality(problem, typed)) > 0 ? general : typed;
        var proof = general.Bound < typed.Bound ? general : typed;
        if (ReferenceEquals(plan, typed) && ReferenceEquals(proof, typed))
            return typed;
        var optimal = plan.Value == proof.Bound;
        return new PairSchedule(
            plan.Rounds,
            plan.Byes,
            plan.Value,
            proof.Bound,
            0,
            0,
            optimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            optimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            used + general.Steps,
            proof.Certificate,
            types: proof.Types);
    }

    private static PlanQuality Quality(PairSchedulingProblem problem, PairSchedule plan)
    {
        var state = new PlanState(problem);
        for (var round = 0; round < plan.Rounds.Length; round++)
            state.Set(round, new RoundPlan(plan.Rounds[round], plan.Byes[round]));
        return state.Quality();
    }
}
