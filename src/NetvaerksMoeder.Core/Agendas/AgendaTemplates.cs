using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The two programmes of the publication as problems that the scheduler lays out on the printed minute.</summary>
/// <remarks>Times, order and kinds of activity from BFA Velfærd og Offentlig administration, <i>Netværksmøder om social kapital</i> (2013); the
/// titles are our own. Each item prefers its printed minutes and may give and take some, so that a delay can be made up.</remarks>
public static class AgendaTemplates
{
    /// <summary>The programme of the first meeting: 11 items, 11.00–14.00.</summary>
    /// <param name="english">English titles instead of Danish.</param>
    /// <param name="frame">When it is; 11.00–14.00 without a date by default.</param>
    public static AgendaProblem First(bool english = false, AgendaFrame? frame = null) => new(
        frame ?? new AgendaFrame(new LocalTime(11, 0), new LocalTime(14, 0)),
        FirstItems(english),
        Rules());

    /// <summary>The programme of the second meeting: 9 items, 12.30–15.30; each block of presentations has one part a workplace.</summary>
    /// <param name="english">English titles instead of Danish.</param>
    /// <param name="frame">When it is; 12.30–15.30 without a date by default.</param>
    public static AgendaProblem Second(bool english = false, AgendaFrame? frame = null) => new(
        frame ?? new AgendaFrame(new LocalTime(12, 30), new LocalTime(15, 30)),
        SecondItems(english),
        new AgendaRules(breakAtLeastEvery: 90));

    private static AgendaRules Rules() => new(breakAtLeastEvery: 90, mealBetween: new TimeWindow(new LocalTime(11, 30), new LocalTime(13, 30)));

    private static IEnumerable<AgendaItem> FirstItems(bool en) =>
    [
        Item("velkomst", ActivityKind.Welcome, 5, 10, 15, en ? "Welcome: why we meet, and the programme" : "Velkomst: hvorfor vi mødes, og hvad der skal ske"),
        Item("speed", ActivityKind.SpeedDating, 8, 10, 15, en ? "Living statement and speed dating" : "Living statement og speed dating", round: new RoundTiming(90, 30), reserve: 4),
        Item("oplaeg", ActivityKind.KnowledgeInput, 10, 15, 20, en ? "What social capital is, and why it matters" : "Hvad social kapital er, og hvad den er god for"),
        Item("udstilling", ActivityKind.Exhibition, 15, 20, 25, en ? "The workplaces' exhibition: walk round and ask" : "Arbejdspladsernes udstilling: gå rundt og spørg"),
        Item("arbejdsplads1", ActivityKind.WorkplacePresentation, 15, 20, 25, en ? "Workplace 1: the local trio presents, then buzz groups" : "Arbejdsplads 1: den lokale trio fortæller, derefter summegrupper", buzz: new Buzz(4, 8)),
        Item("arbejdsplads2", ActivityKind.WorkplacePresentation, 10, 10, 20, en ? "Workplace 2: the local trio presents, then buzz groups" : "Arbejdsplads 2: den lokale trio fortæller, derefter summegrupper", buzz: new Buzz(4, 4)),
        Item("let-anretning", ActivityKind.Meal, 20, 25, 30, en ? "Light meal" : "Let anretning"),
        Item("konsulenter", ActivityKind.StaffPresentation, 15, 20, 25, en ? "HR and working-environment consultants: tasks and roles, then buzz groups" : "HR- og arbejdsmiljøkonsulenter: opgaver og roller, derefter summegrupper", buzz: new Buzz(4, 8)),
        Item("resultater", ActivityKind.SurveyResults, 10, 15, 20, en ? "What the first questionnaire shows" : "Hvad det første spørgeskema viser"),
        Item("refleksion", ActivityKind.ReflectingTeam, 20, 30, 35, en ? "The day in reflection: the reflecting team, then everybody" : "Dagen til eftertanke: det reflekterende team og derefter alle"),
        Item("tak", ActivityKind.Closing, 5, 5, 5, en ? "Thanks, and a safe journey home" : "Tak for i dag"),
    ];

    private static IEnumerable<AgendaItem> SecondItems(bool en) =>
    [
        Item("velkomst", ActivityKind.Welcome, 5, 10, 15, en ? "Welcome and programme" : "Velkomst og program"),
        Item("overblik", ActivityKind.Overview, 10, 15, 20, en ? "What has been done so far" : "Hvad der er sat i gang indtil nu"),
        Item("arbejdspladser1-3", ActivityKind.WorkplacePresentation, 30, 35, 40, en ? "Presentations by workplaces 1–3" : "Arbejdsplads 1–3 fortæller", parts: Workplaces(en, 1)),
        Item("pause1", ActivityKind.Break, 10, 10, 15, en ? "Break" : "Pause"),
        Item("arbejdspladser4-6", ActivityKind.WorkplacePresentation, 30, 35, 40, en ? "Presentations by workplaces 4–6" : "Arbejdsplads 4–6 fortæller", parts: Workplaces(en, 4)),
        Item("resultater", ActivityKind.SurveyResults, 20, 30, 35, en ? "Results of the questionnaire, and what they give rise to" : "Spørgeskemaets resultater, og hvad de giver anledning til"),
        Item("pause2", ActivityKind.Break, 10, 15, 15, en ? "Break" : "Pause"),
        Item("refleksioner", ActivityKind.ReflectingTeam, 15, 20, 25, en ? "The directors and the vice chair of the main MED committee on results and direction" : "Direktørerne og næstformanden i H-MED om resultater og retning"),
        Item("afrunding", ActivityKind.Closing, 5, 10, 10, en ? "Closing" : "Afrunding"),
    ];

    private static IEnumerable<ItemPart> Workplaces(bool en, int first) =>
        Enumerable.Range(first, 3).Select(n => new ItemPart(en ? $"Workplace {n}" : $"Arbejdsplads {n}"));

    private static AgendaItem Item(string id, ActivityKind kind, int min, int preferred, int max, string title, Buzz? buzz = null, RoundTiming? round = null, int reserve = 0, IEnumerable<ItemPart>? parts = null) =>
        new(id, Activity.Of(kind), new DurationRange(min, preferred, max), title, buzz: buzz, round: round, reserveMinutes: reserve, parts: parts);
}
