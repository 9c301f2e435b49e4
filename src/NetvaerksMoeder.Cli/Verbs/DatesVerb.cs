using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The best dates for the meetings of a series.</summary>
internal sealed class DatesVerb() : Verb("dates", new BilingualText("De bedste datoer for møderne i et forløb, og hvem der mangler på hver", "The best dates for the meetings of a series, and who is missing on each"))
{
    private const string Series = "SERIES";

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Series, "Forløbet (JSON) med \"dates\"", "The series (JSON) with \"dates\"")];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var path = request.Word(Series);
        if (path is null)
            request.Fault("Forløbet mangler. Angiv en fil.", "The series is missing. Give a file.");
        var document = path is null ? null : MeetingInput.Read(request, Series, path);
        if (document is { IsSeries: false })
            request.Fault($"{path}: filen er et enkelt møde. Angiv et forløb med \"meetings\".", $"{path}: the file is a single meeting. Give a series with \"meetings\".");
        else if (document is { Dates: null })
            request.Fault(
                $"{path}: $.dates mangler. Skriv fx \"dates\": {{ \"from\": \"2027-01-04\", \"to\": \"2027-06-25\", \"weeksBetween\": [6, 12] }}.",
                $"{path}: $.dates is missing. Write for example \"dates\": {{ \"from\": \"2027-01-04\", \"to\": \"2027-06-25\", \"weeksBetween\": [6, 12] }}.");
        request.ThrowIfFaulty();

        using var limits = new SearchLimits(common.Limit, request.Terminal.Interrupt);
        try
        {
            var plan = DatePlanner.Plan(document!.Dates!, limits.Token);
            ResultOutput.Write(
                request,
                common,
                () => Encoding.UTF8.GetString(DatesJson.Write(plan, request.Language)),
                sheet => DatesText.Write(sheet.Heading(document.Title), plan));
            return ResultOutput.CodeOf(request, isFaulty: plan.Status == SolutionStatus.Infeasible);
        }
        catch (OperationCanceledException) when (!limits.IsInterrupted)
        {
            request.Terminal.Error.WriteLine(request.Say("Tiden løb ud, før alle valg var set.", "The time was up before every choice was looked at."));
            return ExitCode.Findings;
        }
    }
}
