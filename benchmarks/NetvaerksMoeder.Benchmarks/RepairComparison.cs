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

    // Processor time, since others may use the machine, and the best of so many: collections and compilation fall on some.
    private const int Times = 3;

    /// <param name="args">How many disturbances (500), the seed (1), the first of them (0), so that a long measurement can be taken in pieces, the
    /// number of people (20 to 300 where it is 0 or missing), and the one form to show.</param>
    public static int Run(string[] args)
    {
        int Number(int index, int usual) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : usual;
        var (cases, seed, first, people) = (Number(0, 500), Number(1, 1), Number(2, 0), Number(3, 0));
        var rows = new Dictionary<string, List<Row>>();
        for (var i = -24; i < 0; i++)
            _ = One(new Random(unchecked(-(seed * 1_000_003) + i)), 60, 1);
        for (var i = first; i < first + cases; i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var (form, row) = One(random, people, Times, args.Length > 4 ? args[4] : null);
            if (row is null)
                continue;
            if (!rows.TryGetValue(form, out var own))
                rows.Add(form, own = []);
            own.Add(row);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i}|{form}|{row.People}|{row.Cards}|{row.Anew}|{row.Changed}|{row.Bound}|{row.Share:0.0000}|{row.Repeats}|{row.RepeatsAnew}|{row.Milliseconds:0.0}|{row.Faults}"));
        }

        Print(rows);
        return 0;
    }

    /// <summary>One table from the lines that several pieces wrote to standard error.</summary>
    /// <param name="files">The files.</param>
    public static int Join(string[] files)
    {
        var rows = new Dictionary<string, List<Row>>();
        foreach (var line in files.SelectMany(System.IO.File.ReadLines).Distinct())
        {
            var cells = line.Split('|');
            if (cells.Length != 12)
                continue;
            var numbers = cells.Select(cell => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
            if (!rows.TryGetValue(cells[1], out var own))
                rows.Add(cells[1], own = []);
            own.Add(new Row((int)numbers[2], (int)numbers[3], (int)numbers[4], (int)numbers[5], (int)numbers[6], numbers[7], (long)numbers[8], (long)numbers[9], numbers[10], (int)numbers[11]));
        }

        Print(rows);
        return 0;
    }

    private static void Print(Dictionary<string, List<Row>> rows)
    {
        Console.WriteLine("| form | disturbances | cards to come | changed by planning anew | changed by repair | no repair can change fewer than | proven fewest | value of the best found: mean, least | repeats: anew, repair | more repeats than anew | processor ms: mean, 95 %, most | audit faults |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var form in rows.OrderBy(form => form.Key, StringComparer.Ordinal))
            Print(form.Key, form.Value);
        Print("all", [.. rows.Values.SelectMany(own => own)]);
    }

    private static void Print(string form, List<Row> rows)
    {
        var times = rows.Select(row => row.Milliseconds).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {form} | {rows.Count} | {rows.Sum(row => row.Cards)} | {rows.Sum(row => row.Anew)} | {rows.Sum(row => row.Changed)} | {rows.Sum(row => row.Bound)} | {rows.Count(row => row.Changed == row.Bound)} | {100 * rows.Average(row => row.Share):0.0} %, {100 * rows.Min(row => row.Share):0.0} % | {rows.Sum(row => row.RepeatsAnew)}, {rows.Sum(row => row.Repeats)} | {rows.Count(row => row.Repeats > row.RepeatsAnew)} | {times.Average():0}, {times[(int)Math.Ceiling(0.95 * times.Count) - 1]:0}, {times[^1]:0} | {rows.Sum(row => row.Faults)} |"));
    }

    private static (string Form, Row? Row) One(Random random, int size, int times, string? only = null)
    {
        var drawn = random.Next(20, 301);
        var n = size > 0 ? size : drawn;
        var rounds = random.Next(3, 9);
        var ladder = LevelLadder.Municipality;
        var units = Math.Max(4, n / 8);
        Participant Person(string id) => new(new ParticipantId(id), UnitPath.Parse($"K/E{random.Next(units)}"), ladder.Levels[random.Next(10) < 6 ? ladder.Levels.Count - 1 : random.Next(ladder.Levels.Count)]);
        var people = Enumerable.Range(1, n).Select(i => Person("p" + i)).ToList();
        var slots = Enumerable.Range(0, rounds).Select(r => new RoundSlot(r + 1, _start.PlusMinutes(3 * r), _start.PlusMinutes((3 * r) + 2))).ToList();
        var problem = new RotationProblem(people, slots);
        var group = random.Next(3, 7);
        var (form, options) = random.Next(6) switch
        {
            0 => ("pairs, trio", (RotationOptions)SpeedDatingOptions.Default),
            1 => ("pairs, bye", new SpeedDatingOptions(OddPolicy.Bye)),
            2 => ("groups", new GroupOptions(GroupSizes.Of(group))),
            3 => ("tables", new GroupOptions(GroupSizes.Of(group), movement: GroupMovement.Tables)),
            4 => ("stations", new StationOptions(Math.Max(rounds, n / group))),
            _ => ("carousel", new SpeedDatingOptions(OddPolicy.Trio, MovementKind.Carousel)),
        };
        if (only is not null && !form.StartsWith(only, StringComparison.Ordinal))
            return (form, null);
        var plan = Plan(problem, options, 20_000);
        if (plan.Status == SolutionStatus.Infeasible)
            return (form, null);
        var held = random.Next(rounds - 1);
        var left = people.OrderBy(_ => random.Next()).Select(person => person.Id).ToList();
        var absent = left.Take(random.Next(1, Math.Max(2, n / 20) + 1)).ToList();
        var late = form != "carousel" && held == 0 && random.Next(2) == 0 ? new[] { new KeyValuePair<ParticipantId, LocalTime>(left[^1], slots[1].Start!.Value) } : null;
        var attendance = new Attendance(absent, late, guests: Enumerable.Range(1, random.Next(4)).Select(i => Person("g" + i)).ToList());

        var milliseconds = double.MaxValue;
        RepairedRotation? made = null;
        for (var time = 0; time < times; time++)
        {
            var clock = Processor();
            made = RotationRepair.Repair(problem, options, plan, attendance, held);
            milliseconds = Math.Min(milliseconds, (Processor() - clock).TotalMilliseconds);
        }

        var repaired = made!;
        var coming = repaired.Rotation.Rounds.Where(round => round.Number > held).ToList();
        var rest = Rest(problem, plan, repaired, held);
        var anew = Plan(rest, options is SpeedDatingOptions pairs ? new SpeedDatingOptions(pairs.Odd) : repaired.Options is GroupOptions groups ? new GroupOptions(groups.Sizes) : options, 20_000);

        // Groups walk on together, so a walk is held against one planned for those who came from the start.
        var whole = options is StationOptions ? Plan(repaired.Problem, repaired.Options, 20_000) : anew;
        var own = options is StationOptions ? repaired.Rotation.Figures : RotationFigures.Of(rest, options.Kind, coming);
        var best = Math.Max(whole.Repeats <= own.Repeats ? whole.Value : 0, own.Value);
        return (form, new Row(
            n,
            coming.Sum(round => round.Byes.Count + round.Encounters.Sum(place => place.Members.Count)),
            Changed(plan.Rounds.Skip(held).ToList(), anew.Rounds),
            repaired.ChangedCards.Count,
            (int)repaired.ChangedBound,
            best == 0 ? 1 : (double)(own.Value / best),
            own.Repeats,
            whole.Repeats,
            milliseconds,
            RotationAudit.Check(repaired.Problem, repaired.Options, repaired.Rotation).Count));
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static Rotation Plan(RotationProblem problem, RotationOptions options, long steps) => options switch
    {
        SpeedDatingOptions pairs => SpeedDating.Plan(problem, pairs, new SolverOptions(1, steps)),
        GroupOptions groups => GroupRotation.Plan(problem, groups, new SolverOptions(1, steps)),
        StationOptions stations => StationRotation.Plan(problem, stations, new SolverOptions(1, steps)),
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

    private sealed record Row(int People, int Cards, int Anew, int Changed, int Bound, double Share, long Repeats, long RepeatsAnew, double Milliseconds, int Faults);
}
