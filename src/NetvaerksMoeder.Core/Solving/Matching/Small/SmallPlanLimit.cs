using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.General;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>How good a plan whose first rounds are set can become.</summary>
/// <remarks>Nobody gets more than what they have and their dearest partners not met yet, one a round, or two where there may be a group
/// of three; and the turns still to come at sitting out and in groups of three go at best to those who have had fewest.</remarks>
internal sealed class SmallPlanLimit
{
    private readonly PlanState _state;
    private readonly int[][] _dearest;
    private readonly int[][] _meetingsAfter;
    private readonly int[] _byesAfter;
    private readonly int[] _triosAfter;

    /// <param name="state">The plan that is being made.</param>
    public SmallPlanLimit(PlanState state)
    {
        _state = state;
        var problem = state.Problem;
        _dearest = new int[problem.People][];
        _meetingsAfter = new int[problem.Rounds + 1][];
        _byesAfter = new int[problem.Rounds + 1];
        _triosAfter = new int[problem.Rounds + 1];
        for (var i = 0; i < problem.People; i++)
        {
            var me = i;
            _dearest[i] = [.. Enumerable.Range(0, problem.People).Where(j => j != me && !problem.Forbidden.Contains(me, j))
                .OrderByDescending(j => problem.Scores.Of(me, j)).ThenBy(j => j)];
            foreach (var j in problem.Met.NeighboursOf(i).Where(j => j < me))
                Historic |= 1UL << RoundOptions.BitOf(j, i);
        }

        _meetingsAfter[problem.Rounds] = new int[problem.People];
        for (var round = problem.Rounds - 1; round >= 0; round--)
        {
            var present = problem.PresentIn(round);
            var isOdd = present.Length % 2 == 1;
            var needsTrio = isOdd && present.Length > 1 && problem.Odd == OddRule.Trio;
            var most = present.Length < 2 ? 0 : needsTrio ? 2 : 1;
            _byesAfter[round] = _byesAfter[round + 1] + (isOdd && !needsTrio ? 1 : 0);
            _triosAfter[round] = _triosAfter[round + 1] + (needsTrio ? 3 : 0);
            _meetingsAfter[round] = (int[])_meetingsAfter[round + 1].Clone();
            foreach (var i in present)
                _meetingsAfter[round][i] += most;
        }
    }

    /// <summary>The pairs that met before the first round.</summary>
    public ulong Historic { get; }

    /// <summary>No plan with these rounds is better.</summary>
    /// <param name="rounds">How many rounds are set.</param>
    /// <param name="seen">The pairs that have met.</param>
    /// <param name="repeats">The fewest repeats there can be.</param>
    /// <param name="value">The most value there can be.</param>
    public PlanQuality After(int rounds, ulong seen, long repeats, long value)
    {
        var problem = _state.Problem;
        var people = new long[problem.People];
        long sum = 0;
        for (var i = 0; i < people.Length; i++)
        {
            people[i] = _state.PersonValue[i];
            var left = _meetingsAfter[rounds][i];
            foreach (var j in _dearest[i])
            {
                if (left == 0)
                    break;
                if ((seen >> RoundOptions.BitOf(Math.Min(i, j), Math.Max(i, j)) & 1) != 0)
                    continue;
                people[i] += problem.Scores.Of(i, j);
                left--;
            }

            sum += people[i];
        }

        Array.Sort(people);
        return new PlanQuality(
            repeats,
            Math.Min(value, sum / 2),
            people,
            Squares(_state.Byes, _byesAfter[rounds]),
            Squares(_state.Trios, _triosAfter[rounds]),
            problem.FairFirst);
    }

    /// <summary>The least sum of squares when so many more turns are given.</summary>
    private static long Squares(int[] counts, int more)
    {
        if (more == 0)
            return PlanState.Squares(counts);
        var filled = (int[])counts.Clone();
        Array.Sort(filled);
        for (var at = 0; more > 0; more--)
        {
            filled[at]++;
            at = at + 1 < filled.Length && filled[at + 1] < filled[at] ? at + 1 : 0;
        }

        return PlanState.Squares(filled);
    }
}
