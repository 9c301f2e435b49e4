using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A planned meeting as a page of text: the programme, every encounter, the findings and what it all amounts to.</summary>
internal static class PlanText
{
    public static Sheet Write(Sheet sheet, MeetingPlan plan)
    {
        Head(sheet, plan.Meeting, plan.People.Count);
        AgendaText.Write(sheet.Blank(), plan.Agenda);
        foreach (var encounter in plan.Encounters)
            RotationText.Write(sheet, encounter.Rotation, Title(sheet, encounter), (encounter.Options as SpeedDatingOptions)?.Odd ?? OddPolicy.Trio);
        FindingsText.Write(sheet, plan.Findings);
        return MeasuresText.Write(sheet, plan.Summary);
    }

    public static Sheet Write(Sheet sheet, SeriesPlan series)
    {
        sheet.Heading(series.Series.Title);
        sheet.Line(sheet.Say($"{series.Meetings.Count} {(series.Meetings.Count == 1 ? "møde" : "møder")} med én fælles historik.", $"{series.Meetings.Count} {(series.Meetings.Count == 1 ? "meeting" : "meetings")} with one shared history."));
        foreach (var meeting in series.Meetings)
            Write(sheet, meeting);
        sheet.Heading(sheet.Say("Forløbet som helhed", "The series as a whole"));
        SeriesText.Write(sheet, series);

        // What is not kept of the guarantees stands among them already.
        var others = series.Findings.Where(finding => series.Outcome.Guarantees.All(guarantee => guarantee.Text != finding.Text)).ToList();
        if (others.Count > 0 || (series.Findings.Count == 0 && series.Meetings.All(meeting => meeting.Findings.Count == 0)))
            FindingsText.Write(sheet, others);
        return MeasuresText.Write(sheet, series.Summary);
    }

    /// <summary>Title, day, clock and number of people.</summary>
    public static Sheet Head(Sheet sheet, NetworkMeeting meeting, int? people)
    {
        var date = meeting.Frame.Date is { } day ? DateText.Of(day, sheet.Language) + " · " : string.Empty;
        var clock = $"{sheet.Say("kl. ", string.Empty)}{Figures.Of(meeting.Frame.Start, sheet.Language)}–{Figures.Of(meeting.Frame.End, sheet.Language)}";
        sheet.Heading(meeting.Title);
        var count = people is { } number ? $" · {Figures.Of(number, sheet.Language)} {sheet.Say("deltagere", "participants")}" : string.Empty;
        return sheet.Line(date + clock + count);
    }

    private static string Title(Sheet sheet, PlannedEncounter encounter)
    {
        var kind = encounter.Rotation.Kind switch
        {
            RotationKind.Pairs => sheet.Say("par", "pairs"),
            RotationKind.Groups => sheet.Say("grupper", "groups"),
            _ => sheet.Say("stationer", "stations"),
        };
        var first = encounter.Problem.Slots[0].Start;
        var last = encounter.Problem.Slots[encounter.Problem.Slots.Count - 1].End;
        var clock = first is { } start && last is { } end ? $" · {sheet.Say("kl. ", string.Empty)}{Figures.Of(start, sheet.Language)}–{Figures.Of(end, sheet.Language)}" : string.Empty;
        return $"{encounter.Title} · {kind}{clock}";
    }
}
