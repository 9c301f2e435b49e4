using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Measures who meets whom: before, as planned, as held and after.</summary>
internal sealed class MeasureVerb() : Verb("measure", new BilingualText("Måler, hvem der møder hvem: før, planlagt, holdt og efter", "Measures who meets whom: before, planned, held and after"))
{
    private const string Plan = "PLAN";
    private const string Held = "--held";
    private const string Prior = "--prior";
    private const string Least = "--least-people";
    private const string People = "--people";

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Plan, "Planen for mødet eller forløbet (JSON)", "The plan of the meeting or series (JSON)")];

    public override IEnumerable<Option> Options(Words words) =>
    [
        words.Values(Held, words.Pick("FIL", "FILE"), "Hvad der blev holdt (JSON); i et forløb ét for hvert møde, i rækkefølge", "What was held (JSON); in a series one for each meeting, in order"),
        words.Value(Prior, words.Pick("FIL", "FILE"), "Varige forbindelser fra før (CSV: id1;id2): hvem bygger bro før og efter", "Lasting ties from before (CSV: id1;id2): who brokers before and after"),
        words.Value(Least, "N", "Enheder med færre deltagere står samlet i tabellerne (3)", "Units with fewer participants stand together in tables (3)"),
        words.Flag(People, "Skriv også tal for hver person (kun JSON)", "Also write figures for each person (JSON only)"),
    ];

    private static readonly BilingualText HeldFile = new("Angiv held.json fra attend, rettet til, hvad der skete.", "Give held.json from attend, corrected to what happened.");

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var least = (int)(request.Number(Least, 1, 1000) ?? MeasuresJson.DefaultLeastPeople);
        if (request.Has(People) && !common.IsJson && common.OutputPath is null)
            request.Fault($"{People} gælder kun JSON. Angiv --format json.", $"{People} is for JSON only. Give --format json.");
        if (request.Word(Plan) is not { } path)
        {
            request.Fault("Planen mangler. Angiv en fil.", "The plan is missing. Give a file.");
            request.ThrowIfFaulty();
            return ExitCode.BadInput;
        }

        var bytes = InputFile.Bytes(request, Plan, path);
        request.ThrowIfFaulty();
        var report = ReportOf(request, bytes!, path);
        request.ThrowIfFaulty();
        ResultOutput.Write(
            request,
            common,
            () => Encoding.UTF8.GetString(MeasuresJson.Write(report!, least, request.Has(People))),
            sheet => MeasureReportText.Write(sheet, report!, least));
        return ResultOutput.CodeOf(request, isFaulty: false);
    }

    private static MeasureReport? ReportOf(Request request, byte[] bytes, string path)
    {
        switch (PlanFile.KindOf(bytes))
        {
            case PlanFileKind.Plan:
                if (InputFile.Value(request, PlanJson.Read(bytes, path)) is not { } plan)
                    return null;
                var held = HeldOf(request, [plan]);
                var ties = PriorOf(request, plan.Roster);
                request.ThrowIfFaulty();
                return MeasureReport.Of(plan, held.FirstOrDefault(), ties);
            case PlanFileKind.Series:
                if (InputFile.Value(request, SeriesJson.Read(bytes, path)) is not { } series)
                    return null;
                var records = HeldOf(request, series.Meetings);
                var prior = PriorOf(request, series.Series.Roster);
                request.ThrowIfFaulty();
                return MeasureReport.OfSeries(series, records, prior);
            default:
                request.Fault(
                    $"{path}: filen er ikke planen for et møde eller et forløb. Brug plan.json fra plan -o.",
                    $"{path}: the file is not the plan of a meeting or a series. Use plan.json from plan -o.");
                return null;
        }
    }

    private static List<HeldRecord> HeldOf(Request request, IReadOnlyList<MeetingPlan> plans)
    {
        var files = request.Words(Held);
        if (files.Count > plans.Count)
        {
            request.Fault(
                $"{Held}: der er {files.Count} filer, men {plans.Count} {(plans.Count == 1 ? "møde" : "møder")}. Giv højst én for hvert møde, i rækkefølge.",
                $"{Held}: there are {files.Count} files, but {plans.Count} {(plans.Count == 1 ? "meeting" : "meetings")}. Give at most one for each meeting, in order.");
            return [];
        }

        return files
            .Select((file, i) => InputFile.Bytes(request, Held, file) is { } content && !FileKinds.IsOther(request, file, content, HeldFile, PlanFileKind.Held)
                ? InputFile.Value(request, HeldJson.Read(content, file, plans[i]))
                : null)
            .Where(record => record is not null).Select(record => record!).ToList();
    }

    private static IReadOnlyList<Pair>? PriorOf(Request request, Roster roster) => request.Word(Prior) is { } file
        ? InputFile.Read(request, Prior, file, (content, name) => PairsCsv.Read(content, name, roster))
        : null;
}
