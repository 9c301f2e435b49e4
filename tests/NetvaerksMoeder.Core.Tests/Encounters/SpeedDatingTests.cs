using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class SpeedDatingTests
{
    private static readonly SolverOptions Brief = new(seed: 1, steps: 200);

    [Fact]
    public void Every_even_number_from_4_to_200_meets_everybody_once_in_one_round_less()
    {
        for (var n = 4; n <= 200; n += 2)
        {
            var plan = SpeedDating.Plan(Alike(n, n - 1));

            Assert.Equal(SolutionStatus.Optimal, plan.Status);
            Assert.Equal((long)n * (n - 1) / 2, plan.Rounds.SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Pairs).Distinct().Count());
            Assert.Equal(0, plan.Repeats);
            Assert.All(plan.Rounds, round => Assert.Equal(n / 2, round.Encounters.Count));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(21)]
    [InlineData(99)]
    public void An_odd_number_with_byes_has_one_bye_each_in_as_many_rounds(int n)
    {
        var plan = SpeedDating.Plan(Alike(n, n), new SpeedDatingOptions(OddPolicy.Bye));

        Assert.Equal(0, plan.Repeats);
        Assert.Equal(n, plan.Rounds.SelectMany(round => round.Byes).Distinct().Count());
        Assert.All(plan.Rounds, round => Assert.Single(round.Byes));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(9, 4)]
    [InlineData(11, 7)]
    [InlineData(13, 9)]
    [InlineData(21, 17)]
    [InlineData(99, 95)]
    public void An_odd_number_with_a_group_of_three_leaves_nobody_out_and_repeats_nothing(int n, int rounds)
    {
        var problem = Alike(n, rounds);
        var plan = SpeedDating.Plan(problem);

        Assert.Empty(RotationAudit.Check(problem, SpeedDatingOptions.Default, plan));
        Assert.All(plan.Rounds, round => Assert.Empty(round.Byes));
        Assert.Equal(plan.RepeatsBound, plan.Repeats);
        Assert.Equal(0, plan.Repeats);
    }

    [Fact]
    public void The_group_of_three_goes_to_those_who_have_been_in_one_least()
    {
        var people = People.Alike(13);
        var often = People.Ids("1", "2", "3", "4");
        var problem = new RotationProblem(
            people, RotationProblem.Rounds(9), PairValues.Uniform(1), new ContactHistory(trios: often));
        var trios = SpeedDating.Plan(problem).Rounds.SelectMany(round => round.Encounters).Where(encounter => encounter.Members.Count == 3);

        Assert.DoesNotContain(trios, trio => trio.Members.Any(id => often.Contains(id)));
    }

    [Fact]
    public void Where_repeats_are_forced_the_bound_says_so()
    {
        var three = SpeedDating.Plan(Alike(3, 2));
        var five = SpeedDating.Plan(Alike(5, 2));
        var four = SpeedDating.Plan(Alike(4, 5));

        Assert.Equal((3, 3), (three.Repeats, three.RepeatsBound));
        Assert.Equal((1, 1), (five.Repeats, five.RepeatsBound));
        Assert.Equal((4, 4), (four.Repeats, four.RepeatsBound));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 0)]
    public void The_smallest_numbers_have_a_clear_answer(int n, int groups, int byes)
    {
        var plan = SpeedDating.Plan(Alike(n, 1));

        Assert.Equal(groups, plan.Rounds[0].Encounters.Count);
        Assert.Equal(byes, plan.Rounds[0].Byes.Count);
        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
    }

    [Theory]
    [InlineData(6, new[] { 0 }, OddPolicy.Trio, "p0 may not meet any of the others who are there. Consider")]
    [InlineData(7, new[] { 0, 1 }, OddPolicy.Bye, "p0, p1 may not meet any of the others who are there, and only one can be left over. Consider")]
    public void People_apart_from_everybody_are_named(int n, int[] alone, OddPolicy odd, string text)
    {
        var people = People.Alike(n);
        var apart = from i in alone from j in Enumerable.Range(0, n) where i != j select new[] { people[i].Id, people[j].Id };

        var plan = SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(1), apart: apart), new SpeedDatingOptions(odd));

        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        var conflict = Assert.Single(plan.Conflict).Text.English;
        Assert.Contains(text.Replace("p0", people[0].Id.Value).Replace("p1", people[1].Id.Value), conflict, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_apart_from_everybody_is_infeasible_and_says_why()
    {
        var people = People.Alike(4);
        var plan = SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(2), apart: [people.Select(person => person.Id)]));

        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        Assert.Empty(plan.Rounds);
        Assert.Equal("apart", Assert.Single(plan.Conflict.Select(conflict => conflict.Rule).Distinct()));
        Assert.Contains("Overvej", plan.Conflict[0].Text.Danish);
    }

    [Fact]
    public void Who_limits_the_value_is_said_with_the_numbers()
    {
        var people = Enumerable.Range(0, 63).Select(i => People.One($"p{i}", "K/A", i < 3 ? "leder" : "medarbejder"));
        var plan = SpeedDating.Plan(new RotationProblem(people, RotationProblem.Rounds(6)), new SpeedDatingOptions(OddPolicy.Bye));
        var why = Assert.Single(plan.Why);

        Assert.Contains("3 deltagere på niveauet leder", why.Danish);
        Assert.Contains("3 × 6 = 18 samtaler til de 60 andre", why.Danish);
        Assert.Contains("3 × 6 = 18 talks", why.English);
        Assert.Equal(18, plan.Figures.Counts.Linking);
    }

    [Fact]
    public void A_round_with_nobody_is_empty()
    {
        var late = new NodaTime.LocalTime(11, 5);
        var people = Enumerable.Range(0, 4).Select(i => People.One($"{i}", presence: new Presence(late, null)));
        var slots = new[] { new RoundSlot(1, new(11, 0), new(11, 4)), new RoundSlot(2, new(11, 5), new(11, 9)) };
        var problem = new RotationProblem(people, slots);
        var plan = SpeedDating.Plan(problem);

        Assert.Empty(plan.Rounds[0].Encounters);
        Assert.Equal(2, plan.Rounds[1].Encounters.Count);
        Assert.Empty(RotationAudit.Check(problem, SpeedDatingOptions.Default, plan));
    }

    [Fact]
    public void Seated_people_keep_their_place_and_do_not_meet()
    {
        var problem = new RotationProblem(People.Alike(8), RotationProblem.Rounds(4), seated: People.Ids("2", "5"));
        var plan = SpeedDating.Plan(problem);

        Assert.Empty(RotationAudit.Check(problem, SpeedDatingOptions.Default, plan));
        Assert.Single(plan.ItineraryOf(People.Id("2")).Select(line => line.Place).Distinct());
    }

    [Fact]
    public void Values_with_decimals_are_exact()
    {
        var values = PairValues.Explicit(
        [
            new PairValue(new Pair(People.Id("1"), People.Id("2")), 0.1m), new PairValue(new Pair(People.Id("3"), People.Id("4")), 0.2m),
            new PairValue(new Pair(People.Id("1"), People.Id("3")), 0.000001m),
        ]);
        var plan = SpeedDating.Plan(new RotationProblem(People.Alike(4), RotationProblem.Rounds(1), values));

        Assert.Equal(0.3m, plan.Value);
        Assert.Equal(0.3m, plan.Bound);
    }

#if NETFRAMEWORK
    [Property(MaxTest = 40)]
#else
    [Property(MaxTest = 120)]
#endif
    public Property Every_plan_keeps_every_rule_and_states_its_figures_rightly() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        seed =>
        {
            var one = new GeneratedCase(seed, 60, 8);
            var options = new SpeedDatingOptions((OddPolicy)(seed % 3), isFairFirst: seed % 7 == 0);
            var plan = SpeedDating.Plan(one.Problem, options, Brief);
            var faults = RotationAudit.Check(one.Problem, options, plan);
            return (faults.Count == 0 && (plan.Status != SolutionStatus.Infeasible || plan.Conflict.Count > 0))
                .Label($"{one}: {string.Join("; ", faults)}")
                .Collect(plan.Status);
        });

#if NETFRAMEWORK
    [Property(MaxTest = 10)]
#else
    [Property(MaxTest = 60)]
#endif
    public Property Other_ids_never_change_the_value_of_an_optimal_plan() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        seed =>
        {
            var one = new GeneratedCase(seed, 30, 6);
            var plan = SpeedDating.Plan(one.Problem, solver: Brief);
            var other = SpeedDating.Plan(one.Relabelled(), solver: Brief);
            return (plan.Status != SolutionStatus.Optimal || other.Status != SolutionStatus.Optimal
                || (plan.Value == other.Value && plan.Repeats == other.Repeats)).Label(one.ToString());
        });

    [Property(MaxTest = 20)]
    public bool The_same_seed_gives_the_same_plan(PositiveInt seed)
    {
        var one = new GeneratedCase(seed.Get, 40, 6).Problem;
        return Text(SpeedDating.Plan(one, solver: Brief)) == Text(SpeedDating.Plan(one, solver: Brief));
    }

    private static string Text(Rotation plan) => string.Join("|", plan.Rounds.Select(round =>
        string.Join(";", round.Encounters.Select(encounter => $"{encounter.Place}:{string.Join(",", encounter.Members)}")) + "/" + string.Join(",", round.Byes)));

    private static RotationProblem Alike(int count, int rounds) => new(People.Alike(count), RotationProblem.Rounds(rounds), PairValues.Uniform(1));
}
