using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A change in words.</summary>
internal static class RepairText
{
    public static AgendaRepair Of(AgendaProblem problem, AgendaRule rule, int? minutes)
    {
        var item = rule.Item.Length == 0 ? null : problem.Items.First(i => i.Id == rule.Item);
        var name = item is null ? "" : RuleTexts.Name(item);
        var (danish, english) = minutes is { } m ? Eased(problem, rule, item, name, m) : GivenUp(rule, name);
        return new AgendaRepair(rule, minutes, danish, english);
    }

    private static (string Danish, string English) Eased(AgendaProblem problem, AgendaRule rule, AgendaItem? item, string name, int m)
    {
        var frame = problem.Frame;
        return rule.Kind switch
        {
            AgendaRuleKind.Minutes => ($"Afkort {name} med {m} min. (til {item!.Minutes.Min - m}).", $"Shorten {name} by {m} min. (to {item.Minutes.Min - m})."),
            AgendaRuleKind.End => ($"Lad mødet slutte {m} min. senere (kl. {ClockText.Danish(frame.TimeAt(frame.Minutes + m))}).", $"Let the meeting end {m} min. later (at {ClockText.Iso(frame.TimeAt(frame.Minutes + m))})."),
            AgendaRuleKind.Buffer => ($"Hold {m} min. mindre fri før sluttidspunktet.", $"Keep {m} min. less free before the closing time."),
            AgendaRuleKind.After => ($"Lad {name} begynde {m} min. tidligere efter {Other(problem, rule)}.", $"Let {name} start {m} min. sooner after {Other(problem, rule)}."),
            AgendaRuleKind.Fixed => ($"Flyt {name} med op til {m} min.", $"Move {name} by up to {m} min."),
            AgendaRuleKind.Earliest => ($"Lad {name} begynde {m} min. tidligere.", $"Let {name} start {m} min. earlier."),
            AgendaRuleKind.Latest => ($"Lad {name} begynde op til {m} min. senere.", $"Let {name} start up to {m} min. later."),
            AgendaRuleKind.EndBy => ($"Lad {name} slutte op til {m} min. senere.", $"Let {name} end up to {m} min. later."),
            AgendaRuleKind.Break => ($"Lad der gå {m} min. mere mellem pauser.", $"Let {m} min. more pass between breaks."),
            AgendaRuleKind.Meal => ($"Gør spisetiden for {name} {m} min. videre.", $"Widen the meal window of {name} by {m} min."),
            _ => ($"Bed {rule.Other} om at komme {m} min. før eller blive {m} min. længere ({name}).", $"Ask {rule.Other} to come {m} min. earlier or stay {m} min. longer ({name})."),
        };
    }

    private static (string Danish, string English) GivenUp(AgendaRule rule, string name) => rule.Kind switch
    {
        AgendaRuleKind.Minutes => ($"Lad {name} udgå.", $"Leave {name} out."),
        AgendaRuleKind.Presence => ($"Lad en anden end {rule.Other} stå for {name}.", $"Let somebody else than {rule.Other} present {name}."),
        AgendaRuleKind.Grid => ("Læg programmet på hele minutter.", "Put the programme on whole minutes."),
        _ => ($"Opgiv: {rule.Danish}", $"Give up: {rule.English}"),
    };

    private static string Other(AgendaProblem problem, AgendaRule rule) => RuleTexts.Name(problem.Items.First(i => i.Id == rule.Other));
}
