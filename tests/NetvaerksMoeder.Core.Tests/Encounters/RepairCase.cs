using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>A planned rotation and a disturbance, both from one number.</summary>
internal sealed class RepairCase
{
    private static readonly LocalTime _start = new(11, 0);

    private RepairCase(RotationProblem problem, RotationOptions options, Rotation plan, Attendance attendance, int held)
    {
        Problem = problem;
        Options = options;
        Plan = plan;
        Attendance = attendance;
        Held = held;
    }

    public RotationProblem Problem { get; }

    public RotationOptions Options { get; }

    public Rotation Plan { get; }

    public Attendance Attendance { get; }

    public int Held { get; }

    public static RepairCase Of(int seed, RotationKind kind, int least = 6, int most = 26, int mostRounds = 5)
    {
        var random = new Random(seed);
        var n = random.Next(least, most + 1);
        var rounds = random.Next(1, mostRounds + 1);
        var people = Enumerable.Range(1, n).Select(i => Person(random, "p" + i, n)).ToList();
        var slots = Enumerable.Range(0, rounds).Select(r => new RoundSlot(r + 1, _start.PlusMinutes(3 * r), _start.PlusMinutes((3 * r) + 2))).ToList();
        RotationOptions options = kind switch
        {
            RotationKind.Pairs => new SpeedDatingOptions((OddPolicy)random.Next(3)),
            RotationKind.Groups => new GroupOptions(random.Next(3) switch { 0 => GroupSizes.Of(random.Next(3, 5)), 1 => GroupSizes.InGroups(Math.Max(1, n / 4)), _ => GroupSizes.Between(2, 5) }),
            _ => Stations(random, n),
        };
        var history = random.Next(3) == 0 ? SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(2))).ToHistory() : null;
        var apart = random.Next(3) == 0 ? new[] { new[] { people[0].Id, people[1].Id } } : null;
        var seated = random.Next(4) == 0 && kind != RotationKind.Stations ? new[] { people[2].Id } : null;
        var problem = new RotationProblem(people, slots, null, history, apart, seated: seated);
        var plan = Anew(problem, options);
        var held = random.Next(rounds);
        return new RepairCase(problem, options, plan, Disturbance(random, people, slots, held, n), held);
    }

    public static Rotation Anew(RotationProblem problem, RotationOptions options, long? steps = null) => options switch
    {
        SpeedDatingOptions pairs => SpeedDating.Plan(problem, pairs, new SolverOptions(1, steps ?? 2_000)),
        GroupOptions groups => GroupRotation.Plan(problem, groups, new SolverOptions(1, steps ?? 1_000)),
        _ => StationRotation.Plan(problem, (StationOptions)options, new SolverOptions(1, steps ?? 1_000)),
    };

    /// <summary>The rounds to come as a problem of their own, made without the library's repair.</summary>
    public RotationProblem Rest(RepairedRotation repaired)
    {
        var slots = Problem.Slots.Skip(Held).ToList();
        var here = repaired.Problem.Participants.Where(person => slots.Exists(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var ids = here.Select(person => person.Id).ToList();
        var held = new Rotation(Plan.Kind, Plan.Status, Plan.Stopped, 1, 0, 0, Plan.Rounds.Take(Held), RotationFigures.None, 0, 0);
        return new RotationProblem(
            here, slots, Problem.Values, Problem.History.With(held.ToHistory()), Problem.Apart.Select(set => set.Intersect(ids)), Problem.Together.Select(set => set.Intersect(ids)), Problem.Seated.Intersect(ids));
    }

    /// <summary>As many groups as stations, or more, of which some rest in turn.</summary>
    private static StationOptions Stations(Random random, int n)
    {
        var stations = random.Next(2, Math.Max(3, n / 3));
        return new StationOptions(stations, groups: random.Next(2) == 0 ? null : stations + random.Next(1, 3));
    }

    private static Participant Person(Random random, string id, int n) =>
        People.One(id, "K/" + random.Next(Math.Max(2, n / 5)), new[] { "medarbejder", "medarbejder", "leder", "mellemleder" }[random.Next(4)]);

    private static Attendance Disturbance(Random random, List<Participant> people, List<RoundSlot> slots, int held, int n)
    {
        var left = people.OrderBy(_ => random.Next()).Select(person => person.Id).ToList();
        var absent = Take(random.Next(Math.Min(4, n / 3)));
        var late = held == 0 ? Take(random.Next(2)).Select(id => new KeyValuePair<ParticipantId, LocalTime>(id, slots[random.Next(slots.Count)].Start!.Value)).ToList() : [];
        var leaves = Take(random.Next(2)).Select(id => new KeyValuePair<ParticipantId, LocalTime>(id, slots[random.Next(held, slots.Count)].End!.Value)).ToList();
        var guests = Enumerable.Range(1, random.Next(3)).Select(i => Person(random, "g" + i, n)).ToList();
        return new Attendance(absent, late, leaves, guests);

        List<ParticipantId> Take(int count)
        {
            var taken = left.Take(count).ToList();
            left.RemoveRange(0, taken.Count);
            return taken;
        }
    }
}
