using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads what was actually held of a planned meeting: <c>{ "kind": "held", "absent", "guests", "encounters": [ { "item",
/// "rounds": [ { "number", "held": "planned|changed|dropped", "groups", "byes" } ] } ] }</c>.</summary>
/// <remarks>What is not mentioned was held as planned, so a record may be as short as one line. A written record holds the groups of every round
/// that was held, and so is a history on its own, without the plan.</remarks>
public static class HeldJson
{
    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(HeldRecord record)
    {
        Guard.Against.Null(record);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "held");
            json.Text("title", record.Plan.Meeting.Title);
            if (record.Plan.Meeting.Frame.Date is { } date)
                json.Text("date", DateText.Iso(date));
            json.InlineTexts("absent", record.Absent.Select(id => id.Value));
            if (record.Guests.Count > 0)
                PeopleJson.Write(json, record.Guests, record.Roster.Ladder, withNames: true, "guests");
            json.Array("encounters", () =>
            {
                foreach (var encounter in record.Encounters)
                    json.Object(null, () => Write(json, record, encounter));
            });
        });
        return json.ToBytes();
    }

    /// <summary>Reads a record and holds it against the plan of its meeting.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="plan">The plan of the meeting.</param>
    /// <returns>The record, or everything in it that does not fit the plan.</returns>
    public static ReadResult<HeldRecord> Read(byte[] content, string fileName, MeetingPlan plan)
    {
        Guard.Against.Null(content);
        Guard.Against.Null(plan);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        return JsonTree.Parse(content, sink) is { } root
            ? sink.Result(new HeldReader(JsonFields.Of(root, sink)).Read(plan))
            : sink.Result<HeldRecord>(null);
    }

    private static void Write(JsonOut json, HeldRecord record, HeldEncounter encounter)
    {
        json.Text("item", encounter.Planned.ItemId);
        json.Text("kind", JsonWords.Of(JsonWords.Kinds, encounter.Planned.Rotation.Kind));
        var rounds = record.RoundsOf(encounter).ToDictionary(round => round.Number);
        json.Array("rounds", () =>
        {
            foreach (var held in encounter.Rounds)
            {
                json.Object(null, () =>
                {
                    json.Number("number", held.Number);
                    json.Text("held", JsonWords.Of(HeldReader.Kinds, held.Kind));
                    if (rounds.TryGetValue(held.Number, out var round))
                        RotationWriter.WriteGroups(json, round);
                });
            }
        });
    }
}
