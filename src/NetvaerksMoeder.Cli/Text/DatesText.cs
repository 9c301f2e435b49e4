using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>The dates of a series as a page of text.</summary>
internal static class DatesText
{
    private const int MostMissing = 8;

    public static Sheet Write(Sheet sheet, DatePlan plan)
    {
        if (plan.Status == SolutionStatus.Infeasible)
        {
            sheet.Line(sheet.Say("Umuligt: der er ingen datoer, som holder alle regler.", "Impossible: no dates keep all the rules."), Tone.Error);
            foreach (var (danish, english) in plan.Danish.Zip(plan.English))
                sheet.Line(sheet.Say(danish, english), lead: "– ");
            return RuledOut(sheet, plan);
        }

        var best = plan.Choices[0];
        for (var d = 0; d < best.Dates.Count; d++)
        {
            sheet.Line($"{d + 1}. {DateText.Of(best.Dates[d], sheet.Language)}", Tone.Strong);
            if (plan.Problem.People.Count > 0)
                sheet.Line(Missing(sheet, best, d), lead: "   ");
        }

        if (plan.Problem.People.Count > 0)
            sheet.Line(sheet.Say(best.Danish, best.English));
        sheet.Line(
            sheet.Say($"Alle {Figures.Of(plan.Considered, sheet.Language)} valg, som holder reglerne, er set: intet er bedre.", $"All {Figures.Of(plan.Considered, sheet.Language)} choices that keep the rules were looked at: none is better."),
            Tone.Good);
        if (plan.Choices.Count > 1)
            sheet.Blank().Line(sheet.Say("De næstbedste:", "The next best:"));
        foreach (var choice in plan.Choices.Skip(1))
            sheet.Line(string.Join("; ", choice.Dates.Select(date => DateText.Of(date, sheet.Language))) + ". " + sheet.Say(choice.Danish, choice.English), lead: "– ");
        return RuledOut(sheet, plan);
    }

    private static string Missing(Sheet sheet, DateChoice choice, int meeting)
    {
        var missing = choice.Missing[meeting];
        if (missing.Count == 0)
            return sheet.Say("Alle kan komme.", "All can come.");
        var more = missing.Count > MostMissing ? sheet.Say($" og {missing.Count - MostMissing} til", $" and {missing.Count - MostMissing} more") : string.Empty;
        return sheet.Say($"Mangler ({missing.Count}): ", $"Missing ({missing.Count}): ") + string.Join(", ", missing.Take(MostMissing)) + more;
    }

    private static Sheet RuledOut(Sheet sheet, DatePlan plan)
    {
        var days = plan.RuledOut.Where(day => !day.IsWeek).ToList();
        var weeks = plan.RuledOut.Where(day => day.IsWeek).GroupBy(day => sheet.Say(day.Danish, day.English)).ToList();
        if (plan.RuledOut.Count > 0)
            sheet.Blank().Line(sheet.Say("Ikke mulige:", "Not possible:"));
        // The days of one week to avoid, one line.
        foreach (var week in weeks)
            sheet.Line($"{DateText.Of(week.Min(day => day.Date), sheet.Language)} – {DateText.Of(week.Max(day => day.Date), sheet.Language)}: {week.Key}", Tone.Quiet, lead: "– ");
        foreach (var day in days)
            sheet.Line($"{DateText.Of(day.Date, sheet.Language)}: {sheet.Say(day.Danish, day.English)}", Tone.Quiet, lead: "– ");
        return sheet;
    }
}
