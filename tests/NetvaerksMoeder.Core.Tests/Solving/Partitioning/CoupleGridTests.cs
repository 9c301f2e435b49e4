using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Partitioning;

/// <summary>The one plan of twenty people in groups of five for three rounds with eight repeats, and the best people for it.</summary>
public sealed class CoupleGridTests
{
#if NETFRAMEWORK
    private const int Cases = 2;
#else
    private const int Cases = 6;
#endif

    [Fact]
    public void The_plan_has_just_the_eight_repeats_of_four_couples()
    {
        var meetings = MeetingsOf(CoupleGrid.Plan);

        Assert.All(CoupleGrid.Plan, round => Assert.Equal(Enumerable.Range(0, CoupleGrid.People), round.SelectMany(group => group).OrderBy(point => point)));
        Assert.Equal(CoupleGrid.Repeats, meetings.Values.Sum(times => times - 1L));
        Assert.Equal(4, meetings.Values.Count(times => times == 3));
        Assert.All(
            from a in Enumerable.Range(0, CoupleGrid.People)
            from b in Enumerable.Range(0, a)
            select (b, a),
            pair => Assert.Equal(meetings.ContainsKey(pair), CoupleGrid.Meet(pair.b, pair.a)));
    }

    [Fact]
    public void Every_square_the_singles_can_follow_gives_the_same_plan_but_for_names()
    {
        var squares = IdempotentSquares(new int[4][], 0).ToList();

        Assert.Equal(2, squares.Count);
        foreach (var square in squares)
        {
            // Singles who meet nobody in common with a single's row: the row is the couple missed, the column the three others not met.
            (int First, int Second, int Third)[] words = [.. from a in Enumerable.Range(0, 4) from b in Enumerable.Range(0, 4) where a != b select (a, b, square[a][b])];
            bool Meet((int First, int Second, int Third) x, (int First, int Second, int Third) y) => x.First == y.First || x.Second == y.Second || x.Third == y.Third;
            int Row((int First, int Second, int Third) x) => 6 - x.First - x.Second - x.Third;
            var strangers = words.ToDictionary(x => x, x => words.Where(y => y == x || (!Meet(x, y) && Row(x) != Row(y))).OrderBy(y => y).ToArray());

            // Three columns of four, one of each row; and whoever shares neither row nor column meets once.
            Assert.All(strangers.Values, column => Assert.Equal([0, 1, 2, 3], column.Select(Row).OrderBy(row => row)));
            Assert.All(strangers.Values, column => Assert.All(column, x => Assert.Equal(column, strangers[x])));
            Assert.All(words, x => Assert.Equal(6, words.Count(y => y != x && Row(x) != Row(y) && !strangers[x].Contains(y) && Meet(x, y))));
        }
    }

    [Property(MaxTest = Cases)]
    public Property Nothing_found_by_cooling_beats_what_is_proven() => Prop.ForAll(GroupProblems.Seeds(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        int[] Classes(int most) => [.. Enumerable.Range(0, CoupleGrid.People).Select(_ => random.NextInt32(1 + random.NextInt32(most)))];
        var scores = new PairScores.Relational(Classes(4), Classes(3), random.NextInt32(5), random.NextInt32(5), random.NextInt32(5), random.NextInt32(5));
        var problem = GroupProblems.Plain(scores, 3, GroupSizeRule.BySize(5));
        var frame = ScheduleFrame.Of(problem, 1).Single();

        // From the worst start, so that the search itself must find the best.
        var search = new CoupleGridSearch(scores, [.. Enumerable.Range(0, CoupleGrid.People)], new StepMeter(1_000_000));
        var isProven = search.Run();
        int[] personAt = [.. Enumerable.Range(0, CoupleGrid.People)];
        random.Shuffle(personAt);
        new Relabelling(new PairStandings(problem), scores, new MeritWeights(frame), random, new StepMeter(200_000)).Run(personAt, CoupleGrid.Plan, 200_000);

        return (!isProven || CoupleGrid.ValueOf(scores, search.Best) >= CoupleGrid.ValueOf(scores, personAt))
            .Label($"{CoupleGrid.ValueOf(scores, search.Best)} {CoupleGrid.ValueOf(scores, personAt)}").Collect(isProven);
    });

    [Fact]
    public void The_best_people_are_proven_and_pass_the_audit()
    {
        var problem = GroupProblems.Plain(GroupProblems.Typed(20, skewed: true, 0, 1, 2, 4), 3, GroupSizeRule.BySize(5));
        var schedule = GroupScheduler.Solve(problem, SolverOptions.Default);

        Assert.Equal((SolutionStatus.Optimal, 8L), (schedule.Status, schedule.Repeats));
        Assert.Equal(schedule.Bound, schedule.Value);
        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
    }

    [Fact]
    public void Where_the_steps_do_not_suffice_nothing_is_claimed()
    {
        var problem = GroupProblems.Plain(GroupProblems.Typed(20, skewed: false), 3, GroupSizeRule.BySize(5));
        var schedule = GroupScheduler.Solve(problem, new SolverOptions(1, 20_000));

        Assert.Equal((SolutionStatus.Feasible, StopReason.StepLimit, 8L), (schedule.Status, schedule.Stopped, schedule.Repeats));
        Assert.Empty(GroupScheduleAudit.Check(problem, schedule));
    }

    private static Dictionary<(int, int), int> MeetingsOf(int[][][] plan) => plan
        .SelectMany(round => round.SelectMany(group => group.SelectMany(a => group.Where(b => b > a).Select(b => (a, b)))))
        .GroupBy(pair => pair)
        .ToDictionary(pair => pair.Key, pair => pair.Count());

    private static IEnumerable<int[][]> IdempotentSquares(int[][] rows, int next)
    {
        if (next == 4)
            return [[.. rows]];
        return from a in Enumerable.Range(0, 4)
               from b in Enumerable.Range(0, 4)
               from c in Enumerable.Range(0, 4)
               from d in Enumerable.Range(0, 4)
               let row = new[] { a, b, c, d }
               where row[next] == next && row.Distinct().Count() == 4 && Enumerable.Range(0, next).All(above => row.Zip(rows[above], (x, y) => x != y).All(differ => differ))
               from square in IdempotentSquares([.. rows.Take(next), row, .. new int[3 - next][]], next + 1)
               select square;
    }
}
