using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public class RotationShorteningTests
{
#if NETFRAMEWORK
    private const int Cases = 10;
#else
    private const int Cases = 40;
#endif

    [Property(MaxTest = Cases)]
    public void No_other_choice_of_rounds_is_better(int seed)
    {
        var one = RepairCase.Of(seed, RotationKind.Pairs, mostRounds: 6);
        if (one.Plan.Status == SolutionStatus.Infeasible)
            return;
        var all = one.Plan.Rounds.Count;
        var rounds = one.Held + ((all - one.Held) / 2);
        var chosen = RotationShortening.Choose(one.Problem, one.Plan, rounds, one.Held, bridging: 0, linking: 0);

        Assert.True(chosen.IsProven);
        Assert.Equal(rounds, chosen.Kept.Count);
        Assert.Equal(one.Plan.Rounds.Take(one.Held), chosen.Kept.Take(one.Held));
        Assert.Equal(one.Plan.Rounds.OrderBy(round => round.Number), chosen.Kept.Concat(chosen.Skipped).OrderBy(round => round.Number));
        for (var mask = 0; mask < 1 << all; mask++)
        {
            var kept = one.Plan.Rounds.Where((_, r) => r < one.Held || (mask >> r & 1) == 1).ToList();
            if (kept.Count != rounds)
                continue;
            var other = RotationFigures.Of(one.Problem, one.Plan.Kind, kept);
            Assert.True(
                chosen.Figures.Repeats < other.Repeats || (chosen.Figures.Repeats == other.Repeats && chosen.Figures.Value >= other.Value),
                $"{chosen.Figures.Value} with {chosen.Figures.Repeats} repeats, but {other.Value} with {other.Repeats} is possible");
        }
    }

    [Fact]
    public void The_round_that_is_worth_least_falls_though_it_is_the_first()
    {
        // In the first round everybody meets their own kind, in the second another.
        var people = new[] { People.One("a1", "A"), People.One("a2", "A"), People.One("b1", "B"), People.One("b2", "B") };
        var problem = new RotationProblem(people, RotationProblem.Rounds(2));
        Round Of(int number, params string[] pairs) => new(new RoundSlot(number), pairs.Select((pair, place) => new Encounter(place + 1, People.Ids(pair.Split('-')))));
        var rounds = new List<Round> { Of(1, "a1-a2", "b1-b2"), Of(2, "a1-b1", "a2-b2") };
        var plan = new Rotation(RotationKind.Pairs, SolutionStatus.Feasible, StopReason.StepLimit, 1, 0, 4, rounds, RotationFigures.Of(problem, RotationKind.Pairs, rounds), 100, 0);

        var chosen = RotationShortening.Choose(problem, plan, 1);

        Assert.Equal(1, Assert.Single(chosen.Skipped).Number);
        Assert.Contains("1", chosen.Say.Danish, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(RotationShortening.Choose(problem, plan, 1, held: 1).Skipped).Number);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var problem = new RotationProblem(People.Alike(6), RotationProblem.Rounds(3));
        var plan = SpeedDating.Plan(problem);

        Assert.Throws<ArgumentOutOfRangeException>(() => RotationShortening.Choose(problem, plan, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => RotationShortening.Choose(problem, plan, 1, held: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => RotationShortening.Choose(problem, plan, 1, held: -1));
        Assert.Throws<ArgumentException>(() => RotationShortening.Choose(problem, plan, 1, bridging: -1));
    }
}
