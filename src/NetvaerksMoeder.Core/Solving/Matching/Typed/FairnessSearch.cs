using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Makes a plan fairer: two groups of a round exchange people, and unless fairness is first the value stays as it is.</summary>
/// <remarks>An exchange is made where the people concerned, sorted from the one with the least, are better off; people not concerned
/// cancel out, so each exchange makes the whole plan fairer in the lexicographic order.</remarks>
internal sealed class FairnessSearch
{
    private const int MostPeople = 20_000;
    private const int Wide = 400;
    private const int NarrowTries = 24;
    private const int MostSweeps = 12;
    private const int MostTries = 300_000;
    private const int TriesAStep = 64;

    private readonly RelationTable _relations;
    private readonly RoundTable _table;
    private readonly List<ClassPlan> _plans;
    private readonly Xoshiro256StarStar _random;
    private readonly bool _keepsValue;
    private readonly long[] _worth;

    // How often each has sat out, or been one of three.
    private readonly int[] _odd;
    private readonly long[] _old = new long[5];
    private readonly long[] _new = new long[5];

    /// <param name="problem">The question.</param>
    /// <param name="relations">What people are worth to each other.</param>
    /// <param name="table">The plan, to be made fairer.</param>
    /// <param name="plans">The classes of rounds.</param>
    /// <param name="random">Where exchanges are drawn from.</param>
    /// <param name="keepsValue">Whether the value must stay as it is.</param>
    public FairnessSearch(
        PairSchedulingProblem problem, RelationTable relations, RoundTable table, List<ClassPlan> plans, Xoshiro256StarStar random, bool keepsValue)
    {
        _odd = new int[problem.People];
        _keepsValue = keepsValue;
        _relations = relations;
        _table = table;
        _plans = plans;
        _random = random;
        _worth = WorthOf(relations, table);
        for (var i = 0; i < _odd.Length; i++)
            _odd[i] = problem.Odd == OddRule.Trio ? problem.EarlierTrios[i] : problem.EarlierByes[i];
        foreach (var mates in table.Mates)
        {
            for (var i = 0; i < mates.Length; i++)
                _odd[i] += mates[i] is RoundTable.InTrio or RoundTable.SitsOut ? 1 : 0;
        }
    }

    /// <summary>What each person gets; read only.</summary>
    public long[] Worth => _worth;

    /// <summary>Exchanges that make the plan fairer, until a sweep over all people finds nothing; at most some sweeps.</summary>
    public void Run(StepMeter meter)
    {
        var sweeps = _worth.Length <= MostPeople ? MostSweeps : 1;
        var order = new int[_worth.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            var keys = (long[])_worth.Clone();
            Array.Sort(order, (i, j) => keys[i] != keys[j] ? keys[i].CompareTo(keys[j]) : i.CompareTo(j));
            if (order.Length == 0 || keys[order[0]] == keys[order[order.Length - 1]])
                return;
            var changed = false;
            foreach (var plan in _plans)
            {
                foreach (var person in order)
                {
                    if (_worth[person] == keys[order[order.Length - 1]] || Array.BinarySearch(plan.Class.People, person) < 0)
                        continue;
                    if (!meter.TryStep())
                        return;
                    foreach (var round in plan.Class.Rounds)
                        changed |= TryRaise(plan.Class.People, round, person);
                }
            }

            if (!changed)
                return;
        }
    }

    /// <summary>Random exchanges that make the plan fairer or leave it as fair, so that plateaus are crossed.</summary>
    public void Walk(StepMeter meter)
    {
        if (_plans.Count == 0 || IsEven())
            return;
        var tries = (int)Math.Min(MostTries, (long)_worth.Length * _worth.Length * _table.Mates.Length / 2);
        for (var t = 0; t < tries; t++)
        {
            if (t % TriesAStep == 0 && !meter.TryStep())
                return;
            var plan = _plans[_plans.Count == 1 ? 0 : _random.NextInt32(_plans.Count)];
            var people = plan.Class.People;
            if (people.Length < 4)
                continue;
            var round = plan.Class.Rounds[_random.NextInt32(plan.Class.Rounds.Length)];
            var mates = _table.Mates[round];
            var i = people[_random.NextInt32(people.Length)];
            var j = people[_random.NextInt32(people.Length)];
            if (i == j || mates[j] < 0 || mates[i] == j)
                continue;
            if (mates[i] >= 0)
                TryExchange(round, i, mates[i], j, mates[j], least: 0);
            else if (mates[i] == RoundTable.InTrio)
                TryLeaveTrio(round, i, j, mates[j]);
            else
                TryStandUp(round, i, j, mates[j]);
        }
    }

    /// <summary>Lets others sit out, or be one of three, who have been so less often, earlier meetings counted; nobody's value changes but
    /// with another's.</summary>
    public void Spread(StepMeter meter)
    {
        var changed = true;
        for (var sweep = 0; changed && sweep < MostSweeps; sweep++)
        {
            changed = false;
            foreach (var plan in _plans)
            {
                foreach (var round in plan.Class.Rounds)
                {
                    if (!plan.Class.IsOdd || !meter.TryStep())
                        break;
                    changed |= TrySpread(plan.Class.People, round);
                }
            }
        }
    }

    private bool TrySpread(int[] people, int round)
    {
        var mates = _table.Mates[round];
        var changed = false;
        foreach (var i in people)
        {
            if (mates[i] is not (RoundTable.InTrio or RoundTable.SitsOut))
                continue;

            // Of those who could be there instead, one who has been so least.
            var least = _odd[i] - 1;
            var instead = -1;
            foreach (var j in people)
            {
                if (mates[j] < 0 || _odd[j] >= least)
                    continue;
                if (mates[i] == RoundTable.InTrio ? TryLeaveTrio(round, i, j, mates[j], least: 0, isTried: true) : TryStandUp(round, i, j, mates[j], least: 0, isTried: true))
                    (least, instead) = (_odd[j], j);
            }

            if (instead < 0)
                continue;
            changed = true;
            if (mates[i] == RoundTable.InTrio)
                TryLeaveTrio(round, i, instead, mates[instead], least: 0);
            else
                TryStandUp(round, i, instead, mates[instead], least: 0);
        }

        return changed;
    }

    private bool IsEven()
    {
        foreach (var worth in _worth)
        {
            if (worth != _worth[0])
                return false;
        }

        return true;
    }

    /// <summary>What each person gets in a plan.</summary>
    public static long[] WorthOf(RelationTable relations, RoundTable table)
    {
        var worth = new long[relations.Unit.Length];
        for (var round = 0; round < table.Mates.Length; round++)
        {
            var mates = table.Mates[round];
            for (var i = 0; i < mates.Length; i++)
            {
                if (mates[i] >= 0)
                    worth[i] += relations.ValueOf(i, mates[i]);
            }

            var trio = table.Trios[round];
            foreach (var i in trio)
            {
                foreach (var j in trio)
                    worth[i] += i == j ? 0 : relations.ValueOf(i, j);
            }
        }

        return worth;
    }

    private bool TryRaise(int[] people, int round, int i)
    {
        var mates = _table.Mates[round];
        var mate = mates[i];
        var start = people.Length <= Wide ? 0 : _random.NextInt32(people.Length);
        var tries = Math.Min(people.Length, people.Length <= Wide ? people.Length : NarrowTries);
        for (var t = 0; t < tries; t++)
        {
            var j = people[(start + t) % people.Length];
            if (mates[j] < 0 || j == i || j == mate)
                continue;
            if (mate >= 0 ? TryExchange(round, i, mate, j, mates[j], least: 1)
                : mate == RoundTable.InTrio ? TryLeaveTrio(round, i, j, mates[j])
                : TryStandUp(round, i, j, mates[j]))
            {
                return true;
            }
        }

        return false;
    }

    // i and j talk together, and so do those they leave.
    private bool TryExchange(int round, int i, int mate, int j, int other, int least)
    {
        var before = _relations.ValueOf(i, mate);
        var beforeOther = _relations.ValueOf(j, other);
        var after = _relations.ValueOf(i, j);
        var afterOther = _relations.ValueOf(mate, other);
        if ((_keepsValue && before + beforeOther != after + afterOther) || _table.IsClosed(i, j) || _table.IsClosed(mate, other))
            return false;
        Set(0, i, after - before);
        Set(1, mate, afterOther - before);
        Set(2, j, after - beforeOther);
        Set(3, other, afterOther - beforeOther);
        if (Fairer(4) < least)
            return false;
        _table.Part(round, i, mate);
        _table.Part(round, j, other);
        _table.Join(round, i, j);
        _table.Join(round, mate, other);
        _worth[i] += after - before;
        _worth[mate] += afterOther - before;
        _worth[j] += after - beforeOther;
        _worth[other] += afterOther - beforeOther;
        return true;
    }

    // j, who talked with other, is one of three instead of i.
    private bool TryLeaveTrio(int round, int i, int j, int other, int least = 1, bool isTried = false)
    {
        var trio = _table.Trios[round];
        var second = trio[0] == i ? trio[1] : trio[0];
        var third = trio[2] == i ? trio[1] : trio[2];
        var withSecond = _relations.ValueOf(j, second) - _relations.ValueOf(i, second);
        var withThird = _relations.ValueOf(j, third) - _relations.ValueOf(i, third);
        var withOther = _relations.ValueOf(i, other) - _relations.ValueOf(j, other);
        if ((_keepsValue && withSecond + withThird + withOther != 0)
            || _table.IsClosed(i, other) || _table.IsClosed(j, second) || _table.IsClosed(j, third))
        {
            return false;
        }

        var ofI = _relations.ValueOf(i, other) - _relations.ValueOf(i, second) - _relations.ValueOf(i, third);
        var ofJ = _relations.ValueOf(j, second) + _relations.ValueOf(j, third) - _relations.ValueOf(j, other);
        Set(0, i, ofI);
        Set(1, j, ofJ);
        Set(2, second, withSecond);
        Set(3, third, withThird);
        Set(4, other, withOther);
        if (Fairer(5) < least)
            return false;
        if (isTried)
            return true;
        _odd[i]--;
        _odd[j]++;
        _table.PartTrio(round);
        _table.Part(round, j, other);
        _table.JoinTrio(round, [j, second, third]);
        _table.Join(round, i, other);
        _worth[i] += ofI;
        _worth[j] += ofJ;
        _worth[second] += withSecond;
        _worth[third] += withThird;
        _worth[other] += withOther;
        return true;
    }

    // j sits out instead of i.
    private bool TryStandUp(int round, int i, int j, int other, int least = 1, bool isTried = false)
    {
        var worth = _relations.ValueOf(j, other);
        var after = _relations.ValueOf(i, other);
        if ((_keepsValue && after != worth) || _table.IsClosed(i, other))
            return false;
        Set(0, i, after);
        Set(1, j, -worth);
        Set(2, other, after - worth);
        if (Fairer(3) < least)
            return false;
        if (isTried)
            return true;
        _odd[i]--;
        _odd[j]++;
        _table.SitOut(round, i, sitsOut: false);
        _table.Part(round, j, other);
        _table.Join(round, i, other);
        _table.SitOut(round, j, sitsOut: true);
        _worth[i] += after;
        _worth[j] -= worth;
        _worth[other] += after - worth;
        return true;
    }

    private void Set(int at, int person, long change)
    {
        _old[at] = _worth[person];
        _new[at] = _worth[person] + change;
    }

    // More than 0 where the people concerned are better off, 0 where they are as well off as before.
    private int Fairer(int count)
    {
        Sort(_old, count);
        Sort(_new, count);
        for (var k = 0; k < count; k++)
        {
            if (_old[k] != _new[k])
                return _new[k] > _old[k] ? 1 : -1;
        }

        return 0;
    }

    private static void Sort(long[] few, int count)
    {
        for (var k = 1; k < count; k++)
        {
            var value = few[k];
            var at = k;
            for (; at > 0 && few[at - 1] > value; at--)
                few[at] = few[at - 1];
            few[at] = value;
        }
    }
}
