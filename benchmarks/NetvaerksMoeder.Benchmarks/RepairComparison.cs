using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Random disturbances on the day: cards changed by a repair and by planning anew, the value kept, and the time.</summary>
internal static class RepairComparison
{
    private static readonly LocalTime _start = new(11, 0);

    /// <param name="args">How many disturbances (500), the seed (1) and the first of them (0), so that a long measurement can be taken in pieces.</param>
    public static int Run(string[] args)
    {
        var cases = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 500;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var first = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
        var rows = new Dictionary<string, List<Row>>();
        for (var i = first; i < first + cases; i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var (form, row) = One(random);
            if (row is null)
                continue;
            if (!rows.TryGetValue(form, out var own))
                rows.Add(form, own = []);
            own.Add(row);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i}|{form}|{row.Cards}|{row.Anew}|{row.Changed}|{row.Bound}|{row.Share}|{row.Repeats}|{row.Milliseconds}|{row.Faults}"));
        }

        Console.WriteLine("| form | disturbances | cards to come | changed by planning anew | changed by repair | no repair can change fewer than | proven fewest | value of the best found | fewer repeats / more repeats than anew | median ms | slowest ms | audit faults |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var form in rows.OrderBy(form => form.Key, StringComparer.Ordinal))
            Print(form.Key, form.Value);
        Print("all", [.. rows.Values.SelectMany(own => own)]);
        return 0;
    }

    private static void Print(string form, List<Row> rows)
    {
        var times = rows.Select(row => row.Milliseconds).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {form} | {rows.Count} | {rows.Sum(row => row.Cards)} | {rows.Sum(row => row.Anew)} | {rows.Sum(row => row.Changed)} | {rows.Sum(row => row.Bound)} | {rows.Count(row => row.Changed == row.Bound)} | {100 * rows.Average(row => row.Share):0.0} % | {rows.Count(row => row.Repeats < 0)} / {rows.Count(row => row.Repeats > 0)} | {times[times.Count / 2]:0.0} | {times[^1]:0} | {rows.Sum(row => row.Faults)} |"));
    }

    private static (string Form, Row? Row) One(Random random)
    {
        var n = random.Next(20, 301);
        var rounds = random.Next(3, 9);
        var ladder = LevelLadder.Municipality;
        var units = Math.Max(4, n / 8);
        Participant Person(string id) => new(new ParticipantId(id), UnitPath.Parse($"K/E{random.Next(units)}"), ladder.Levels[random.Next(10) < 6 ? ladder.Levels.Count - 1 : random.Next(ladder.Levels.Count)]);
        var people = Enumerable.Range(1, n).Select(i => Person("p" + i)).ToList();
        var slots = Enumerable.Range(0, rounds).Select(r => new RoundSlot(r + 1, _start.PlusMinutes(3 * r), _start.PlusMinutes((3 * r) + 2))).ToList();
        var problem = new RotationProblem(people, slots);
        var kind = random.Next(4);
        var (form, options) = kind switch
        {
            0 => ("pairs, trio", (RotationOptions)SpeedDatingOptions.Default),
            1 => ("pairs, bye", new SpeedDatingOptions(OddPolicy.Bye)),
            2 => ("groups", new GroupOptions(GroupSizes.Of(random.Next(3, 7)))),
            _ => ("carousel", new SpeedDatingOptions(OddPolicy.Trio, MovementKind.Carousel)),
        };
        var plan = Plan(problem, options, 20_000);
        if (plan.Status == SolutionStatus.Infeasible)
            return (form, null);
        var held = random.Next(rounds - 1);
        var left = people.OrderBy(_ => random.Next()).Select(person => person.Id).ToList();
        var absent = left.Take(random.Next(1, Math.Max(2, n / 20) + 1)).ToList();
        var late = kind != 3 && held == 0 && random.Next(2) == 0 ? new[] { new KeyValuePair<ParticipantId, LocalTime>(left[^1], slots[1].Start!.Value) } : null;
        var attendance = new Attendance(absent, late, guests: Enumerable.Range(1, random.Next(4)).Select(i => Person("g" + i)).ToList());

        var clock = Stopwatch.StartNew();
        var repaired = RotationRepair.Repair(problem, options, plan, attendance, held);
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        var coming = repaired.Rotation.Rounds.Where(round => round.Number > held).ToList();
        var rest = Rest(problem, plan, repaired, held);
        var anew = Plan(rest, options is SpeedDatingOptions pairs ? new SpeedDatingOptions(pairs.Odd) : options, 20_000);
        var own = RotationFigures.Of(rest, options.Kind, coming);
        var best = Math.Max(anew.Repeats <= own.Repeats ? anew.Value : 0, own.Value);
        return (form, new Row(
            coming.Sum(round => round.Byes.Count + round.Encounters.Sum(place => place.Members.Count)),
            Changed(plan.Rounds.Skip(held).ToList(), anew.Rounds),
            repaired.ChangedCards.Count,
            (int)repaired.ChangedBound,
            best == 0 ? 1 : (double)(own.Value / best),
            own.Repeats.CompareTo(anew.Repeats),
            milliseconds,
            RotationAudit.Check(repaired.Problem, options, repaired.Rotation).Count));
    }

    private static Rotation Plan(RotationProblem problem, RotationOptions options, long steps) => options switch
    {
        SpeedDatingOptions pairs => SpeedDating.Plan(problem, pairs, new SolverOptions(1, steps)),
        GroupOptions groups => GroupRotation.Plan(problem, groups, new SolverOptions(1, steps)),
        _ => throw new ArgumentOutOfRangeException(nameof(options)),
    };

    private static RotationProblem Rest(RotationProblem problem, Rotation plan, RepairedRotation repaired, int held)
    {
        var slots = problem.Slots.Skip(held).ToList();
        var before = new Rotation(plan.Kind, plan.Status, plan.Stopped, 1, 0, 0, plan.Rounds.Take(held), RotationFigures.None, 0, 0);
        return new RotationProblem(
            repaired.Problem.Participants.Where(person => slots.Exists(slot => RotationProblem.IsPresent(person, slot))), slots, problem.Values, before.ToHistory());
    }

    private static int Changed(List<Round> printed, IReadOnlyList<Round> now)
    {
        var changed = 0;
        for (var r = 0; r < now.Count; r++)
        {
            var lines = Lines(printed[r]);
            changed += Lines(now[r]).Count(line => lines.TryGetValue(line.Key, out var before) && before != line.Value);
        }

        return changed;
    }

    private static Dictionary<ParticipantId, string> Lines(Round round) => round.Encounters
        .SelectMany(place => place.Members.Select(id => (Id: id, Line: place.Place + ":" + string.Join(",", place.Members.Order()))))
        .Concat(round.Byes.Select(id => (Id: id, Line: "over")))
        .ToDictionary(line => line.Id, line => line.Line);

    private sealed record Row(int Cards, int Anew, int Changed, int Bound, double Share, int Repeats, double Milliseconds, int Faults);
}
