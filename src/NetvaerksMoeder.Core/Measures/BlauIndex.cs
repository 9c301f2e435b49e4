using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How mixed a group is: the chance that two drawn from it, the first put back, are of different kinds.</summary>
/// <remarks>0 where all are of one kind, 1 − 1/K where K kinds are equally many. Peter M. Blau (1977), <i>Inequality and
/// Heterogeneity</i>; the same figure is known as Gini-Simpson. <see cref="Unbiased"/> draws without putting back, which small groups
/// need (Simpson 1949); <see cref="Standardised"/> is the index of qualitative variation, 1 where K kinds are equally many. Immutable;
/// counts are exact, shares are rounded once.</remarks>
public sealed class BlauIndex
{
    private readonly long _people;
    private readonly long _squares;
    private readonly int _kinds;

    /// <summary>Creates an index from the numbers of each kind.</summary>
    /// <param name="counts">The number of each kind, 0 or more; a kind with 0 counts as one that could have been there.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public BlauIndex(IEnumerable<long> counts)
    {
        foreach (var count in Guard.Against.Null(counts))
        {
            _people += Guard.Against.Negative(count, nameof(counts));
            _squares += count * count;
            _kinds++;
        }
    }

    /// <summary>1 − Σ p²; <see langword="null"/> where there is nobody.</summary>
    public double? Value => _people == 0 ? null : (double)((_people * _people) - _squares) / (_people * _people);

    /// <summary>1 − Σ n(n − 1) / (N(N − 1)); <see langword="null"/> with fewer than two people.</summary>
    public double? Unbiased => _people < 2 ? null : (double)((_people * _people) - _squares) / (_people * (_people - 1));

    /// <summary>The index of qualitative variation, Blau · K / (K − 1); <see langword="null"/> with fewer than two kinds or nobody.</summary>
    public double? Standardised => _kinds < 2 || _people == 0
        ? null
        : (double)(((_people * _people) - _squares) * _kinds) / (_people * _people * (_kinds - 1));

    /// <summary>How mixed some people are by unit; the kinds are the units among them.</summary>
    /// <param name="people">The people.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    public static BlauIndex ByUnit(IEnumerable<Participant> people, Boundary? boundary = null) =>
        Of(people, (boundary ?? Boundary.OwnUnit).KeyOf, StringComparer.Ordinal);

    /// <summary>How mixed some people are by level; the kinds are the levels among them.</summary>
    /// <param name="people">The people.</param>
    public static BlauIndex ByLevel(IEnumerable<Participant> people) => Of(people, person => person.Level, EqualityComparer<OrganisationalLevel>.Default);

    private static BlauIndex Of<T>(IEnumerable<Participant> people, Func<Participant, T> kindOf, IEqualityComparer<T> same) =>
        new(Guard.Against.Null(people).GroupBy(kindOf, same).Select(kind => (long)kind.Count()));
}
