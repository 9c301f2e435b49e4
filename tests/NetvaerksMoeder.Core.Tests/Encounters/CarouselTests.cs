using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class CarouselTests
{
    private static readonly SolverOptions Brief = new(steps: 30_000);

    [Theory]
    [InlineData(2, 1, OddPolicy.Trio)]
    [InlineData(3, 1, OddPolicy.Trio)]
    [InlineData(9, 2, OddPolicy.Trio)]
    [InlineData(21, 4, OddPolicy.Trio)]
    [InlineData(9, 3, OddPolicy.Bye)]
    [InlineData(15, 5, OddPolicy.Host)]
    [InlineData(24, 6, OddPolicy.Trio)]
    public void The_walk_ends_where_the_plan_says_and_nobody_meets_twice(int count, int rounds, OddPolicy odd)
    {
        var problem = new RotationProblem(
            Enumerable.Range(0, count).Select(i => People.One($"p{i}", $"K/{i % 5}", i % 4 == 0 ? "leder" : "medarbejder")), RotationProblem.Rounds(rounds));
        var options = new SpeedDatingOptions(odd, MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(MovementKind.Carousel, plan.Movement.Kind);
        Assert.Equal(0, plan.Repeats);
        Assert.True(plan.Value <= plan.Bound);
    }

    [Fact]
    public void Seated_people_are_on_the_row_that_stays_and_apart_people_do_not_meet()
    {
        var problem = new RotationProblem(
            People.Alike(12), RotationProblem.Rounds(3), PairValues.Uniform(1), apart: [People.Ids("3", "4", "5")], seated: People.Ids("1", "2"));
        var options = new SpeedDatingOptions(movement: MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.All(People.Ids("1", "2"), id => Assert.Contains(id, plan.Movement.Inner));
    }

    [Fact]
    public void Good_seats_come_close_to_free_cards()
    {
        var problem = new RotationProblem(
            Enumerable.Range(0, 60).Select(i => People.One($"p{i}", $"K/{i * 7 % 12}", LevelLadder.Municipality.Levels[i * 3 % 5].Code)), RotationProblem.Rounds(6));
        var plan = SpeedDating.Plan(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), new SolverOptions(steps: 200_000));

        Assert.True(plan.Value * 100 >= plan.Bound * 93, $"{plan.Value} of {plan.Bound}");
    }

    [Fact]
    public void Somebody_who_leaves_early_needs_cards()
    {
        var early = People.One("tidlig", presence: new Presence(null, new(11, 4)));
        var slots = new[] { new RoundSlot(1, new(11, 0), new(11, 4)), new RoundSlot(2, new(11, 5), new(11, 9)) };
        var plan = SpeedDating.Plan(new RotationProblem([.. People.Alike(5), early], slots), new SpeedDatingOptions(movement: MovementKind.Carousel), Brief);

        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        Assert.Equal("movement", Assert.Single(plan.Conflict).Rule);
    }

    [Fact]
    public void More_seated_than_chairs_is_told()
    {
        var plan = SpeedDating.Plan(
            new RotationProblem([.. People.Alike(3)], RotationProblem.Rounds(1), seated: [People.Id("1")]), new SpeedDatingOptions(movement: MovementKind.Carousel), Brief);

        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
        var full = SpeedDating.Plan(
            new RotationProblem([.. People.Alike(5)], RotationProblem.Rounds(1), seated: People.Ids("1", "2", "3")),
            new SpeedDatingOptions(OddPolicy.Bye, MovementKind.Carousel),
            Brief);
        Assert.Equal(SolutionStatus.Infeasible, full.Status);
    }
}
