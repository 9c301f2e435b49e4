using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Builds the rounds of a class one after the other: seeded by the relaxed plan, completed by alternating paths.</summary>
internal sealed class RoundBuilder(RoundTable table, TightAugmenter augmenter, Xoshiro256StarStar random)
{
    private const int NearTries = 8;
    private const long LookLimit = 40_000_000;

    /// <summary>Pairs everybody in one round.</summary>
    /// <returns><see langword="false"/> where somebody stayed alone.</returns>
    public bool TryBuild(ClassPlan plan, int index, OddPeople odd)
    {
        var round = plan.Class.Rounds[index];
        if (plan.Class.IsOdd && !odd.TryPlace(plan, round))
            return false;
        Seed(plan, index);
        var order = (int[])plan.Class.People.Clone();
        random.Shuffle(order);
        return TryComplete(plan, round, order);
    }

    /// <summary>Pairs those who are exposed, with as little loss as comes easily.</summary>
    public bool TryComplete(ClassPlan plan, int round, int[] order)
    {
        var mates = table.Mates[round];
        var exposed = new List<int>();
        foreach (var person in order)
        {
            if (mates[person] == RoundTable.Exposed)
                exposed.Add(person);
        }

        foreach (var slack in plan.Slacks)
        {
            if (exposed.Count == 0)
                return true;
            JoinDirectly(plan, round, exposed, slack);
            for (var e = 0; e + 1 < exposed.Count; e++)
            {
                if (mates[exposed[e]] != RoundTable.Exposed)
                    continue;
                for (var other = e + 1; other < Math.Min(exposed.Count, e + 1 + NearTries); other++)
                {
                    if (mates[exposed[other]] == RoundTable.Exposed
                        && augmenter.TryLookAhead(round, plan.Prices, order, random.NextInt32(order.Length), exposed[e], exposed[other], slack))
                    {
                        break;
                    }
                }
            }

            foreach (var person in exposed)
            {
                if (mates[person] == RoundTable.Exposed && (long)order.Length * order.Length <= LookLimit)
                    augmenter.TryAugment(round, plan.Prices, order, random.NextInt32(order.Length), person, slack);
            }

            exposed.RemoveAll(person => mates[person] != RoundTable.Exposed);
        }

        return exposed.Count == 0;
    }

    private void JoinDirectly(ClassPlan plan, int round, List<int> exposed, long slack)
    {
        var mates = table.Mates[round];
        for (var e = 0; e < exposed.Count; e++)
        {
            if (mates[exposed[e]] != RoundTable.Exposed)
                continue;
            var last = Math.Min(exposed.Count, e + 200);
            for (var other = e + 1; other < last; other++)
            {
                if (mates[exposed[other]] == RoundTable.Exposed && plan.Prices.IsUsable(exposed[e], exposed[other], slack))
                {
                    table.Join(round, exposed[e], exposed[other]);
                    break;
                }
            }
        }
    }

    private void Seed(ClassPlan plan, int index)
    {
        var types = plan.Bound.Capacities.Types;
        var flow = plan.Bound.Flow;
        var count = types.Count;
        long doubledRounds = 2L * plan.Class.Rounds.Length;
        var round = plan.Class.Rounds[index];
        var lists = new List<int>[count];
        for (var a = 0; a < count; a++)
        {
            lists[a] = [];
            foreach (var person in types.Members[a])
            {
                if (table.Mates[round][person] == RoundTable.Exposed)
                    lists[a].Add(person);
            }

            random.Shuffle(lists[a]);
        }

        for (var a = 0; a < count; a++)
        {
            for (var b = a; b < count; b++)
            {
                var ends = a == b ? flow[(a * count) + a] : (long)flow[(a * count) + b] + flow[(b * count) + a];
                if (ends == 0)
                    continue;
                var offset = (((long)a * 31) + ((long)b * 17)) % doubledRounds;
                var pairs = (((ends * (index + 1)) + offset) / doubledRounds) - (((ends * index) + offset) / doubledRounds);
                for (; pairs > 0; pairs--)
                {
                    if (!TryJoin(plan.Prices, round, lists[a], lists[b]))
                        break;
                }
            }
        }
    }

    private bool TryJoin(PersonPrices prices, int round, List<int> one, List<int> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return false;
        var first = one[one.Count - 1];
        one.RemoveAt(one.Count - 1);
        for (var near = 0; near < NearTries && near < other.Count; near++)
        {
            var at = other.Count - 1 - near;
            if (!prices.IsUsable(first, other[at], 0))
                continue;
            table.Join(round, first, other[at]);
            other[at] = other[other.Count - 1];
            other.RemoveAt(other.Count - 1);
            return true;
        }

        // Nobody near is free for this one; the alternating paths will see to it.
        one.Insert(0, first);
        return false;
    }
}
