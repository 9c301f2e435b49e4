using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>Counts the measures of a network anew from the people and the pairs alone.</summary>
/// <remarks>Shares no code with the measures: a table of who met whom, looked up pair by pair. O(people²), and O(people · contacts) for
/// reach and parts.</remarks>
public static class MeasureAudit
{
    /// <summary>The names of the figures that are not what the contacts give; empty for right measures.</summary>
    /// <param name="people">The people.</param>
    /// <param name="contacts">The pairs that have met, repeated or not.</param>
    /// <param name="boundary">What counts as the same unit.</param>
    /// <param name="measures">The figures to check.</param>
    public static IReadOnlyList<string> Check(IReadOnlyList<Participant> people, IEnumerable<Pair> contacts, Boundary boundary, NetworkMeasures measures)
    {
        Guard.Against.Null(measures);
        var wrong = Check(people, contacts, boundary, measures.Summary).ToList();
        var met = Table(people, contacts);
        var unit = people.Select(boundary.KeyOf).ToArray();
        long ranks = 0, sumOfRanks = 0, squares = 0, products = 0, ends = 0;
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = 0; j < people.Count; j++)
            {
                if (!met[i].Contains(j))
                    continue;
                var (own, other) = (people[i].Level.Rank, people[j].Level.Rank);
                ends++;
                ranks += i < j ? Math.Abs(own - other) : 0;
                sumOfRanks += own;
                squares += (long)own * own;
                products += (long)own * other;
            }
        }

        Compare(wrong, nameof(measures.RankDistance), measures.RankDistance, ranks);
        Compare(wrong, nameof(measures.AssortativityByRank), measures.AssortativityByRank, Ratio((ends * products) - (sumOfRanks * sumOfRanks), (ends * squares) - (sumOfRanks * sumOfRanks)));
        Compare(wrong, nameof(measures.AssortativityByUnit), measures.AssortativityByUnit, Newman(met, unit));
        Compare(wrong, nameof(measures.AssortativityByLevel), measures.AssortativityByLevel, Newman(met, people.Select(person => person.Level).ToArray()));
        Compare(wrong, nameof(measures.BlauByUnit), measures.BlauByUnit.Value, Mixed(unit));
        Compare(wrong, nameof(measures.BlauByLevel), measures.BlauByLevel.Value, Mixed(people.Select(person => person.Level).ToArray()));
        Compare(wrong, nameof(measures.UnitPairs), measures.UnitPairs.Met, PairsMet(met, unit));
        Compare(wrong, nameof(measures.LevelPairs), measures.LevelPairs.Met, PairsMet(met, people.Select(person => person.Level).ToArray()));
        CheckReach(people, met, measures, wrong);
        return wrong;
    }

    /// <summary>The names of the figures of a summary that are not what the contacts give; empty for a right one.</summary>
    /// <param name="people">The people.</param>
    /// <param name="contacts">The pairs that have met, repeated or not.</param>
    /// <param name="boundary">What counts as the same unit.</param>
    /// <param name="summary">The figures to check.</param>
    public static IReadOnlyList<string> Check(IReadOnlyList<Participant> people, IEnumerable<Pair> contacts, Boundary boundary, ContactSummary summary)
    {
        Guard.Against.Null(people);
        Guard.Against.Null(contacts);
        Guard.Against.Null(boundary);
        Guard.Against.Null(summary);
        var met = Table(people, contacts);
        var unit = people.Select(boundary.KeyOf).ToArray();
        var cells = new long[4];
        int bridging = 0, linking = 0, alone = 0, least = people.Count == 0 ? 0 : int.MaxValue, most = 0;
        for (var i = 0; i < people.Count; i++)
        {
            bool isBridging = false, isLinking = false;
            foreach (var j in met[i])
            {
                var isSameUnit = string.Equals(unit[i], unit[j], StringComparison.Ordinal);
                var isSameLevel = people[i].Level.Equals(people[j].Level);
                cells[(isSameUnit ? 0 : 2) + (isSameLevel ? 0 : 1)] += i < j ? 1 : 0;
                isBridging |= !isSameUnit;
                isLinking |= !isSameLevel;
            }

            bridging += isBridging ? 1 : 0;
            linking += isLinking ? 1 : 0;
            alone += met[i].Count == 0 ? 1 : 0;
            least = Math.Min(least, met[i].Count);
            most = Math.Max(most, met[i].Count);
        }

        var wrong = new List<string>();
        Compare(wrong, nameof(summary.People), summary.People, people.Count);
        Compare(wrong, nameof(summary.Contacts), summary.Contacts, cells.Sum());
        Compare(wrong, nameof(summary.PossibleContacts), summary.PossibleContacts, Enumerable.Range(0, people.Count).Sum(i => (long)i));
        Compare(wrong, nameof(summary.Counts.Bonding), summary.Counts.Bonding, cells[0]);
        Compare(wrong, nameof(summary.Counts.Linking), summary.Counts.Linking, cells[1]);
        Compare(wrong, nameof(summary.Counts.Bridging), summary.Counts.Bridging, cells[2]);
        Compare(wrong, nameof(summary.Counts.Diagonal), summary.Counts.Diagonal, cells[3]);
        Compare(wrong, nameof(summary.EIByUnit), summary.EIByUnit.Value, Ratio(cells[2] + cells[3] - cells[0] - cells[1], cells.Sum()));
        Compare(wrong, nameof(summary.EIByLevel), summary.EIByLevel.Value, Ratio(cells[1] + cells[3] - cells[0] - cells[2], cells.Sum()));
        Compare(wrong, nameof(summary.UnitPairCoverage), summary.UnitPairCoverage, Covered(met, unit));
        Compare(wrong, nameof(summary.LevelPairCoverage), summary.LevelPairCoverage, Covered(met, people.Select(person => person.Level).ToArray()));
        Compare(wrong, nameof(summary.WithBridging), summary.WithBridging, bridging);
        Compare(wrong, nameof(summary.WithLinking), summary.WithLinking, linking);
        Compare(wrong, nameof(summary.WithoutContact), summary.WithoutContact, alone);
        Compare(wrong, nameof(summary.LeastContacts), summary.LeastContacts, least);
        Compare(wrong, nameof(summary.MostContacts), summary.MostContacts, most);
        return wrong;
    }

    private static void CheckReach(IReadOnlyList<Participant> people, List<SortedSet<int>> met, NetworkMeasures measures, List<string> wrong)
    {
        var isLeft = Enumerable.Repeat(true, people.Count).ToArray();
        var sizes = new List<int>();
        for (var i = 0; i < people.Count; i++)
        {
            var two = new HashSet<int>(met[i].SelectMany(j => met[j]).Concat(met[i]));
            two.Remove(i);
            Compare(wrong, nameof(Reach.OneStep), measures.Reach[i].OneStep, met[i].Count);
            Compare(wrong, nameof(Reach.TwoSteps), measures.Reach[i].TwoSteps, two.Count);
            if (isLeft[i])
                sizes.Add(Clear(i, met, isLeft));
        }

        sizes.Sort((a, b) => b.CompareTo(a));
        if (!sizes.SequenceEqual(measures.Components.Sizes))
            wrong.Add(nameof(measures.Components));
    }

    private static int Clear(int from, List<SortedSet<int>> met, bool[] isLeft)
    {
        isLeft[from] = false;
        var part = new List<int> { from };
        for (var at = 0; at < part.Count; at++)
        {
            foreach (var next in met[part[at]].Where(next => isLeft[next]))
            {
                isLeft[next] = false;
                part.Add(next);
            }
        }

        return part.Count;
    }

    private static List<SortedSet<int>> Table(IReadOnlyList<Participant> people, IEnumerable<Pair> contacts)
    {
        var places = new Dictionary<ParticipantId, int>();
        for (var i = 0; i < people.Count; i++)
            places[people[i].Id] = i;
        var met = people.Select(_ => new SortedSet<int>()).ToList();
        foreach (var pair in contacts)
        {
            if (places.TryGetValue(pair.First, out var one) && places.TryGetValue(pair.Second, out var other))
            {
                met[one].Add(other);
                met[other].Add(one);
            }
        }

        return met;
    }

    private static HashSet<(T Low, T High)> PairsOf<T>(List<SortedSet<int>> met, T[] group)
        where T : notnull
    {
        var pairs = new HashSet<(T, T)>();
        for (var i = 0; i < group.Length; i++)
        {
            foreach (var j in met[i].Where(j => !group[i].Equals(group[j])))
                pairs.Add((group[i], group[j]));
        }

        return pairs;
    }

    // Both ways round stand in the set.
    private static long PairsMet<T>(List<SortedSet<int>> met, T[] group)
        where T : notnull => PairsOf(met, group).Count / 2;

    private static double? Covered<T>(List<SortedSet<int>> met, T[] group)
        where T : notnull
    {
        var groups = group.Distinct().Count();
        return Ratio(PairsOf(met, group).Count, (long)groups * (groups - 1));
    }

    private static double? Mixed<T>(T[] kinds)
    {
        long different = 0;
        for (var i = 0; i < kinds.Length; i++)
            different += kinds.Count(kind => !Equals(kind, kinds[i]));
        return Ratio(different, (long)kinds.Length * kinds.Length);
    }

    private static double? Newman<T>(List<SortedSet<int>> met, T[] group)
        where T : notnull
    {
        var ends = new Dictionary<T, long>();
        long all = 0, inside = 0;
        for (var i = 0; i < group.Length; i++)
        {
            ends[group[i]] = (ends.TryGetValue(group[i], out var sum) ? sum : 0) + met[i].Count;
            all += met[i].Count;
            inside += met[i].Count(j => group[j].Equals(group[i]));
        }

        var chance = ends.Values.Sum(sum => sum * sum);
        return Ratio((all * inside) - chance, (all * all) - chance);
    }

    private static double? Ratio(long part, long whole) => whole == 0 ? null : part / (double)whole;

    private static void Compare(List<string> wrong, string name, double? figure, double? counted)
    {
        var isSame = figure is { } one && counted is { } other ? Math.Abs(one - other) <= 1e-12 : figure is null && counted is null;
        if (!isSame && !wrong.Contains(name))
            wrong.Add(name);
    }
}
