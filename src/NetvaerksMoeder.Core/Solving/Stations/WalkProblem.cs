using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>A gallery walk of which the stations of each row are given: which group walks which row, who is in it, and which host stays when are open.</summary>
/// <param name="scores">What pairs are worth; people are numbered from 0.</param>
/// <param name="presence">Who is there in which round.</param>
/// <param name="met">Pairs whose meeting is a repeat.</param>
/// <param name="forbidden">Pairs that must not meet.</param>
/// <param name="together">Pairs kept together by rule, whose later meetings are no repeats.</param>
/// <param name="rows">The station of each row in each round, from 0; -1 where it rests: <c>[row][round]</c>.</param>
/// <param name="stands">Who staffs what, each person once at most.</param>
/// <param name="isFairFirst">Whether the least any person gets comes before the value.</param>
internal sealed class WalkProblem(
    PairScores scores, PresenceTable presence, PairSet met, PairSet forbidden, PairSet together, int[][] rows, IReadOnlyList<WalkStand> stands, bool isFairFirst)
{
    /// <summary>In more rounds than this nothing is improved: a person's rounds are the bits of one number.</summary>
    public const int MostRounds = 62;

    public PairScores Scores { get; } = scores;

    public PresenceTable Presence { get; } = presence;

    public PairSet Met { get; } = met;

    public PairSet Forbidden { get; } = forbidden;

    public PairSet Together { get; } = together;

    public int[][] Rows { get; } = rows;

    public IReadOnlyList<WalkStand> Stands { get; } = stands;

    public bool IsFairFirst { get; } = isFairFirst;

    public int People => Scores.Count;

    public int Rounds => Rows.Length == 0 ? 0 : Rows[0].Length;
}
