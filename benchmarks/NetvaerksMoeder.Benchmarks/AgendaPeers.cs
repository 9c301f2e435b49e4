using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Google.OrTools.Sat;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Temporal;
using NodaTime;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Random agendas laid out by the library and by the constraint solver CP-SAT on the same model: status, priority and cost must be the same.</summary>
/// <remarks>Run with <c>agenda-peers COUNT FIRST-SEED [WORKERS] [STOP] [SECONDS]</c>: workers of CP-SAT, 8 by default; when to stop, whatever the
/// count; and how long CP-SAT may take for each, 60 s by default. The times
/// compared are those of solving; CP-SAT explains nothing.</remarks>
internal static class AgendaPeers
{
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
        var first = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var workers = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 8;
        var until = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : int.MaxValue;
        var seconds = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 60;
        var whole = System.Diagnostics.Stopwatch.StartNew();
        var (own, peer) = (new List<double>(), new List<double>());
        var (wrong, infeasible, unproven, slowest, minimal) = (0, 0, 0, 0.0, 0);
        AgendaScheduler.Schedule(RandomProblem(first));
        for (var seed = first; seed < first + count && whole.Elapsed.TotalSeconds < until; seed++)
        {
            var problem = RandomProblem(seed);
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var agenda = AgendaScheduler.Schedule(problem);
            slowest = Math.Max(slowest, clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            TemporalSolver.Solve(new AgendaModel(problem).Build(), new StepMeter(AgendaScheduler.DefaultSteps), out _);
            var ownTime = clock.Elapsed.TotalMilliseconds;
            clock.Restart();
            var answer = Peer(problem, workers, seconds);
            peer.Add(clock.Elapsed.TotalMilliseconds);
            own.Add(ownTime);
            if (answer.Status is not (CpSolverStatus.Optimal or CpSolverStatus.Infeasible))
            {
                // What it found in its time must be no better than ours.
                unproven++;
                if (answer.Status == CpSolverStatus.Feasible && (agenda.Status == SolutionStatus.Infeasible || answer.Priority > agenda.Priority || (answer.Priority == agenda.Priority && answer.Cost < agenda.Cost)))
                {
                    wrong++;
                    Console.WriteLine($"seed {seed}: {agenda.Status} {agenda.Priority} {agenda.Cost}, CP-SAT found {answer.Priority} {answer.Cost}");
                }

                continue;
            }

            var same = answer.Status == CpSolverStatus.Infeasible
                ? agenda.Status == SolutionStatus.Infeasible && agenda.Stopped == StopReason.ProvenInfeasible
                : agenda.Status == SolutionStatus.Optimal && agenda.Priority == answer.Priority && agenda.Cost == answer.Cost;
            if (!same)
            {
                wrong++;
                Console.WriteLine($"seed {seed}: {agenda.Status} {agenda.Priority} {agenda.Cost}, CP-SAT {answer.Status} {answer.Priority} {answer.Cost}");
            }

            if (AgendaAudit.Check(agenda).Count > 0)
                Console.WriteLine($"seed {seed}: the audit finds {AgendaAudit.Check(agenda)[0]}");
            if (agenda.Conflict is not { } conflict)
                continue;
            infeasible++;
            var isMinimal = AgendaTimes.IsMinimal(problem, conflict);
            minimal += isMinimal ? 1 : 0;
            if (!isMinimal)
                Console.WriteLine($"seed {seed}: the explanation is not minimal");
        }

        own.Sort();
        peer.Sort();
        Console.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "seeds {9} to {10}, {11} workers: {0} agendas, {1} infeasible ({2} explanations minimal), {3} different, {4} not proven by CP-SAT; median {5:F3} ms against {6:F1} ms ({7:F0} times); slowest with explanation {8:F0} ms",
            own.Count,
            infeasible,
            minimal,
            wrong,
            unproven,
            own[own.Count / 2],
            peer[peer.Count / 2],
            peer[peer.Count / 2] / own[own.Count / 2],
            slowest,
            first,
            first + own.Count - 1,
            workers));
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>3 to 25 items; some elastic, optional, movable, with windows, presenters, precedence, gaps, breaks and changeovers.</summary>
    public static AgendaProblem RandomProblem(int seed, int? many = null)
    {
        var random = new Xoshiro256StarStar(seed);
        var count = many ?? 3 + random.NextInt32(23);
        var start = new LocalTime(9, 0);
        var items = new List<AgendaItem>();
        var total = 0;
        for (var i = 0; i < count; i++)
        {
            var preferred = 5 * (1 + random.NextInt32(6));
            var give = random.NextInt32(2) == 0 ? 0 : 5 * random.NextInt32(3);
            var min = Math.Max(5, preferred - give);
            total += min + (give / 2);
            var kind = i == 0 ? ActivityKind.Welcome : i == count - 1 ? ActivityKind.Closing : (ActivityKind)random.NextInt32(15);
            LocalTime? Near(int oneIn, int slack) => random.NextInt32(oneIn) == 0
                ? start.PlusMinutes(Math.Min(800, Math.Max(0, 5 * ((total / 5) + random.NextInt32(2 * slack) - slack))))
                : null;
            var after = i > 0 && random.NextInt32(3) == 0 ? new[] { new AfterRule(items[random.NextInt32(i)].Id, random.NextInt32(5) == 0 ? 10 : 0) } : [];
            items.Add(new AgendaItem(
                $"i{i}",
                Activity.Of(kind),
                new DurationRange(min, preferred, preferred + (5 * random.NextInt32(3))),
                presenters: random.NextInt32(8) == 0 ? [$"p{random.NextInt32(3)}"] : [],
                after: after,
                earliest: Near(10, 6),
                latest: Near(30, 16),
                endBy: Near(30, 20),
                fixedStart: Near(50, 4),
                weight: 1 + random.NextInt32(4),
                isOptional: random.NextInt32(5) == 0,
                priority: 1 + random.NextInt32(5),
                isMovable: i > 0 && i < count - 1 && items.Count(m => m.IsMovable) < 8 && random.NextInt32(4) == 0));
        }

        var length = Math.Min(840, 5 * ((total * (67 + random.NextInt32(60)) / 500) + 1));
        var windows = Enumerable.Range(0, 3).Select(p =>
        {
            var from = 5 * random.NextInt32(length / 20);
            return new PresenterPresence($"p{p}", [new TimeWindow(start.PlusMinutes(from), start.PlusMinutes(Math.Min(895, from + (5 * (4 + (length / 10) + random.NextInt32(length / 5))))))]);
        });
        var rules = new AgendaRules(
            random.NextInt32(4) == 0 ? 90 + (5 * random.NextInt32(20)) : null,
            random.NextInt32(4) == 0 ? new TimeWindow(start.PlusMinutes(5 * (length / 20)), start.PlusMinutes(length)) : null,
            bufferBeforeEnd: random.NextInt32(4) == 0 ? 5 : 0,
            changeovers: random.NextInt32(4) == 0 ? [new Changeover(ActivityForm.Talk, ActivityForm.Dialogue, 5)] : []);
        return new AgendaProblem(new AgendaFrame(start, start.PlusMinutes(length)), items, rules, 5, windows);
    }

    private static (CpSolverStatus Status, long Priority, long Cost) Peer(AgendaProblem problem, int workers, int seconds)
    {
        // Time in grid steps; every time of these problems lies on the grid and every presenter has one window.
        var model = new CpModel();
        var g = problem.Grid;
        var n = problem.Items.Count;
        var horizon = (problem.Frame.Minutes - problem.Rules.BufferBeforeEnd) / g;
        if (horizon < 0)
            return (CpSolverStatus.Infeasible, 0, 0);
        var limit = problem.Rules.BreakAtLeastEvery is { } every ? every / g : -1;
        int Minute(LocalTime time) => problem.Frame.MinuteOf(time) / g;
        var index = problem.Items.Select((item, i) => (item.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var (kept, start, length, end, floor) = (new BoolVar[n], new IntVar[n], new IntVar[n], new IntVar[n], new int[n]);
        var (pauseEnd, held) = (new IntVar[n], new BoolVar[n]);
        var intervals = new IntervalVar[n];
        var dearest = (long)problem.Frame.Minutes * problem.Frame.Minutes;
        var terms = new List<LinearExpr>();
        var priorities = new List<LinearExpr>();
        for (var i = 0; i < n; i++)
        {
            var item = problem.Items[i];
            kept[i] = model.NewBoolVar($"k{i}");
            if (!item.IsOptional)
                model.Add(kept[i] == 1);
            else
                priorities.Add(item.Priority * kept[i]);
            var (from, to, by) = (0, horizon, horizon);
            if (item.FixedStart is { } at)
                (from, to) = (Minute(at), Minute(at));
            if (item.Earliest is { } earliest)
                from = Math.Max(from, Minute(earliest));
            if (item.Latest is { } latest)
                to = Math.Min(to, Minute(latest));
            if (item.EndBy is { } endBy)
                by = Math.Min(by, Minute(endBy));
            if (item.Activity.Kind == ActivityKind.Meal && problem.Rules.MealBetween is { } meal)
                (from, by) = (Math.Max(from, Minute(meal.From)), Math.Min(by, Minute(meal.To)));
            foreach (var presenter in item.Presenters)
            {
                var window = problem.Presence.Single(p => p.Presenter == presenter).Windows[0];
                (from, by) = (Math.Max(from, Minute(window.From)), Math.Min(by, Minute(window.To)));
            }

            floor[i] = from;
            start[i] = model.NewIntVar(0, horizon, $"s{i}");
            end[i] = model.NewIntVar(0, horizon, $"e{i}");
            length[i] = model.NewIntVar((item.Minutes.Min + g - 1) / g, item.Minutes.Max / g, $"l{i}");
            model.Add(end[i] == start[i] + length[i]).OnlyEnforceIf(kept[i]);
            model.Add(start[i] >= from).OnlyEnforceIf(kept[i]);
            model.Add(start[i] <= to).OnlyEnforceIf(kept[i]);
            model.Add(end[i] <= by).OnlyEnforceIf(kept[i]);

            // The tightest domains there are, and below an interval for each item, help it most.
            var (least, most) = (((item.Minutes.Min + g - 1) / g * g) - item.Minutes.Preferred, (item.Minutes.Max / g * g) - item.Minutes.Preferred);
            var widest = Math.Max((long)least * least, (long)most * most);
            dearest += item.Weight * widest;
            intervals[i] = model.NewOptionalIntervalVar(start[i], length[i], end[i], kept[i], $"v{i}");
            var deviation = model.NewIntVar(Math.Min(0, least), Math.Max(0, most), $"d{i}");
            model.Add(deviation == (length[i] * g) - item.Minutes.Preferred).OnlyEnforceIf(kept[i]);
            model.Add(deviation == 0).OnlyEnforceIf(kept[i].Not());
            var square = model.NewIntVar(0, widest, $"q{i}");
            model.AddMultiplicationEquality(square, [deviation, deviation]);
            terms.Add(item.Weight * square);
            pauseEnd[i] = model.NewIntVar(0, horizon, $"b{i}");
            held[i] = model.NewBoolVar($"h{i}");
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                if (!problem.Items[i].IsMovable && !problem.Items[j].IsMovable)
                    model.Add(start[j] >= end[i]).OnlyEnforceIf([kept[i], kept[j]]);
            }

            foreach (var rule in problem.Items[i].After)
            {
                var before = index[rule.Item];
                model.Add(start[i] >= end[before] + (rule.GapMinutes / g)).OnlyEnforceIf([kept[i], kept[before]]);
            }
        }

        model.AddNoOverlap(intervals);
        var circuit = model.AddCircuit();
        var none = model.NewBoolVar("none");
        circuit.AddArc(0, 0, none);
        for (var i = 0; i < n; i++)
            model.AddImplication(kept[i], none.Not());
        for (var j = 0; j < n; j++)
        {
            circuit.AddArc(j + 1, j + 1, kept[j].Not());
            var gap = model.NewIntVar(0, horizon, $"g{j}");
            model.Add(gap == 0).OnlyEnforceIf(kept[j].Not());
            var square = model.NewIntVar(0, (long)horizon * horizon, $"gg{j}");
            model.AddMultiplicationEquality(square, [gap, gap]);
            terms.Add((long)g * g * square);
            var isPause = problem.Items[j].Activity.IsPause;
            var atFloor = model.NewBoolVar($"f{j}");
            model.Add(start[j] == floor[j]).OnlyEnforceIf(atFloor);
            var reasons = new List<ILiteral> { atFloor };
            foreach (var rule in problem.Items[j].After.Where(a => a.GapMinutes > 0))
            {
                var before = index[rule.Item];
                var atGap = model.NewBoolVar($"a{j}");
                model.AddImplication(atGap, kept[before]);
                model.Add(start[j] == end[before] + (rule.GapMinutes / g)).OnlyEnforceIf(atGap);
                reasons.Add(atGap);
            }

            var last = model.NewBoolVar($"z{j}");
            circuit.AddArc(j + 1, 0, last);
            for (var i = -1; i < n; i++)
            {
                if (i == j || (i > j && !problem.Items[i].IsMovable && !problem.Items[j].IsMovable))
                    continue;
                var arc = model.NewBoolVar($"x{i}_{j}");
                circuit.AddArc(i + 1, j + 1, arc);
                LinearExpr free = i < 0 ? LinearExpr.Constant(0) : end[i];
                var changeover = i < 0 ? 0 : problem.Rules.Changeovers.Where(c => c.From == problem.Items[i].Activity.Form && c.To == problem.Items[j].Activity.Form).Select(c => (c.Minutes + g - 1) / g).FirstOrDefault();
                model.Add(gap == start[j] - free).OnlyEnforceIf(arc);
                model.Add(start[j] >= free + changeover).OnlyEnforceIf(arc);

                // An item waits only for what holds it back.
                var tight = model.NewBoolVar($"t{i}_{j}");
                model.Add(start[j] == free + changeover).OnlyEnforceIf(tight);
                var why = new List<ILiteral>(reasons) { tight, arc.Not() };
                if (limit >= 0 && isPause)
                    why.Add(held[j]);
                model.AddBoolOr(why);
                if (limit < 0)
                    continue;
                LinearExpr lastPause = i < 0 ? LinearExpr.Constant(0) : pauseEnd[i];
                if (isPause)
                {
                    model.Add(pauseEnd[j] == end[j]).OnlyEnforceIf(arc);
                    model.Add(start[j] - lastPause <= limit).OnlyEnforceIf(arc);
                    if (i >= 0)
                        model.Add(start[j] - lastPause == limit).OnlyEnforceIf([arc, held[i]]);
                }
                else
                {
                    model.Add(pauseEnd[j] == lastPause).OnlyEnforceIf(arc);
                    model.Add(end[j] - lastPause <= limit).OnlyEnforceIf(arc);
                    if (i < 0)
                        model.AddImplication(arc, held[j].Not());
                    else
                        model.Add(held[j] == held[i]).OnlyEnforceIf(arc);
                }
            }

            if (limit >= 0)
                model.Add(end[j] - pauseEnd[j] == limit).OnlyEnforceIf([last, held[j]]);
        }

        var cost = LinearExpr.Sum(terms);
        var priority = LinearExpr.Sum(priorities.Append(LinearExpr.Constant(0)));
        model.Minimize(cost - ((dearest + 1) * priority));
        var solver = new CpSolver { StringParameters = $"num_workers:{workers},max_time_in_seconds:{seconds}" };
        var status = solver.Solve(model);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? (status, solver.Value(priority), solver.Value(cost)) : (status, 0, 0);
    }
}
