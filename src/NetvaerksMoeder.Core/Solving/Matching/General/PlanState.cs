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
    }

    public PairSchedulingProblem Problem { get; }

    public RoundPlan?[] Rounds { get; }

    public long Value { get; private set; }

    public long Repeats { get; private set; }

    /// <summary>The value of the first meetings of each person.</summary>
    public long[] PersonValue { get; }

    public int Meetings(int i, int j) => _counts[i, j];

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

    private void Each(RoundPlan plan, bool leave)
    {
        foreach (var group in plan.Groups)
        {
            Count(group[0], group[1], leave);
            if (group.Length < 3)
                continue;
            Count(group[0], group[2], leave);
            Count(group[1], group[2], leave);
        }
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
        var byes = new long[Problem.People];
        var trios = new long[Problem.People];
        foreach (var round in Rounds)
        {
            foreach (var i in round!.Byes)
                byes[i]++;
            foreach (var group in round.Groups)
            {
                if (group.Length != 3)
                    continue;
                foreach (var i in group)
                    trios[i]++;
            }
        }

        long byeSquares = 0;
        long trioSquares = 0;
        for (var i = 0; i < Problem.People; i++)
        {
            byeSquares += (byes[i] + Problem.EarlierByes[i]) * (byes[i] + Problem.EarlierByes[i]);
            trioSquares += (trios[i] + Problem.EarlierTrios[i]) * (trios[i] + Problem.EarlierTrios[i]);
        }

        return new PlanQuality(Repeats, Value, sorted, byeSquares, trioSquares, Problem.FairFirst);
    }
}
