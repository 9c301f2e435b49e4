using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>All divisions of a series with one contact history: who may be where, what each first meeting is worth, what must be reached.</summary>
/// <remarks>
/// Immutable and guarded; the arrays are read only. Divisions stand in the order of time. A pair's value counts once: the first time it
/// meets, with the values of the activity where that is. Each later meeting is a repeat and worth nothing, unless a rule keeps the two
/// together there. The objective is in the order of <see cref="SeriesScore"/>.
/// </remarks>
internal sealed class SeriesQuestion
{
    /// <summary>The greatest number of people: the tables hold every pair.</summary>
    public const int MostPeople = 2_000;

    /// <summary>A history that never begins.</summary>
    public const int Never = int.MaxValue;

    /// <param name="people">The number of people, up to <see cref="MostPeople"/>.</param>
    /// <param name="activities">What meetings are worth in each activity.</param>
    /// <param name="divisions">The divisions in the order of time.</param>
    /// <param name="metFrom">From which division on each pair counts as met before, or <see cref="Never"/>; <see langword="null"/> where nobody has met.</param>
    /// <param name="bridging">Whether a pair counts as bridging; <see langword="null"/> where nobody asks.</param>
    /// <param name="linking">Whether a pair counts as linking; likewise.</param>
    /// <param name="leastBridging">How many others each person is to meet by bridging, as far as they take part at all.</param>
    /// <param name="leastLinking">How many by linking.</param>
    /// <param name="earlierTrios">How often each person has stood in a group of three before; never by default.</param>
    /// <param name="earlierByes">How often each person has sat over before; never by default.</param>
    /// <exception cref="ArgumentException">A table is of another size, or a person stands twice or not at all where they should.</exception>
    public SeriesQuestion(
        int people,
        IEnumerable<SeriesActivity> activities,
        IEnumerable<SeriesDivision> divisions,
        int[]? metFrom = null,
        bool[]? bridging = null,
        bool[]? linking = null,
        int leastBridging = 0,
        int leastLinking = 0,
        int[]? earlierTrios = null,
        int[]? earlierByes = null)
    {
        if (people is < 0 or > MostPeople)
            throw new ArgumentOutOfRangeException(nameof(people), people, $"0 to {MostPeople} people are possible.");
        People = people;
        Activities = [.. activities];
        Divisions = [.. divisions];
        MetFrom = metFrom;
        Bridging = leastBridging > 0 ? bridging : null;
        Linking = leastLinking > 0 ? linking : null;
        LeastBridging = Bridging is null ? 0 : leastBridging;
        LeastLinking = Linking is null ? 0 : leastLinking;
        EarlierTrios = earlierTrios ?? new int[people];
        EarlierByes = earlierByes ?? new int[people];
        foreach (var length in Activities.Select(activity => (int?)activity.Values.Length).Concat([metFrom?.Length, Bridging?.Length, Linking?.Length]))
            Require(length is null || length == people * people, "A table of pairs does not fit the number of people.");
        foreach (var division in Divisions)
        {
            Require(division.Activity >= 0 && division.Activity < Activities.Count, "A division belongs to no activity.");
            Require(division.Present.All(person => person >= 0 && person < people) && division.Present.Distinct().Count() == division.Present.Length, "A division does not hold each of its people once.");
        }

        TakesPart = new bool[people];
        foreach (var person in Divisions.SelectMany(division => division.Present))
            TakesPart[person] = true;
        Greatest = Math.Max(1, Activities.Select(activity => activity.Values.Length == 0 ? 0 : activity.Values.Max()).DefaultIfEmpty(0).Max());
    }

    public int People { get; }

    public IReadOnlyList<SeriesActivity> Activities { get; }

    public IReadOnlyList<SeriesDivision> Divisions { get; }

    public int[]? MetFrom { get; }

    public bool[]? Bridging { get; }

    public bool[]? Linking { get; }

    public int LeastBridging { get; }

    public int LeastLinking { get; }

    public int[] EarlierTrios { get; }

    public int[] EarlierByes { get; }

    /// <summary>Whether each person is in any division.</summary>
    public bool[] TakesPart { get; }

    /// <summary>The greatest value of any pair, at least 1.</summary>
    public int Greatest { get; }

    /// <summary>The activity of a division.</summary>
    public SeriesActivity ActivityOf(int division) => Activities[Divisions[division].Activity];

    private static void Require(bool holds, string why)
    {
        if (!holds)
            throw new ArgumentException(why);
    }
}
