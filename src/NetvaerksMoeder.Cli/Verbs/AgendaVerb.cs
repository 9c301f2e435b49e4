using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Lays out the programme of a meeting, and nothing else.</summary>
internal sealed class AgendaVerb() : Verb("agenda", new BilingualText("Programmet alene: klokkeslæt til hvert punkt, eller hvorfor det ikke kan lade sig gøre", "The programme alone: clock times for each item, or why there can be none"))
{
    private const string File = "FILE";

    public override IEnumerable<Argument> Arguments(Words words) => [MeetingInput.Argument(words, File)];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var path = request.Word(File);
        if (path is null)
            request.Fault("Filen mangler. Angiv et møde, fx det, som \"new first\" skriver.", "The file is missing. Give a meeting, such as the one \"new first\" writes.");
        var document = path is null ? null : MeetingInput.Read(request, File, path);
        if (document is { IsSeries: true })
            request.Fault($"{path}: filen er et forløb. Angiv et enkelt møde, eller brug plan.", $"{path}: the file is a series. Give a single meeting, or use plan.");
        request.ThrowIfFaulty();

        using var limits = new SearchLimits(common.Limit, request.Terminal.Interrupt);
        try
        {
            var agenda = AgendaScheduler.Schedule(document!.ToAgendaProblem(), common.Solver, null, limits.Token);
            ResultOutput.Write(
                request,
                common,
                () => Encoding.UTF8.GetString(AgendaJson.Write(agenda, request.Language)),
                sheet => AgendaText.Write(PlanText.Head(sheet, document.Meeting, document.Roster?.AttendingMeeting(document.Meeting.Number).Count).Blank(), agenda));
            return ResultOutput.CodeOf(request, isFaulty: agenda.Status == SolutionStatus.Infeasible);
        }
        catch (InvalidAgendaException fault)
        {
            throw MeetingInput.Faulty(request, path!, fault);
        }
        catch (OperationCanceledException) when (!limits.IsInterrupted)
        {
            request.Terminal.Error.WriteLine(request.Say("Tiden løb ud, før programmet var lagt.", "The time was up before the programme was laid out."));
            return ExitCode.Findings;
        }
    }
}
