using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Checks a plan, ours or made elsewhere, rule by rule.</summary>
internal sealed class VerifyVerb() : Verb("verify", new BilingualText("Kontrollerer en plan, også en fra et andet sted: hver regel regnes efter", "Checks a plan, also one made elsewhere: every rule is counted anew"))
{
    private const string Plan = "PLAN";
    private const string Meeting = "--meeting";

    private static readonly string[] Rules =
    [
        RotationOptionNames.Roster, RotationOptionNames.Values, RotationOptionNames.Boundary, RotationOptionNames.PairValues,
        RotationOptionNames.History, RotationOptionNames.Apart, RotationOptionNames.Together, RotationOptionNames.Seated,
    ];

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Plan, "Planen (JSON)", "The plan (JSON)")];

    public override IEnumerable<Option> Options(Words words) =>
        RotationOptionNames.All(words).Where(option => Rules.Contains(option.Name)).Append(
            words.Value(Meeting, words.Pick("FIL", "FILE"), "Mødet, som et program skal holde, hvis programmet ikke selv siger det", "The meeting that a programme was to keep, where it does not say itself"));

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        if (request.Word(Plan) is not { } path)
        {
            request.Fault("Planen mangler. Angiv en fil.", "The plan is missing. Give a file.");
            request.ThrowIfFaulty();
            return ExitCode.BadInput;
        }

        var bytes = InputFile.Bytes(request, Plan, path);
        var roster = request.Word(RotationOptionNames.Roster) is { } file
            ? InputFile.Read(request, RotationOptionNames.Roster, file, (content, name) => RosterCsv.Read(content, name))
            : null;
        request.ThrowIfFaulty();

        var kind = PlanFile.KindOf(bytes!);
        var verdict = new Verdict(path, kind);
        switch (kind)
        {
            case PlanFileKind.Plan:
                PlanVerification.Check(InputFile.Value(request, PlanJson.Read(bytes!, path)), bytes!, verdict);
                break;
            case PlanFileKind.Series:
                PlanVerification.Check(InputFile.Value(request, SeriesJson.Read(bytes!, path)), bytes!, verdict);
                break;
            case PlanFileKind.Agenda:
                Agenda(request, bytes!, path, verdict);
                break;
            case PlanFileKind.Meeting or PlanFileKind.MeetingSeries:
                request.Fault($"{path}: filen er et møde, der ikke er planlagt. Kør plan, eller se efter med check.", $"{path}: the file is a meeting that is not planned. Run plan, or look it over with check.");
                break;
            default:
                Rotation(request, bytes!, path, PlanPeek.At(bytes!), roster, verdict);
                break;
        }

        request.ThrowIfFaulty();
        ResultOutput.Write(request, common, () => verdict.ToJson(request.Language), verdict.Write);
        return ResultOutput.CodeOf(request, isFaulty: !verdict.IsKept);
    }

    private static void Agenda(Request request, byte[] bytes, string path, Verdict verdict)
    {
        var isAskedFor = PlanPeek.At(bytes).Says("problem");
        var meeting = request.Word(Meeting) is { } file ? MeetingInput.Read(request, Meeting, file) : null;
        request.ThrowIfFaulty();
        var problem = meeting?.ToAgendaProblem() ?? (isAskedFor ? null : BareAgenda.Problem(bytes));
        var agenda = InputFile.Value(request, AgendaJson.Read(bytes, path, problem));
        PlanVerification.Check(agenda, bytes, isAskedFor || meeting is not null, verdict);
    }

    private static void Rotation(Request request, byte[] bytes, string path, PlanPeek said, Roster? roster, Verdict verdict)
    {
        var document = InputFile.Value(request, RotationJson.Read(bytes, path, roster));
        var input = new RotationInput(request);
        // Only the ids matter here, whatever ladder the file's levels are of.
        var people = roster ?? (document is null ? null : new Roster(document.Problem.Participants.Select(person => new Participant(person.Id, UnitPath.Root, input.Ladder.Lowest))));
        var verification = new RotationVerification(said, hasRoster: roster is not null || said.Says("roster"))
        {
            Values = people is null ? null : input.ValuesOrNull(people),
            History = HistoryFiles.Read(request, RotationOptionNames.History, people) ?? Core.Relations.ContactHistory.Empty,
            Apart = input.Sets(RotationOptionNames.Apart, people) ?? [],
            Together = input.Sets(RotationOptionNames.Together, people) ?? [],
            Seated = input.Seated(people) ?? [],
        };
        request.ThrowIfFaulty();
        verification.Check(document!, verdict);
    }
}
