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
        var units = network.People.Select(network.Boundary.KeyOf).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToArray();
        return Of(network, units, person => Array.BinarySearch(units, network.Boundary.KeyOf(person), StringComparer.Ordinal));
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
    public double? PairCoverage
    {
        get
        {
            var met = 0;
            for (var i = 0; i < _groups.Length; i++)
            {
                for (var j = i + 1; j < _groups.Length; j++)
                    met += _contacts[i][j] > 0 ? 1 : 0;
            }

            return _groups.Length < 2 ? null : met / (_groups.Length * (_groups.Length - 1) / 2.0);
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
