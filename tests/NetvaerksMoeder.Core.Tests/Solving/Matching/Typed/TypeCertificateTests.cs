using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Typed;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Typed;

public sealed class TypeCertificateTests
{
#if NETFRAMEWORK
    private const int Cases = 40;
#else
    private const int Cases = 300;
#endif

    [Property(MaxTest = Cases)]
    public void Any_prices_prove_a_bound_over_every_plan(long seed)
    {
        var problem = TypedQuestions.DrawSmall(seed);
        var expected = new PairBruteForce(problem).Run();
        var random = new Xoshiro256StarStar(seed);
        var certificate = Random(problem, random);

        var bound = TypeCertificateChecker.ValueBound(problem, certificate);

        if (expected.IsFeasible && expected.Repeats == 0 && bound is { } proven)
            Assert.True(proven >= expected.Value, $"{proven} is under {expected.Value}");
    }

    [Fact]
    public void A_price_lowered_or_raised_proves_less()
    {
        var problem = TypedQuestions.Meeting(40, 6, isSkewed: true, seed: 5);
        var schedule = PairScheduler.Solve(problem, SolverOptions.Default);
        var proof = schedule.Types!;
        Assert.Equal(schedule.Value, TypeCertificateChecker.ValueBound(problem, proof));

        for (var kind = 0; kind < proof.Classes[0].Prices.Count; kind++)
        {
            foreach (var by in new[] { -6, 6 })
            {
                var corrupted = With(proof, proof.Classes[0].Prices.Select((price, at) => at == kind ? price + by : price));

                Assert.True(TypeCertificateChecker.ValueBound(problem, corrupted) > schedule.Value);
                Assert.NotEmpty(PairScheduleAudit.Faults(problem, Claim(schedule, corrupted)));
            }
        }
    }

    [Fact]
    public void What_does_not_fit_the_question_is_rejected()
    {
        var problem = TypedQuestions.Meeting(21, 4, isSkewed: true, seed: 5);
        var proof = PairScheduler.Solve(problem, SolverOptions.Default).Types!;
        var group = proof.Classes[0];
        var everybodyAlike = new int[problem.People];

        Assert.NotNull(TypeCertificateChecker.ValueBound(problem, proof));
        Assert.All(
            [
                new TypeCertificate(proof.KindOf, 0, proof.Classes, []),
                new TypeCertificate([.. proof.KindOf.Skip(1)], 2, proof.Classes, []),
                new TypeCertificate(everybodyAlike, 2, [new TypeClassPrices(group.Rounds, [3], group.Extra)], []),
                new TypeCertificate(proof.KindOf, 2, [], []),
                new TypeCertificate(proof.KindOf, 2, [.. proof.Classes, group], []),
                new TypeCertificate(proof.KindOf, 2, [new TypeClassPrices(group.Rounds, [.. group.Prices.Skip(1)], group.Extra)], []),
                new TypeCertificate(proof.KindOf, 2, [new TypeClassPrices(group.Rounds, group.Prices, group.Extra - 1)], []),
                new TypeCertificate(proof.KindOf, 2, proof.Classes, [new TypePairPrice(0, 1, -1)]),
                new TypeCertificate(proof.KindOf, 2, proof.Classes, [new TypePairPrice(0, 99, 1)]),
            ],
            wrong => Assert.Null(TypeCertificateChecker.ValueBound(problem, wrong)));
    }

    [Fact]
    public void Rounds_with_other_people_present_are_not_one_class()
    {
        var drawn = TypedQuestions.Meeting(20, 2, isSkewed: false, seed: 1);
        var problem = new PairSchedulingProblem(drawn.Scores, PresenceTable.Of(20, 2, (i, round) => i > 1 || round == 0));
        var kinds = Enumerable.Range(0, 20).ToArray();
        var prices = kinds.Select(_ => 3L).ToArray();

        Assert.Null(TypeCertificateChecker.ValueBound(problem, new TypeCertificate(kinds, 2, [new TypeClassPrices([0, 1], prices, 0)], [])));
        Assert.Equal(57, TypeCertificateChecker.ValueBound(
            problem, new TypeCertificate(kinds, 2, [new TypeClassPrices([0], prices, 0), new TypeClassPrices([1], prices, 0)], [])));
    }

    private static TypeCertificate Random(PairSchedulingProblem problem, Xoshiro256StarStar random)
    {
        var kinds = Enumerable.Range(0, problem.People).ToArray();
        var classes = Enumerable.Range(0, problem.Rounds)
            .Select(round => new TypeClassPrices([round], [.. kinds.Select(_ => (long)random.NextInt32(9) - 2)], 30 - random.NextInt32(20)))
            .ToList();
        var pairs = new List<TypePairPrice>();
        for (var i = 0; i < problem.People; i++)
        {
            for (var j = i + 1; j < problem.People; j++)
            {
                if (random.NextInt32(3) == 0)
                    pairs.Add(new TypePairPrice(j, i, random.NextInt32(6)));
            }
        }

        return new TypeCertificate(kinds, 2, classes, random.NextInt32(2) == 0 ? [] : pairs);
    }

    private static TypeCertificate With(TypeCertificate proof, IEnumerable<long> prices) => new(
        proof.KindOf, proof.Scale, [new TypeClassPrices(proof.Classes[0].Rounds, [.. prices], proof.Classes[0].Extra)], proof.PairPrices);

    private static PairSchedule Claim(PairSchedule plan, TypeCertificate proof) => new(
        plan.Rounds, plan.Byes, plan.Value, plan.Bound, 0, 0, plan.Status, plan.Stopped, plan.Steps, types: proof);
}
