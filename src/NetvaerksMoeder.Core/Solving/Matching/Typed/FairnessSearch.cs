using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Makes a plan fairer without changing its value: two groups of a round exchange people.</summary>
/// <remarks>An exchange is made where the people concerned, sorted from the one with the least, are better off; people not concerned
/// cancel out, so each exchange makes the whole plan fairer in the lexicographic order.</remarks>
internal sealed class FairnessSearch
{
    private const int MostPeople = 20_000;
    private const int Wide = 400;
    private const int NarrowTries = 24;
    private const int MostSweeps = 12;

    private readonly RelationTable _relations;
    private readonly RoundTable _table;
    private readonly List<ClassPlan> _plans;
    private readonly Xoshiro256StarStar _random;
    private readonly long[] _worth;
    private readonly long[] _old = new long[5];
    private readonly long[] _new = new long[5];

    public FairnessSearch(RelationTable relations, RoundTable table, List<ClassPlan> plans, Xoshiro256StarStar random)
    {
        _relations = relations;
        _table = table;
        _plans = plans;
        _random = random;
        _worth = WorthOf(relations, table);
    }

    /// <summary>Exchanges until a sweep over all people finds nothing, at most some sweeps.</summary>
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

    private static long[] WorthOf(RelationTable relations, RoundTable table)
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
        if (mate is RoundTable.InTrio or < RoundTable.InTrio)
            return mate == RoundTable.SitsOut && TryStandUp(people, round, i);
        var start = people.Length <= Wide ? 0 : _random.NextInt32(people.Length);
        var tries = Math.Min(people.Length, people.Length <= Wide ? people.Length : NarrowTries);
        for (var t = 0; t < tries; t++)
        {
            var j = people[(start + t) % people.Length];
            if (mates[j] >= 0 && j != i && j != mate && TryExchange(round, i, mate, j, mates[j]))
                return true;
        }

        return false;
    }

    // i and j talk together, and so do those they leave.
    private bool TryExchange(int round, int i, int mate, int j, int other)
    {
        var before = _relations.ValueOf(i, mate);
        var beforeOther = _relations.ValueOf(j, other);
        var after = _relations.ValueOf(i, j);
        var afterOther = _relations.ValueOf(mate, other);
        if (before + beforeOther != after + afterOther || before == after || _table.IsClosed(i, j) || _table.IsClosed(mate, other))
            return false;
        Set(0, i, after - before);
        Set(1, mate, afterOther - before);
        Set(2, j, after - beforeOther);
        Set(3, other, afterOther - beforeOther);
        if (!IsFairer(4))
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

    // Somebody who is better off sits out instead.
    private bool TryStandUp(int[] people, int round, int i)
    {
        var mates = _table.Mates[round];
        foreach (var j in people)
        {
            var other = mates[j];
            if (other < 0 || _table.IsClosed(i, other) || _relations.ValueOf(j, other) != _relations.ValueOf(i, other))
                continue;
            var worth = _relations.ValueOf(j, other);
            Set(0, i, worth);
            Set(1, j, -worth);
            if (!IsFairer(2))
                continue;
            _table.SitOut(round, i, sitsOut: false);
            _table.Part(round, j, other);
            _table.Join(round, i, other);
            _table.SitOut(round, j, sitsOut: true);
            _worth[i] += worth;
            _worth[j] -= worth;
            return true;
        }

        return false;
    }

    private void Set(int at, int person, long change)
    {
        _old[at] = _worth[person];
        _new[at] = _worth[person] + change;
    }

    private bool IsFairer(int count)
    {
        Array.Sort(_old, 0, count);
        Array.Sort(_new, 0, count);
        for (var k = 0; k < count; k++)
        {
            if (_old[k] != _new[k])
                return _new[k] > _old[k];
        }

        return false;
    }
}
