using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents;
using NetvaerksMoeder.Documents.Json;
using CardsPage = NetvaerksMoeder.Documents.Pages.CardsPage;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The rounds to come, for those who are there.</summary>
internal sealed class AttendVerb() : Verb("attend", new BilingualText("Runderne, der er tilbage, til dem, der kom: færrest mulige ændrede kort", "The rounds that are left, for those who came: as few changed cards as possible"))
{
    private const string Plan = "PLAN";
    private const string Meeting = "--meeting";
    private const string Share = "--share";

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Plan, "Planen (JSON)", "The plan (JSON)")];

    public override IEnumerable<Option> Options(Words words) =>
    [
        .. AttendanceInput.Options(words),
        words.Value(Meeting, "N", "Hvilket møde i et forløb", "Which meeting of a series"),
        words.Value(Share, "N", "Hvor mange procent af den bedste værdi planen mindst skal have (95)", "How many per cent of the best value the plan must have at least (95)"),
    ];

    public override int Run(Request request, CommonOptions common)
    {
        var isFile = common.OutputPath is { } path && Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".TXT";
        if (isFile)
            ResultOutput.Expect(request, common);
        else if (common.OutputPath is { } folder && WholeFolder.WhyNot(folder, request.Language) is { } why)
            request.Fault(why);
        var share = request.Number(Share, 0, 100) ?? 95;
        var plan = Read(request);
        var input = plan is null ? null : new AttendanceInput(request, plan);
        var attendance = input?.Attendance();
        var from = input?.From();
        request.ThrowIfFaulty();

        var repaired = Repair(request, common, plan!, attendance!, from, share / 100m);
        if (isFile)
        {
            ResultOutput.Write(request, common, () => Encoding.UTF8.GetString(RepairJson.Write(repaired, request.Language)), sheet => AttendText.Write(sheet, repaired));
        }
        else
        {
            PlanOutput.Write(
                request,
                common,
                () => RepairJson.Write(repaired, request.Language),
                sheet => AttendText.Write(sheet, repaired),
                () => Files(plan!, repaired, attendance!, request.Language));
        }

        return ResultOutput.CodeOf(request, isFaulty: !repaired.IsFeasible);
    }

    private static RepairedMeeting Repair(Request request, CommonOptions common, MeetingPlan plan, Attendance attendance, NodaTime.LocalTime? from, decimal share)
    {
        try
        {
            var choices = common.Solver.Steps is { } steps ? new RepairOptions(share, common.Solver.Seed, steps) : new RepairOptions(share, common.Solver.Seed);
            return MeetingRepair.Repair(plan, attendance, from, choices, request.Terminal.Interrupt);
        }
        catch (ArgumentException fault)
        {
            throw new BadInputException(request.Say($"Det kan ikke lægges om: {fault.Message}", $"This cannot be planned anew: {fault.Message}"));
        }
    }

    private static MeetingPlan? Read(Request request)
    {
        if (request.Word(Plan) is not { } path)
        {
            request.Fault("Planen mangler. Angiv en fil.", "The plan is missing. Give a file.");
            return null;
        }

        if (InputFile.Bytes(request, Plan, path) is not { } bytes)
            return null;
        switch (PlanFile.KindOf(bytes))
        {
            case PlanFileKind.Plan:
                return InputFile.Value(request, PlanJson.Read(bytes, path));
            case PlanFileKind.Series:
                var series = InputFile.Value(request, SeriesJson.Read(bytes, path));
                if (series is null)
                    return null;
                if (!request.Has(Meeting))
                    request.Fault($"{path} er et forløb. Angiv {Meeting} med et tal fra 1 til {series.Meetings.Count}.", $"{path} is a series. Give {Meeting} with a number from 1 to {series.Meetings.Count}.");
                return request.Number(Meeting, 1, series.Meetings.Count) is { } number ? series.Meetings[(int)number - 1] : null;
            default:
                request.Fault($"{path} er ikke en plan. Angiv den plan.json, som \"plan -o\" skriver.", $"{path} is no plan. Give the plan.json that \"plan -o\" writes.");
                return null;
        }
    }

    // The new plan, cards for those whose card changed, and what was held, to be corrected where it went otherwise.
    private static List<OutputFile> Files(MeetingPlan printed, RepairedMeeting repaired, Attendance attendance, Language language)
    {
        var files = PlanFolder.Files(repaired.Plan, repaired.Plan.Meeting.Frame.MomentAt(0).ToInstant(), language).Where(file => file.Name != "plan.json").ToList();
        files.Insert(0, new OutputFile("plan.json", RepairJson.Write(repaired, language)));
        files.Add(new OutputFile("new-cards.html", Encoding.UTF8.GetBytes(CardsPage.Html(repaired.Plan, language, repaired.NewCardsFor))));
        var held = repaired.Encounters.Where(encounter => encounter.Repair.Rotation.Rounds.Count > 0).Select(encounter => new HeldEncounter(
            encounter.Planned,
            encounter.Repair.Rotation.Rounds.Where(round => round.Number >= encounter.Repair.FirstNewRound).Select(HeldRound.Changed)));
        var seen = repaired.Plan.Encounters.SelectMany(encounter => encounter.Rotation.Rounds)
            .SelectMany(round => round.Encounters.SelectMany(place => place.Members).Concat(round.Byes)).ToHashSet();
        files.Add(new OutputFile("held.json", HeldJson.Write(new HeldRecord(printed, held, attendance.Absent.Where(id => !seen.Contains(id)), attendance.Guests))));
        return files;
    }
}
