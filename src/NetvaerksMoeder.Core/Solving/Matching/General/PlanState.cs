using System;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>A plan being improved: its rounds, how often each pair meets, and what that is worth so far.</summary>
internal sealed class PlanState
{
    private readonly MeetingCounts _counts;

    public PlanState(PairSchedulingProblem problem)
    {
        Problem = problem;
        Rounds = new RoundPlan?[problem.Rounds];
        _counts = new MeetingCounts(problem.People);
        PersonValue = new long[problem.People];
        Byes = [.. problem.EarlierByes];
        Trios = [.. problem.EarlierTrios];
    }

    public PairSchedulingProblem Problem { get; }

    public RoundPlan?[] Rounds { get; }

    public long Value { get; private set; }

    public long Repeats { get; private set; }

    /// <summary>The value of the first meetings of each person.</summary>
    public long[] PersonValue { get; }

    /// <summary>How often each person sits out, earlier meetings counted.</summary>
    public int[] Byes { get; }

    /// <summary>How often each person is one of three, earlier meetings counted.</summary>
    public int[] Trios { get; }

    /// <summary>Whether one more meeting of the pair would be a repeat.</summary>
    public bool IsRepeat(int i, int j) => _counts[i, j] > 0 || Problem.Met.Contains(i, j);

    /// <summary>Puts a round into the plan in place of what was there; <see langword="null"/> takes it out.</summary>
    public void Set(int round, RoundPlan? plan)
    {
        if (Rounds[round] is { } old)
            Each(old, leave: true);
        Rounds[round] = plan;
        if (plan is not null)
            Each(plan, leave: false);
    }

    /// <summary>Takes one meeting of a pair out, or puts it in.</summary>
    public void Count(int i, int j, bool leave)
    {
        if (leave)
            _counts.Add(i, j, -1);
        if (IsRepeat(i, j))
        {
            Repeats += leave ? -1 : 1;
        }
        else
        {
            var worth = leave ? -Problem.Scores.Of(i, j) : Problem.Scores.Of(i, j);
            Value += worth;
            PersonValue[i] += worth;
            PersonValue[j] += worth;
        }

        if (!leave)
            _counts.Add(i, j, 1);
    }

    /// <summary>A copy of the rounds, to come back to.</summary>
    public RoundPlan?[] Snapshot() => (RoundPlan?[])Rounds.Clone();

    public void Restore(RoundPlan?[] snapshot)
    {
        for (var round = 0; round < Rounds.Length; round++)
        {
            if (!ReferenceEquals(Rounds[round], snapshot[round]))
                Set(round, snapshot[round]);
        }
    }

    /// <summary>How good the plan is; see <see cref="PlanQuality"/>.</summary>
    public PlanQuality Quality()
    {
        var sorted = (long[])PersonValue.Clone();
        Array.Sort(sorted);
        return new PlanQuality(Repeats, Value, sorted, Squares(Byes), Squares(Trios), Problem.FairFirst);
    }

    /// <summary>The sum of the squares, least where counts are even.</summary>
    internal static long Squares(int[] counts)
    {
        long sum = 0;
        foreach (var count in counts)
            sum += (long)count * count;
        return sum;
    }

    private void Each(RoundPlan plan, bool leave)
    {
        foreach (var i in plan.Byes)
            Byes[i] += leave ? -1 : 1;
        foreach (var group in plan.Groups)
        {
            Count(group[0], group[1], leave);
            if (group.Length < 3)
                continue;
            Count(group[0], group[2], leave);
            Count(group[1], group[2], leave);
            foreach (var i in group)
                Trios[i] += leave ? -1 : 1;
        }
    }
}
