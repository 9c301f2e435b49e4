using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>The same people under other names and in another order: what is proven best is worth the same, and nothing contradicts it.</summary>
public sealed class RelabelledRotationProperties
{
#if NETFRAMEWORK
    private const int Cases = 10;
#else
    private const int Cases = 60;
#endif

    [Property(MaxTest = Cases)]
    public Property Groups() => Same((random, problem) =>
        GroupRotation.Plan(problem, new GroupOptions(random.NextInt32(3) == 0 ? GroupSizes.Between(2, 4) : GroupSizes.Of(2 + random.NextInt32(3))), new SolverOptions(1, 4_000)));

    [Property(MaxTest = Cases)]
    public Property Walks_past_stations() => Same((random, problem) => StationRotation.Plan(problem, new StationOptions(1 + random.NextInt32(4)), new SolverOptions(1, 4_000)));

    [Property(MaxTest = Cases)]
    public Property Walks_with_hosts() => Same((random, problem) =>
    {
        // The host of the first station is whoever is always there and of the topmost unit and level: the same person under any name, where there is but one.
        var always = problem.Participants.Where(person => person.Presence.IsWhole && !problem.Seated.Contains(person.Id)).GroupBy(person => (person.Unit, person.Level)).Where(same => same.Count() == 1)
            .OrderBy(same => same.Key.Unit.ToString(), StringComparer.Ordinal).ThenBy(same => same.Key.Level.Code, StringComparer.Ordinal).Select(same => same.Single().Id).Take(2).ToList();
        var hosts = always.Count == 2 ? new[] { new StationHosts(1, always, 1) } : [];
        return StationRotation.Plan(problem, new StationOptions(1 + random.NextInt32(3), hosts: hosts), new SolverOptions(1, 4_000));
    });

    [Property(MaxTest = Cases)]
    public Property Tables_by_colours() => Same((random, problem) =>
        GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Of(2 + random.NextInt32(3)), movement: GroupMovement.Tables), new SolverOptions(1, 4_000)));

    private static Property Same(Func<Xoshiro256StarStar, RotationProblem, Rotation> plan) => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var drawn = new GeneratedCase(seed, 12, 3);
        var (first, second) = (plan(new Xoshiro256StarStar(seed), drawn.Problem), plan(new Xoshiro256StarStar(seed), drawn.Relabelled()));
        var isProven = first.Status == SolutionStatus.Optimal && second.Status == SolutionStatus.Optimal;
        var isRight = isProven ? first.Repeats == second.Repeats && first.Value == second.Value : AgreesWith(first, second) && AgreesWith(second, first);
        return isRight.Label($"{drawn}: {first.Status} {first.Repeats}/{first.RepeatsBound} {first.Value}/{first.Bound}, {second.Status} {second.Repeats}/{second.RepeatsBound} {second.Value}/{second.Bound}")
            .Collect(isProven ? "both proven" : $"{first.Status}, {second.Status}");
    });

    /// <summary>A plan of one question is a plan of the other, so it cannot beat what the other has proven.</summary>
    private static bool AgreesWith(Rotation plan, Rotation other) => plan.Status == SolutionStatus.Infeasible
        || (other.Status == SolutionStatus.Infeasible
            ? other.Stopped != StopReason.ProvenInfeasible
            : plan.Repeats >= other.RepeatsBound && (plan.Repeats > other.Repeats || other.Status != SolutionStatus.Optimal || plan.Value <= other.Bound));
}
