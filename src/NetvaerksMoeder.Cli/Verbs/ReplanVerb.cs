using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Text;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The rest of the programme while the meeting runs.</summary>
internal sealed class ReplanVerb() : Verb("replan", new BilingualText("Resten af programmet, mens mødet er i gang og klokken er noget andet end planlagt", "The rest of the programme, while the meeting runs and the clock is not as planned"))
{
    private const string Plan = "PLAN";
    private const string Now = "--now";
    private const string Running = "--running";
    private const string Meeting = "--meeting";

    private static readonly BilingualText PlanFileAdvice = new("Angiv en plan, fx plan.json fra plan -o.", "Give a plan, such as plan.json from plan -o.");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Plan, "Planen, programmet eller et møde i gang (JSON)", "The plan, the programme or a running meeting (JSON)")];

    public override IEnumerable<Option> Options(Words words) =>
    [
        words.Value(Now, words.Pick("TT:MM", "HH:MM"), "Hvad klokken er", "What the clock shows"),
        words.Value(Running, words.Pick("PUNKT[@TT:MM]", "ITEM[@HH:MM]"), "Id på det punkt, der er i gang, og hvornår det begyndte (det, planen siger)", "Id of the item that is running, and when it began (as the plan says)"),
        words.Value(Meeting, "N", "Hvilket møde i et forløb", "Which meeting of a series"),
    ];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var path = request.Word(Plan);
        if (path is null)
            request.Fault("Planen mangler. Angiv en fil.", "The plan is missing. Give a file.");
        if (!request.Has(Now))
            request.Fault($"{Now} mangler. Angiv klokken, fx 11:17.", $"{Now} is missing. Give the time, such as 11:17.");
        var now = request.Word(Now) is { } text ? Time(request, Now, text) : null;
        var bytes = path is null ? null : InputFile.Bytes(request, Plan, path);
        if (bytes is not null && FileKinds.IsOther(request, path!, bytes, PlanFileAdvice, PlanFileKind.Plan, PlanFileKind.Series, PlanFileKind.Agenda, PlanFileKind.Live))
            bytes = null;
        var kind = bytes is null ? PlanFileKind.Unknown : PlanFile.KindOf(bytes);
        var saved = kind == PlanFileKind.Live ? InputFile.Value(request, LiveJson.Read(bytes!, path!)) : null;
        if (bytes is not null && kind != PlanFileKind.Series && request.Has(Meeting))
            request.Fault($"{Meeting} gælder kun et forløb.", $"{Meeting} is for a series only.");
        var plan = bytes is null || kind is PlanFileKind.Live or PlanFileKind.Agenda ? null
            : kind == PlanFileKind.Series ? OfSeries(request, bytes, path!)
            : InputFile.Value(request, PlanJson.Read(bytes, path!));
        var agenda = saved?.Plan ?? plan?.Agenda ?? (kind == PlanFileKind.Agenda ? InputFile.Value(request, AgendaJson.Read(bytes!, path!)) : null);
        if (agenda is { Status: SolutionStatus.Infeasible })
            request.Fault($"{path}: planen har intet program at lægge om.", $"{path}: the plan has no programme to lay out anew.");
        if (now < agenda?.Problem.Frame.Start)
            request.Fault($"{Now} \"{request.Word(Now)}\" er før mødet begynder ({path}).", $"{Now} \"{request.Word(Now)}\" is before the meeting starts ({path}).");
        if (saved is not null && request.Has(Running))
            request.Fault($"{Running} kan ikke bruges her: {path} siger selv, hvad der er sket.", $"{Running} cannot be used here: {path} itself says what has happened.");
        if (saved is { Events.Count: > 0 } && now < saved.Events[saved.Events.Count - 1].At)
            request.Fault($"{Now} \"{request.Word(Now)}\" er før det sidste, der er sket ({path}).", $"{Now} \"{request.Word(Now)}\" is before the last event ({path}).");
        var running = saved is not null || agenda is null || now is null ? null : RunningItem(request, agenda, now.Value);
        request.ThrowIfFaulty();

        var outlook = (saved ?? LiveAgenda.Replay(agenda!, Events(agenda!, running, now!.Value))).At(now!.Value, request.Terminal.Interrupt);
        var shortened = plan is null || outlook.Options.Count == 0 ? [] : LiveEncounters.Shortened(plan, outlook, outlook.Options[0]);
        ResultOutput.Write(
            request,
            common,
            () => ReplanResult.ToJson(agenda!, outlook, shortened, request.Language),
            sheet => ReplanResult.Write(sheet, agenda!, outlook, shortened));
        return ResultOutput.CodeOf(request, isFaulty: outlook.Options.Count > 0 && outlook.Options[0].Kind is LiveOptionKind.DropNeeded or LiveOptionKind.RunLonger);
    }

    private static MeetingPlan? OfSeries(Request request, byte[] bytes, string path)
    {
        if (InputFile.Value(request, SeriesJson.Read(bytes, path)) is not { } series)
            return null;
        if (!request.Has(Meeting))
            request.Fault($"{path} er et forløb. Angiv {Meeting} med et tal fra 1 til {series.Meetings.Count}.", $"{path} is a series. Give {Meeting} with a number from 1 to {series.Meetings.Count}.");
        return request.Number(Meeting, 1, series.Meetings.Count) is { } number ? series.Meetings[(int)number - 1] : null;
    }

    private static LocalTime? Time(Request request, string option, string text)
    {
        if (Clock.Parse(text.Trim().Replace('.', ':')) is { Success: true } time)
            return time.Value;
        request.Fault($"{option} \"{text}\" er ikke et klokkeslæt. Tilladt: TT:MM, fx 11:17.", $"{option} \"{text}\" is no clock time. Allowed: HH:MM, such as 11:17.");
        return null;
    }

    // Where nobody says which item runs, it is the one that the plan has at that time.
    private static (ScheduledItem Item, LocalTime Start)? RunningItem(Request request, Agenda agenda, LocalTime now)
    {
        if (request.Word(Running) is not { } word)
        {
            var planned = agenda.Items.FirstOrDefault(item => item.Start <= now && now < item.End);
            return planned is null ? null : (planned, planned.Start);
        }

        var parts = word.Split('@', 2);
        var start = parts.Length == 2 ? Time(request, Running, parts[1]) : null;
        var item = agenda.Items.FirstOrDefault(candidate => string.Equals(candidate.Item.Id, parts[0].Trim(), StringComparison.Ordinal));
        if (item is null)
        {
            var ids = agenda.Items.Select(candidate => candidate.Item.Id).ToList();
            var nearest = NearestName.Of(parts[0], ids);
            request.Fault(
                $"{Running} \"{parts[0]}\" er ikke et punkt i programmet. {(nearest is null ? $"Tilladt: {string.Join(", ", ids)}." : $"Mente du \"{nearest}\"?")}",
                $"{Running} \"{parts[0]}\" is no item of the programme. {(nearest is null ? $"Allowed: {string.Join(", ", ids)}." : $"Did you mean \"{nearest}\"?")}");
            return null;
        }

        var began = start ?? item.Start;
        if (start is not null && start > now)
            request.Fault($"{Running} \"{word}\": punktet kan ikke være begyndt efter {Now}.", $"{Running} \"{word}\": the item cannot have begun after {Now}.");
        return (item, began <= now ? began : now);
    }

    // What came before the running item is taken to have gone as planned, as far as the clock allows.
    private static IEnumerable<LiveEvent> Events(Agenda agenda, (ScheduledItem Item, LocalTime Start)? running, LocalTime now)
    {
        var latest = running?.Start ?? now;
        var last = running is { } one ? one.Item.StartMinute : agenda.Items.Where(item => item.End <= now).Select(item => item.EndMinute).DefaultIfEmpty(0).Max();
        foreach (var item in agenda.Items.Where(item => item.StartMinute < last))
        {
            yield return LiveEvent.Start(item.Item.Id, LocalTime.Min(item.Start, latest));
            yield return LiveEvent.Finish(item.Item.Id, LocalTime.Min(item.End, latest));
        }

        if (running is { } current)
            yield return LiveEvent.Start(current.Item.Item.Id, current.Start);
    }
}
