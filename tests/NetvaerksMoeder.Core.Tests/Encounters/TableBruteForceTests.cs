using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class TableBruteForceTests
{
#if NETFRAMEWORK
    private const int Cases = 8;
#else
    private const int Cases = 50;
#endif

    [Property(MaxTest = Cases)]
    public Property Tiny_tables_are_the_best_there_are() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var (problem, options) = Draw(seed);
        var plan = GroupRotation.Plan(problem, options, new SolverOptions(1, 20_000));
        if (plan.Status == SolutionStatus.Infeasible || plan.Movement.Kind != MovementKind.Tables)
            return (plan.Status != SolutionStatus.Infeasible || plan.Conflict.Count > 0).Collect("none");
        var best = All(problem, plan.Movement).OrderBy(one => one.Repeats).ThenByDescending(one => one.Value).ThenByDescending(one => one.LeastPerPerson).First();
        return (RotationAudit.Check(problem, options, plan).Count == 0
            && plan.RepeatsBound <= best.Repeats && best.Value <= plan.Bound
            && plan.Repeats == best.Repeats && plan.Value == best.Value)
            .Label($"{problem.Participants.Count} people, {plan.Movement.Tables} tables, {problem.Slots.Count} rounds: repeats {plan.RepeatsBound}..{plan.Repeats} against {best.Repeats}, value {plan.Value}..{plan.Bound} against {best.Value}")
            .Collect(plan.Figures.LeastPerPerson == best.LeastPerPerson ? "as fair" : "less fair");
    });

    [Fact]
    public void Of_tables_that_are_worth_the_same_the_fairer_are_taken()
    {
        // Four are worth something to each other; the pairs of two rounds can leave one with nothing, or give everybody as much.
        var people = People.Alike(4);
        var values = new[] { (0, 1), (1, 2), (2, 3), (3, 0) }.Select(pair => new PairValue(new Pair(people[pair.Item1].Id, people[pair.Item2].Id), 1));
        var problem = new RotationProblem(people, RotationProblem.Rounds(2), PairValues.Explicit(values));
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Of(2), movement: GroupMovement.Tables));

        Assert.Equal(4, plan.Value);
        Assert.Equal(2, plan.Figures.LeastPerPerson);
    }

    private static (RotationProblem Problem, GroupOptions Options) Draw(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        RotationProblem problem;
        do
        {
            problem = new GeneratedCase(random.NextInt32(1_000_000), 6, 3).Problem;
        }
        while (problem.Participants.Count < 3 || problem.Together.Any(set => set.Count > 1) || problem.Slots.Count < 2 || problem.Participants.Any(person => !person.Presence.IsWhole));
        return (problem, new GroupOptions(random.NextInt32(2) == 0 ? GroupSizes.Of(2 + random.NextInt32(2)) : GroupSizes.InGroups(2 + random.NextInt32(2)), movement: GroupMovement.Tables));
    }

    /// <summary>Everybody on every chair: a chair is a colour and the table it begins at; the last colour may have empty ones.</summary>
    private static IEnumerable<RotationFigures> All(RotationProblem problem, Movement movement)
    {
        var steps = movement.Colours.Select(colour => colour.Step).ToList();
        var chairs = Enumerable.Range(0, steps.Count).SelectMany(colour => Enumerable.Range(0, movement.Tables).Select(table => (Colour: colour, Table: table))).ToList();
        foreach (var seats in Seats(problem.Participants.Count, chairs.Count, []))
        {
            if (chairs.Where((chair, at) => chair.Colour < steps.Count - 1 && !seats.Contains(at)).Any() || problem.Seated.Any(id => chairs[seats[NumberOf(id)]].Colour > 0))
                continue;
            var rounds = problem.Slots.Select((slot, r) => new Round(slot, problem.Participants
                .GroupBy(person => chairs[seats[NumberOf(person.Id)]] is var chair ? (((chair.Table + (r * steps[chair.Colour])) % movement.Tables) + movement.Tables) % movement.Tables : 0)
                .OrderBy(table => table.Key)
                .Select(table => new Encounter(table.Key + 1, table.Select(person => person.Id))))).ToList();
            if (rounds.SelectMany(round => round.Encounters).All(encounter => problem.Apart.All(set => set.Count(encounter.Members.Contains) < 2)))
                yield return RotationFigures.Of(problem, RotationKind.Groups, rounds);
        }

        int NumberOf(ParticipantId id) => problem.Participants.Select((person, at) => (person.Id, at)).First(person => person.Id == id).at;
    }

    private static IEnumerable<int[]> Seats(int people, int chairs, List<int> taken)
    {
        if (taken.Count == people)
        {
            yield return taken.ToArray();
            yield break;
        }

        for (var chair = 0; chair < chairs; chair++)
        {
            if (taken.Contains(chair))
                continue;
            taken.Add(chair);
            foreach (var seats in Seats(people, chairs, taken))
                yield return seats;
            taken.RemoveAt(taken.Count - 1);
        }
    }
}
