using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>People to divide into groups, round after round: who is there, what each meeting is worth, and the rules.</summary>
/// <remarks>
/// Immutable and guarded; the arrays it hands out are read only. The objective is, in order: every rule kept, fewest repeats,
/// greatest value, fairest (with <see cref="FairFirst"/> fairness before value). A pair counts its value the first time it
/// meets, in <see cref="Met"/> or in the plan; each later meeting is a repeat and worth nothing. Those kept together by
/// <see cref="Together"/> meet by rule: such a pair counts its value once (not if it is in <see cref="Met"/>) and is never a
/// repeat.
/// </remarks>
internal sealed class GroupSchedulingProblem
{
    private readonly int[] _togetherOf;

    /// <param name="scores">What each pair is worth; its count is the number of people.</param>
    /// <param name="presence">Who is there in which round; its rounds are the rounds of the plan.</param>
    /// <param name="sizes">How those present are divided.</param>
    /// <param name="met">Pairs that have met before; none by default.</param>
    /// <param name="forbidden">Pairs kept apart; none by default.</param>
    /// <param name="together">Sets kept together: those of a set who are present share a group. Overlapping sets become one.</param>
    /// <param name="quotas">How many with an attribute each group has.</param>
    /// <param name="neverAlone">Sets of which a group has none or at least two.</param>
    /// <param name="hosts">People who keep their place.</param>
    /// <param name="fairFirst">Whether fairness goes before total value.</param>
    /// <exception cref="ArgumentException">Somebody unknown, two hosts' entries for one person, tables of different sizes, or values
    /// so great that a sum could overflow.</exception>
    public GroupSchedulingProblem(
        PairScores scores,
        PresenceTable presence,
        GroupSizeRule sizes,
        PairSet? met = null,
        PairSet? forbidden = null,
        IEnumerable<int[]>? together = null,
        IEnumerable<GroupQuota>? quotas = null,
        IEnumerable<int[]>? neverAlone = null,
        IEnumerable<GroupHost>? hosts = null,
        bool fairFirst = false)
    {
        Scores = scores ?? throw new ArgumentNullException(nameof(scores));
        Presence = presence ?? throw new ArgumentNullException(nameof(presence));
        Sizes = sizes ?? throw new ArgumentNullException(nameof(sizes));
        People = scores.Count;
        Met = met ?? PairSet.Empty(People);
        Forbidden = forbidden ?? PairSet.Empty(People);
        RequireSameCount(presence.People, nameof(presence));
        RequireSameCount(Met.People, nameof(met));
        RequireSameCount(Forbidden.People, nameof(forbidden));

        if (scores.Greatest > long.MaxValue / 64 / Math.Max(1, (long)People * People * Math.Max(1, presence.Rounds)))
            throw new ArgumentException($"Values up to {scores.Greatest} between {People} people in {presence.Rounds} rounds can overflow a sum.", nameof(scores));

        Quotas = [.. quotas ?? []];
        NeverAlone = [.. (neverAlone ?? []).Select(set => set.Distinct().OrderBy(person => person).ToArray())];
        Hosts = [.. hosts ?? []];
        FairFirst = fairFirst;
        foreach (var quota in Quotas)
            RequireKnown(quota.Members, nameof(quotas));
        foreach (var set in NeverAlone)
            RequireKnown(set, nameof(neverAlone));
        RequireKnown(Hosts.Select(host => host.Person), nameof(hosts));
        if (Hosts.Select(host => host.Person).Distinct().Count() != Hosts.Count)
            throw new ArgumentException("One person is host twice.", nameof(hosts));

        var sets = (together ?? []).ToList();
        foreach (var set in sets)
            RequireKnown(set, nameof(together));
        Together = Merge(sets);
        _togetherOf = new int[People];
        for (var person = 0; person < People; person++)
            _togetherOf[person] = -1;
        for (var set = 0; set < Together.Count; set++)
        {
            foreach (var person in Together[set])
                _togetherOf[person] = set;
        }
    }

    /// <summary>What each pair is worth.</summary>
    public PairScores Scores { get; }

    /// <summary>Who is there in which round.</summary>
    public PresenceTable Presence { get; }

    /// <summary>How those present are divided.</summary>
    public GroupSizeRule Sizes { get; }

    /// <summary>Pairs that have met before.</summary>
    public PairSet Met { get; }

    /// <summary>Pairs kept apart.</summary>
    public PairSet Forbidden { get; }

    /// <summary>Disjoint sets of at least two, each ascending.</summary>
    public IReadOnlyList<int[]> Together { get; }

    /// <summary>How many with an attribute each group has.</summary>
    public IReadOnlyList<GroupQuota> Quotas { get; }

    /// <summary>Sets of which a group has none or at least two, each ascending.</summary>
    public IReadOnlyList<int[]> NeverAlone { get; }

    /// <summary>People who keep their place.</summary>
    public IReadOnlyList<GroupHost> Hosts { get; }

    /// <summary>Whether fairness goes before total value.</summary>
    public bool FairFirst { get; }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of rounds.</summary>
    public int Rounds => Presence.Rounds;

    /// <summary>The index of the person's set in <see cref="Together"/>, or -1.</summary>
    public int TogetherSetOf(int person) => _togetherOf[person];

    /// <summary>Whether two people are kept together.</summary>
    public bool AreTogether(int i, int j) => _togetherOf[i] >= 0 && _togetherOf[i] == _togetherOf[j];

    /// <summary>Those present in a round, ascending.</summary>
    public int[] PresentIn(int round)
    {
        var present = new List<int>(People);
        for (var person = 0; person < People; person++)
        {
            if (Presence.IsPresent(person, round))
                present.Add(person);
        }

        return [.. present];
    }

    private static List<int[]> Merge(List<int[]> sets)
    {
        var parent = new Dictionary<int, int>();
        int Root(int person)
        {
            while (parent.TryGetValue(person, out var up) && up != person)
                person = up;
            return person;
        }

        foreach (var set in sets)
        {
            foreach (var person in set)
            {
                var (first, second) = (Root(set[0]), Root(person));
                parent[Math.Max(first, second)] = Math.Min(first, second);
                // The least of a set is its own root, also where it was not named first.
                parent[Math.Min(first, second)] = Math.Min(first, second);
            }
        }

        return [.. parent.Keys.OrderBy(person => person).GroupBy(Root).Where(set => set.Count() > 1).OrderBy(set => set.Key).Select(set => set.ToArray())];
    }

    private void RequireSameCount(int people, string name)
    {
        if (people != People)
            throw new ArgumentException($"The table is for {people} people; there are {People}.", name);
    }

    private void RequireKnown(IEnumerable<int> people, string name)
    {
        foreach (var person in people)
        {
            if (person < 0 || person >= People)
                throw new ArgumentException($"Nobody has the number {person}; there are {People} people.", name);
        }
    }
}
