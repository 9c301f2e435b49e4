using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Audits plans, series and programmes.</summary>
internal static class PlanVerification
{
    public static void Check(MeetingPlan? plan, byte[] file, Verdict verdict)
    {
        if (plan is null)
            return;
        verdict.Broken(PlanAudit.Check(plan));
        verdict.Broken(AgendaJson.Check(file, [plan.Agenda]));
        verdict.Broken(MeasuresJson.Check(file, [plan]));
        Tell(verdict);
    }

    public static void Check(SeriesPlan? series, byte[] file, Verdict verdict)
    {
        if (series is null)
            return;
        foreach (var plan in series.Meetings)
            verdict.Broken(PlanAudit.Check(plan), plan.Meeting.Title);
        verdict.Broken(AgendaJson.Check(file, series.Meetings.Select(plan => plan.Agenda).ToList()));
        verdict.Broken(MeasuresJson.Check(file, series.Meetings, series));
        verdict.Broken(PlanAudit.CheckWhole(series));
        Tell(verdict);
        verdict.Checked(
            "én fælles historik; forløbets værdi, gengangere, grænser og løfter er talt efter, par for par",
            "one shared history; value, repeats, bounds and guarantees of the series are counted again, pair by pair");
    }

    /// <summary>Audits a programme; without what was asked for only its clock can be checked.</summary>
    public static void Check(Agenda? agenda, byte[] file, bool isAskedFor, Verdict verdict)
    {
        if (agenda is null)
            return;
        verdict.Broken(AgendaAudit.Check(agenda).Select(broken => new AuditFault(broken.Kind.ToString(), null, new BilingualText(broken.Danish, broken.English))));
        // Without what was asked for nobody knows what the minutes cost.
        if (isAskedFor)
            verdict.Broken(AgendaJson.Check(file, [agenda]));
        verdict.Checked("punkterne ligger efter hinanden uden overlap", "the items follow one another without overlap");
        if (isAskedFor)
            verdict.Checked("ramme, længder, faste tider, rækkefølge, oplægsholdere, måltid og pauser", "frame, lengths, fixed times, order, presenters, meal and breaks");
        else
            verdict.Unchecked("programmet siger ikke, hvad det skulle holde (ramme, længder, faste tider, oplægsholdere, pauser); angiv --meeting", "the programme does not say what it was to keep (frame, lengths, fixed times, presenters, breaks); give --meeting");
    }

    private static void Tell(Verdict verdict)
    {
        verdict.Checked("programmet holder ramme, længder, faste tider, rækkefølge, oplægsholdere, måltid og pauser", "the programme keeps frame, lengths, fixed times, order, presenters, meal and breaks");
        verdict.Checked("hver runde ligger inden for sit punkt, og alle til stede har én plads", "each round lies inside its item, and everybody present has one place");
        verdict.Checked("størrelser, hvem der er adskilt, sammen og fast siddende, gengangere, værdi og grænser", "sizes, who is apart, together and seated, repeats, value and bounds");
        verdict.Checked("måltallene er dem, planen giver", "the measures are those that the plan gives");
    }
}
