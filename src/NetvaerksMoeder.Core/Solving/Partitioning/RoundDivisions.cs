using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Every division of one round that keeps the rules, one after another; places nobody keeps are not told apart.</summary>
/// <remarks>Backtracking over the units, larger and placed ones first, with a limit on the work.</remarks>
internal sealed class RoundDivisions
{
    private readonly GroupSchedulingProblem _problem;
    private readonly RoundFrame _frame;
    private readonly GroupRules _rules;
    private readonly long _mostNodes;
    private readonly int[] _order;
    private readonly List<int>[] _groups;
    private readonly int[][] _attributes;
    private readonly bool[] _kept;
    private Func<int[][], bool> _visit = _ => true;

    public RoundDivisions(GroupSchedulingProblem problem, RoundFrame frame, long mostNodes)
    {
        _problem = problem;
        _frame = frame;
        _rules = new(problem);
        _mostNodes = mostNodes;
        _order = [.. Enumerable.Range(0, frame.Units.Length).OrderByDescending(unit => frame.Places[unit] >= 0).ThenByDescending(unit => frame.Units[unit].Length)
            .ThenByDescending(unit => frame.Units[unit].Max(person => problem.Forbidden.NeighboursOf(person).Length))];
        _groups = [.. Enumerable.Range(0, frame.Groups).Select(_ => new List<int>())];
        _attributes = [.. _groups.Select(_ => new int[_rules.Count])];
        _kept = [.. _groups.Select((_, place) => Array.IndexOf(frame.Places, place) >= 0)];
    }

    /// <summary>The units tried in a group so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>Hands each division to <paramref name="visit"/>, which says whether to go on.</summary>
    /// <returns>Whether all were visited: neither the visitor nor the limit ended it.</returns>
    public bool Visit(Func<int[][], bool> visit)
    {
        _visit = visit;
        return Place(0, _frame.Present.Length);
    }

    private bool Place(int next, int left)
    {
        if (next == _order.Length)
            return !KeepsRules() || _visit([.. _groups.Select(group => group.OrderBy(person => person).ToArray())]);
        if (_groups.Sum(group => Math.Max(0, _frame.Least - group.Count)) > left)
            return true;

        var unit = _frame.Units[_order[next]];
        var triedEmpty = false;
        for (var place = 0; place < _groups.Length; place++)
        {
            var group = _groups[place];
            if (_frame.Places[_order[next]] >= 0 ? _frame.Places[_order[next]] != place : triedEmpty && group.Count == 0 && !_kept[place])
                continue;
            triedEmpty |= group.Count == 0 && !_kept[place];
            if (group.Count + unit.Length > _frame.Most || unit.Any(person => group.Exists(other => _problem.Forbidden.Contains(person, other))))
                continue;
            if (++Nodes > _mostNodes)
                return false;
            Seat(place, unit, 1);
            var goOn = IsWithinQuotas(place) ? Place(next + 1, left - unit.Length) : true;
            Seat(place, unit, -1);
            if (!goOn)
                return false;
        }

        return true;
    }

    private void Seat(int place, int[] unit, int sign)
    {
        if (sign > 0)
            _groups[place].AddRange(unit);
        else
            _groups[place].RemoveRange(_groups[place].Count - unit.Length, unit.Length);
        foreach (var person in unit)
        {
            foreach (var attribute in _rules.AttributesOf(person))
                _attributes[place][attribute] += sign;
        }
    }

    private bool IsWithinQuotas(int place)
    {
        for (var quota = 0; quota < _problem.Quotas.Count; quota++)
        {
            if (_attributes[place][quota] > _problem.Quotas[quota].Most)
                return false;
        }

        return true;
    }

    private bool KeepsRules()
    {
        for (var place = 0; place < _groups.Length; place++)
        {
            if (_groups[place].Count < _frame.Least || Enumerable.Range(0, _rules.Count).Any(attribute => _rules.CostOf(attribute, _attributes[place][attribute]) > 0))
                return false;
        }

        // Units of one place's hosts may hold people kept apart.
        return Array.TrueForAll(_groups, group => group.TrueForAll(person => !group.Exists(other => other != person && _problem.Forbidden.Contains(person, other))));
    }
}
