using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The cells of a survey: every unit of the tree and every level, and both crossed; each a set of atoms.</summary>
/// <remarks>An atom is the people of one unit and one level. The cells that are shown come first, in the order of importance: the whole,
/// units from the top, levels, units crossed with levels; within a rank larger groups first, so that where one must be held back for
/// another's sake it is the smallest. Behind them stand groups that are not shown but follow from shown ones: the people of a unit who are
/// in none of its sub-units.</remarks>
internal sealed class SurveyTable
{
    private readonly List<(UnitPath Unit, OrganisationalLevel? Level)> _atoms;

    public SurveyTable(IReadOnlyList<Response> responses)
    {
        _atoms = [.. responses.Select(response => (response.Unit, response.Level)).Distinct()];
        _atoms.Sort((one, other) => one.Unit.CompareTo(other.Unit) is not 0 and var byUnit ? byUnit : Comparer<OrganisationalLevel?>.Default.Compare(one.Level, other.Level));
        var people = CountsOf(responses);
        var levels = _atoms.Where(atom => atom.Level is not null).Select(atom => atom.Level!).Distinct().OrderBy(level => level).ToList();
        Top = _atoms.Count == 0 ? UnitPath.Root : _atoms.Select(atom => atom.Unit).Aggregate((one, other) => one.LowestCommonAncestor(other));
        var units = _atoms.SelectMany(atom => Enumerable.Range(Top.Depth, atom.Unit.Depth - Top.Depth + 1).Select(depth => atom.Unit.Cut(depth))).Distinct().ToList();

        var cells = new List<SurveyGroup>();
        foreach (var unit in units)
        {
            cells.Add(GroupOf(unit, null, isOwn: false));
            if (units.Exists(other => other != unit && unit.Contains(other)) && _atoms.Exists(atom => atom.Unit == unit))
                cells.Add(GroupOf(unit, null, isOwn: true));
            foreach (var level in levels)
            {
                cells.Add(GroupOf(unit, level, isOwn: false));
                if (units.Exists(other => other != unit && unit.Contains(other)) && _atoms.Contains((unit, level)))
                    cells.Add(GroupOf(unit, level, isOwn: true));
            }
        }

        // A unit whose people are all of one level is the same group with the level and without.
        Groups =
        [
            .. cells.Where(cell => cell.Atoms.Length > 0)
                .Where(cell => cell.IsOwn || cell.Level is null || !cells.Exists(whole => whole is { IsOwn: false, Level: null } && whole.Unit == cell.Unit && whole.Atoms.Length == cell.Atoms.Length))
                .OrderBy(cell => cell.IsOwn)
                .ThenBy(cell => cell.Level is null ? 0 : cell.Unit == Top ? 1 : 2)
                .ThenBy(cell => cell.Unit.Depth)
                .ThenByDescending(cell => cell.Atoms.Sum(atom => people[atom]))
                .ThenBy(cell => cell.Unit)
                .ThenBy(cell => cell.Level),
        ];
    }

    public UnitPath Top { get; }

    public IReadOnlyList<SurveyGroup> Groups { get; }

    /// <summary>Which groups may be shown, of tables that count the people of each atom.</summary>
    public bool[] Choose(IReadOnlyList<IReadOnlyList<Response>> tables, DisclosurePolicy policy)
    {
        var counts = tables.Select(CountsOf).ToList();
        return Suppression.Choose(counts, Groups.Select(group => group.Atoms).ToArray(), Groups.Count(group => !group.IsOwn), policy);
    }

    private int[] CountsOf(IReadOnlyList<Response> responses)
    {
        var counts = responses.ToLookup(response => (response.Unit, response.Level));
        return _atoms.Select(atom => counts[atom].Count()).ToArray();
    }

    private SurveyGroup GroupOf(UnitPath unit, OrganisationalLevel? level, bool isOwn) => new(unit, level, isOwn, Enumerable.Range(0, _atoms.Count)
        .Where(atom => (isOwn ? _atoms[atom].Unit == unit : unit.Contains(_atoms[atom].Unit)) && (level is null || _atoms[atom].Level == level))
        .ToArray());
}
