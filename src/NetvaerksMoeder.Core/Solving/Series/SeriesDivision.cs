using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>One division of people into groups within a series: a round of pairs or groups, or a whole walk past stations.</summary>
/// <remarks>Immutable; the arrays are read only. A group of one meets nobody: in pairs it is whoever sits over.</remarks>
internal sealed class SeriesDivision
{
    private readonly PairSet? _meets;

    /// <param name="activity">The number of its activity.</param>
    /// <param name="isPairs">Whether it is a round of pairs, where a group of three or of one is a turn to be shared evenly.</param>
    /// <param name="groups">How it is divided to start with: everybody there once.</param>
    /// <param name="isFixed">Whether it stays as it is.</param>
    /// <param name="held">People who stay in their group; nobody by default.</param>
    /// <param name="units">Sets that move as one, disjoint, each within one group; none by default.</param>
    /// <param name="quotas">What each group must have; nothing by default.</param>
    /// <param name="presence">For a walk, the rounds in which each person is there, as bits; two who share none do not meet.
    /// <see langword="null"/> (the default) where everybody is there all the time.</param>
    /// <param name="meets">For a walk whose groups change, which of all pairs of people meet on it: a table by person and person, with everybody
    /// in one group that stays. <see langword="null"/> (the default) where two of the same group meet.</param>
    /// <param name="shape">What any plan has there; told from the groups by default.</param>
    /// <param name="range">The least and greatest size where the sizes are not given; <see langword="null"/> where they stay as they are.</param>
    public SeriesDivision(
        int activity,
        bool isPairs,
        int[][] groups,
        bool isFixed = false,
        IEnumerable<int>? held = null,
        IEnumerable<int[]>? units = null,
        IEnumerable<SeriesQuota>? quotas = null,
        ulong[]? presence = null,
        PairSet? meets = null,
        DivisionShape? shape = null,
        (int Least, int Most)? range = null)
    {
        Activity = activity;
        IsPairs = isPairs;
        Groups = groups;
        Present = [.. groups.SelectMany(group => group).OrderBy(person => person)];
        Quotas = [.. quotas ?? []];
        Presence = presence;
        _meets = meets;
        Shape = shape ?? DivisionShape.Of(groups, range);
        var together = (units ?? []).Where(unit => unit.Length > 1).ToList();
        var moved = new HashSet<int>(together.SelectMany(unit => unit));
        var stays = new HashSet<int>(held ?? []);
        Units = [.. together.Concat(Present.Where(person => !moved.Contains(person)).Select(person => new[] { person }))
            .Where(unit => !unit.Any(stays.Contains))
            .OrderBy(unit => unit[0])];
        IsFixed = isFixed || groups.Length < 2 || Units.Length < 2;
        IsOdd = isPairs && Array.Exists(groups, group => group.Length != 2);
        Kept = together;
        KeptPairs = together.Sum(unit => (long)unit.Length * (unit.Length - 1) / 2);
        Missed = presence is null ? new int[Present.Length] : [.. Present.Select(person => Present.Count(other => (presence[person] & presence[other]) == 0))];
    }

    private SeriesDivision(SeriesDivision other, int[][] groups)
    {
        Activity = other.Activity;
        IsPairs = other.IsPairs;
        Groups = groups;
        Present = other.Present;
        Quotas = other.Quotas;
        Presence = other.Presence;
        _meets = other._meets;
        Shape = other.Shape;
        Kept = other.Kept;
        KeptPairs = other.KeptPairs;
        Units = other.Units;
        IsFixed = other.IsFixed;
        IsOdd = other.IsOdd;
        Missed = other.Missed;
    }

    public int Activity { get; }

    public bool IsPairs { get; }

    public int[][] Groups { get; }

    /// <summary>Those in it, ascending.</summary>
    public int[] Present { get; }

    public bool IsFixed { get; }

    /// <summary>Whether somebody has a turn that others do not: a group of three or a bye in a round of pairs.</summary>
    public bool IsOdd { get; }

    /// <summary>Whoever may move: single people and sets that move as one.</summary>
    public int[][] Units { get; }

    /// <summary>Sets that are together by rule.</summary>
    public IReadOnlyList<int[]> Kept { get; }

    /// <summary>The pairs that are together by rule.</summary>
    public long KeptPairs { get; }

    public IReadOnlyList<SeriesQuota> Quotas { get; }

    /// <summary>Whether any two of the same group meet.</summary>
    public bool IsPlain => Presence is null && _meets is null;

    /// <summary>Whether it is a walk whose groups change, of which only is known who meets.</summary>
    public bool IsMixed => _meets is not null;

    /// <summary>For each of <see cref="Present"/>, how many of the others they cannot meet here even in the same group: they share no round.</summary>
    public int[] Missed { get; }

    private ulong[]? Presence { get; }

    /// <summary>How many groups, and how big, any plan may have here.</summary>
    public DivisionShape Shape { get; }

    /// <summary>Whether two of the same group meet: they share a round.</summary>
    public bool Meet(int i, int j) => (Presence is null || (Presence[i] & Presence[j]) != 0) && (_meets is null || _meets.Contains(i, j));

    /// <summary>The same division with its people in other groups of the same sizes.</summary>
    public SeriesDivision With(int[][] groups) => new(this, groups);

    /// <summary>Two people with one key may change places here: they are there in the same rounds and count alike in every quota.</summary>
    public string KeyOf(int person) => $"{(Presence is null ? 0 : Presence[person])} {string.Concat(Quotas.Select(quota => quota.Members[person] ? '1' : '0'))}";

    /// <summary>Whether somebody takes part.</summary>
    public bool IsIn(int person) => Array.BinarySearch(Present, person) >= 0;

    /// <summary>Whether somebody is there all the time.</summary>
    public bool IsWhole(int person) => _meets is null && (Presence is null || Array.TrueForAll(Present, other => (Presence[other] & ~Presence[person]) == 0));
}
