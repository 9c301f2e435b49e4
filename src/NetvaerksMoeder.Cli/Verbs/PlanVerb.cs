using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents;
using NetvaerksMoeder.Documents.Json;
using NodaTime;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The main job: the programme, every encounter, findings and measures.</summary>
internal sealed class PlanVerb() : Verb("plan", new BilingualText("Hele planen: program, hvem der møder hvem, bemærkninger og målinger", "The whole plan: programme, who meets whom, findings and measures"))
{
    public override IEnumerable<Argument> Arguments(Words words) =>
        [words.Optional(MeetingInput.Meeting, "Mødet eller forløbet (JSON, se new); uden det planlægges eksemplet", "The meeting or series (JSON, see new); without it the sample is planned")];

    public override int Run(Request request, CommonOptions common)
    {
        if (common.OutputPath is { } folder && WholeFolder.WhyNot(folder, request.Language) is { } why)
            request.Fault(why);
        var isSample = request.Word(MeetingInput.Meeting) is null;
        if (isSample)
            request.ThrowIfFaulty();
        var document = isSample ? MeetingInput.Sample() : MeetingInput.ReadWithRoster(request, MeetingInput.Meeting);

        using var limits = new SearchLimits(common.Limit, request.Terminal.Interrupt);
        using var progress = new Progress(request, common);
        try
        {
            return document.IsSeries
                ? Series(request, common, MeetingPlanner.PlanSeries(document.ToSeries(), common.Solver, progress, CancellationToken.None, limits.Token), progress)
                : Meeting(request, common, MeetingPlanner.Plan(document.Roster!, document.Meeting, common.Solver, progress, CancellationToken.None, limits.Token), progress);
        }
        catch (InvalidAgendaException fault)
        {
            throw MeetingInput.Faulty(request, request.Word(MeetingInput.Meeting) ?? SampleFiles.MeetingName, fault);
        }
    }

    private static int Meeting(Request request, CommonOptions common, MeetingPlan plan, Progress progress)
    {
        progress.Dispose();
        PlanOutput.Write(request, common, () => PlanJson.Write(plan, request.Language), sheet => PlanText.Write(sheet, plan), () => PlanFolder.Files(plan, Stamp(plan), request.Language));
        return ResultOutput.CodeOf(request, IsFaulty(plan));
    }

    private static int Series(Request request, CommonOptions common, SeriesPlan plan, Progress progress)
    {
        progress.Dispose();
        PlanOutput.Write(request, common, () => SeriesJson.Write(plan, request.Language), sheet => PlanText.Write(sheet, plan), () => PlanFolder.Files(plan, Stamp(plan.Meetings[0]), request.Language));
        return ResultOutput.CodeOf(request, plan.Findings.Any(IsError) || plan.Meetings.Any(IsFaulty));
    }

    // The start of the meeting, not the time now: the same plan gives the same files.
    private static Instant Stamp(MeetingPlan plan) => plan.Meeting.Frame.MomentAt(0).ToInstant();

    private static bool IsFaulty(MeetingPlan plan) => !plan.IsFeasible || plan.Findings.Any(IsError);

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
