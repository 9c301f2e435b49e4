using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;

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
        var inner = ids.ReadSet(movement.NeededList("inner"));
        var outer = ids.ReadSet(movement.NeededList("outer"));
        var shift = movement.Whole("shift", -1_000_000, 1_000_000) ?? 1;
        if (inner.Count > 0 && outer.Count > 0 && shift != 0 && !inner.Intersect(outer).Any())
            return Movement.Carousel(inner, outer, shift, new BilingualText(say, say));
        if (fields.Sink.IsSound)
        {
            fields.Sink.Wrong(
                movement.Item,
                "CarouselInvalid",
                "Karrusellen skal have personer på begge sider, ingen på dem begge, og \"shift\" må ikke være 0.",
                "The carousel must have people on both sides, nobody on both of them, and \"shift\" must not be 0.");
        }

        return Movement.Cards;
    }

    private Movement Stations(JsonFields movement, string say)
    {
        var spots = movement.NeededWhole("spots", 1, 1_000_000);
        var shifts = movement.NeededList("shifts").Select(item => fields.WholeOf(item, -1_000_000, 1_000_000)).Where(shift => shift is not null).Select(shift => shift!.Value).ToList();
        var says = movement.Texts("says").Where(text => text.Trim().Length > 0).Select(text => new BilingualText(text, text)).ToList();
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
