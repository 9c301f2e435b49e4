using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A clash in words: as one sentence with the minutes missing where it is about minutes between two times, else rule by rule.</summary>
internal static class ConflictText
{
    public static (string Danish, string English) Of(AgendaProblem problem, IReadOnlyList<AgendaRule> conflict, int? missing) =>
        BetweenTimes(problem, conflict, missing) ?? RuleByRule(conflict, missing);

    public static AgendaConflict NothingFound(long steps) => new(
        [],
        null,
        $"Der blev ikke fundet noget program på {ClockText.Number(steps)} trin, og det er ikke bevist at der intet er. Overvej at give færre punkter fri plads.",
        $"No programme was found in {ClockText.Number(steps)} steps, and it is not proven that there is none. Consider letting fewer items be movable.",
        []);

    private static (string Danish, string English)? BetweenTimes(AgendaProblem problem, IReadOnlyList<AgendaRule> conflict, int? missing)
    {
        if (missing is null)
            return null;
        var items = problem.Items.ToDictionary(i => i.Id, System.StringComparer.Ordinal);
        var taking = conflict.Where(r => r.Kind == AgendaRuleKind.Minutes).Select(r => items[r.Item]).ToArray();
        var (from, fromDanish, fromEnglish) = (0, "", "");
        var (to, toDanish, toEnglish) = (int.MaxValue, "", "");
        var buffer = 0;
        var known = taking.Length > 0;
        foreach (var rule in conflict)
        {
            var item = rule.Item.Length == 0 ? null : items[rule.Item];
            switch (rule.Kind)
            {
                case AgendaRuleKind.Minutes or AgendaRuleKind.After or AgendaRuleKind.Grid:
                    break;
                case AgendaRuleKind.Buffer:
                    buffer = problem.Rules.BufferBeforeEnd;
                    break;
                case AgendaRuleKind.End when to == int.MaxValue:
                    (to, toDanish, toEnglish) = (problem.Frame.Minutes, "mødets slutning ", "the meeting's end at ");
                    break;
                case AgendaRuleKind.EndBy when to == int.MaxValue:
                    to = problem.Frame.MinuteOf(item!.EndBy!.Value, late: true);
                    if (!taking.Contains(item))
                        (toDanish, toEnglish) = ($"{RuleTexts.Name(item)}, der senest slutter ", $"{RuleTexts.Name(item)}, which ends by ");
                    break;
                case AgendaRuleKind.Latest when to == int.MaxValue:
                    (to, toDanish, toEnglish) = (problem.Frame.MinuteOf(item!.Latest!.Value, late: true), $"{RuleTexts.Name(item)}, der senest begynder ", $"{RuleTexts.Name(item)}, which starts no later than ");
                    break;
                case AgendaRuleKind.Meal when to == int.MaxValue:
                    (to, toDanish, toEnglish) = (problem.Frame.MinuteOf(problem.Rules.MealBetween!.To, late: true), "spisetidens slutning ", "the end of the meal window at ");
                    break;
                case AgendaRuleKind.Earliest when from == 0:
                    from = problem.Frame.MinuteOf(item!.Earliest!.Value);
                    break;
                case AgendaRuleKind.Fixed:
                    var at = problem.Frame.MinuteOf(item!.FixedStart!.Value);
                    if (taking.Contains(item) && from == 0)
                        (from, fromDanish, fromEnglish) = (at, "", "");
                    else if (!taking.Contains(item) && to == int.MaxValue)
                        (to, toDanish, toEnglish) = (at, $"{RuleTexts.Name(item)} ", $"{RuleTexts.Name(item)} at ");
                    else
                        known = false;
                    break;
                default:
                    known = false;
                    break;
            }
        }

        var step = conflict.Any(r => r.Kind == AgendaRuleKind.Grid) ? problem.Grid : 1;
        long needed = taking.Sum(i => (long)((i.Minutes.Min + step - 1) / step * step));
        long room = (long)to - buffer - from;
        if (!known || to == int.MaxValue || needed - room != missing)
            return null;

        var end = problem.Frame.TimeAt((int)(to - buffer));
        var lacking = needed - room;
        var many = taking.Length > 6;
        var danish = many
            ? $"{taking.Length} punkter på mindst {needed} min. i alt skal ligge "
            : $"{List(taking.Select(i => $"{RuleTexts.Name(i)} ({(i.Minutes.IsExact ? "" : "mindst ")}{i.Minutes.Min} min.)"), "og")} skal {(taking.Length > 1 ? "alle " : "")}ligge ";
        var english = many
            ? $"{taking.Length} items of at least {needed} min. in all must lie "
            : $"{List(taking.Select(i => $"{RuleTexts.Name(i)} ({(i.Minutes.IsExact ? "" : "at least ")}{i.Minutes.Min} min.)"), "and")} must {(taking.Length > 1 ? "all " : "")}lie ";
        var start = problem.Frame.TimeAt(from);
        danish += $"mellem kl. {fromDanish}{ClockText.Danish(start)} og {toDanish}kl. {ClockText.Danish(end)}, men der er kun {System.Math.Max(0, room)} min.: der mangler {lacking} min.";
        english += $"between {fromEnglish}{ClockText.Iso(start)} and {toEnglish}{ClockText.Iso(end)}, but there are only {System.Math.Max(0, room)} min.: {lacking} min. are missing.";
        return (danish.Replace("skal alle ligge", taking.Length == 2 ? "skal begge ligge" : "skal alle ligge"), english.Replace("must all lie", taking.Length == 2 ? "must both lie" : "must all lie"));
    }

    private static (string Danish, string English) RuleByRule(IReadOnlyList<AgendaRule> conflict, int? missing) => (
        "Disse regler kan ikke holde på samme tid: " + string.Join(" ", conflict.Select(r => r.Danish)) + (missing is null ? "" : $" Der mangler {missing} min."),
        "These rules cannot all hold: " + string.Join(" ", conflict.Select(r => r.English)) + (missing is null ? "" : $" {missing} min. are missing."));

    private static string List(IEnumerable<string> parts, string and)
    {
        var list = parts.ToArray();
        return list.Length == 1 ? list[0] : $"{string.Join(", ", list.Take(list.Length - 1))} {and} {list[list.Length - 1]}";
    }
}
