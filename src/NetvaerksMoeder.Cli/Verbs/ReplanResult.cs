using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NodaTime;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The rest of a programme, laid out anew, as text and as JSON.</summary>
internal static class ReplanResult
{
    public static Sheet Write(Sheet sheet, Agenda agenda, LiveOutlook outlook, IReadOnlyList<ShortenedEncounter> shortened)
    {
        sheet.Heading(sheet.Say($"Klokken er {Figures.Of(outlook.Now, sheet.Language)}", $"It is {Figures.Of(outlook.Now, sheet.Language)}"));
        if (outlook.Options.Count == 0)
            return sheet.Line(sheet.Say("Der er ikke mere på programmet.", "There is nothing left on the programme."));
        var over = outlook.MeetingOverMinutes;
        sheet.Line(over > 0
            ? sheet.Say($"Som planlagt ville mødet slutte {over} min. for sent.", $"As planned the meeting would end {over} min. late.")
            : sheet.Say("Mødet kan holde sluttiden, som planlagt.", "The meeting can hold its closing time as planned."));

        var choice = outlook.Options[0];
        sheet.Line(sheet.Say(choice.Danish, choice.English), Tone.Good).Blank();
        var items = Items(outlook);
        sheet.Table(
            [new(sheet.Say("Kl.", "Time")), new("Min.", isRight: true), new(sheet.Say("før", "was"), isRight: true), new(sheet.Say("Punkt", "Item"), isFlexible: true)],
            choice.Rest.Select(time => (IReadOnlyList<string>)
            [
                Figures.Of(TimeAt(agenda, time.StartMinute), sheet.Language) + "–" + Figures.Of(TimeAt(agenda, time.StartMinute + time.Minutes), sheet.Language),
                Figures.Of(time.Minutes, sheet.Language),
                items[time.Item].PlannedMinutes == time.Minutes ? string.Empty : Figures.Of(items[time.Item].PlannedMinutes, sheet.Language),
                items[time.Item].Item.Title,
            ]).ToList());
        foreach (var item in choice.Falls)
            sheet.Line(sheet.Say($"Ikke med: {item.Title}.", $"Left out: {item.Title}."), Tone.Warning);
        foreach (var encounter in shortened)
            sheet.Line($"{encounter.Planned.Title}: {encounter.Shortened.Say.In(sheet.Language)}", Tone.Warning);
        if (outlook.Options.Count > 1)
            sheet.Blank().Line(sheet.Say("Eller:", "Or:"));
        foreach (var option in outlook.Options.Skip(1))
            sheet.Line(sheet.Say(option.Danish, option.English), lead: "– ");
        return sheet;
    }

    public static string ToJson(Agenda agenda, LiveOutlook outlook, IReadOnlyList<ShortenedEncounter> shortened, Language language) => JsonText.Of("agenda", json =>
    {
        var choice = outlook.Options.Count > 0 ? outlook.Options[0] : null;
        json.WriteString("status", choice is null || choice.Kind == LiveOptionKind.HoldEnd ? "optimal" : "feasible");
        json.WriteString("now", Clock(outlook.Now));
        json.WriteStartArray("items");
        if (choice is not null)
            Rest(json, agenda, outlook, choice);
        json.WriteEndArray();
        Ids(json, "dropped", choice?.Falls ?? []);
        json.WriteStartArray("conflict");
        json.WriteEndArray();
        json.WriteStartArray("skipRounds");
        foreach (var encounter in shortened)
        {
            json.WriteStartObject();
            json.WriteString("item", encounter.Planned.ItemId);
            json.WriteStartArray("rounds");
            foreach (var round in encounter.Shortened.Skipped)
                json.WriteNumberValue(round.Number);
            json.WriteEndArray();
            json.WriteNumber("value", encounter.Shortened.Figures.Value);
            json.WriteNumber("plannedValue", encounter.Planned.Rotation.Value);
            json.WriteString("say", encounter.Shortened.Say.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("options");
        foreach (var option in outlook.Options)
        {
            json.WriteStartObject();
            json.WriteString("kind", option.Kind switch { LiveOptionKind.HoldEnd => "hold-end", LiveOptionKind.DropOne => "drop-one", LiveOptionKind.DropNeeded => "drop-needed", _ => "run-longer" });
            json.WriteString("text", language == Language.English ? option.English : option.Danish);
            json.WriteString("end", Clock(option.End));
            json.WriteNumber("longer", option.LongerMinutes);
            Ids(json, "dropped", option.Falls);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Rest(Utf8JsonWriter json, Agenda agenda, LiveOutlook outlook, LiveOption choice)
    {
        var items = Items(outlook);
        foreach (var time in choice.Rest)
        {
            var item = items[time.Item].Item;
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("title", item.Title);
            json.WriteString("activity", item.Activity.Code);
            json.WriteString("start", Clock(TimeAt(agenda, time.StartMinute)));
            json.WriteString("end", Clock(TimeAt(agenda, time.StartMinute + time.Minutes)));
            json.WriteNumber("minutes", time.Minutes);
            json.WriteStartArray("presenters");
            foreach (var presenter in item.AllPresenters)
                json.WriteStringValue(presenter);
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<AgendaItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item.Id);
        json.WriteEndArray();
    }

    private static Dictionary<string, LiveItem> Items(LiveOutlook outlook) => outlook.Items.ToDictionary(item => item.Item.Id);

    private static LocalTime TimeAt(Agenda agenda, int minute) => agenda.Problem.Frame.TimeAt(minute);

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
