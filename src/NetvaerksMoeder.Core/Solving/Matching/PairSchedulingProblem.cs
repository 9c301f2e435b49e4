using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Who shall talk with whom in each of some rounds, two at a time: the question.</summary>
/// <remarks>
/// <para>Immutable; people are <c>0 … n − 1</c>, rounds <c>0 … R − 1</c>. A pair's value counts the first time it meets, in
/// <see cref="Met"/> or in the plan; each later meeting is a repeat and worth 0. In order: pairs in <see cref="Forbidden"/>
/// never meet and everybody present is in one group a round (or sits out by <see cref="Odd"/>); fewest repeats; greatest total
/// value; fairest, that is the smallest value any person gets as large as possible, then the next. <see cref="FairFirst"/>
/// puts fairness before total value.</para>
/// <para>The total value of all rounds must stay under 2⁴⁷, so that every sum a solver makes is exact.</para>
/// </remarks>
internal sealed class PairSchedulingProblem
{
    private const long MostValue = 1L << 47;

    /// <param name="scores">What each pair is worth; its count is the number of people.</param>
    /// <param name="presence">Who is there in which round; its rounds are the rounds to plan, 0 or more.</param>
    /// <param name="met">Pairs that met before; <see langword="null"/> for none.</param>
    /// <param name="forbidden">Pairs that must not meet; <see langword="null"/> for none.</param>
    /// <param name="odd">What an odd number present leads to.</param>
    /// <param name="fairFirst">Whether fairness comes before total value.</param>
    /// <param name="earlierByes">How often each person sat out before; <see langword="null"/> for never.</param>
    /// <param name="earlierTrios">How often each person was one of three before; <see langword="null"/> for never.</param>
    /// <exception cref="ArgumentException">The parts speak of different numbers of people.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The values are so large that their sum could not be exact, or an earlier
    /// count is negative.</exception>
    public PairSchedulingProblem(
        PairScores scores,
        PresenceTable presence,
        PairSet? met = null,
        PairSet? forbidden = null,
        OddRule odd = OddRule.Trio,
        bool fairFirst = false,
        IReadOnlyList<int>? earlierByes = null,
        IReadOnlyList<int>? earlierTrios = null)
    {
        Scores = scores ?? throw new ArgumentNullException(nameof(scores));
        Presence = presence ?? throw new ArgumentNullException(nameof(presence));
        People = scores.Count;
        Rounds = presence.Rounds;
        Met = met ?? PairSet.Empty(People);
        Forbidden = forbidden ?? PairSet.Empty(People);
        Odd = odd;
        FairFirst = fairFirst;
        RequirePeople(presence.People, nameof(presence));
        RequirePeople(Met.People, nameof(met));
        RequirePeople(Forbidden.People, nameof(forbidden));
        EarlierByes = Counts(earlierByes, nameof(earlierByes));
        EarlierTrios = Counts(earlierTrios, nameof(earlierTrios));
        var mostPairs = ((long)People + 3) / 2 * Math.Max(1, Rounds);
        if (scores.Greatest > MostValue / mostPairs)
        {
            throw new ArgumentOutOfRangeException(
                nameof(scores), scores.Greatest, $"A pair of {People} people in {Rounds} rounds may be worth at most {MostValue / mostPairs}.");
        }
    }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of rounds.</summary>
    public int Rounds { get; }

    /// <summary>What each pair is worth.</summary>
    public PairScores Scores { get; }

    /// <summary>Who is there in which round.</summary>
    public PresenceTable Presence { get; }

    /// <summary>Pairs that met before.</summary>
    public PairSet Met { get; }

    /// <summary>Pairs that must not meet.</summary>
    public PairSet Forbidden { get; }

    /// <summary>What an odd number present leads to.</summary>
    public OddRule Odd { get; }

    /// <summary>Whether fairness comes before total value.</summary>
    public bool FairFirst { get; }

    /// <summary>How often each person sat out before.</summary>
    public IReadOnlyList<int> EarlierByes { get; }

    /// <summary>How often each person was one of three before.</summary>
    public IReadOnlyList<int> EarlierTrios { get; }

    /// <summary>The people who are there in a round, ascending. Takes O(people).</summary>
    public int[] PresentIn(int round)
    {
        var present = new List<int>(People);
        for (var i = 0; i < People; i++)
        {
            if (Presence.IsPresent(i, round))
                present.Add(i);
        }

        return [.. present];
    }

    private void RequirePeople(int people, string name)
    {
        if (people != People)
            throw new ArgumentException($"{people} people; the scores have {People}.", name);
    }

    private int[] Counts(IReadOnlyList<int>? counts, string name)
    {
        var copy = new int[People];
        if (counts is null)
            return copy;
        if (counts.Count != People)
            throw new ArgumentException($"{counts.Count} numbers; one for each of {People} people is needed.", name);
        for (var i = 0; i < People; i++)
            copy[i] = counts[i] >= 0 ? counts[i] : throw new ArgumentOutOfRangeException(name, counts[i], "A count must be 0 or more.");
        return copy;
    }
}
