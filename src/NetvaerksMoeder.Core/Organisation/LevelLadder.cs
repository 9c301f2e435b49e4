using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The levels of an organisation from the top down, defined by the caller or one of the two usual ones.</summary>
/// <remarks>Immutable. The first level is top management; the last is the employees'.</remarks>
public sealed class LevelLadder
{
    private readonly OrganisationalLevel[] _levels;

    /// <summary>Creates a ladder.</summary>
    /// <param name="levels">1 or more levels with ranks 1, 2, 3 … in that order and different codes.</param>
    /// <exception cref="ArgumentException">There is no level, a rank is out of order, or a code or name is used twice.</exception>
    public LevelLadder(IEnumerable<OrganisationalLevel> levels)
    {
        _levels = Guard.Against.NullOrEmpty(levels).ToArray();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _levels.Length; i++)
        {
            if (_levels[i].Rank != i + 1)
                throw new ArgumentException($"Level {i + 1} of the ladder ({_levels[i].Code}) has rank {_levels[i].Rank}; ranks are 1, 2, 3 … from the top.", nameof(levels));
            foreach (var name in NamesOf(_levels[i]).Select(Normalised).Distinct(StringComparer.Ordinal))
            {
                if (!names.Add(name))
                    throw new ArgumentException($"Two levels of the ladder share the name or code \"{name}\".", nameof(levels));
            }
        }
    }

    /// <summary>The usual ladder of a municipality: topledelse, chef, mellemleder, leder, medarbejder.</summary>
    public static LevelLadder Municipality { get; } = Usual(
        ("topledelse", "Topledelse", "Top management"),
        ("chef", "Chef", "Senior management"),
        ("mellemleder", "Mellemleder", "Middle management"),
        ("leder", "Leder", "Local management"),
        ("medarbejder", "Medarbejder", "Employee"));

    /// <summary>The usual ladder of a region's hospital: hospitalsdirektion, centerledelse, afdelingsledelse, afsnitsledelse, medarbejder.</summary>
    public static LevelLadder Hospital { get; } = Usual(
        ("hospitalsdirektion", "Hospitalsdirektion", "Hospital management"),
        ("centerledelse", "Centerledelse", "Centre management"),
        ("afdelingsledelse", "Afdelingsledelse", "Department management"),
        ("afsnitsledelse", "Afsnitsledelse", "Ward management"),
        ("medarbejder", "Medarbejder", "Employee"));

    /// <summary>The levels from the top down, 1 or more.</summary>
    public IReadOnlyList<OrganisationalLevel> Levels => _levels;

    /// <summary>The level at the top.</summary>
    public OrganisationalLevel Top => _levels[0];

    /// <summary>The level at the bottom: the employees'.</summary>
    public OrganisationalLevel Lowest => _levels[_levels.Length - 1];

    /// <summary>Whether a level is one of this ladder's.</summary>
    /// <param name="level">Any level.</param>
    public bool Contains(OrganisationalLevel level) => Array.IndexOf(_levels, Guard.Against.Null(level)) >= 0;

    /// <summary>The level with a code or a Danish or English name, case apart; hyphens and spaces count as the same.</summary>
    /// <param name="text">A code or name, such as <c>mellemleder</c> or <c>middle-management</c>.</param>
    /// <returns>The level; <see langword="null"/> where the ladder has none of that name.</returns>
    public OrganisationalLevel? Find(string text)
    {
        Guard.Against.Null(text);
        var wanted = Normalised(text);
        return Array.Find(_levels, level => NamesOf(level).Any(name => string.Equals(Normalised(name), wanted, StringComparison.Ordinal)));
    }

    /// <summary>The codes from the top down, with commas between.</summary>
    public override string ToString() => string.Join(", ", _levels.Select(level => level.Code));

    private static string[] NamesOf(OrganisationalLevel level) => [level.Code, level.Name.Danish, level.Name.English];

    private static string Normalised(string name) => name.Trim().Replace('-', ' ').ToLowerInvariant();

    private static LevelLadder Usual(params (string Code, string Danish, string English)[] levels) =>
        new(levels.Select((level, i) => new OrganisationalLevel(
            i + 1, level.Code, new BilingualText(level.Danish, level.English), isManagement: i < levels.Length - 1)));
}
