using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

/// <summary>The same problem with its people in another order.</summary>
public sealed class RelabelledGroupProperties
{
#if NETFRAMEWORK
    private const int Cases = 15;
#else
    private const int Cases = 80;
#endif

    [Property(MaxTest = Cases)]
    public Property Another_order_of_the_people_changes_nothing_that_is_proven() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var problem = GroupProblems.Draw(seed, 16, 3);
        var order = Enumerable.Range(0, problem.People).ToArray();
        new Xoshiro256StarStar(seed).Shuffle(order);
        var schedule = GroupScheduler.Solve(problem, new SolverOptions(1, 10_000));
        var relabelled = GroupScheduler.Solve(Relabel(problem, order), new SolverOptions(1, 10_000));

        // Whoever proves less than the other must not contradict it.
        var isProven = schedule.Status == SolutionStatus.Optimal && relabelled.Status == SolutionStatus.Optimal;
        var isRight = isProven
            ? schedule.Repeats == relabelled.Repeats && (problem.FairFirst || schedule.Value == relabelled.Value)
            : AgreesWith(schedule, relabelled) && AgreesWith(relabelled, schedule);
        return isRight.Label($"{schedule.Status} {schedule.Repeats}/{schedule.RepeatsBound} {schedule.Value}/{schedule.Bound}, {relabelled.Status} {relabelled.Repeats}/{relabelled.RepeatsBound} {relabelled.Value}/{relabelled.Bound}")
            .Collect(isProven ? "both proven" : $"{schedule.Status}, {relabelled.Status}");
    });

    /// <summary>A plan of one question is a plan of the other, so it cannot beat what the other has proven.</summary>
    private static bool AgreesWith(GroupSchedule plan, GroupSchedule other) => plan.Status == SolutionStatus.Infeasible
        || (other.Status == SolutionStatus.Infeasible
            ? other.Stopped == StopReason.StepLimit
            : plan.Repeats >= other.RepeatsBound && (plan.Repeats > other.RepeatsBound || other.Status != SolutionStatus.Optimal || plan.Value <= other.Bound));

    /// <summary>The problem in which person <c>i</c> is the one who was <c>order[i]</c>.</summary>
    private static GroupSchedulingProblem Relabel(GroupSchedulingProblem problem, int[] order)
    {
        var numberOf = new int[order.Length];
        for (var person = 0; person < order.Length; person++)
            numberOf[order[person]] = person;
        PairSet Pairs(PairSet pairs) => PairSet.Of(problem.People, Enumerable.Range(0, problem.People)
            .SelectMany(i => pairs.NeighboursOf(i).Where(j => j > i).Select(j => (numberOf[i], numberOf[j]))));
        int[] Set(System.Collections.Generic.IEnumerable<int> people) => [.. people.Select(person => numberOf[person])];

        return new(
            Scores(problem.Scores, order),
            PresenceTable.Of(problem.People, problem.Rounds, (person, round) => problem.Presence.IsPresent(order[person], round)),
            problem.Sizes,
            Pairs(problem.Met),
            Pairs(problem.Forbidden),
            problem.Together.Select(Set),
            problem.Quotas.Select(quota => new GroupQuota(Set(quota.Members), quota.Least, quota.Most)),
            problem.NeverAlone.Select(Set),
            problem.Hosts.Select(host => new GroupHost(numberOf[host.Person], host.Place)),
            problem.FairFirst);
    }

    private static PairScores Scores(PairScores scores, int[] order) => scores switch
    {
        PairScores.Relational typed => new PairScores.Relational(
            [.. order.Select(typed.UnitOf)],
            [.. order.Select(typed.LevelOf)],
            typed.OfClass(true, true),
            typed.OfClass(true, false),
            typed.OfClass(false, true),
            typed.OfClass(false, false)),
        PairScores.Matrix matrix => new PairScores.Matrix([.. order.Select((i, at) => order.Select((j, other) => at == other ? 0 : matrix.Of(i, j)).ToArray())]),
        _ => scores,
    };
}
