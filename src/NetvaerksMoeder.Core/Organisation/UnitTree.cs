using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The units of an organisation as one tree, each with its path from the top.</summary>
/// <remarks>Immutable. A tree that does not hold together (a unit below itself, an unknown unit above, several tops) is built all the same,
/// and <see cref="Faults"/> says what is wrong with it: such a unit is placed at the top. Building takes O(units × depth).</remarks>
public sealed class UnitTree
{
    private readonly Dictionary<string, UnitPath> _paths;
    private readonly List<UnitPath> _units;

    private UnitTree(Dictionary<string, UnitPath> paths, List<UnitPath> units, List<RosterFault> faults)
    {
        _paths = paths;
        _units = units;
        Faults = faults;
    }

    /// <summary>Every unit, those above included, in the order of their paths.</summary>
    public IReadOnlyList<UnitPath> Units => _units;

    /// <summary>What is wrong with the tree; empty for a sound one.</summary>
    public IReadOnlyList<RosterFault> Faults { get; }

    /// <summary>The tree of the given paths and all the units above them.</summary>
    /// <param name="paths">Any number of paths, in any order, repeated or not.</param>
    public static UnitTree FromPaths(IEnumerable<UnitPath> paths)
    {
        Guard.Against.Null(paths);
        return new UnitTree([], WithAncestors(paths), []);
    }

    /// <summary>The tree of units that each name the unit above.</summary>
    /// <param name="units">Any number of units with different ids.</param>
    public static UnitTree FromUnits(IEnumerable<OrganisationalUnit> units)
    {
        Guard.Against.Null(units);
        var faults = new List<RosterFault>();
        var byId = new Dictionary<string, OrganisationalUnit>(StringComparer.Ordinal);
        var order = new List<OrganisationalUnit>();
        foreach (var unit in units)
        {
            if (byId.ContainsKey(unit.Id))
            {
                faults.Add(UnitFaults.Duplicate(unit));
                continue;
            }

            byId.Add(unit.Id, unit);
            order.Add(unit);
        }

        var tops = order.Where(unit => unit.ParentId is null).ToList();
        if (tops.Count > 1)
            faults.Add(UnitFaults.ManyRoots(tops));

        var paths = new Dictionary<string, UnitPath>(StringComparer.Ordinal);
        foreach (var unit in order)
            paths[unit.Id] = PathOf(unit, byId, faults);

        return new UnitTree(paths, WithAncestors(paths.Values), faults);
    }

    /// <summary>The path of the unit with an id; <see langword="null"/> where no unit has it.</summary>
    /// <param name="unitId">An id given to <see cref="FromUnits"/>.</param>
    public UnitPath? PathOf(string unitId) => _paths.TryGetValue(Guard.Against.Null(unitId), out var path) ? path : null;

    /// <summary>The units directly below a unit, in the order of their names.</summary>
    /// <param name="unit">A unit, in the tree or not.</param>
    public IReadOnlyList<UnitPath> ChildrenOf(UnitPath unit)
    {
        Guard.Against.Null(unit);
        return _units.Where(candidate => candidate.Depth == unit.Depth + 1 && unit.Contains(candidate)).ToList();
    }

    private static UnitPath PathOf(OrganisationalUnit unit, Dictionary<string, OrganisationalUnit> byId, List<RosterFault> faults)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = unit; ;)
        {
            if (!seen.Add(current.Id))
            {
                faults.Add(UnitFaults.Cycle(unit));
                return UnitPath.Root.Child(PathName(unit));
            }

            names.Add(PathName(current));
            if (current.ParentId is null)
                break;
            if (!byId.TryGetValue(current.ParentId, out var parent))
            {
                if (current == unit)
                    faults.Add(UnitFaults.ParentUnknown(unit));
                break;
            }

            current = parent;
        }

        names.Reverse();
        return names.Aggregate(UnitPath.Root, (path, name) => path.Child(name));
    }

    private static string PathName(OrganisationalUnit unit) => unit.Name.Replace('/', '-');

    private static List<UnitPath> WithAncestors(IEnumerable<UnitPath> paths)
    {
        var all = new HashSet<UnitPath>();
        foreach (var path in paths)
        {
            for (var unit = path; unit is not null && unit.Depth > 0 && all.Add(unit); unit = unit.Parent)
            {
            }
        }

        var sorted = all.ToList();
        sorted.Sort();
        return sorted;
    }
}
