using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>Rounds still to come, the cards that were printed for them, and the people who are there now: which plan keeps the most cards?</summary>
/// <param name="scores">What a first meeting is worth.</param>
/// <param name="met">Who has met: in the history or the rounds held.</param>
/// <param name="reserved">Who is to meet later: a meeting now is worth nothing and makes that one a repeat.</param>
/// <param name="apart">Who must not meet.</param>
/// <param name="together">Who stay together in groups: their meetings again are no repeats.</param>
/// <param name="keepsPlace">Who may not change place.</param>
/// <param name="sat">How often each person has sat over before.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="quotas">What each group must have.</param>
/// <param name="earned">What each person got in the rounds held, in scores; nothing by default.</param>
/// <param name="isPrintEnough">Whether repeats that the cards have anyway count for nothing, and the value of the cards is enough.</param>
internal sealed class RepairQuestion(
    PairScores scores,
    PairSet met,
    PairSet reserved,
    PairSet apart,
    PairSet together,
    bool[] keepsPlace,
    int[] sat,
    IReadOnlyList<RepairRound> rounds,
    IReadOnlyList<RepairQuota> quotas,
    long[]? earned = null,
    bool isPrintEnough = false)
{
    private (long Repeats, long Value)? _printed;

    // So coarse that squares of what the luckiest gets can be added up for ten thousand people.
    private const int Steps = 1_024;

    public int People => Scores.Count;

    public PairScores Scores { get; } = scores;

    /// <summary>Scores below it count alike when it is weighed how evenly they fall.</summary>
    public long UnitOfWorth { get; } = System.Math.Max(1, scores.Greatest / Steps);

    /// <summary>What each person got in the rounds held, in <see cref="UnitOfWorth"/>.</summary>
    public long[] Earned { get; } = System.Array.ConvertAll(earned ?? new long[scores.Count], worth => worth / System.Math.Max(1, scores.Greatest / Steps));

    public PairSet Met { get; } = met;

    public PairSet Reserved { get; } = reserved;

    public PairSet Apart { get; } = apart;

    public PairSet Together { get; } = together;

    public bool[] KeepsPlace { get; } = keepsPlace;

    public int[] Sat { get; } = sat;

    public IReadOnlyList<RepairRound> Rounds { get; } = rounds;

    public IReadOnlyList<RepairQuota> Quotas { get; } = quotas;

    /// <summary>So many repeats count for nothing.</summary>
    public long AllowedRepeats => isPrintEnough ? Printed.Repeats : 0;

    /// <summary>So much value is as good as the best.</summary>
    public long EnoughValue => isPrintEnough ? Printed.Value : long.MaxValue;

    // What the cards give those who are there, where everybody just follows them.
    private (long Repeats, long Value) Printed => _printed ??= OfPrinted();

    private (long Repeats, long Value) OfPrinted()
    {
        var meetings = new RepairMeetings(this);
        foreach (var round in Rounds)
        {
            for (var one = 0; one < People; one++)
            {
                for (var other = one + 1; other < People && round.Present[one] && round.Printed[one] > 0; other++)
                {
                    if (round.Present[other] && round.Printed[other] == round.Printed[one])
                        meetings.Add(one, other);
                }
            }
        }

        return (meetings.Repeats, meetings.Value);
    }
}
