using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Takes what a plan loses against the bound away: moves within a round, between two rounds, and sideways steps.</summary>
/// <remarks>A move is kept where everybody still has a partner and the value has not fallen; so the value only rises, and the
/// sideways steps lead across the plateaus that four values make. Every move tries at most some alternating paths.</remarks>
internal sealed class DefectRepair(RoundTable table, TightAugmenter augmenter, List<ClassPlan> plans, OddPeople odd, Xoshiro256StarStar random)
{
    private const int OddMoveEvery = 7;
    private const int PeopleAStep = 64;

    private readonly int[][] _orders = Orders(plans);
    private readonly List<(int Plan, int Round, int I, int J)> _defects = [];

    /// <summary>Moves until the value reaches <paramref name="goal"/> or the steps are used; in a crowd a move is more steps than one.</summary>
    public void Run(long goal, StepMeter meter)
    {
        var known = -1L;
        var more = table.Mates.Length == 0 ? 0 : table.Mates[0].Length / PeopleAStep;
        for (long step = 0; table.Value < goal && meter.TryStep() && meter.Take(more) == more; step++)
        {
            if (known != table.Value || step % 64 == 0)
            {
                Find();
                known = table.Value;
            }

            var before = table.Value;
            table.Mark();
            if (TryMove() && table.Value >= before)
                table.Keep();
            else
                table.TakeBack();
        }
    }

    private static int[][] Orders(List<ClassPlan> plans)
    {
        var orders = new int[plans.Count][];
        for (var p = 0; p < orders.Length; p++)
            orders[p] = (int[])plans[p].Class.People.Clone();
        return orders;
    }

    // Pairs that lose something, and pairs with a price of their own that have not met.
    private void Find()
    {
        _defects.Clear();
        for (var p = 0; p < plans.Count; p++)
        {
            var plan = plans[p];
            foreach (var round in plan.Class.Rounds)
            {
                var mates = table.Mates[round];
                foreach (var i in plan.Class.People)
                {
                    if (mates[i] > i && plan.Prices.Slack(i, mates[i]) > 0)
                        _defects.Add((p, round, i, mates[i]));
                }
            }

            if (plan.Class.People.Length > 400)
                continue;
            foreach (var i in plan.Class.People)
            {
                foreach (var j in plan.Class.People)
                {
                    if (j > i && plan.Prices.Slack(i, j) < 0 && !table.IsClosed(i, j))
                        _defects.Add((p, -1, i, j));
                }
            }
        }
    }

    private bool TryMove()
    {
        if (_defects.Count == 0 || random.NextInt32(OddMoveEvery) == 0)
            return TryChangeOdd(random.NextInt32(plans.Count));
        var (p, round, i, j) = _defects[random.NextInt32(_defects.Count)];
        var plan = plans[p];
        var missing = round < 0;
        if (missing)
            round = plan.Class.Rounds[random.NextInt32(plan.Class.Rounds.Length)];
        switch (random.NextInt32(6))
        {
            case 0:
                return missing ? TryForce(p, round, i, j) : TryReplace(p, round, i, j);
            case 1:
                return TryExchange(p, round, random.NextInt32(2) == 0 ? i : j);
            case 2:
                return TrySideways(p, round);
            case 3:
                return TrySteal(p, round, random.NextInt32(2) == 0 ? i : j);
            case 4:
                return TrySteal(p, round, plan.Class.People[random.NextInt32(plan.Class.People.Length)]);
            default:
                return TryExchange(p, round, plan.Class.People[random.NextInt32(plan.Class.People.Length)]);
        }
    }

    private bool TryReplace(int p, int round, int i, int j)
    {
        if (table.Mates[round][i] != j)
            return false;
        table.Part(round, i, j);
        return Augment(p, round, i);
    }

    // Puts two people together wherever they now are in this round; their partners find others.
    private bool TryForce(int p, int round, int i, int j)
    {
        var mates = table.Mates[round];
        if (table.IsClosed(i, j) || mates[i] < RoundTable.Exposed || mates[j] < RoundTable.Exposed)
            return false;
        var first = mates[i];
        var second = mates[j];
        if (first >= 0)
            table.Part(round, i, first);
        if (second >= 0)
            table.Part(round, j, second);
        table.Join(round, i, j);
        if (first >= 0 && mates[first] == RoundTable.Exposed && !Augment(p, round, first))
            return false;
        return second < 0 || mates[second] != RoundTable.Exposed || Augment(p, round, second);
    }

    // Others take the odd place of a round; their partners, and those who had it, find each other or somebody else.
    private bool TryChangeOdd(int p)
    {
        var plan = plans[p];
        if (!plan.Class.IsOdd)
            return plan.Class.People.Length > 1 && TrySideways(p, plan.Class.Rounds[random.NextInt32(plan.Class.Rounds.Length)]);
        var round = plan.Class.Rounds[random.NextInt32(plan.Class.Rounds.Length)];
        var mates = table.Mates[round];
        var waiting = new List<int>();
        if (table.Trios[round].Length > 0)
        {
            waiting.AddRange(table.Trios[round]);
            table.PartTrio(round);
        }
        else
        {
            var sitting = System.Array.Find(plan.Class.People, person => mates[person] == RoundTable.SitsOut);
            table.SitOut(round, sitting, sitsOut: false);
            waiting.Add(sitting);
        }

        var chosen = odd.Another(plan);
        if (chosen is null)
            return false;
        foreach (var person in chosen)
        {
            if (mates[person] < 0)
                continue;
            waiting.Add(mates[person]);
            table.Part(round, person, mates[person]);
        }

        if (chosen.Length == 1)
            table.SitOut(round, chosen[0], sitsOut: true);
        else
            table.JoinTrio(round, chosen);
        foreach (var person in waiting)
        {
            if (mates[person] == RoundTable.Exposed && !Augment(p, round, person))
                return false;
        }

        return true;
    }

    private bool TrySideways(int p, int round)
    {
        var plan = plans[p];
        var people = plan.Class.People;
        var i = people[random.NextInt32(people.Length)];
        var start = random.NextInt32(people.Length);
        for (var o = 0; o < people.Length; o++)
        {
            var j = people[(start + o) % people.Length];
            if (j != i && plan.Prices.IsUsable(i, j, 0))
                return TryForce(p, round, i, j);
        }

        return false;
    }

    // Brings a pair here that talks in another round; both who lose their partner here, and the pair itself there, find others.
    private bool TrySteal(int p, int round, int i)
    {
        var plan = plans[p];
        var people = plan.Class.People;
        var start = random.NextInt32(people.Length);
        for (var o = 0; o < people.Length; o++)
        {
            var j = people[(start + o) % people.Length];
            if (j == i || plan.Prices.Slack(i, j) > 0 || !table.IsClosed(i, j))
                continue;
            var from = table.RoundOf(i, j);
            if (from < 0 || from == round)
                continue;
            table.Part(from, i, j);
            return TryForce(p, round, i, j)
                && (table.Mates[from][i] != RoundTable.Exposed || Augment(PlanOf(from), from, i))
                && (table.Mates[from][j] != RoundTable.Exposed || Augment(PlanOf(from), from, j));
        }

        return false;
    }

    // The people on an alternating cycle of two rounds of one class change rounds with their partners.
    private bool TryExchange(int p, int round, int i)
    {
        var rounds = plans[p].Class.Rounds;
        var other = rounds[random.NextInt32(rounds.Length)];
        if (other == round)
            return false;
        var here = table.Mates[round];
        var there = table.Mates[other];
        var cycle = new List<(int, int)>();
        var at = i;
        do
        {
            if (here[at] < 0 || there[here[at]] < 0)
                return false;
            cycle.Add((at, here[at]));
            at = there[here[at]];
        }
        while (at != i);

        for (var c = 0; c < cycle.Count; c++)
        {
            table.Part(round, cycle[c].Item1, cycle[c].Item2);
            table.Part(other, cycle[c].Item2, cycle[(c + 1) % cycle.Count].Item1);
        }

        for (var c = 0; c < cycle.Count; c++)
        {
            table.Join(other, cycle[c].Item1, cycle[c].Item2);
            table.Join(round, cycle[c].Item2, cycle[(c + 1) % cycle.Count].Item1);
        }

        return TryReplaceDefectOf(p, round, i) | TryReplaceDefectOf(p, other, i) | true;
    }

    private bool TryReplaceDefectOf(int p, int round, int i)
    {
        var mate = table.Mates[round][i];
        if (mate < 0 || plans[p].Prices.Slack(i, mate) <= 0)
            return false;
        table.Part(round, i, mate);
        if (Augment(p, round, i))
            return true;
        table.Join(round, i, mate);
        return false;
    }

    private int PlanOf(int round)
    {
        for (var p = 0; p < plans.Count; p++)
        {
            if (System.Array.IndexOf(plans[p].Class.Rounds, round) >= 0)
                return p;
        }

        return -1;
    }

    private bool Augment(int p, int round, int i)
    {
        var order = _orders[p];
        return augmenter.TryAugment(round, plans[p].Prices, order, random.NextInt32(order.Length), i, 0);
    }
}
