using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Makes a plan fairer by exchanges of two people that leave the rules, the repeats and (unless fairness goes first)
/// the value as they are.</summary>
internal sealed class FairnessClimb(GroupPlan plan, bool fairFirst, Xoshiro256StarStar random, StepMeter meter)
{
    private readonly long[] _values = plan.ValuePerPerson();
    private readonly Dictionary<int, long> _changes = [];

    /// <summary>Weighs so many random exchanges and makes those that help.</summary>
    public void Run(long steps)
    {
        var rounds = Array.FindAll(plan.Frame.Rounds, round => round.Groups > 1);
        for (long step = 0; step < steps && rounds.Length > 0 && meter.TryStep(); step++)
        {
            var frame = rounds[random.NextInt32(rounds.Length)];
            var first = random.NextInt32(frame.Units.Length);
            var second = random.NextInt32(frame.Units.Length);
            var (leaving, coming) = (frame.Units[first], frame.Units[second]);
            if (frame.Places[first] >= 0 || frame.Places[second] >= 0 || leaving.Length != coming.Length)
                continue;
            var from = plan.PlaceOf(frame.Round, leaving[0]);
            var to = plan.PlaceOf(frame.Round, coming[0]);
            if (from == to)
                continue;
            var change = plan.Weigh(frame.Round, from, leaving, to, coming);
            if (change.Broken > 0 || change.Repeats > 0 || (change.Value != 0 && !fairFirst))
                continue;
            if (change.Broken < 0 || change.Repeats < 0 || IsFairer(frame.Round, from, leaving, to, coming))
                Make(frame.Round, from, leaving, to, coming, change);
        }
    }

    private void Make(int round, int from, int[] leaving, int to, int[] coming, PlanScore change)
    {
        CountChanges(round, from, leaving, to, coming);
        foreach (var pair in _changes)
            _values[pair.Key] += pair.Value;
        plan.Exchange(round, from, leaving, to, coming, change);
    }

    private bool IsFairer(int round, int from, int[] leaving, int to, int[] coming)
    {
        CountChanges(round, from, leaving, to, coming);
        var before = _changes.Select(pair => _values[pair.Key]).OrderBy(value => value).ToArray();
        var after = _changes.Select(pair => _values[pair.Key] + pair.Value).OrderBy(value => value).ToArray();
        return Fairness.Compare(after, before) > 0;
    }

    private void CountChanges(int round, int from, int[] leaving, int to, int[] coming)
    {
        _changes.Clear();
        Count(round, from, leaving, leaving, -1);
        Count(round, to, leaving, coming, 1);
        Count(round, to, coming, coming, -1);
        Count(round, from, coming, leaving, 1);
    }

    private void Count(int round, int place, int[] people, int[] without, int sign)
    {
        for (var index = 0; index < plan.SizeOf(round, place); index++)
        {
            var other = plan.MemberOf(round, place, index);
            if (Array.IndexOf(without, other) >= 0)
                continue;
            foreach (var person in people)
            {
                var value = sign * plan.Meeting(person, other, plan.MeetElsewhere(round, person, other)).Value;
                Change(person, value);
                Change(other, value);
            }
        }
    }

    private void Change(int person, long by) => _changes[person] = _changes.TryGetValue(person, out var sum) ? sum + by : by;
}
