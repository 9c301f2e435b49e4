using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesJointClashTests
{
#if NETFRAMEWORK
    private const int Cases = 10;
#else
    private const int Cases = 80;
#endif

    [Fact]
    public void One_whose_colleagues_of_other_units_are_all_of_the_same_level_needs_a_place_for_each_promise()
    {
        // Person 0 leads a unit of 0, 1 and 2; the leaders 3, 4 and 5 have units of their own: nobody is bridging and linking at once for 0.
        var (question, bridging, linking) = Small(6, 2, [0, 0, 0, 1, 2, 3], [0, 1, 1, 0, 0, 0]);
        var clash = new SeriesJointClash(question, bridging, linking, 2, 1);
        var smallest = clash.Smallest();

        Assert.Equal([(0, false), (0, true)], smallest.Select(rule => (rule.One, rule.IsLinking)).OrderBy(rule => rule.IsLinking));
        Assert.Equal((2, 1, 0, 3), (clash.CountOf(smallest).Bridging, clash.CountOf(smallest).Linking, clash.CountOf(smallest).Twice, clash.CountOf(smallest).Needed));
        Assert.Empty(new SeriesJointClash(question, bridging, linking, 1, 1).Smallest());
        Assert.Equal((true, true, false), (Exists(question, bridging, linking, 2, 0), Exists(question, bridging, linking, 0, 1), Exists(question, bridging, linking, 2, 1)));
    }

    [Property(MaxTest = Cases)]
    public void No_plan_of_a_tiny_series_keeps_what_is_said_to_clash_and_the_set_is_smallest(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 4 + (2 * random.NextInt32(2));
        var rounds = 1 + random.NextInt32(people == 4 ? 3 : 2);
        var pairs = Enumerable.Range(0, random.NextInt32(3)).Select(_ => (One: random.NextInt32(people), Other: random.NextInt32(people))).Where(pair => pair.One < pair.Other).ToList();
        var (question, bridging, linking) = Small(
            people, rounds, [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(3))], [.. Enumerable.Range(0, people).Select(_ => random.NextInt32(2))], pairs);
        var (b, l) = (1 + random.NextInt32(2), 1 + random.NextInt32(2));
        var clash = new SeriesJointClash(question, bridging, linking, b, l);
        var smallest = clash.Smallest();

        if (smallest.Count == 0)
            return;
        Assert.False(Exists(question, bridging, linking, b, l));
        Assert.False(clash.IsPossible(smallest));
        Assert.All(smallest, dropped => Assert.True(clash.IsPossible([.. smallest.Where(rule => rule != dropped)])));
    }

    [Fact]
    public void Most_clashes_of_tiny_series_are_found()
    {
        var (impossible, found) = (0, 0);
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var (question, bridging, linking) = Small(4, 1 + random.NextInt32(3), [.. Enumerable.Range(0, 4).Select(_ => random.NextInt32(3))], [.. Enumerable.Range(0, 4).Select(_ => random.NextInt32(2))]);
            var (b, l) = (1 + random.NextInt32(2), 1 + random.NextInt32(2));
            if (Exists(question, bridging, linking, b, l))
                continue;
            impossible++;
            found += new SeriesJointClash(question, bridging, linking, b, l).Smallest().Count > 0 ? 1 : 0;
        }

        Assert.True(impossible > 50 && found * 10 >= impossible * 8, $"{found} of {impossible}");
    }

    [Fact]
    public void A_series_that_has_places_for_either_promise_but_not_for_both_says_so_with_the_numbers()
    {
        // A unit of six with two leaders, and six leaders of other units: for the two, others' leaders are bridging only and their own employees linking only.
        var people = Enumerable.Range(0, 12).Select(i => People.One($"p{i:00}", i < 6 ? "K/A" : $"K/{i}", i is < 2 or >= 6 ? "leder" : "medarbejder"));
        var speed = new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(2, 2, 2), round: new RoundTiming(60, 0));
        var meeting = new NetworkMeeting("Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 5)), [speed], grid: 1);
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", new Roster(people), [meeting], new SeriesGuarantees(2, 1, isApartFromLeader: false)), new SolverOptions(1, 2_000));
        var outcomes = plan.Outcome.Guarantees.Where(guarantee => guarantee.Status == GuaranteeStatus.Impossible).ToList();

        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.Equal(["bridging", "linking"], outcome.Clash.Select(rule => rule.Rule).OrderBy(rule => rule, StringComparer.Ordinal)));
        Assert.Contains("is promised 2 bridging encounters and 1 linking encounter; none can be both, so they take 3 places beside others, but there are 2", outcomes[0].Text.English);
        Assert.Contains("ingen kan være begge dele", outcomes[0].Text.Danish);
        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
    }

    private static (SeriesQuestion Question, Func<int, int, bool> Bridging, Func<int, int, bool> Linking) Small(
        int people, int rounds, int[] units, int[] levels, IReadOnlyList<(int One, int Other)>? apart = null)
    {
        var rules = new PairRule[people * people];
        foreach (var (one, other) in apart ?? [])
            rules[(one * people) + other] = rules[(other * people) + one] = PairRule.Apart;
        var round = Enumerable.Range(0, people / 2).Select(k => new[] { 2 * k, (2 * k) + 1 }).ToArray();
        return (
            new SeriesQuestion(people, [new SeriesActivity(new int[people * people], rules)], Enumerable.Range(0, rounds).Select(_ => new SeriesDivision(0, true, round))),
            (i, j) => units[i] != units[j],
            (i, j) => levels[i] != levels[j]);
    }

    /// <summary>Every plan there is.</summary>
    private static bool Exists(SeriesQuestion question, Func<int, int, bool> isBridging, Func<int, int, bool> isLinking, int bridging, int linking)
    {
        var every = SeriesRecount.Every(question.Divisions[0]).ToList();
        return Try([], question.Divisions.Count);

        bool Try(List<int[][]> plan, int left) => left == 0 ? Keeps(plan) : every.Any(round => Try([.. plan, round], left - 1));

        bool Keeps(List<int[][]> plan)
        {
            var pairs = plan.SelectMany(round => round).Select(group => (One: Math.Min(group[0], group[1]), Other: Math.Max(group[0], group[1]))).Distinct().ToList();
            return pairs.TrueForAll(pair => question.ActivityOf(0).RuleOf((pair.One * question.People) + pair.Other) != PairRule.Apart)
                && Enumerable.Range(0, question.People).All(person =>
                    pairs.Count(pair => (pair.One == person || pair.Other == person) && isBridging(pair.One, pair.Other)) >= bridging
                    && pairs.Count(pair => (pair.One == person || pair.Other == person) && isLinking(pair.One, pair.Other)) >= linking);
        }
    }
}
