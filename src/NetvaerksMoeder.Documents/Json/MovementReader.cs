using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads how people move.</summary>
internal sealed class MovementReader(JsonFields fields, IdReader ids)
{
    public Movement Read(RotationKind kind)
    {
        // A bare word is what a problem, and a short plan made elsewhere, says.
        if (fields.Find("movement") is not { Kind: System.Text.Json.JsonValueKind.Object } || fields.Object("movement") is not { } movement)
            return Cards(kind);
        var say = movement.Text("say") is { } text && text.Trim().Length > 0 ? text : "–";
        return movement.Choice("kind", JsonWords.Movements, MovementKind.Cards) switch
        {
            MovementKind.Carousel => Carousel(movement, say),
            MovementKind.Stations => Stations(movement, say),
            MovementKind.Tables => Tables(movement, say),
            _ => Cards(kind),
        };
    }

    private static Movement Cards(RotationKind kind) => kind == RotationKind.Stations ? Movement.StationCards : Movement.Cards;

    private Movement Carousel(JsonFields movement, string say)
    {
        var inner = Chairs(movement.NeededList("inner"));
        var outer = Chairs(movement.NeededList("outer"));
        var shift = movement.Whole("shift", -1_000_000, 1_000_000) ?? 1;
        var offsets = movement.List("offsets").Select(item => movement.WholeOf(item, -1_000_000, 1_000_000) ?? 0).ToList();
        var first = movement.Text("first") is { } text && text.Trim().Length > 0 ? new BilingualText(text, text) : null;
        var says = Says(movement);
        if (inner.Exists(id => id is not null) && outer.Exists(id => id is not null) && (shift != 0 || offsets.Count > 0)
            && !inner.Where(id => id is not null).Intersect(outer).Any())
        {
            return offsets.Count > 0
                ? Movement.CarouselByOffsets(inner, outer, offsets, new BilingualText(say, say), first, says)
                : Movement.Carousel(inner, outer, shift, new BilingualText(say, say), first, says);
        }

        if (fields.Sink.IsSound)
        {
            fields.Sink.Wrong(
                movement.Item,
                "CarouselInvalid",
                "Karrusellen skal have personer på begge sider, ingen på dem begge, og \"shift\" må ikke være 0, medmindre der er \"offsets\".",
                "The carousel must have people on both sides, nobody on both of them, and \"shift\" must not be 0 unless there are \"offsets\".");
        }

        return Movement.Cards;
    }

    // An empty chair is null.
    private List<ParticipantId?> Chairs(IReadOnlyList<JsonItem> items)
    {
        var people = new Queue<ParticipantId>(ids.ReadSet(items.Where(item => item.Kind != System.Text.Json.JsonValueKind.Null)));
        return items.Select(item => item.Kind != System.Text.Json.JsonValueKind.Null && people.Count > 0 ? people.Dequeue() : null).ToList();
    }

    private static List<BilingualText> Says(JsonFields movement) =>
        movement.Texts("says").Where(text => text.Trim().Length > 0).Select(text => new BilingualText(text, text)).ToList();

    private Movement Stations(JsonFields movement, string say)
    {
        var spots = movement.NeededWhole("spots", 1, 1_000_000);
        var shifts = movement.NeededList("shifts").Select(item => fields.WholeOf(item, -1_000_000, 1_000_000)).Where(shift => shift is not null).Select(shift => shift!.Value).ToList();
        var says = Says(movement);
        if (spots is { } places && shifts.Count > 0 && (says.Count == 0 || says.Count == shifts.Count))
            return Movement.Walk(places, shifts, new BilingualText(say, say), says);
        if (fields.Sink.IsSound)
        {
            fields.Sink.Wrong(
                movement.Item,
                "WalkInvalid",
                "\"shifts\" skal have et tal for hvert skift, og \"says\" lige så mange sætninger eller ingen.",
                "\"shifts\" must have a number for each change, and \"says\" as many sentences or none.");
        }

        return Movement.StationCards;
    }

    private Movement Tables(JsonFields movement, string say)
    {
        var tables = movement.NeededWhole("tables", 1, 1_000_000) ?? 1;
        var repeatFree = movement.Whole("repeatFreeRounds", 1, 1_000_000) ?? 1;
        var colours = new List<TableColour>();
        foreach (var item in movement.NeededList("colours").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var code = item.NeededText("colour") ?? "?";
            var step = item.Whole("step", -1_000_000, 1_000_000) ?? 0;
            var members = ids.ReadSet(item.NeededList("members"));
            if (members.Count > 0)
                colours.Add(TableColour.Known(code, step, members));
        }

        var wearers = colours.SelectMany(colour => colour.Members).ToList();
        if (wearers.Count > 0 && wearers.Distinct().Count() == wearers.Count)
            return Movement.ByColours(tables, colours, repeatFree, new BilingualText(say, say));
        if (fields.Sink.IsSound)
            fields.Sink.Wrong(movement.Item, "ColoursInvalid", "Hver person skal have én farve, og der skal være en farve.", "Each person must wear one colour, and there must be a colour.");
        return Movement.Cards;
    }
}
