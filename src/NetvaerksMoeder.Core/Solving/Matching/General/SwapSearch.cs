using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Improves a plan by letting two people of different groups of a round change places.</summary>
/// <remarks>The move that also reaches who is in the group of three and who sits out. Accepts what is better in (repeats,
/// value), and what is equal, so that plateaus are crossed.</remarks>
internal sealed class SwapSearch(PlanState state, Xoshiro256StarStar random, CancellationToken cancellationToken)
{
    /// <summary>Makes up to a number of random tries.</summary>
    /// <returns>Whether the plan became better.</returns>
    public bool Run(StepMeter meter, long tries)
    {
        var (repeats, value) = (state.Repeats, state.Value);
        var rounds = state.Rounds.Length;
        for (long t = 0; t < tries && meter.TryStep(); t++)
            TryRandom(random.NextInt32(rounds));
        cancellationToken.ThrowIfCancellationRequested();
        return state.Repeats < repeats || (state.Repeats == repeats && state.Value > value);
    }

    private void TryRandom(int round)
    {
        var plan = state.Rounds[round]!;
        var places = plan.Groups.Length + plan.Byes.Length;
        if (places < 2 || plan.Groups.Length == 0)
            return;
        var a = random.NextInt32(plan.Groups.Length);
        var b = random.NextInt32(places - 1);
        if (b >= a)
            b++;
        var first = plan.Groups[a];
        var second = b < plan.Groups.Length ? plan.Groups[b] : [plan.Byes[b - plan.Groups.Length]];
        var i = random.NextInt32(first.Length);
        var j = random.NextInt32(second.Length);
        if (!Fits(second, j, first[i]) || !Fits(first, i, second[j]))
            return;

        var (repeats, value) = (state.Repeats, state.Value);
        Move(first, second, i, j, leave: true);
        var (one, two) = (first[i], second[j]);
        (first[i], second[j]) = (two, one);
        Move(first, second, i, j, leave: false);
        if (state.Repeats < repeats || (state.Repeats == repeats && state.Value >= value))
        {
            Commit(round, plan, a, b, i, j, one, two);
            return;
        }

        Move(first, second, i, j, leave: true);
        (first[i], second[j]) = (one, two);
        Move(first, second, i, j, leave: false);
    }

    private bool Fits(int[] group, int without, int person)
    {
        for (var k = 0; k < group.Length; k++)
        {
            if (k != without && state.Problem.Forbidden.Contains(group[k], person))
                return false;
        }

        return true;
    }

    private void Move(int[] first, int[] second, int i, int j, bool leave)
    {
        for (var k = 0; k < first.Length; k++)
        {
            if (k != i)
                state.Count(first[i], first[k], leave);
        }

        for (var k = 0; k < second.Length; k++)
        {
            if (k != j)
                state.Count(second[j], second[k], leave);
        }
    }

    private void Commit(int round, RoundPlan plan, int a, int b, int i, int j, int one, int two)
    {
        // Shared with snapshots: the old arrays get their people back, the plan gets new ones.
        var groups = new int[plan.Groups.Length][];
        for (var g = 0; g < groups.Length; g++)
            groups[g] = (int[])plan.Groups[g].Clone();
        var byes = (int[])plan.Byes.Clone();
        plan.Groups[a][i] = one;
        if (b < groups.Length)
            plan.Groups[b][j] = two;
        else
            byes[b - groups.Length] = one;
        state.Rounds[round] = new RoundPlan(groups, byes);
    }
}
