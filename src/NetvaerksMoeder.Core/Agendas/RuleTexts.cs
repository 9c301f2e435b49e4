using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The rules of a problem in words.</summary>
internal static class RuleTexts
{
    public static AgendaRule Minutes(AgendaItem item) => item.Minutes.IsExact
        ? Rule(AgendaRuleKind.Minutes, item, "", $"{Name(item)} varer {item.Minutes.Min} min.", $"{Name(item)} takes {item.Minutes.Min} min.")
        : Rule(AgendaRuleKind.Minutes, item, "", $"{Name(item)} varer mindst {item.Minutes.Min} og højst {item.Minutes.Max} min.", $"{Name(item)} takes {item.Minutes.Min} to {item.Minutes.Max} min.");

    public static AgendaRule End(AgendaProblem problem) => new(
        AgendaRuleKind.End,
        "",
        "",
        $"Mødet slutter senest kl. {ClockText.Danish(problem.Frame.End)} ({problem.Frame.Minutes} min. efter start kl. {ClockText.Danish(problem.Frame.Start)}).",
        $"The meeting ends by {ClockText.Iso(problem.Frame.End)} ({problem.Frame.Minutes} min. after its start at {ClockText.Iso(problem.Frame.Start)}).");

    public static AgendaRule Grid(AgendaProblem problem) => new(
        AgendaRuleKind.Grid,
        "",
        "",
        $"Tider og varigheder går op i {problem.Grid} min. fra kl. {ClockText.Danish(problem.Frame.Start)}.",
        $"Times and lengths are whole steps of {problem.Grid} min. from {ClockText.Iso(problem.Frame.Start)}.");

    public static AgendaRule Buffer(AgendaProblem problem) => new(
        AgendaRuleKind.Buffer,
        "",
        "",
        $"De sidste {problem.Rules.BufferBeforeEnd} min. før sluttidspunktet holdes fri.",
        $"The last {problem.Rules.BufferBeforeEnd} min. before the closing time are kept free.");

    public static AgendaRule After(AgendaItem item, AfterRule after, AgendaItem before)
    {
        return after.GapMinutes == 0
            ? Rule(AgendaRuleKind.After, item, after.Item, $"{Name(item)} ligger efter {Name(before)}.", $"{Name(item)} comes after {Name(before)}.")
            : Rule(AgendaRuleKind.After, item, after.Item, $"{Name(item)} begynder mindst {after.GapMinutes} min. efter {Name(before)}.", $"{Name(item)} starts at least {after.GapMinutes} min. after {Name(before)}.");
    }

    public static AgendaRule Changeover() => new(
        AgendaRuleKind.Changeover,
        "",
        "",
        "Der er tid til omstilling mellem punkter af forskellig form.",
        "There is time to turn the room between items of different forms.");

    public static AgendaRule Fixed(AgendaItem item, LocalTime time) =>
        Rule(AgendaRuleKind.Fixed, item, "", $"{Name(item)} begynder kl. {ClockText.Danish(time)}.", $"{Name(item)} starts at {ClockText.Iso(time)}.");

    public static AgendaRule Earliest(AgendaItem item, LocalTime time) =>
        Rule(AgendaRuleKind.Earliest, item, "", $"{Name(item)} begynder tidligst kl. {ClockText.Danish(time)}.", $"{Name(item)} starts no earlier than {ClockText.Iso(time)}.");

    public static AgendaRule Latest(AgendaItem item, LocalTime time) =>
        Rule(AgendaRuleKind.Latest, item, "", $"{Name(item)} begynder senest kl. {ClockText.Danish(time)}.", $"{Name(item)} starts no later than {ClockText.Iso(time)}.");

    public static AgendaRule EndBy(AgendaItem item, LocalTime time) =>
        Rule(AgendaRuleKind.EndBy, item, "", $"{Name(item)} slutter senest kl. {ClockText.Danish(time)}.", $"{Name(item)} ends by {ClockText.Iso(time)}.");

    public static AgendaRule Break(int every) => new(
        AgendaRuleKind.Break,
        "",
        "",
        $"Der går højst {every} min. mellem pauser.",
        $"At most {every} min. pass between breaks.");

    public static AgendaRule Meal(AgendaItem item, TimeWindow window) => Rule(
        AgendaRuleKind.Meal,
        item,
        "",
        $"{Name(item)} ligger mellem kl. {ClockText.Danish(window.From)} og {ClockText.Danish(window.To)}.",
        $"{Name(item)} lies between {ClockText.Iso(window.From)} and {ClockText.Iso(window.To)}.");

    public static AgendaRule Presence(AgendaItem item, PresenterPresence presence)
    {
        var danish = string.Join(" og ", presence.Windows.Select(w => $"kl. {ClockText.Danish(w.From)}–{ClockText.Danish(w.To)}"));
        var english = string.Join(" and ", presence.Windows.Select(w => $"{ClockText.Iso(w.From)}–{ClockText.Iso(w.To)}"));
        return Rule(
            AgendaRuleKind.Presence,
            item,
            presence.Presenter,
            presence.Windows.Count == 0 ? $"{presence.Presenter}, der står for {Name(item)}, er der ikke." : $"{presence.Presenter}, der står for {Name(item)}, er der kun {danish}.",
            presence.Windows.Count == 0 ? $"{presence.Presenter}, who presents {Name(item)}, is not there." : $"{presence.Presenter}, who presents {Name(item)}, is there only {english}.");
    }

    public static string Name(AgendaItem item) => $"»{item.Title}«";

    private static AgendaRule Rule(AgendaRuleKind kind, AgendaItem item, string other, string danish, string english) => new(kind, item.Id, other, danish, english);
}
