using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>A rotation problem drawn from a seed: 0–60 people, skewed units and levels, odd numbers, partial presence, history, apart sets
/// that may be impossible, people kept together and seated.</summary>
internal sealed class GeneratedCase
{
    private static readonly LocalTime Start = new(11, 0);

    public GeneratedCase(int seed, int mostPeople, int mostRounds)
    {
        var random = new Xoshiro256StarStar(seed);
        var count = random.NextInt32(mostPeople + 1);
        var rounds = 1 + random.NextInt32(mostRounds);
        var skew = 1 + random.NextInt32(4);
        var isPartial = random.NextInt32(3) == 0;
        var people = Enumerable.Range(0, count).Select(i => new Participant(
            new ParticipantId($"p{i}"),
            UnitPath.Parse($"K/{Skewed(random, 6, skew)}"),
            LevelLadder.Municipality.Levels[4 - Skewed(random, 5, skew)],
            presence: isPartial && random.NextInt32(5) == 0 ? Window(random, rounds) : Presence.Whole)).ToList();
        var slots = Enumerable.Range(0, rounds).Select(r => new RoundSlot(r + 1, Start.PlusMinutes(5 * r), Start.PlusMinutes((5 * r) + 4)));
        Seed = seed;
        Problem = new RotationProblem(
            people,
            slots,
            random.NextInt32(4) == 0 ? PairValues.Uniform(1) : PairValues.Default,
            new ContactHistory(Pairs(random, people, random.NextInt32(2) * random.NextInt32(count + 1))),
            Sets(random, people, random.NextInt32(3), 4),
            Sets(random, people, random.NextInt32(2), 3),
            Draw(random, people, random.NextInt32(4) == 0 ? random.NextInt32(4) : 0));
    }

    public int Seed { get; }

    public RotationProblem Problem { get; }

    /// <summary>The same problem with other ids and in another order.</summary>
    public RotationProblem Relabelled()
    {
        var people = Problem.Participants.ToList();
        new Xoshiro256StarStar(Seed).Shuffle(people);
        ParticipantId Renamed(ParticipantId id) => new($"q{1000 - int.Parse(id.Value.TrimStart('p'), System.Globalization.CultureInfo.InvariantCulture)}");
        return new RotationProblem(
            people.Select(person => new Participant(Renamed(person.Id), person.Unit, person.Level, presence: person.Presence)),
            Problem.Slots,
            Problem.Values,
            new ContactHistory(Problem.History.Pairs.Select(pair => new Pair(Renamed(pair.First), Renamed(pair.Second)))),
            Problem.Apart.Select(set => set.Select(Renamed)),
            Problem.Together.Select(set => set.Select(Renamed)),
            Problem.Seated.Select(Renamed));
    }

    public override string ToString() =>
        $"seed {Seed}: {Problem.Participants.Count} people, {Problem.Slots.Count} rounds, {Problem.History.PairCount} met, {Problem.Apart.Count} apart, {Problem.Together.Count} together, {Problem.Seated.Count} seated";

    private static int Skewed(Xoshiro256StarStar random, int count, int skew) =>
        Enumerable.Range(0, skew).Min(_ => random.NextInt32(count));

    private static Presence Window(Xoshiro256StarStar random, int rounds)
    {
        var from = random.NextInt32(rounds);
        return random.NextInt32(2) == 0
            ? new Presence(Start.PlusMinutes(5 * from), null)
            : new Presence(null, Start.PlusMinutes((5 * from) + 4));
    }

    private static IEnumerable<Pair> Pairs(Xoshiro256StarStar random, List<Participant> people, int count)
    {
        for (var k = 0; k < count && people.Count > 1; k++)
        {
            var i = random.NextInt32(people.Count);
            var j = random.NextInt32(people.Count - 1);
            yield return new Pair(people[i].Id, people[j < i ? j : j + 1].Id);
        }
    }

    private static List<List<ParticipantId>> Sets(Xoshiro256StarStar random, List<Participant> people, int count, int size) =>
        Enumerable.Range(0, count).Select(_ => Draw(random, people, random.NextInt32(size + 1))).ToList();

    private static List<ParticipantId> Draw(Xoshiro256StarStar random, List<Participant> people, int count) =>
        people.Count == 0 ? [] : Enumerable.Range(0, count).Select(_ => people[random.NextInt32(people.Count)].Id).Distinct().ToList();
}
