using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>How long the random agendas of <see cref="AgendaPeers"/> take, explanation included, and whether every explanation is minimal.</summary>
/// <remarks>Run with <c>agenda-times COUNT FIRST-SEED [ITEMS]</c>; with ITEMS every agenda has so many.</remarks>
internal static class AgendaTimes
{
    private const int Patience = 3;

    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var first = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        int? items = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : null;
        AgendaScheduler.Schedule(AgendaPeers.RandomProblem(first, items));
        var times = new List<(double Time, int Seed, Agenda Agenda)>();
        var (notMinimal, faults, unfinished, stopped) = (0, 0, 0, 0);
        for (var seed = first; seed < first + count; seed++)
        {
            var problem = AgendaPeers.RandomProblem(seed, items);
            var clock = Stopwatch.StartNew();
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(Patience));
            Agenda agenda;
            try
            {
                agenda = AgendaScheduler.Schedule(problem, cancellationToken: limit.Token);
            }
            catch (OperationCanceledException)
            {
                Console.WriteLine($"seed {seed}: stopped after {Patience} s; {problem.Items.Count} items, {problem.Items.Count(i => i.IsMovable)} movable");
                stopped++;
                continue;
            }

            times.Add((clock.Elapsed.TotalMilliseconds, seed, agenda));
            faults += AgendaAudit.Check(agenda).Count > 0 ? 1 : 0;
            unfinished += agenda.Stopped is StopReason.StepLimit ? 1 : 0;
            if (agenda.Conflict is { Rules.Count: > 0 } conflict && !IsMinimal(problem, conflict))
            {
                notMinimal++;
                Console.WriteLine($"seed {seed}: the explanation is not minimal");
            }
        }

        times.Sort((a, b) => a.Time.CompareTo(b.Time));
        var impossible = times.Where(t => t.Agenda.Conflict is not null).ToList();
        string F(double ms) => ms.ToString("F2", CultureInfo.InvariantCulture);
        Console.WriteLine($"{count} agendas from seed {first}{(items is null ? "" : $", {items} items each")}: {impossible.Count} impossible, {notMinimal} explanations not minimal, {faults} that the audit faults, {unfinished} not proven, {stopped} stopped after {Patience} s");
        Console.WriteLine($"all: median {F(times[times.Count / 2].Time)} ms, 99 % under {F(times[times.Count * 99 / 100].Time)}, slowest {F(times[times.Count - 1].Time)}");
        if (impossible.Count > 0)
            Console.WriteLine($"impossible, explained: median {F(impossible[impossible.Count / 2].Time)} ms, slowest {F(impossible[impossible.Count - 1].Time)}; {impossible.Average(t => t.Agenda.Conflict!.Rules.Count).ToString("F1", CultureInfo.InvariantCulture)} rules on average");
        foreach (var (time, seed, agenda) in times.AsEnumerable().Reverse().Take(8))
            Console.WriteLine($"  seed {seed}: {F(time)} ms, {agenda.Problem.Items.Count} items, {agenda.Problem.Items.Count(i => i.IsMovable)} movable, {agenda.Status}, {agenda.Steps} steps, {agenda.Conflict?.Rules.Count} rules, priority {agenda.Priority}, cost {agenda.Cost}, {agenda.Dropped.Count} dropped, break {agenda.Problem.Rules.BreakAtLeastEvery}, changeovers {agenda.Problem.Rules.Changeovers.Count}, gaps {agenda.Problem.Items.Sum(i => i.After.Count(a => a.GapMinutes > 0))}, {agenda.Problem.Items.Count(i => i.IsOptional)} optional, {agenda.Problem.Items.Count(i => i.Activity.IsPause)} pauses, {agenda.Problem.Frame.Minutes} min");
        return notMinimal + faults == 0 ? 0 : 1;
    }

    /// <summary>Whether the rules clash, and any of them dropped lets the rest hold.</summary>
    public static bool IsMinimal(AgendaProblem problem, AgendaConflict conflict) =>
        !AgendaExplanation.IsPossible(problem, conflict.Rules, CancellationToken.None)
        && conflict.Rules.All(r => AgendaExplanation.IsPossible(problem, conflict.Rules.Where(o => o != r).ToList(), CancellationToken.None));
}
