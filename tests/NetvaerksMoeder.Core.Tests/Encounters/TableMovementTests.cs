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

public sealed class TableMovementTests
{
    [Fact]
    public void The_sentence_names_each_colour()
    {
        var plan = Plan(People.Alike(15), 5, new GroupOptions(GroupSizes.InGroups(5), movement: GroupMovement.Tables));

        Assert.Equal(MovementKind.Tables, plan.Movement.Kind);
        Assert.Equal("De røde bliver, de blå rykker ét bord frem, de grønne to. Efter bord 5 kommer bord 1.", plan.Movement.Say.Danish);
        Assert.Equal("The reds stay, the blues move one table on, the greens two. After table 5 comes table 1.", plan.Movement.Say.English);
        Assert.Equal(5, plan.Movement.RepeatFreeRounds);
        Assert.Equal(0, plan.Repeats);
        Assert.Equal("blue", plan.Movement.ColourOf(plan.Movement.Colours[1].Members[0])!.Code);
        Assert.Equal([0, 1, 2], plan.Movement.Colours.Select(colour => colour.Step));
    }

    [Fact]
    public void Steps_more_than_half_way_round_go_back()
    {
        var plan = Plan(People.Alike(20), 5, new GroupOptions(GroupSizes.InGroups(5), movement: GroupMovement.Tables));
        Assert.Equal("De røde bliver, de blå rykker ét bord frem, de grønne to, de gule rykker to borde tilbage. Efter bord 5 kommer bord 1.", plan.Movement.Say.Danish);
    }

    [Fact]
    public void More_rounds_than_last_are_told_with_a_better_number_of_tables()
    {
        var plan = Plan(People.Alike(23), 4, new GroupOptions(GroupSizes.InGroups(6), movement: GroupMovement.Tables));
        Assert.Equal(2, plan.Movement.RepeatFreeRounds);
        Assert.Contains(plan.Why, sentence => sentence.Danish == "Overvej 7 borde (et primtal, mindst så stort som grupperne): 7 runder uden gengangere i grupper på 3–4.");
        Assert.Contains(plan.Why, sentence => sentence.English.StartsWith("With cards there are 0 repeats, with tables by colours ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_range_of_sizes_takes_the_number_of_tables_that_lasts()
    {
        var plan = Plan(People.Alike(24), 5, new GroupOptions(GroupSizes.Between(3, 5), movement: GroupMovement.Tables));
        Assert.Equal(7, plan.Movement.Tables);
        Assert.Equal(0, plan.Repeats);
    }

    [Theory]
    [InlineData(2, MovementKind.Tables)]
    [InlineData(0, MovementKind.Cards)]
    public void Auto_takes_colours_where_they_cost_no_more_than_said(int loss, MovementKind kind)
    {
        // Three and three, each three worth more among themselves, and each worth as much with one of the others: a prism, in which colours
        // meet along seven of nine edges at most, since those of a colour never meet.
        var people = People.Alike(6);
        var values = from i in Enumerable.Range(0, 6) from j in Enumerable.Range(0, i) select new PairValue(new Pair(people[i].Id, people[j].Id), i / 3 == j / 3 || i - j == 3 ? 100 : 99);
        var problem = new RotationProblem(people, RotationProblem.Rounds(3), PairValues.Explicit(values));
        var cards = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Of(2)), new SolverOptions(1, 20_000));
        var options = new GroupOptions(GroupSizes.Of(2), movement: GroupMovement.Auto, greatestLoss: loss);
        var plan = GroupRotation.Plan(problem, options, new SolverOptions(1, 20_000));

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(kind, plan.Movement.Kind);
        Assert.Equal(900, cards.Value);
        Assert.Equal(kind == MovementKind.Cards ? 900 : 898, plan.Value);
        Assert.Contains("frie kort", plan.Why[plan.Why.Count - 1].Danish);
    }

    [Fact]
    public void Those_who_keep_their_table_wear_the_colour_that_stays()
    {
        var problem = new RotationProblem(People.Alike(12), RotationProblem.Rounds(3), PairValues.Uniform(1), apart: [People.Ids("3", "4")], seated: People.Ids("1", "2"));
        var options = new GroupOptions(GroupSizes.Of(3), movement: GroupMovement.Tables);
        var plan = GroupRotation.Plan(problem, options);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(["red", "red"], People.Ids("1", "2").Select(id => plan.Movement.ColourOf(id)!.Code));
    }

    [Fact]
    public void Quotas_hold_at_every_table()
    {
        var leaders = People.Twelve().Where(person => person.Level.Code == "leder").Select(person => person.Id).ToList();
        var problem = new RotationProblem(People.Twelve(), RotationProblem.Rounds(3));
        var options = new GroupOptions(
            GroupSizes.InGroups(3), [GroupQuota.Between("leder", leaders, 1, 1), GroupQuota.NeverAlone("direktører", People.Ids("D1", "D2", "H1"))], movement: GroupMovement.Tables);
        var plan = GroupRotation.Plan(problem, options);

        // Three who are never alone need two or three of them at one table always, so two of them would have to stay together.
        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        var only = new GroupOptions(GroupSizes.InGroups(3), [options.Quotas[0]], movement: GroupMovement.Tables);
        Assert.Empty(RotationAudit.Check(problem, only, GroupRotation.Plan(problem, only)));
    }

    [Theory]
    [InlineData("presence")]
    [InlineData("together")]
    [InlineData("seated")]
    public void What_colours_cannot_do_is_said(string obstacle)
    {
        var late = People.One("sen", presence: new Presence(new NodaTime.LocalTime(11, 5), null));
        var problem = obstacle switch
        {
            "presence" => new RotationProblem(
                [.. People.Alike(8), late],
                [new RoundSlot(1, new NodaTime.LocalTime(11, 0), new NodaTime.LocalTime(11, 4)), new RoundSlot(2, new NodaTime.LocalTime(11, 5), new NodaTime.LocalTime(11, 9))]),
            "together" => new RotationProblem(People.Alike(9), RotationProblem.Rounds(2), together: [People.Ids("1", "2")]),
            _ => new RotationProblem(People.Alike(9), RotationProblem.Rounds(2), seated: People.Ids("1", "2", "3", "4")),
        };
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.InGroups(3), movement: GroupMovement.Tables), new SolverOptions(1, 100));
        var text = Assert.Single(plan.Conflict).Text.Danish;
        if (obstacle != "seated")
        {
            Assert.Contains("Overvej kort i stedet.", text);
            var auto = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.InGroups(3), movement: GroupMovement.Auto), new SolverOptions(1, 100));
            Assert.Equal(MovementKind.Cards, auto.Movement.Kind);
            Assert.Equal(text, auto.Why[auto.Why.Count - 1].Danish);
        }
    }

    [Theory]
    [InlineData("TableDiffers")]
    [InlineData("NoColour")]
    [InlineData("ChairTaken")]
    [InlineData("RepeatsEarlier")]
    public void The_audit_walks_the_colours(string code)
    {
        var problem = new RotationProblem(People.Alike(12), RotationProblem.Rounds(3), PairValues.Uniform(1));
        var options = new GroupOptions(GroupSizes.Of(3), movement: GroupMovement.Tables);
        var right = GroupRotation.Plan(problem, options);
        var colours = right.Movement.Colours;
        var wrong = code switch
        {
            "TableDiffers" => Movement.ByColours(4, [colours[0], TableColour.Known("blue", 2, colours[1].Members), colours[2]], 1, right.Movement.Say),
            "NoColour" => Movement.ByColours(4, [colours[0], colours[1]], 1, right.Movement.Say),
            "ChairTaken" => Movement.ByColours(4, [colours[0], TableColour.Known("blue", 1, colours[1].Members.Concat(colours[2].Members))], 1, right.Movement.Say),
            _ => Movement.ByColours(4, colours, 4, right.Movement.Say),
        };
        var plan = new Rotation(right.Kind, right.Status, right.Stopped, 1, 0, 12, right.Rounds, right.Figures, right.Bound, 0, wrong);

        Assert.Contains(code, RotationAudit.Check(problem, options, plan).Select(fault => fault.Code));
    }

#if NETFRAMEWORK
    [Property(MaxTest = 15)]
#else
    [Property(MaxTest = 80)]
#endif
    public Property Every_plan_keeps_every_rule_and_walks_as_it_says() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        var problem = new GeneratedCase(seed, 40, 6).Problem;
        var movement = random.NextInt32(2) == 0 ? GroupMovement.Auto : GroupMovement.Tables;
        var options = new GroupOptions(random.NextInt32(2) == 0 ? GroupSizes.Of(2 + random.NextInt32(4)) : GroupSizes.InGroups(1 + random.NextInt32(9)), movement: movement);
        var plan = GroupRotation.Plan(problem, options, new SolverOptions(seed, 1_000));
        return plan.Status == SolutionStatus.Infeasible ? plan.Conflict.Count > 0 : RotationAudit.Check(problem, options, plan).Count == 0;
    });

    private static Rotation Plan(IReadOnlyList<Participant> people, int rounds, GroupOptions options)
    {
        var problem = new RotationProblem(people, RotationProblem.Rounds(rounds), PairValues.Uniform(1));
        var plan = GroupRotation.Plan(problem, options, new SolverOptions(1, 20_000));
        Assert.Empty(RotationAudit.Check(problem, options, plan));
        return plan;
    }
}
