using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>What remains of a question when rounds are forgotten: how many meetings each person has, and what each pair's first
/// meeting is worth.</summary>
internal sealed class FactorQuestion
{
    /// <summary>As a worth: the pair cannot have a first meeting.</summary>
    public const long None = -1;

    private readonly long[] _first;
    private readonly ushort[] _together;

    public FactorQuestion(PairSchedulingProblem problem)
    {
        Problem = problem;
        People = problem.People;
        Wanted = new int[People];
        _first = new long[People * People];
        _together = new ushort[People * People];
        for (var i = 0; i < People; i++)
        {
            Wanted[i] = problem.Presence.RoundsOf(i);
            _first[i * People + i] = None;
            for (var j = 0; j < i; j++)
                Fill(i, j);
        }

        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            if (present.Length % 2 == 0)
                continue;
            if (present.Length > 1 && problem.Odd == OddRule.Trio)
                Trios.Add(present);
            else
                Byes.Add(present);
        }
    }

    public PairSchedulingProblem Problem { get; }

    public int People { get; }

    /// <summary>The number of rounds of each person.</summary>
    public int[] Wanted { get; }

    /// <summary>For each round in which one sits out: who is there.</summary>
    public List<int[]> Byes { get; } = [];

    /// <summary>For each round with a group of three: who is there.</summary>
    public List<int[]> Trios { get; } = [];

    /// <summary>What the first meeting of a pair is worth; <see cref="None"/> where there can be none.</summary>
    public long First(int i, int j) => _first[i * People + j];

    /// <summary>The number of rounds in which both are there; 0 where they may not meet.</summary>
    public int Together(int i, int j) => _together[i * People + j];

    private void Fill(int i, int j)
    {
        var together = 0;
        var presence = Problem.Presence;
        if (!Problem.Forbidden.Contains(i, j))
        {
            if (presence.IsAlwaysPresent(i) && presence.IsAlwaysPresent(j))
            {
                together = Problem.Rounds;
            }
            else
            {
                for (var round = 0; round < Problem.Rounds; round++)
                    together += presence.IsPresent(i, round) && presence.IsPresent(j, round) ? 1 : 0;
            }
        }

        var first = together > 0 && !Problem.Met.Contains(i, j) ? Problem.Scores.Of(i, j) : None;
        _together[i * People + j] = _together[j * People + i] = (ushort)together;
        _first[i * People + j] = _first[j * People + i] = first;
    }
}
