using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

public sealed class TypedPartsTests
{
#if NETFRAMEWORK
    private const int Cases = 40;
#else
    private const int Cases = 200;
#endif

    [Property(MaxTest = Cases)]
    public void The_relaxed_plan_is_worth_what_its_prices_say(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var types = 1 + random.NextInt32(7);
        var value = new long[types * types];
        var cap = new int[types * types];
        for (var a = 0; a < types; a++)
        {
            for (var b = a; b < types; b++)
            {
                value[(a * types) + b] = value[(b * types) + a] = random.NextInt32(5);
                cap[(a * types) + b] = cap[(b * types) + a] = random.NextInt32(6);
            }
        }

        var demand = Enumerable.Range(0, types).Select(_ => random.NextInt32(8)).ToArray();
        var flow = new TypeFlow(value, cap, demand);
        if (!flow.TrySolve(CancellationToken.None))
            return;

        long dual = 0;
        var prices = flow.DoubledPrices();
        for (var a = 0; a < types; a++)
        {
            Assert.Equal(demand[a], Enumerable.Range(0, types).Sum(b => flow.Flow[(a * types) + b]));
            Assert.Equal(demand[a], Enumerable.Range(0, types).Sum(b => flow.Flow[(b * types) + a]));
            dual += 2 * prices[a] * demand[a];
            for (var b = 0; b < types; b++)
            {
                Assert.InRange(flow.Flow[(a * types) + b], 0, cap[(a * types) + b]);
                dual += Math.Max(0, (2 * value[(a * types) + b]) - prices[a] - prices[b]) * cap[(a * types) + b];
            }
        }

        Assert.Equal(dual, 2 * flow.DoubledValue());
    }

    [Fact]
    public void Demand_over_the_capacity_is_told()
    {
        var flow = new TypeFlow([1, 1, 1, 1], [0, 2, 2, 0], [3, 3]);

        Assert.False(flow.TrySolve(CancellationToken.None));
    }

    [Property(MaxTest = Cases)]
    public void What_is_taken_back_was_never_there(long seed)
    {
        var problem = TypedQuestions.Meeting(11, 3, isSkewed: true, seed);
        var (table, _) = Planned(problem);
        var random = new Xoshiro256StarStar(seed);
        var before = table.Mates.Select(row => (int[])row.Clone()).ToArray();
        var value = table.Value;

        table.Mark();
        for (var change = 0; change < 6; change++)
        {
            var round = random.NextInt32(3);
            var i = random.NextInt32(11);
            if (table.Mates[round][i] >= 0)
                table.Part(round, i, table.Mates[round][i]);
            else if (table.Mates[round][i] == RoundTable.InTrio)
                table.PartTrio(round);
        }

        table.TakeBack();

        Assert.Equal(value, table.Value);
        Assert.Equal(before, table.Mates);
        Assert.All(Enumerable.Range(0, 11), i => Assert.True(table.Mates[0][i] < 0 || table.IsClosed(i, table.Mates[0][i])));
    }

    [Property(MaxTest = Cases)]
    public void Fairness_keeps_the_value_and_never_takes_from_the_least(long seed)
    {
        var drawn = TypedQuestions.Meeting((int)(24 + (Math.Abs(seed % 2))), 4, isSkewed: true, seed);
        var problem = new PairSchedulingProblem(drawn.Scores, drawn.Presence, odd: seed % 3 == 0 ? OddRule.Bye : OddRule.Trio);
        var planner = new TypedPairPlanner(problem, RelationTable.Of(problem.Scores)!, SolverOptions.Default, CancellationToken.None);
        Assert.True(planner.TryPlan());
        var value = planner.Table.Value;
        var before = Worth(problem, planner.Table);

        planner.MakeFair();

        var after = Worth(problem, planner.Table);
        Assert.Equal(value, planner.Table.Value);
        var differ = Enumerable.Range(0, before.Count).FirstOrDefault(k => before[k] != after[k]);
        Assert.True(after[differ] >= before[differ]);
    }

    [Property(MaxTest = Cases)]
    public void A_round_among_few_open_pairs_is_completed_where_it_can_be(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 4 + (2 * random.NextInt32(3));
        var closed = new List<(int, int)>();
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (random.NextInt32(100) < 60)
                    closed.Add((i, j));
            }
        }

        var problem = new PairSchedulingProblem(
            new PairScores.Uniform(people, 1), PresenceTable.Full(people, 1), forbidden: PairSet.Of(people, closed));
        var expected = new PairBruteForce(problem).Run();

        var schedule = new TypedPairEngine().Improve(problem, SolverOptions.Default, CancellationToken.None).Last();

        Assert.Equal(expected.IsFeasible, schedule.Status == SolutionStatus.Optimal);
        if (expected.IsFeasible)
            Assert.NotNull(schedule.Types);
    }

    private static (RoundTable Table, TypedPairPlanner Planner) Planned(PairSchedulingProblem problem)
    {
        var planner = new TypedPairPlanner(problem, RelationTable.Of(problem.Scores)!, SolverOptions.Default, CancellationToken.None);
        Assert.True(planner.TryPlan());
        return (planner.Table, planner);
    }

    private static List<long> Worth(PairSchedulingProblem problem, RoundTable table)
    {
        var worth = new long[problem.People];
        foreach (var mates in table.Mates)
        {
            for (var i = 0; i < worth.Length; i++)
                worth[i] += mates[i] >= 0 ? problem.Scores.Of(i, mates[i]) : 0;
        }

        foreach (var trio in table.Trios)
        {
            foreach (var i in trio)
                worth[i] += trio.Where(j => j != i).Sum(j => problem.Scores.Of(i, j));
        }

        return [.. worth.OrderBy(x => x)];
    }
}
