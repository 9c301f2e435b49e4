using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A programme as a page of text: every item with its minutes, or the reason why there is none and what would help.</summary>
internal static class AgendaText
{
    public static Sheet Write(Sheet sheet, Agenda agenda)
    {
        if (agenda.Status == SolutionStatus.Infeasible)
            return Conflict(sheet, agenda.Conflict);

        var rows = agenda.Items.SelectMany(item => Rows(sheet, item)).ToList();
        if (rows.Count > 0)
        {
            sheet.Table(
                [new(sheet.Say("Kl.", "Time")), new("Min.", isRight: true), new(sheet.Say("Punkt", "Item"), isFlexible: true), new(sheet.Say("Form", "Form"))],
                rows);
            sheet.Blank();
        }

        foreach (var dropped in agenda.Dropped)
            sheet.Line(sheet.Say($"Ikke med: {dropped.Title}.", $"Left out: {dropped.Title}."), Tone.Warning);
        return sheet.Line(Summary(sheet, agenda));
    }

    /// <summary>The name of a form.</summary>
    private static string FormOf(Sheet sheet, Activity activity) => activity.Form switch
    {
        ActivityForm.Dialogue => sheet.Say("dialog", "dialogue"),
        ActivityForm.Talk => sheet.Say("oplæg", "talk"),
        ActivityForm.Presentation => sheet.Say("præsentation", "presentation"),
        ActivityForm.Break => sheet.Say("pause", "break"),
        ActivityForm.Meal => sheet.Say("måltid", "meal"),
        _ => sheet.Say("refleksion", "reflection"),
    };

    private static string Summary(Sheet sheet, Agenda agenda)
    {
        var share = sheet.Say($"Dialog: {agenda.DialogueShare} % af tiden. ", $"Dialogue: {agenda.DialogueShare} % of the time. ");
        return share + (agenda.Cost == 0
            ? sheet.Say("Alle punkter har den ønskede længde.", "Every item has the length it should.")
            : sheet.Say($"Afvigelse fra de ønskede minutter: {agenda.Cost}", $"Deviation from the minutes wished for: {agenda.Cost}")
                + (agenda.Status == SolutionStatus.Optimal ? sheet.Say(", og mindre er umuligt.", ", and less is impossible.") : "."));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Sheet sheet, ScheduledItem item)
    {
        var rounds = item.Rounds > 0 ? sheet.Say($" ({item.Rounds} runder)", $" ({item.Rounds} rounds)") : string.Empty;
        yield return
        [
            Figures.Of(item.Start, sheet.Language) + "–" + Figures.Of(item.End, sheet.Language),
            Figures.Of(item.Minutes, sheet.Language),
            item.Item.Title + rounds,
            FormOf(sheet, item.Item.Activity),
        ];
        foreach (var part in item.Parts)
            yield return [string.Empty, Figures.Of(part.Minutes, sheet.Language), "· " + part.Part.Title, string.Empty];
    }

    private static Sheet Conflict(Sheet sheet, AgendaConflict? conflict)
    {
        sheet.Line(sheet.Say("Umuligt: der er intet program, som holder alle regler.", "Impossible: no programme keeps all the rules."), Tone.Error);
        if (conflict is null)
            return sheet;
        sheet.Line(sheet.Say(conflict.Danish, conflict.English));
        if (conflict.Repairs.Count > 0)
            sheet.Line(sheet.Say("Hver af disse ændringer er nok:", "Any one of these changes is enough:"));
        foreach (var repair in conflict.Repairs)
            sheet.Line(sheet.Say(repair.Danish, repair.English), lead: "– ");
        return sheet;
    }
}
