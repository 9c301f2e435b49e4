using System;
using System.Diagnostics;
using System.Globalization;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>How many random rosters (20 to 300 people, up to 12 rounds, history, people apart, presence from – to, odd numbers) are
/// solved to proven optimality, each audited. <c>typed-rosters [COUNT]</c>.</summary>
internal static class TypedRosters
{
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var optimal = 0;
        var faults = 0;
        var slowest = 0.0;
        var total = Stopwatch.StartNew();
        for (var seed = 1; seed <= count; seed++)
        {
            var problem = TypedQuestions.DrawRoster(seed, 300);
            var watch = Stopwatch.StartNew();
            var plan = PairScheduler.Solve(problem, SolverOptions.Default);
            slowest = Math.Max(slowest, watch.Elapsed.TotalMilliseconds);
            faults += PairScheduleAudit.Faults(problem, plan).Count;
            if (plan.Status == SolutionStatus.Optimal)
                optimal++;
            else
                Console.WriteLine($"seed {seed}: {problem.People} people, {problem.Rounds} rounds: {plan.Value} of at most {plan.Bound}, {plan.Repeats} repeats");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{optimal} of {count} optimal, {faults} faults, slowest {slowest:F0} ms, {total.Elapsed.TotalSeconds:F0} s with audits"));
        return faults == 0 ? 0 : 1;
    }
}
