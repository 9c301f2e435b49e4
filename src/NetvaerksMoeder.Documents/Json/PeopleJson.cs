using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>People in a JSON file: <c>[ { "id", "unit", "level", "roles" … } ]</c>, and the ladder their levels are of.</summary>
internal static class PeopleJson
{
    public static void Write(JsonOut json, IReadOnlyList<Participant> people, LevelLadder ladder, bool withNames, string name = "roster")
    {
        if (!ladder.Levels.SequenceEqual(LevelLadder.Municipality.Levels))
            LevelsJson.Write(json, ladder);
        json.Array(name, () =>
        {
            foreach (var person in people)
                json.InlineObject(null, () => Write(json, person, withNames));
        });
    }

    public static List<Participant> Read(JsonFields fields, LevelLadder ladder, string name = "roster")
    {
        var people = new List<Participant>();
        var seen = new HashSet<ParticipantId>();
        var ids = new IdReader(fields.Sink, null);
        foreach (var item in fields.List(name))
        {
            var person = JsonFields.Of(item, fields.Sink);
            if (person.Need("id") is not { } idItem || ids.Read(idItem) is not { } id)
                continue;
            if (seen.Add(id))
                people.Add(Read(person, id, ladder));
            else
                fields.Sink.Wrong(idItem, "DuplicateId", $"Id'et {idItem.Shown} findes to gange. Giv hver deltager sit eget id.", $"The id {idItem.Shown} is there twice. Give each participant an id of their own.");
        }

        return people;
    }

    private static void Write(JsonOut json, Participant person, bool withNames)
    {
        json.Text("id", person.Id.Value);
        if (withNames && person.Name.Length > 0)
            json.Text("name", person.Name);
        json.Text("unit", person.Unit.ToString());
        json.Text("level", person.Level.Code);
        json.InlineTexts("roles", person.Roles.Select(role => role.Code));
        if (person.Presence.From is { } from)
            json.Time("from", from);
        if (person.Presence.To is { } to)
            json.Time("to", to);
        if (person.Meetings.Count > 0)
        {
            json.Array("meetings", () =>
            {
                foreach (var meeting in person.Meetings)
                    json.Number(null, meeting);
            });
        }

        if (person.Attributes.Count > 0)
        {
            json.Object("attributes", () =>
            {
                foreach (var attribute in person.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
                    json.Text(attribute.Key, attribute.Value);
            });
        }
    }

    private static Participant Read(JsonFields fields, ParticipantId id, LevelLadder ladder)
    {
        var attributes = fields.Find("attributes") is { } item
            ? item.Properties.Select(property => new KeyValuePair<string, string>(property.Key, fields.TextOf(property.Value) ?? string.Empty))
            : [];
        return new Participant(
            id,
            Unit(fields),
            Level(fields, ladder),
            fields.Text("name"),
            fields.Texts("roles").Where(role => !string.IsNullOrWhiteSpace(role)).Select(ParticipantRole.Parse),
            PresenceOf(fields),
            fields.List("meetings").Select(meeting => fields.WholeOf(meeting, 1, 1000) ?? 1),
            attributes.GroupBy(attribute => attribute.Key, StringComparer.OrdinalIgnoreCase).Select(group => group.First()));
    }

    private static UnitPath Unit(JsonFields fields)
    {
        var text = fields.Text("unit") ?? string.Empty;
        if (text.Trim().Length == 0 || !text.Split('/').Any(string.IsNullOrWhiteSpace))
            return UnitPath.Parse(text);
        var item = fields.Find("unit")!;
        fields.Sink.Wrong(item, "UnitInvalid", $"Enheden {item.Shown} har et tomt led. Skriv navnene fra toppen med én / imellem.", $"The unit {item.Shown} has an empty part. Write the names from the top with one / between.");
        return UnitPath.Root;
    }

    private static OrganisationalLevel Level(JsonFields fields, LevelLadder ladder)
    {
        if (fields.Text("level") is not { } text)
            return ladder.Lowest;
        if (ladder.Find(text) is { } level)
            return level;
        var item = fields.Find("level")!;
        fields.Sink.Wrong(item, "LevelUnknown", $"Niveauet {item.Shown} kendes ikke. Tilladt: {ladder}.", $"The level {item.Shown} is unknown. Allowed: {ladder}.");
        return ladder.Lowest;
    }

    private static Presence PresenceOf(JsonFields fields)
    {
        var from = fields.Time("from");
        var to = fields.Time("to");
        if (from is null || to is null || from < to)
            return new Presence(from, to);
        fields.Sink.Wrong(fields.Find("to")!, "TimesReversed", "\"to\" skal være senere end \"from\".", "\"to\" must be later than \"from\".");
        return Presence.Whole;
    }
}
