using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Twenty people in four groups of five for three rounds with eight repeats, fewer than which there cannot be: whoever sits where, it is this plan.</summary>
/// <remarks>
/// Two rounds share a pair for each group at least (20 people in 16 cells), and just four pairs only where each group of the one
/// shares one pair with one group of the other. Three rounds then have 4 + 4 + 4 repeats less the pairs that meet three times, so
/// with eight there are four couples who are together in every round, one a group, and nobody else meets twice. Call a group by its
/// couple. Each of the twelve others is with three different couples, and no two of them with the same couple in two rounds: so for each two couples
/// a and b one person is with a first and then with b, and the couples they come to third fill an idempotent Latin square of order 4. There are
/// two of those, one the other with the first two rounds exchanged. So there is one plan but for names. Below, a single has a row (the couple it
/// does not meet) and one of three columns, and in a round sits with the couple row ⊕ (1 + (round + column) mod 3). Two singles meet unless they have the
/// row or the column in common.
/// </remarks>
internal static class CoupleGrid
{
    /// <summary>The people.</summary>
    public const int People = 20;

    /// <summary>Rows, couples and groups of a round.</summary>
    public const int Rows = 4;

    /// <summary>Singles in a row.</summary>
    public const int Columns = 3;

    /// <summary>The repeats every plan has.</summary>
    public const long Repeats = 8;

    private const int Rounds = 3;

    /// <summary>Short coolings that look for a good start.</summary>
    private const int Coolings = 8;

    private const long StepsOfCooling = 40_000;

    /// <summary>Where there are more than twice as many, so many are left for what is not proven.</summary>
    private const long StepsLeft = 2_000_000;

    /// <summary>The points of each group of each round: single 3 · row + column, and the couple of a row 12 + 2 · row and the next.</summary>
    public static int[][][] Plan { get; } = [.. Enumerable.Range(0, Rounds).Select(round => Enumerable.Range(0, Rows).Select(group => GroupOf(round, group)).ToArray())];

    /// <summary>Whether a problem is of these numbers, and nothing but repeats and value counts.</summary>
    public static bool Fits(GroupSchedulingProblem problem) =>
        problem.People == People && problem.Rounds == Rounds && DesignStart.Fits(problem) && !problem.FairFirst
        && problem.Met.Count == 0 && problem.Forbidden.Count == 0 && problem.Scores is not PairScores.Uniform
        && problem.Sizes.GroupCounts(People).SequenceEqual([Rows]);

    /// <summary>The best people found for the points, and whether they are proven to be the best there are.</summary>
    public static (GroupPlan Plan, bool IsBest) Fill(ScheduleFrame frame, PairStandings standings, GroupRules rules, Xoshiro256StarStar random, StepMeter meter)
    {
        var scores = frame.Problem.Scores;
        var relabelling = new Relabelling(standings, scores, new MeritWeights(frame), random, meter);
        int[] best = [.. Enumerable.Range(0, People)];
        var value = ValueOf(scores, best);
        for (var cooling = 0; cooling < Coolings; cooling++)
        {
            int[] personAt = [.. Enumerable.Range(0, People)];
            random.Shuffle(personAt);
            relabelling.Run(personAt, Plan, Math.Min(StepsOfCooling, meter.Left / 16));
            if (ValueOf(scores, personAt) is var found && found > value)
                (best, value) = (personAt, found);
        }

        var part = meter.Part(Math.Max(meter.Left / 2, meter.Left - StepsLeft));
        var search = new CoupleGridSearch(scores, best, part);
        var isBest = search.Run();
        meter.Take(part.Used);
        return (DesignStart.Seat(frame, standings, rules, DesignStart.Placed(Plan, search.Best)), isBest);
    }

    /// <summary>What the pairs that meet are worth.</summary>
    public static long ValueOf(PairScores scores, int[] personAt)
    {
        long value = 0;
        for (var a = 0; a < People; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (Meet(a, b))
                    value += scores.Of(personAt[a], personAt[b]);
            }
        }

        return value;
    }

    /// <summary>Whether two points meet.</summary>
    public static bool Meet(int a, int b)
    {
        const int singles = Rows * Columns;
        var (rowOfA, rowOfB) = (a < singles ? a / Columns : (a - singles) / 2, b < singles ? b / Columns : (b - singles) / 2);
        if (a >= singles && b >= singles)
            return rowOfA == rowOfB;
        return rowOfA != rowOfB && (a >= singles || b >= singles || a % Columns != b % Columns);
    }

    private static int[] GroupOf(int round, int group) =>
    [
        .. Enumerable.Range(0, Columns).Select(column => (Columns * (group ^ (1 + ((round + column) % Columns)))) + column),
        (Rows * Columns) + (2 * group),
        (Rows * Columns) + (2 * group) + 1,
    ];
}
