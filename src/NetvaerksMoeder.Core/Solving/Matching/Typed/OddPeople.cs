using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Chooses who is in the group of three, or sits out, in odd rounds: without loss where it can, and by turns.</summary>
internal sealed class OddPeople(PairSchedulingProblem problem, RoundTable table, Xoshiro256StarStar random)
{
    private const int Tries = 60;
    private const int WideTries = 400;

    private readonly int[] _turns = Earlier(problem);

    /// <summary>Fills the odd place of a round.</summary>
    /// <returns><see langword="false"/> where no three people who may meet were found.</returns>
    public bool TryPlace(ClassPlan plan, int round)
    {
        var people = plan.Class.People;
        var isTrio = problem.Odd == OddRule.Trio && people.Length >= 3;
        int[]? best = null;
        var bestTurns = long.MaxValue;
        if (plan.Bound.OddPlaces.Count > 0)
        {
            for (var tries = 0; tries < Tries; tries++)
            {
                var types = plan.Bound.OddPlaces[plan.Bound.OddPlaces.Count <= Tries ? tries % plan.Bound.OddPlaces.Count : random.NextInt32(plan.Bound.OddPlaces.Count)];
                if (Choose(plan, types) is { } chosen && Turns(chosen) < bestTurns)
                {
                    best = chosen;
                    bestTurns = Turns(chosen);
                }
            }
        }

        best ??= ChooseWidely(plan, isTrio);
        if (best is null)
            return false;
        foreach (var person in best)
            _turns[person]++;
        if (isTrio)
            table.JoinTrio(round, best);
        else
            table.SitOut(round, best[0], sitsOut: true);
        return true;
    }

    /// <summary>Some people for the odd place of a round, without loss; <see langword="null"/> where there are none.</summary>
    public int[]? Another(ClassPlan plan)
    {
        var places = random.NextInt32(2) == 0 ? plan.Bound.OddPlaces : plan.Bound.WideOddPlaces;
        return places.Count == 0 ? null : Choose(plan, places[random.NextInt32(places.Count)]);
    }

    private static int[] Earlier(PairSchedulingProblem problem)
    {
        var turns = new int[problem.People];
        for (var i = 0; i < turns.Length; i++)
            turns[i] = problem.Odd == OddRule.Trio ? problem.EarlierTrios[i] : problem.EarlierByes[i];
        return turns;
    }

    private long Turns(int[] people)
    {
        long turns = 0;
        foreach (var person in people)
            turns += (long)_turns[person] * _turns[person];
        return turns;
    }

    private int[]? Choose(ClassPlan plan, int[] types)
    {
        var chosen = new int[types.Length];
        for (var t = 0; t < types.Length; t++)
        {
            var members = plan.Bound.Capacities.Types.Members[types[t]];
            var start = random.NextInt32(members.Length);
            chosen[t] = -1;
            for (var m = 0; m < members.Length; m++)
            {
                var person = members[(start + m) % members.Length];
                if (chosen[t] >= 0 && _turns[person] >= _turns[chosen[t]])
                    continue;
                var open = true;
                for (var earlier = 0; earlier < t; earlier++)
                    open &= chosen[earlier] != person && !table.IsClosed(chosen[earlier], person);
                if (open)
                    chosen[t] = person;
                if (open && _turns[person] == 0)
                    break;
            }

            if (chosen[t] < 0)
                return null;
        }

        return chosen;
    }

    private int[]? ChooseWidely(ClassPlan plan, bool isTrio)
    {
        var people = plan.Class.People;
        int[]? best = null;
        var bestSlack = long.MaxValue;
        for (var tries = 0; tries < WideTries; tries++)
        {
            var i = people[random.NextInt32(people.Length)];
            if (!isTrio)
            {
                if (plan.Prices.Of(i) < bestSlack)
                {
                    best = [i];
                    bestSlack = plan.Prices.Of(i);
                }

                continue;
            }

            var j = people[random.NextInt32(people.Length)];
            var k = people[random.NextInt32(people.Length)];
            if (i == j || i == k || j == k || table.IsClosed(i, j) || table.IsClosed(i, k) || table.IsClosed(j, k))
                continue;
            if (plan.Prices.Slack(i, j, k) < bestSlack)
            {
                best = [i, j, k];
                bestSlack = plan.Prices.Slack(i, j, k);
            }
        }

        return best;
    }
}
