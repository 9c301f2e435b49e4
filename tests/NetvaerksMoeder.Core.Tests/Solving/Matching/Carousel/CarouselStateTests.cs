using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Carousel;

/// <summary>Whatever is exchanged, taken or given back: a state is worth what a new one with the same seats is.</summary>
public class CarouselStateTests
{
    [Theory]
    [InlineData(10, 4, false)]
    [InlineData(11, 5, false)]
    [InlineData(9, 7, false)]
    [InlineData(12, 4, true)]
    [InlineData(13, 6, true)]
    public void Exchanges_keep_count(int people, int rounds, bool isPartial)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var problem = CarouselQuestions.Draw(seed, people, rounds, isPartial, fairFirst: seed % 4 == 0);
            var merits = new CarouselMerits(problem, isStrict: seed % 2 == 0, hasValues: !problem.FairFirst);
            var random = new Xoshiro256StarStar(seed);
            var seats = new CarouselSeats(
                CarouselQuestions.Chairs(seed, people), Enumerable.Range(0, rounds).Select(_ => random.NextInt32((people + 1) / 2)).ToArray(), new int[rounds]);
            var ledger = seed % 3 == 0 ? new WorthLedger(people, 1000) : null;
            var state = new CarouselState(problem, merits, new bool[people], seats, ledger);
            for (var step = 0; step < 150; step++)
            {
                var before = Fresh(problem, merits, state);
                var (first, second) = (random.NextInt32(2 * state.Seats), random.NextInt32(2 * state.Seats));
                var least = random.NextInt32(2) == 0 ? long.MinValue : 0;
                if (step % 5 == 0)
                    Check(state.TryThird(random.NextInt32(rounds), random.NextInt32(state.Seats), least, out var gain), gain);
                else if (state.MaySwap(first, second))
                    Check(state.TrySwap(first, second, least, out var swapped), swapped);

                void Check(bool isTaken, long gained)
                {
                    var after = Fresh(problem, merits, state);
                    Assert.Equal(after.Objective, state.Objective);
                    Assert.Equal(after.ChairOf, state.ChairOf);
                    if (!isTaken)
                        Assert.Equal(before.Objective, after.Objective);
                    else if (ledger is null)
                        Assert.Equal(gained, after.Objective - before.Objective);
                }
            }
        }
    }

    [Fact]
    public void A_ledger_knows_who_gains()
    {
        var ledger = new WorthLedger(3, 100);
        ledger.Begin();
        ledger.Add(0, 10);
        ledger.Add(1, 20);
        ledger.Begin();
        ledger.Add(0, 5);
        ledger.Add(1, -5);
        Assert.True(ledger.Compare() > 0);
        Assert.True(ledger.Gain() > 0);
        ledger.Undo();
        ledger.Begin();
        ledger.Add(0, 15);
        ledger.Add(1, -15);
        Assert.True(ledger.Compare() < 0);
        ledger.Undo();
        ledger.Begin();
        ledger.Add(0, 10);
        ledger.Add(1, -10);
        Assert.Equal(0, ledger.Compare());
        Assert.Equal(0, ledger.Gain());
    }

    private static CarouselState Fresh(PairSchedulingProblem problem, CarouselMerits merits, CarouselState state) =>
        new(problem, merits, state.IsSeated, state.Plan.Copy());
}
