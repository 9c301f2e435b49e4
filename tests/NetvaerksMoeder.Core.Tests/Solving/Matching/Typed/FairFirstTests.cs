using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

public sealed class FairFirstTests
{
#if NETFRAMEWORK
    private const int Cases = 60;
    private const int Rosters = 4;
#else
    private const int Cases = 200;
    private const int Rosters = 12;
#endif

    [Property(MaxTest = Cases)]
    public void What_is_called_fairest_is_what_trying_everything_finds(int seed)
    {
        var problem = FairFirst(TypedQuestions.DrawSmall(seed));
        var expected = new PairBruteForce(problem).Run();
        if (!expected.IsFeasible || expected.Repeats > 0)
            return;

        var plan = new TypedPairEngine().Improve(problem, SolverOptions.Default, CancellationToken.None).Last();

        Assert.Empty(PairScheduleAudit.Faults(problem, plan));
        if (plan.Repeats > 0)
            return;
        Assert.True(plan.LeastBound is null || plan.LeastBound >= expected.People[0]);
        if (plan.Status == SolutionStatus.Optimal)
            Assert.Equal(expected.People, People(problem, plan));
    }

    [Fact]
    public void Rosters_are_planned_fairly_and_mostly_proven_where_everybody_stays()
    {
        var (proven, asked) = (0, 0);
        for (var seed = 1; seed <= Rosters; seed++)
        {
            var drawn = TypedQuestions.DrawRoster(seed, 120);
            var problem = FairFirst(drawn);

            var plan = PairScheduler.Solve(problem, SolverOptions.Default);

            Assert.Empty(PairScheduleAudit.Faults(problem, plan));
            Assert.Equal(0, plan.Repeats);
            Assert.NotNull(plan.LeastBound);
            Assert.True(People(problem, plan)[0] >= People(drawn, PairScheduler.Solve(drawn, SolverOptions.Default))[0]);
            asked += problem.Presence.IsFull ? 1 : 0;
            proven += problem.Presence.IsFull && plan.Status == SolutionStatus.Optimal ? 1 : 0;
        }

        Assert.True(2 * proven > asked, $"{proven} of {asked} are proven");
    }

    [Fact]
    public void A_corrupted_proof_of_fairness_is_rejected()
    {
        var problem = FairFirst(TypedQuestions.Meeting(60, 8, isSkewed: true, seed: 1));
        var plan = PairScheduler.Solve(problem, SolverOptions.Default);
        Assert.Equal(SolutionStatus.Optimal, plan.Status);
        Assert.Empty(PairScheduleAudit.Faults(problem, plan));

        Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(plan, new FairnessCertificate([]))));
        Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(plan, plan.Fairness!, plan.LeastBound - 1)));
        foreach (var limit in plan.Fairness!.Limits)
        {
            var group = limit.Proof.Classes[0];
            var cheaper = new TypeClassPrices(group.Rounds, [.. group.Prices.Select(price => price - 8)], group.Extra);
            var proof = new TypeCertificate(limit.Proof.KindOf, limit.Proof.Scale, [cheaper], []);
            Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(plan, new FairnessCertificate([new FairnessLimit(limit.Weights, proof)]))));
            int[] negative = [.. limit.Weights.Select(weight => -weight - 1)];
            Assert.NotEmpty(PairScheduleAudit.Faults(problem, With(plan, new FairnessCertificate([new FairnessLimit(negative, limit.Proof)]))));
        }
    }

    [Fact]
    public void A_plan_that_could_be_fairer_is_not_proven_by_the_same_prices()
    {
        var problem = TypedQuestions.Meeting(60, 8, isSkewed: true, seed: 1);
        var fairest = PairScheduler.Solve(FairFirst(problem), SolverOptions.Default);
        var checker = FairnessCertificateChecker.Of(problem, fairest.Fairness!)!;
        var values = People(problem, fairest);

        Assert.True(checker.IsFairest(values));
        values[0]--;
        Assert.False(checker.IsFairest(values));
    }

    [Theory]
    [InlineData(nameof(OddRule.Bye), 31, 6)]
    [InlineData(nameof(OddRule.Bye), 101, 8)]
    [InlineData(nameof(OddRule.Trio), 101, 8)]
    public void Over_a_series_the_odd_place_goes_round(string rule, int people, int rounds)
    {
        Assert.True(System.Enum.TryParse(rule, out OddRule odd));
        var meeting = TypedQuestions.Meeting(people, rounds, isSkewed: false, seed: people);
        var times = new int[people];
        var met = PairSet.Empty(people);
        for (var number = 1; number <= 3; number++)
        {
            var problem = new PairSchedulingProblem(
                meeting.Scores, meeting.Presence, met, odd: odd, earlierByes: odd == OddRule.Bye ? times : null, earlierTrios: odd == OddRule.Trio ? times : null);
            var plan = PairScheduler.Solve(problem, SolverOptions.Default);
            Assert.Empty(PairScheduleAudit.Faults(problem, plan));
            foreach (var i in plan.Byes.SelectMany(bye => bye).Concat(plan.Rounds.SelectMany(round => round).Where(group => group.Length == 3).SelectMany(group => group)))
                times[i]++;
            var pairs = from round in plan.Rounds from members in round from i in members from j in members where i < j select (i, j);
            met = PairSet.Of(people, pairs.Concat(from i in Enumerable.Range(0, people) from j in met.NeighboursOf(i) select (i, j)).ToList());
        }

        // Fewer places than people: hardly anybody has had it twice, and nobody more often.
        Assert.True(times.Max() <= 2, $"somebody {times.Max()} times");
        Assert.True(times.Count(time => time == 2) <= 2, $"{times.Count(time => time == 2)} people twice");
    }

    private static PairSchedulingProblem FairFirst(PairSchedulingProblem problem) =>
        new(problem.Scores, problem.Presence, problem.Met, problem.Forbidden, problem.Odd, fairFirst: true);

    private static PairSchedule With(PairSchedule plan, FairnessCertificate fairness, long? least = null) => new(
        plan.Rounds, plan.Byes, plan.Value, plan.Bound, plan.Repeats, plan.RepeatsBound, plan.Status, plan.Stopped, plan.Steps,
        fairness: fairness, leastBound: least ?? plan.LeastBound);

    private static long[] People(PairSchedulingProblem problem, PairSchedule plan)
    {
        var people = new long[problem.People];
        foreach (var group in plan.Rounds.SelectMany(round => round))
        {
            foreach (var i in group)
                people[i] += group.Where(j => j != i && !problem.Met.Contains(i, j)).Sum(j => problem.Scores.Of(i, j));
        }

        return [.. people.OrderBy(value => value)];
    }
}
