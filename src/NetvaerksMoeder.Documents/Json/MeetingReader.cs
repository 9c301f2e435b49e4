using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NodaTime;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads one meeting of a meeting file.</summary>
internal sealed class MeetingReader(JsonFields fields, Roster? roster, ContactHistory history, Language language = Language.Danish)
{
    private readonly IdReader _ids = new(fields.Sink, roster is null ? null : new HashSet<ParticipantId>(roster.Participants.Select(person => person.Id)));

    /// <summary>The meeting; <see langword="null"/> where the file has faults.</summary>
    public NetworkMeeting? Read(string fallbackTitle, int number)
    {
        var title = fields.Text("title") is { } text && text.Trim().Length > 0 ? text : fallbackTitle;
        var own = fields.Whole("number", 1, 1000) ?? number;
        var frame = ReadFrame();
        var grid = fields.Whole("grid", 1, 60) ?? 5;
        var stations = new List<KeyValuePair<string, int>>();
        var values = new List<KeyValuePair<string, RelationValues>>();
        var spots = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        var choices = new Dictionary<string, EncounterChoices>(StringComparer.Ordinal);
        var items = ReadItems(stations, values, spots, choices);
        var rules = ReadRules(fields.Object("rules"));
        var encounters = ReadEncounters();
        if (!fields.Sink.IsSound || frame is null)
            return null;

        var meeting = new NetworkMeeting(title, frame, items, rules, grid, encounters, own, stations, choices, values);
        CheckAgenda(meeting, spots);
        return fields.Sink.IsSound ? meeting : null;
    }

    /// <summary>Reads what an agenda was asked to lay out.</summary>
    public AgendaProblem? ReadProblem()
    {
        var frame = ReadFrame();
        var grid = fields.Whole("grid", 1, 60) ?? 5;
        var items = ReadItems([], [], new Dictionary<string, JsonItem>(StringComparer.Ordinal), new Dictionary<string, EncounterChoices>(StringComparer.Ordinal));
        var rules = ReadRules(fields.Object("rules"));
        var presence = fields.List("presence").Select(item => JsonFields.Of(item, fields.Sink)).Select(ReadPresence).Where(item => item is not null).Select(item => item!).ToList();
        if (!fields.Sink.IsSound || frame is null)
            return null;
        try
        {
            return new AgendaProblem(frame, items, rules, grid, presence);
        }
        catch (InvalidAgendaException wrong)
        {
            Tell(wrong, new Dictionary<string, JsonItem>());
            return null;
        }
    }

    private PresenterPresence? ReadPresence(JsonFields presence)
    {
        var windows = presence.List("windows").Select(window => ReadWindow(presence, window)).Where(window => window is not null).Select(window => window!).ToList();
        return presence.NeededText("presenter") is { } presenter ? new PresenterPresence(presenter, windows) : null;
    }

    private AgendaFrame? ReadFrame()
    {
        var start = NeededMinute("start");
        var end = NeededMinute("end");
        var date = ReadDate();
        var zone = ReadZone();
        if (start is null || end is null)
            return null;
        if (end <= start)
        {
            var item = fields.Find("end")!;
            fields.Sink.Wrong(
                item,
                "EndBeforeStart",
                $"Mødet slutter {item.Shown}, men begynder {fields.Find("start")!.Shown}. Sluttidspunktet skal være senere samme dag.",
                $"The meeting ends at {item.Shown}, but starts at {fields.Find("start")!.Shown}. The end must be later the same day.");
            return null;
        }

        try
        {
            return new AgendaFrame(start.Value, end.Value, date, date is null ? null : zone);
        }
        catch (ArgumentException wrong)
        {
            fields.Sink.Wrong(fields.Find(wrong.ParamName == "end" ? "end" : "start")!, "TimeInvalid", $"Tidspunktet kan ikke bruges: {Text.FaultText.Of(wrong, isDanish: true)}", $"The time cannot be used: {Text.FaultText.Of(wrong, isDanish: false)}");
            return null;
        }
    }

    private LocalTime? NeededMinute(string name)
    {
        fields.Need(name);
        return ItemReader.WholeMinute(fields, name);
    }

    private LocalDate? ReadDate()
    {
        if (fields.Text("date") is not { } text)
            return null;
        if (Text.DateText.Parse(text) is { } date)
            return date;
        var item = fields.Find("date")!;
        fields.Sink.Wrong(item, "DateInvalid", $"{item.Shown} er ikke en dato. Skriv den som \"2026-03-12\".", $"{item.Shown} is no date. Write it as \"2026-03-12\".");
        return null;
    }

    private DateTimeZone ReadZone()
    {
        var text = fields.Text("zone") ?? Copenhagen;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text.Trim()) is { } zone)
            return zone;
        var item = fields.Find("zone")!;
        fields.Sink.Wrong(item, "ZoneUnknown", $"Tidszonen {item.Shown} kendes ikke. Skriv fx \"{Copenhagen}\".", $"The time zone {item.Shown} is unknown. Write for example \"{Copenhagen}\".");
        return DateTimeZone.Utc;
    }

    private const string Copenhagen = "Europe/Copenhagen";

    private List<AgendaItem> ReadItems(
        List<KeyValuePair<string, int>> stations,
        List<KeyValuePair<string, RelationValues>> values,
        Dictionary<string, JsonItem> spots,
        Dictionary<string, EncounterChoices> choices)
    {
        var items = new List<AgendaItem>();
        foreach (var value in fields.NeededList("items"))
        {
            var reader = new ItemReader(JsonFields.Of(value, fields.Sink), roster, language);
            if (reader.Read() is not { } item)
                continue;
            items.Add(item);
            spots[item.Id] = value;
            if (reader.Choices is { } asked)
                choices[item.Id] = asked;
            if (reader.Stations is { } count)
                stations.Add(new KeyValuePair<string, int>(item.Id, count));
            if (reader.Values is { } own)
                values.Add(new KeyValuePair<string, RelationValues>(item.Id, own));
        }

        return items;
    }

    private static AgendaRules ReadRules(JsonFields? rules)
    {
        if (rules is null)
            return AgendaRules.None;
        var every = rules.Whole("breakAtLeastEvery", 1, DurationRange.Longest);
        var meal = rules.Find("mealBetween") is { } window ? ReadWindow(rules, window) : null;
        var share = rules.Whole("dialogueShareAtLeast", 0, 100);
        var buffer = rules.Whole("bufferBeforeEnd", 0, DurationRange.Longest) ?? 0;
        var changeovers = new List<Changeover>();
        foreach (var changeover in rules.List("changeovers").Select(item => JsonFields.Of(item, rules.Sink)))
        {
            changeover.Need("from");
            changeover.Need("to");
            var from = changeover.Choice("from", MeetingWords.Forms, ActivityForm.Talk);
            var to = changeover.Choice("to", MeetingWords.Forms, ActivityForm.Talk);
            var minutes = changeover.NeededWhole("minutes", 1, DurationRange.Longest);
            changeover.RefuseOthers();
            if (changeovers.Exists(known => known.From == from && known.To == to))
                rules.Sink.Wrong(changeover.Item, "ChangeoverTwice", "Omstillingen står to gange. Slet den ene.", "The changeover is there twice. Delete one of them.");
            else if (minutes is { } length)
                changeovers.Add(new Changeover(from, to, length));
        }

        rules.RefuseOthers();
        return new AgendaRules(every, meal, share, buffer, changeovers);
    }

    private static TimeWindow? ReadWindow(JsonFields fields, JsonItem item)
    {
        var times = fields.ListOf(item).Select(fields.TimeOf).ToList();
        if (times.Count == 2 && times[0] is { } from && times[1] is { } to && from < to)
            return new TimeWindow(from, to);
        fields.Sink.Wrong(item, "WindowInvalid", "Skriv to klokkeslæt, det sidste senere end det første: [\"11:30\", \"13:00\"].", "Write two clock times, the last later than the first: [\"11:30\", \"13:00\"].");
        return null;
    }

    private EncounterRules ReadEncounters()
    {
        var boundary = ValuesJson.ReadBoundary(fields);
        var values = fields.Find("values") is { } item ? ValuesJson.ReadRelation(fields, item) : null;
        var pairs = new SpeedDatingOptions(
            fields.Choice("odd", JsonWords.Odds, OddPolicy.Trio),
            fields.Choice("movement", JsonWords.PairMovements, MovementKind.Cards),
            fields.Flag("fairFirst") ?? false);
        return new EncounterRules(
            values, boundary, pairs, _ids.ReadSets(fields, "apart"), _ids.ReadSets(fields, "together"), _ids.ReadSet(fields.List("seated")), history);
    }

    private void CheckAgenda(NetworkMeeting meeting, Dictionary<string, JsonItem> spots)
    {
        try
        {
            _ = roster is null ? new AgendaProblem(meeting.Frame, meeting.Items, meeting.Rules, meeting.Grid) : meeting.ToAgendaProblem(roster);
        }
        catch (InvalidAgendaException wrong)
        {
            Tell(wrong, spots);
        }
    }

    private void Tell(InvalidAgendaException wrong, Dictionary<string, JsonItem> spots)
    {
        foreach (var fault in wrong.Faults)
            fields.Sink.Wrong(spots.TryGetValue(fault.About, out var item) ? item : fields.Item, fault.Code, fault.Danish, fault.English);
    }
}
