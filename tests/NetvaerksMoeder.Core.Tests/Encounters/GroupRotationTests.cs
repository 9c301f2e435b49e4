using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class GroupRotationTests
{
    private static readonly SolverOptions Brief = new(seed: 1, steps: 400);

#if NETFRAMEWORK
    [Property(MaxTest = 25)]
#else
    [Property(MaxTest = 150)]
#endif
    public Property Every_plan_keeps_every_rule_and_states_its_figures_rightly() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        seed =>
        {
            var one = new GeneratedCase(seed, 60, 4);
            var sizes = (seed % 3) switch { 0 => GroupSizes.Of(4), 1 => GroupSizes.InGroups(1 + (seed % 7)), _ => GroupSizes.Between(3, 5) };
            var leaders = one.Problem.Participants.Where(person => person.Level.IsManagement).Select(person => person.Id);
            var options = new GroupOptions(sizes, seed % 5 == 0 ? [GroupQuota.Between("leder", leaders, 0, 2)] : [], isFairFirst: seed % 11 == 0);
            var plan = GroupRotation.Plan(one.Problem, options, Brief);
            var faults = RotationAudit.Check(one.Problem, options, plan);
            return (faults.Count == 0 && (plan.Status != SolutionStatus.Infeasible || plan.Conflict.Count > 0))
                .Label($"{one} {sizes}: {string.Join("; ", faults)}")
                .Collect(plan.Status);
        });

    [Fact]
    public void Groups_that_leave_somebody_alone_are_told_with_how_many_do()
    {
        var problem = new RotationProblem(People.Alike(12), RotationProblem.Rounds(2), PairValues.Uniform(1));
        var why = Assert.Single(GroupRotation.Plan(problem, new GroupOptions(GroupSizes.InGroups(20)), Brief).Why);

        Assert.Equal("Runde 1: 20 grupper er for mange til 12 deltagere; 12 sidder alene og møder ingen. Overvej højst 6 grupper.", why.Danish);
        Assert.Equal("Round 1: 20 groups are too many for 12 people; 12 are alone and meet nobody. Consider 6 groups at most.", why.English);
        Assert.Empty(GroupRotation.Plan(problem, new GroupOptions(GroupSizes.InGroups(6)), Brief).Why);
    }

    [Fact]
    public void A_range_may_have_other_numbers_of_groups_from_round_to_round()
    {
        // Four groups of five in all rounds have eight repeats, five of four are worth 90; the first round by fives and the others across them are worth 100.
        var problem = new RotationProblem(People.Alike(20), RotationProblem.Rounds(3), PairValues.Uniform(1));
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Between(3, 5)));

        Assert.Equal((SolutionStatus.Optimal, 100m, 0L), (plan.Status, plan.Value, plan.Repeats));
    }

    [Fact]
    public void Rules_that_clash_only_together_are_told_one_by_one()
    {
        // Two directors and ten others in threes: the two together leave one who is alone among them.
        var people = People.Alike(12);
        GroupQuota[] quotas = [GroupQuota.NeverAlone("chefer", People.Ids("1", "2")), GroupQuota.NeverAlone("andre", people.Skip(2).Select(person => person.Id))];
        var plan = GroupRotation.Plan(new RotationProblem(people, RotationProblem.Rounds(1)), new GroupOptions(GroupSizes.Of(3), quotas));

        Assert.Equal(["neverAlone", "neverAlone", "sizes"], plan.Conflict.Select(conflict => conflict.Rule));
        Assert.Equal("Runde 1: Ingen af \"chefer\" må være den eneste i sin gruppe; 2 er til stede.", plan.Conflict[0].Text.Danish);
        Assert.Equal("Round 1: 12 present are divided into groups of 3. Consider giving up one of the rules, or other sizes.", plan.Conflict[2].Text.English);
    }

    [Fact]
    public void A_range_takes_uneven_sizes_where_they_are_better_and_says_so()
    {
        var problem = new RotationProblem(People.Alike(9), RotationProblem.Rounds(1), PairValues.Uniform(1));
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Between(3, 6)), Brief);

        // Groups of 5 and 4 make 16 pairs, of 6 and 3 there are 18.
        Assert.Equal((18m, SolutionStatus.Optimal), (plan.Value, plan.Status));
        Assert.StartsWith("The groups of a round differ by more than one", Assert.Single(plan.Why).English, System.StringComparison.Ordinal);
        Assert.Empty(GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Between(3, 4)), Brief).Why);
    }

    [Theory]
    [InlineData(89, 4, 22)] // 21 groups a round, which is neither the most nor the fewest
    [InlineData(104, 4, 32)] // 26 groups for 26 rounds, then 24
    public void A_design_is_followed_in_its_number_of_groups(int people, int least, int rounds)
    {
        var plan = GroupRotation.Plan(
            new RotationProblem(People.Alike(people), RotationProblem.Rounds(rounds), PairValues.Uniform(1)), new GroupOptions(GroupSizes.Between(least, least + 1)), Brief);

        Assert.Equal(0, plan.Repeats);
    }

    [Fact]
    public void Forced_repeats_are_told()
    {
        var plan = GroupRotation.Plan(
            new RotationProblem(People.Alike(20), RotationProblem.Rounds(3), PairValues.Uniform(1)), new GroupOptions(GroupSizes.Of(5)));

        Assert.True(plan.RepeatsBound >= 8);
        Assert.True(plan.Repeats >= plan.RepeatsBound);
    }

    [Fact]
    public void A_quota_that_cannot_be_met_is_named_with_its_numbers()
    {
        var plan = GroupRotation.Plan(
            new RotationProblem(People.Twelve(), RotationProblem.Rounds(1)),
            new GroupOptions(GroupSizes.InGroups(4), [GroupQuota.Between("direktør", People.Ids("D1", "D2"), 1)]));

        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        Assert.Contains("direktør", Assert.Single(plan.Conflict).Text.Danish);
        Assert.Contains("4", plan.Conflict[0].Text.Danish);
    }

    [Fact]
    public void Trios_that_stay_together_do() =>
        Assert.All(
            GroupRotation.Plan(
                new RotationProblem(People.Twelve(), RotationProblem.Rounds(2), together: [People.Ids("A1", "A2", "A3")]),
                new GroupOptions(GroupSizes.Of(4))).Rounds,
            round => Assert.Contains(round.Encounters, group => People.Ids("A1", "A2", "A3").All(id => group.Members.Contains(id))));

    [Fact]
    public void A_quota_of_somebody_unknown_is_refused() =>
        Assert.Contains("X9", Assert.Throws<ArgumentException>(() => GroupRotation.Plan(
            new RotationProblem(People.Twelve(), RotationProblem.Rounds(1)),
            new GroupOptions(GroupSizes.Of(4), [GroupQuota.Between("x", People.Ids("X9"), 1)]))).Message);

    [Fact]
    public void A_pair_counts_once() =>
        Assert.Equal(
            new Core.Measures.RelationCounts(66, 0, 0, 0),
            GroupRotation.Plan(
                new RotationProblem(People.Alike(12), RotationProblem.Rounds(3), PairValues.Uniform(1)),
                new GroupOptions(GroupSizes.Of(12))).Figures.Counts);
}
