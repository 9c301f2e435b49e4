using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class StationBruteForceTests
{
#if NETFRAMEWORK
    private const int Cases = 10;
    private const int MostWalks = 1_000;
#else
    private const int Cases = 100;
    private const int MostWalks = 4_000;
#endif

    [Property(MaxTest = Cases)]
    public Property No_walk_beats_the_bounds_and_what_is_called_optimal_is() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var (problem, options) = Draw(seed);
        var all = new StationBruteForce(problem, options).All(MostWalks);
        if (all is null)
            return true.Collect("too many");
        var plan = StationRotation.Plan(problem, options, new SolverOptions(seed, 4_000));
        if (plan.Status == SolutionStatus.Infeasible)
            return (plan.Conflict.Count > 0 && (all.Count == 0 || plan.Stopped == StopReason.StepLimit)).Label($"{problem.Participants.Count} people, {problem.Slots.Count} rounds, {options.Stations} stations, {options.Groups} groups, {options.Hosts.Count} stands, {plan.Stopped}, {all.Count} walks: {plan.Conflict[0].Text.English}").Collect("infeasible");
        var fewest = all.Min(walk => walk.Repeats);
        var worth = all.Where(walk => walk.Repeats <= plan.Repeats).Max(walk => walk.Value);
        var isRight = RotationAudit.Check(problem, options, plan).Count == 0
            && plan.RepeatsBound <= fewest && fewest <= plan.Repeats && worth <= plan.Bound
            && (plan.Status != SolutionStatus.Optimal || (plan.Repeats == fewest && plan.Value == worth));
        return isRight.Label($"{problem.Participants.Count} people, {plan.Status}: repeats {plan.RepeatsBound}..{plan.Repeats}, fewest {fewest}; value {plan.Value}..{plan.Bound}, best {worth}; {string.Join(", ", RotationAudit.Check(problem, options, plan).Select(fault => fault.Text.English))}").Collect(plan.Repeats > fewest ? "more repeats" : plan.Value < worth ? "worth less" : "best");
    });

    private static (RotationProblem Problem, StationOptions Options) Draw(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        RotationProblem problem;
        do
        {
            problem = new GeneratedCase(random.NextInt32(1_000_000), 6, 3).Problem;
        }
        while (problem.Participants.Count < 2 || problem.Seated.Count > 0);
        var stations = 1 + random.NextInt32(3);
        var present = problem.Participants.Where(person => problem.Slots.All(slot => RotationProblem.IsPresent(person, slot))).Select(person => person.Id).ToList();
        var size = 1 + random.NextInt32(3);
        var stands = Enumerable.Range(0, System.Math.Min(random.NextInt32(3), stations))
            .Where(k => present.Count >= size * (k + 1))
            .Select(k => new StationHosts(k + 1, present.Skip(size * k).Take(size), 1 + random.NextInt32(size)));
        return (problem, new StationOptions(stations, groups: random.NextInt32(3) == 0 ? 1 + random.NextInt32(3) : null, hosts: stands));
    }
}
