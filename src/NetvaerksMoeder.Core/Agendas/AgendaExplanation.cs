using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Finds why a problem has no programme: a smallest clash, the minutes missing and the single changes that would help.</summary>
internal sealed class AgendaExplanation
{
    /// <summary>The longest clash whose every rule is tried as a repair.</summary>
    private const int MostRepairsTried = 40;

    /// <summary>With more items than these the most obvious clash is looked for first.</summary>
    private const int MostItemsLookedThrough = 100;

    private readonly AgendaProblem _problem;
    private readonly int _step;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<int[]> _orders = [];
    private readonly CancellationToken _cancellationToken;

    private AgendaExplanation(AgendaProblem problem, CancellationToken cancellationToken)
    {
        _problem = problem;
        _step = AgendaMeasure.Of(problem);
        for (var i = 0; i < problem.Items.Count; i++)
            _names.Add(problem.Items[i].Id, i);
        _cancellationToken = cancellationToken;
    }

    public static AgendaConflict Of(AgendaProblem problem, CancellationToken cancellationToken)
    {
        var explanation = new AgendaExplanation(problem, cancellationToken);
        var rules = AgendaRule.Of(problem);
        var conflict = QuickXplain.Smallest(explanation.Fewer(rules), kept => explanation.IsPossible(kept));
        var missing = explanation.MissingMinutes(conflict);
        var (danish, english) = ConflictText.Of(problem, conflict, missing);
        return new AgendaConflict(conflict.ToList().AsReadOnly(), missing, danish, english, explanation.Repairs(rules, conflict));
    }

    /// <summary>Whether the rules kept can hold together; items that no kept rule is about are left out of the account.</summary>
    public static bool IsPossible(AgendaProblem problem, IReadOnlyList<AgendaRule> kept, CancellationToken cancellationToken) =>
        new AgendaExplanation(problem, cancellationToken).IsPossible(kept);

    private bool IsPossible(IReadOnlyList<AgendaRule> kept, AgendaRule? eased = null, int ease = 0)
    {
        var about = new HashSet<string>(kept.SelectMany(r => r.Kind == AgendaRuleKind.After ? new[] { r.Item, r.Other } : [r.Item]), StringComparer.Ordinal);
        var pauses = kept.Any(r => r.Kind == AgendaRuleKind.Break);
        var items = _problem.Items.Where(i => about.Contains(i.Id) || (pauses && i.Activity.IsPause)).ToArray();
        var narrowed = _problem.Only(items);
        return TemporalFeasibility.IsPossible(new AgendaModel(narrowed, kept, eased, ease, _step, _names).Build(), new StepMeter(long.MaxValue, _cancellationToken), _orders);
    }

    /// <summary>Of very many rules a few that clash, where the minutes alone do: the items that need most, as many as are too much.</summary>
    private IReadOnlyList<AgendaRule> Fewer(IReadOnlyList<AgendaRule> rules)
    {
        if (_problem.Items.Count <= MostItemsLookedThrough)
            return rules;
        var least = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in _problem.Items)
            least[item.Id] = item.Minutes.Min;
        var kept = new HashSet<AgendaRule>(rules.Where(r => r.Kind is AgendaRuleKind.End));
        long needed = 0;
        foreach (var rule in rules.Where(r => r.Kind == AgendaRuleKind.Minutes).OrderByDescending(r => least[r.Item]))
        {
            if (needed > _problem.Frame.Minutes)
                break;
            needed += least[rule.Item];
            kept.Add(rule);
        }

        var few = rules.Where(kept.Contains).ToArray();
        return needed > _problem.Frame.Minutes && !IsPossible(few) ? few : rules;
    }

    /// <summary>By how many minutes the clash is one: what the last deadline in it would have to give.</summary>
    private int? MissingMinutes(IReadOnlyList<AgendaRule> conflict)
    {
        AgendaRuleKind[] deadlines = [AgendaRuleKind.End, AgendaRuleKind.EndBy, AgendaRuleKind.Latest, AgendaRuleKind.Meal, AgendaRuleKind.Presence, AgendaRuleKind.Break, AgendaRuleKind.Fixed];
        foreach (var kind in deadlines)
        {
            foreach (var rule in conflict)
            {
                if (rule.Kind == kind && conflict.Any(r => r.Kind == AgendaRuleKind.Minutes) && LeastEase(conflict, rule) is { } minutes)
                    return minutes;
            }
        }

        return null;
    }

    private ReadOnlyCollection<AgendaRepair> Repairs(IReadOnlyList<AgendaRule> rules, IReadOnlyList<AgendaRule> conflict)
    {
        var repairs = new List<AgendaRepair>();
        foreach (var rule in conflict)
        {
            if (conflict.Count > MostRepairsTried && rule.Kind == AgendaRuleKind.Minutes)
                continue;
            if (!IsPossible(rules.Where(r => r != rule).ToArray()))
                continue;
            // What the clash alone asks for, the whole programme asks for too: there the least is known at little cost.
            var ease = LeastEase(conflict, rule) is { } least ? LeastEase(rules, rule, least) : null;
            if (ease is not null || rule.Kind != AgendaRuleKind.End)
                repairs.Add(RepairText.Of(_problem, rule, ease));
        }

        return repairs.Select((r, i) => (Repair: r, Index: i)).OrderBy(r => r.Repair.Minutes ?? int.MaxValue).ThenBy(r => r.Index).Select(r => r.Repair).ToList().AsReadOnly();
    }

    /// <summary>The fewest minutes by which a rule must be eased for the rules to hold together.</summary>
    /// <param name="rules">The rules, which clash.</param>
    /// <param name="rule">One of them.</param>
    /// <param name="atLeast">Minutes below which it is known not to help.</param>
    private int? LeastEase(IReadOnlyList<AgendaRule> rules, AgendaRule rule, int atLeast = 0)
    {
        if (rule.Kind is AgendaRuleKind.Grid or AgendaRuleKind.Changeover or AgendaRuleKind.Order)
            return null;
        // Where all figures are whole grid steps, so is the answer.
        var step = _step;
        var most = Most(rule) / step;
        var first = Math.Max(1, atLeast / step);
        if (most < first)
            return null;
        if (atLeast > 0 && IsPossible(rules, rule, first * step))
            return first * step;
        if (!IsPossible(rules, rule, most * step))
            return null;
        var (low, high) = (atLeast > 0 ? first : first - 1, atLeast > 0 ? first + 1 : first);
        while (high < most && !IsPossible(rules, rule, high * step))
            (low, high) = (high, high + (2 * (high - first)) + 1);
        high = Math.Min(high, most);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (IsPossible(rules, rule, middle * step))
                high = middle;
            else
                low = middle;
        }

        return high * step;
    }

    /// <summary>The most minutes by which easing a rule still leaves it a rule.</summary>
    private int Most(AgendaRule rule)
    {
        var item = rule.Item.Length == 0 ? null : _problem.Items.First(i => i.Id == rule.Item);
        return rule.Kind switch
        {
            AgendaRuleKind.Minutes => item!.Minutes.Min - Math.Max(_problem.Grid, item.Parts.Count),
            AgendaRuleKind.Buffer => _problem.Rules.BufferBeforeEnd,
            AgendaRuleKind.After => item!.After.First(a => a.Item == rule.Other).GapMinutes,
            _ => DurationRange.Longest / 2,
        };
    }
}
