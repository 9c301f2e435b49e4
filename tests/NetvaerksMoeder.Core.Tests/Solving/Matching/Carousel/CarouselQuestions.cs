using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Carousel;

/// <summary>Random questions for carousels: odd and even, history, people apart and seated, people who come and go.</summary>
internal static class CarouselQuestions
{
    public static PairSchedulingProblem Draw(long seed, int people, int rounds, bool isPartial, bool fairFirst = false)
    {
        var random = new Xoshiro256StarStar(seed);
        var greatest = new[] { 1, 3, 100 }[random.NextInt32(3)];
        var values = SmallQuestions.Values(random, people, greatest);
        var presence = isPartial
            ? PresenceTable.Of(people, rounds, (_, _) => random.NextInt32(100) >= 20)
            : PresenceTable.Full(people, rounds);
        var met = SmallQuestions.Pairs(random, people, random.NextInt32(3) * 12);
        var apart = SmallQuestions.Pairs(random, people, random.NextInt32(3) * 6);
        var byes = Enumerable.Range(0, people).Select(_ => random.NextInt32(3)).ToList();
        return new PairSchedulingProblem(new PairScores.Matrix(values), presence, met, apart, (OddRule)random.NextInt32(3), fairFirst, byes, byes);
    }

    /// <summary>Chairs for them in random order, an empty one where the number is odd.</summary>
    public static int[] Chairs(long seed, int people)
    {
        var random = new Xoshiro256StarStar(seed + 99);
        var chairs = Enumerable.Range(0, people).Concat(people % 2 == 1 ? [-1] : []).ToList();
        random.Shuffle(chairs);
        return [.. chairs];
    }
}
