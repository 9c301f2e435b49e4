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
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Text;
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
        if (Rotation(request) is { } document)
            return Run(request, common, document, share / 100m);
        var plan = Read(request);
        var input = plan is null ? null : new AttendanceInput(request, plan.Roster, plan.People, (plan.Meeting.Frame.Start, plan.Meeting.Frame.End));
        var attendance = input?.Attendance();
        var from = input?.From(plan!);
        if (attendance is not null && from is not null)
            input!.RequireUnseen(attendance, plan!.Encounters.SelectMany(encounter => encounter.Rotation.Rounds).Where(round => round.Start < from));
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

    // A rotation of its own, as "pairs", "groups" and "stations" write it.
    private static int Run(Request request, CommonOptions common, RotationDocument document, decimal share)
    {
        ResultOutput.Expect(request, common);
        if (request.Has(Meeting))
            request.Fault($"{Meeting} gælder kun et forløb; filen er én rotation.", $"{Meeting} is for a series only; the file is one rotation.");
        var (people, rounds) = (document.Problem.Participants, document.Rotation.Rounds);
        (NodaTime.LocalTime, NodaTime.LocalTime)? frame = rounds[0].Start is { } start && rounds[rounds.Count - 1].End is { } end ? (start, end) : null;
        var input = new AttendanceInput(request, new Roster(people, document.Ladder), people, frame);
        var attendance = input.Attendance();
        var held = input.Held(rounds);
        if (attendance is not null)
            input.RequireUnseen(attendance, rounds.Take(held ?? 0));
        request.ThrowIfFaulty();

        var repaired = Guarded(request, () => RotationRepair.Repair(
            document.Problem, document.Options, document.Rotation, attendance!, held!.Value, Choices(common, share), null, request.Terminal.Interrupt));
        var title = document.Rotation.Kind switch
        {
            RotationKind.Pairs => request.Say("Par", "Pairs"),
            RotationKind.Groups => request.Say("Grupper", "Groups"),
            _ => request.Say("Stationer", "Stations"),
        };
        ResultOutput.Write(
            request,
            common,
            () => Encoding.UTF8.GetString(RepairJson.Write(repaired, document.Ladder, request.Language)),
            sheet => AttendText.Write(sheet, title, repaired));
        return ResultOutput.CodeOf(request, isFaulty: repaired.Rotation.Status == SolutionStatus.Infeasible);
    }

    private static RepairOptions Choices(CommonOptions common, decimal share) =>
        common.Solver.Steps is { } steps ? new RepairOptions(share, common.Solver.Seed, steps) : new RepairOptions(share, common.Solver.Seed);

    private static RotationDocument? Rotation(Request request)
    {
        if (request.Word(Plan) is not { } path || !File.Exists(path) || InputFile.Bytes(request, Plan, path) is not { } bytes || PlanFile.KindOf(bytes) != PlanFileKind.Rotation)
            return null;
        var document = InputFile.Value(request, RotationJson.Read(bytes, path));
        request.ThrowIfFaulty();
        if (document!.Rotation.Rounds.Count == 0)
            throw new BadInputException(request.Say($"{path}: planen har ingen runder, der kan lægges om.", $"{path}: the plan has no rounds that could be planned anew."));
        return document;
    }

    private static RepairedMeeting Repair(Request request, CommonOptions common, MeetingPlan plan, Attendance attendance, NodaTime.LocalTime? from, decimal share) =>
        Guarded(request, () => MeetingRepair.Repair(plan, attendance, from, Choices(common, share), request.Terminal.Interrupt));

    // What is still wrong when the options are: somebody is late who was in a round that is held, or times that do not fit the rounds.
    private static T Guarded<T>(Request request, Func<T> repair)
    {
        try
        {
            return repair();
        }
        catch (ArgumentException fault)
        {
            throw new BadInputException(request.Say($"Det kan ikke lægges om: {FaultText.Of(fault, isDanish: true)}", $"This cannot be planned anew: {FaultText.Of(fault, isDanish: false)}"));
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
                if (request.Has(Meeting))
                    request.Fault($"{Meeting} gælder kun et forløb; {path} er ét møde.", $"{Meeting} is for a series only; {path} is one meeting.");
                return InputFile.Value(request, PlanJson.Read(bytes, path));
            case PlanFileKind.Series:
                var series = InputFile.Value(request, SeriesJson.Read(bytes, path));
                if (series is null)
                    return null;
                if (!request.Has(Meeting))
                    request.Fault($"{path} er et forløb. Angiv {Meeting} med et tal fra 1 til {series.Meetings.Count}.", $"{path} is a series. Give {Meeting} with a number from 1 to {series.Meetings.Count}.");
                return request.Number(Meeting, 1, series.Meetings.Count) is { } number ? series.Meetings[(int)number - 1] : null;
            default:
                request.Fault($"{path} er ikke en plan. Angiv den plan.json, som \"plan -o\" skriver, eller en fil fra pairs, groups eller stations.", $"{path} is no plan. Give the plan.json that \"plan -o\" writes, or a file from pairs, groups or stations.");
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
