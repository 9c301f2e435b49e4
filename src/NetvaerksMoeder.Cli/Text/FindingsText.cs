using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>Findings as a page of text: errors first, each in plain words.</summary>
internal static class FindingsText
{
    public static Sheet Write(Sheet sheet, IReadOnlyList<Finding> findings)
    {
        sheet.Heading(sheet.Say("Bemærkninger", "Findings"));
        if (findings.Count == 0)
            return sheet.Line(sheet.Say("Ingen. Deltagerkreds og program følger alle anbefalinger.", "None. Participants and programme follow every recommendation."), Tone.Good);
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            var (word, tone) = finding.Severity switch
            {
                Severity.Error => (sheet.Say("Fejl", "Error"), Tone.Error),
                Severity.Warning => (sheet.Say("Advarsel", "Warning"), Tone.Warning),
                _ => (sheet.Say("Råd", "Advice"), Tone.Advice),
            };
            var lead = TextWidth.PadRight(word, 9) + " ";
            sheet.Line(finding.Text.In(sheet.Language), lead: sheet.Toned(word, tone) + lead[word.Length..], next: new string(' ', lead.Length));
        }

        return sheet;
    }
}
