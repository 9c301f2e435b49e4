using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How many contacts there are between each two groups: the table behind every other figure.</summary>
/// <remarks>Immutable and symmetric; on the diagonal stand contacts inside a group, each counted once.</remarks>
public sealed class MixingMatrix
{
    private readonly string[] _groups;
    private readonly int[] _sizes;
    private readonly long[][] _contacts;

    private MixingMatrix(string[] groups, int[] sizes, long[][] contacts)
    {
        _groups = groups;
        _sizes = sizes;
        _contacts = contacts;
    }

    /// <summary>The groups' names, in order.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>The number of people in each group.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The matrix by level, the top first.</summary>
    /// <param name="network">The contacts.</param>
    public static MixingMatrix ByLevel(ContactNetwork network)
    {
        Guard.Against.Null(network);
        var levels = network.People.Select(person => person.Level).Distinct().OrderBy(level => level).ToList();
        return Of(network, levels.Select(level => level.Code).ToArray(), person => levels.IndexOf(person.Level));
    }

    /// <summary>The matrix by unit, as the network's boundary tells units apart, in ordinal order.</summary>
    /// <param name="network">The contacts.</param>
    public static MixingMatrix ByUnit(ContactNetwork network)
    {
        Guard.Against.Null(network);
        return By(network, network.Boundary.KeyOf);
    }

    /// <summary>The matrix by groups of the caller's own, in ordinal order.</summary>
    /// <param name="network">The contacts.</param>
    /// <param name="groupOf">The group of a person.</param>
    public static MixingMatrix By(ContactNetwork network, Func<Participant, string> groupOf)
    {
        Guard.Against.Null(network);
        Guard.Against.Null(groupOf);
        var groups = network.People.Select(groupOf).Distinct(StringComparer.Ordinal).OrderBy(group => group, StringComparer.Ordinal).ToArray();
        return Of(network, groups, person => Array.BinarySearch(groups, groupOf(person), StringComparer.Ordinal));
    }

    /// <summary>The contacts between two groups, or inside one.</summary>
    /// <param name="group">A group's place in <see cref="Groups"/>, from 0.</param>
    /// <param name="other">Another's, or the same.</param>
    public long Contacts(int group, int other) => _contacts[group][other];

    /// <summary>The pairs that could meet between two groups, or inside one.</summary>
    /// <param name="group">A group's place in <see cref="Groups"/>, from 0.</param>
    /// <param name="other">Another's, or the same.</param>
    public long Possible(int group, int other) => group == other
        ? (long)_sizes[group] * (_sizes[group] - 1) / 2
        : (long)_sizes[group] * _sizes[other];

    /// <summary>The share of all pairs of different groups between which there is at least one contact; <see langword="null"/> with fewer than two groups.</summary>
    public double? PairCoverage => Pairs.Share;

    /// <summary>How many pairs of different groups have at least one contact.</summary>
    public Coverage Pairs
    {
        get
        {
            var met = 0;
            for (var i = 0; i < _groups.Length; i++)
            {
                for (var j = i + 1; j < _groups.Length; j++)
                    met += _contacts[i][j] > 0 ? 1 : 0;
            }

            return new Coverage(met, (long)_groups.Length * (_groups.Length - 1) / 2);
        }
    }

    /// <summary>The most pairs of people of different groups that one round of pairs can have: no more than half of all, and no more than
    /// there are people outside the largest group.</summary>
    public int MostPairsAcross
    {
        get
        {
            var people = _sizes.Sum();
            return Math.Min(people / 2, people - _sizes.DefaultIfEmpty(0).Max());
        }
    }

    private static MixingMatrix Of(ContactNetwork network, string[] groups, Func<Participant, int> groupOf)
    {
        var group = network.People.Select(groupOf).ToArray();
        var contacts = groups.Select(_ => new long[groups.Length]).ToArray();
        foreach (var contact in network.Contacts)
        {
            var (i, j) = (group[network.NumberOf(contact.First)], group[network.NumberOf(contact.Second)]);
            contacts[i][j]++;
            if (i != j)
                contacts[j][i]++;
        }

        return new MixingMatrix(groups, groups.Select((_, i) => group.Count(g => g == i)).ToArray(), contacts);
    }
}
