using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>One rule of a programme, told so that somebody can act on it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgendaRule
{
    internal AgendaRule(AgendaRuleKind kind, string item, string other, string danish, string english)
    {
        Kind = kind;
        Item = item;
        Other = other;
        Danish = danish;
        English = english;
    }

    /// <summary>What kind of rule.</summary>
    public AgendaRuleKind Kind { get; }

    /// <summary>The name of the kind in files, such as <c>endBy</c>.</summary>
    public string Code => Kind switch
    {
        AgendaRuleKind.Minutes => "minutes",
        AgendaRuleKind.End => "end",
        AgendaRuleKind.Grid => "grid",
        AgendaRuleKind.Buffer => "buffer",
        AgendaRuleKind.After => "after",
        AgendaRuleKind.Changeover => "changeover",
        AgendaRuleKind.Fixed => "fixed",
        AgendaRuleKind.Earliest => "earliest",
        AgendaRuleKind.Latest => "latest",
        AgendaRuleKind.EndBy => "endBy",
        AgendaRuleKind.Break => "break",
        AgendaRuleKind.Meal => "meal",
        AgendaRuleKind.Presence => "presence",
        _ => "order",
    };

    /// <summary>The id of the item it is about, or empty.</summary>
    public string Item { get; }

    /// <summary>The id of the other item, or of the presenter, or empty.</summary>
    public string Other { get; }

    /// <summary>The rule in Danish.</summary>
    public string Danish { get; }

    /// <summary>The rule in English.</summary>
    public string English { get; }

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>Every rule of a problem that can be given up, from nature (how long things take, when it closes) to what can be talked about.</summary>
    internal static IReadOnlyList<AgendaRule> Of(AgendaProblem problem)
    {
        var rules = new List<AgendaRule>();
        var byId = problem.Items.ToDictionary(i => i.Id, System.StringComparer.Ordinal);
        rules.Add(RuleTexts.End(problem));
        foreach (var item in problem.Items)
        {
            if (!item.IsOptional)
                rules.Add(RuleTexts.Minutes(item));
        }

        if (problem.Grid > 1)
            rules.Add(RuleTexts.Grid(problem));
        if (problem.Rules.BufferBeforeEnd > 0)
            rules.Add(RuleTexts.Buffer(problem));
        foreach (var item in problem.Items)
        {
            foreach (var after in item.After)
                rules.Add(RuleTexts.After(item, after, byId[after.Item]));
        }

        if (problem.Rules.Changeovers.Count > 0)
            rules.Add(RuleTexts.Changeover());
        foreach (var item in problem.Items)
        {
            if (item.FixedStart is { } time)
                rules.Add(RuleTexts.Fixed(item, time));
        }

        foreach (var item in problem.Items)
        {
            if (item.Earliest is { } earliest)
                rules.Add(RuleTexts.Earliest(item, earliest));
            if (item.Latest is { } latest)
                rules.Add(RuleTexts.Latest(item, latest));
            if (item.EndBy is { } endBy)
                rules.Add(RuleTexts.EndBy(item, endBy));
        }

        if (problem.Rules.BreakAtLeastEvery is { } every)
            rules.Add(RuleTexts.Break(every));
        if (problem.Rules.MealBetween is { } window)
        {
            foreach (var item in problem.Items)
            {
                if (item.Activity.Kind == ActivityKind.Meal)
                    rules.Add(RuleTexts.Meal(item, window));
            }
        }

        var present = new Dictionary<string, PresenterPresence>(System.StringComparer.Ordinal);
        foreach (var presence in problem.Presence)
            present.Add(presence.Presenter, presence);
        foreach (var item in problem.Items)
        {
            foreach (var presenter in item.AllPresenters)
            {
                if (present.TryGetValue(presenter, out var presence))
                    rules.Add(RuleTexts.Presence(item, presence));
            }
        }

        return rules;
    }
}
