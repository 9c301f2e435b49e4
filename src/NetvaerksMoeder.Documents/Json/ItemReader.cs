using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads one item of a meeting file.</summary>
internal sealed class ItemReader(JsonFields item, Roster? roster = null, Language language = Language.Danish)
{
    private readonly ChoicesReader _choices = new(item, roster);

    private const int Day = DurationRange.Longest;

    /// <summary>The number of stations, where the item says it.</summary>
    public int? Stations { get; private set; }

    /// <summary>What the item asks of its encounter; <see langword="null"/> where it says nothing.</summary>
    public EncounterChoices? Choices { get; private set; }

    /// <summary>What contacts are worth in this item, where it says it.</summary>
    public RelationValues? Values { get; private set; }

    /// <summary>The item; <see langword="null"/> where it has faults.</summary>
    public AgendaItem? Read()
    {
        var before = item.Sink.Count;
        var id = item.NeededText("id");
        var activity = ReadActivity();
        var title = item.Text("title");
        var minutes = ReadMinutes();
        var round = ReadRound();
        var reserve = item.Whole("reserve", 0, Day) ?? 0;
        var presenters = Names(item, "presenters");
        var buzz = ReadBuzz(minutes, activity);
        var parts = ReadParts("parts");
        var tracks = ReadParts("tracks");
        var trackRounds = item.Whole("trackRounds", 1, 100) ?? 1;
        var after = ReadAfter();
        var (earliest, latest, endBy, start) = (Minute("earliest"), Minute("latest"), Minute("endBy"), Minute("fixed"));
        var weight = item.Whole("weight", 1, AgendaItem.GreatestWeight) ?? 1;
        var isOptional = item.Flag("optional") ?? false;
        var priority = item.Whole("priority", 1, AgendaItem.GreatestWeight) ?? 1;
        var isMovable = item.Flag("movable") ?? false;
        ReadStations(activity);
        Choices = _choices.Read(activity is null || activity.Kind == ActivityKind.Exhibition);
        Values = item.Find("values") is { } own ? ValuesJson.ReadRelation(item, own) : null;
        item.RefuseOthers();
        if (item.Sink.Count > before || id is null || activity is null)
            return null;
        try
        {
            return new AgendaItem(
                id.Trim(), activity, minutes, title ?? (language == Language.English ? activity.English : activity.Danish), presenters, after, earliest, latest, endBy, start, weight, isOptional, priority, isMovable, buzz, round, reserve, parts, tracks, trackRounds);
        }
        catch (ArgumentException wrong)
        {
            item.Sink.Wrong(item.Item, "ItemInvalid", $"Punktet \"{id}\" hænger ikke sammen: {WhyNot(wrong)}", $"The item \"{id}\" does not hold together: {WithoutParameter(wrong.Message)}");
            return null;
        }
    }

    /// <summary>A message without the parameter's name, which .NET puts in brackets and .NET Framework on a line of its own.</summary>
    private static string WithoutParameter(string message) => message.Split([" (Parameter", "\r\nParameter", "\nParameter"], StringSplitOptions.None)[0];

    private static string WhyNot(ArgumentException wrong) => wrong.ParamName switch
    {
        "tracks" => "det har både dele efter hinanden og spor side om side. Vælg en af dem.",
        "parts" => "det har flere dele end minutter. Giv det flere minutter.",
        "trackRounds" => "antallet af runder i spor skal være fra 1 til antallet af spor.",
        _ => $"\"{wrong.ParamName}\" kan ikke bruges her.",
    };

    /// <summary>Names or ids, none twice.</summary>
    public static IReadOnlyList<string> Names(JsonFields fields, string name)
    {
        var names = new List<string>();
        foreach (var value in fields.List(name))
        {
            if (fields.TextOf(value) is not { } text)
                continue;
            if (text.Trim().Length == 0)
                fields.Sink.Wrong(value, "TextEmpty", "Teksten er tom.", "The text is empty.");
            else if (names.Contains(text.Trim()))
                fields.Sink.Wrong(value, "IdTwice", $"{value.Shown} står to gange. Slet det ene.", $"{value.Shown} is there twice. Delete one of them.");
            else
                names.Add(text.Trim());
        }

        return names;
    }

    private Activity? ReadActivity()
    {
        if (item.NeededText("activity") is not { } text)
            return null;
        if (Activity.Find(text) is { } activity)
            return activity;
        var value = item.Find("activity")!;
        var codes = Activity.All.Select(known => known.Code).ToList();
        var nearest = NearestName.Of(text, codes);
        var allowed = string.Join(", ", codes);
        item.Sink.Wrong(
            value,
            "ActivityUnknown",
            nearest is null ? $"Aktiviteten {value.Shown} kendes ikke. Tilladt: {allowed}." : $"Aktiviteten {value.Shown} kendes ikke. Mente du \"{nearest}\"? Tilladt: {allowed}.",
            nearest is null ? $"The activity {value.Shown} is unknown. Allowed: {allowed}." : $"The activity {value.Shown} is unknown. Did you mean \"{nearest}\"? Allowed: {allowed}.");
        return null;
    }

    private DurationRange? ReadMinutes()
    {
        if (item.Find("minutes") is not { } value)
            return null;
        if (value.Kind == JsonValueKind.Number)
            return item.WholeOf(value, 1, Day) is { } exact ? new DurationRange(exact, exact, exact) : null;

        var range = JsonFields.Of(value, item.Sink);
        var preferred = range.NeededWhole("preferred", 1, Day);
        var min = range.Whole("min", 1, Day) ?? preferred;
        var max = range.Whole("max", 1, Day) ?? preferred;
        range.RefuseOthers();
        if (preferred is null || min is null || max is null)
            return null;
        if (min <= preferred && preferred <= max)
            return new DurationRange(min.Value, preferred.Value, max.Value);
        item.Sink.Wrong(
            value,
            "MinutesInvalid",
            $"Minutterne er min {min}, preferred {preferred}, max {max}; de skal stå i den rækkefølge: min ≤ preferred ≤ max.",
            $"The minutes are min {min}, preferred {preferred}, max {max}; they must be in that order: min ≤ preferred ≤ max.");
        return null;
    }

    private RoundTiming? ReadRound()
    {
        if (item.Object("round") is not { } round)
            return null;
        var seconds = round.NeededWhole("seconds", 1, 86_400);
        var move = round.Whole("move", 0, 86_400) ?? 0;
        round.RefuseOthers();
        return seconds is { } talk ? new RoundTiming(talk, move) : null;
    }

    private Buzz? ReadBuzz(DurationRange? minutes, Activity? activity)
    {
        if (item.Object("buzz") is not { } buzz)
            return null;
        var size = buzz.NeededWhole("size", 2, 1000);
        // Where the whole item is groups, it is theirs from beginning to end.
        var length = activity?.Kind == ActivityKind.BuzzGroups
            ? buzz.Whole("minutes", 1, Day) ?? (minutes ?? activity.UsualMinutes).Max
            : buzz.NeededWhole("minutes", 1, Day);
        _choices.ReadGroups(buzz);
        buzz.RefuseOthers();
        if (size is null || length is null)
            return null;
        if (minutes is null || length <= minutes.Max)
            return new Buzz(size.Value, length.Value);
        item.Sink.Wrong(
            buzz.Item,
            "BuzzTooLong",
            $"Summegruppen tager {length} min., hele punktet højst {minutes.Max}. Forkort den, eller giv punktet flere minutter.",
            $"The buzz takes {length} min., the whole item at most {minutes.Max}. Shorten it, or give the item more minutes.");
        return null;
    }

    private List<ItemPart> ReadParts(string name)
    {
        var parts = new List<ItemPart>();
        foreach (var part in item.List(name).Select(value => JsonFields.Of(value, item.Sink)))
        {
            var title = part.NeededText("title");
            var presenters = Names(part, "presenters");
            part.RefuseOthers();
            if (title is not null)
                parts.Add(new ItemPart(title, presenters));
        }

        return parts;
    }

    private List<AfterRule> ReadAfter()
    {
        var rules = new List<AfterRule>();
        foreach (var value in item.List("after"))
        {
            if (value.Kind != JsonValueKind.Object)
            {
                if (item.TextOf(value) is { } id && id.Trim().Length > 0)
                    rules.Add(new AfterRule(id.Trim()));
                continue;
            }

            var rule = JsonFields.Of(value, item.Sink);
            var other = rule.NeededText("item");
            var gap = rule.Whole("gap", 0, Day) ?? 0;
            rule.RefuseOthers();
            if (other is not null)
                rules.Add(new AfterRule(other.Trim(), gap));
        }

        return rules;
    }

    private void ReadStations(Activity? activity)
    {
        Stations = item.Whole("stations", 1, 1000);
        if (Stations is not null && activity is not null && activity.Kind != ActivityKind.Exhibition)
        {
            item.Sink.Wrong(
                item.Find("stations")!, "StationsMisplaced", "Kun en udstilling (\"exhibition\") har stationer.", "Only an exhibition (\"exhibition\") has stations.");
        }
    }

    private LocalTime? Minute(string name) => WholeMinute(item, name);

    /// <summary>A clock time without seconds.</summary>
    public static LocalTime? WholeMinute(JsonFields fields, string name)
    {
        if (fields.Time(name) is not { } time)
            return null;
        if (time.Second == 0)
            return time;
        fields.Sink.Wrong(fields.Find(name)!, "TimeInvalid", "Klokkeslættet skal være hele minutter.", "The clock time must be whole minutes.");
        return null;
    }
}
