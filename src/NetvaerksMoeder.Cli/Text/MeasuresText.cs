using System;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>What the contacts of a meeting amount to, as bars and sentences.</summary>
internal static class MeasuresText
{
    public static Sheet Write(Sheet sheet, ContactSummary summary)
    {
        sheet.Heading(sheet.Say("Hvem møder hvem", "Who meets whom"));
        if (summary.Contacts == 0)
            return sheet.Line(sheet.Say("Planen skaber ingen møder mellem deltagerne.", "The plan brings about no meetings of participants."));

        sheet.Bars(RelationKinds.All
            .Select(kind => (Name(sheet, kind), (decimal)summary.Counts.Of(kind), Of(summary.Counts.Of(kind))))
            .Append((sheet.Say("i alt", "in all"), 0m, Of(summary.Contacts)))
            .ToList());
        sheet.Blank();
        sheet.Line(summary.LeastContacts == summary.MostContacts
            ? sheet.Say($"Hver af de {Of(summary.People)} deltagere møder {Of(summary.LeastContacts)} andre.", $"Each of the {Of(summary.People)} participants meets {Of(summary.LeastContacts)} others.")
            : sheet.Say($"Hver af de {Of(summary.People)} deltagere møder {Of(summary.LeastContacts)}–{Of(summary.MostContacts)} andre.", $"Each of the {Of(summary.People)} participants meets {Of(summary.LeastContacts)}–{Of(summary.MostContacts)} others."));
        sheet.Line(sheet.Say(
            $"{Of(summary.WithBridging)} møder nogen fra en anden enhed, {Of(summary.WithLinking)} nogen på et andet niveau.",
            $"{Of(summary.WithBridging)} meet somebody of another unit, {Of(summary.WithLinking)} somebody of another level."));
        if (summary.UnitPairCoverage is { } units && summary.LevelPairCoverage is { } levels)
        {
            sheet.Line(sheet.Say(
                $"Af alle par af enheder mødes {Percent(units)} %, af alle par af niveauer {Percent(levels)} %.",
                $"Of all pairs of units {Percent(units)} % meet, of all pairs of levels {Percent(levels)} %."));
        }

        return sheet;

        string Of(decimal value) => Figures.Of(value, sheet.Language);

        string Percent(double share) => Figures.Of(Math.Floor((decimal)share * 100), sheet.Language);
    }

    private static string Name(Sheet sheet, RelationKind kind) => kind switch
    {
        RelationKind.Bonding => sheet.Say("samlende (samme enhed, samme niveau)", "bonding (same unit, same level)"),
        RelationKind.Linking => sheet.Say("forbindende (samme enhed, andet niveau)", "linking (same unit, other level)"),
        RelationKind.Bridging => sheet.Say("brobyggende (anden enhed, samme niveau)", "bridging (other unit, same level)"),
        _ => sheet.Say("på kryds og tværs (begge dele)", "diagonal (both)"),
    };
}
