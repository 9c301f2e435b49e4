using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes how people move.</summary>
internal sealed class MovementWriter(JsonOut json, Language language)
{
    public void Write(Movement movement) => json.Object("movement", () =>
    {
        json.Text("kind", JsonWords.Of(JsonWords.Movements, movement.Kind));
        switch (movement.Kind)
        {
            case MovementKind.Carousel:
                Chairs("inner", movement.InnerChairs);
                Chairs("outer", movement.OuterChairs);
                json.Number("shift", movement.Shift);
                if (movement.Offsets.Count > 0)
                    json.InlineNumbers("offsets", movement.Offsets);
                break;
            case MovementKind.Stations:
                json.Number("spots", movement.Spots);
                json.InlineNumbers("shifts", movement.Shifts);
                break;
            case MovementKind.Tables:
                json.Number("tables", movement.Tables);
                json.Number("repeatFreeRounds", movement.RepeatFreeRounds);
                json.Array("colours", () =>
                {
                    foreach (var colour in movement.Colours)
                    {
                        json.InlineObject(null, () =>
                        {
                            json.Text("colour", colour.Code);
                            json.Number("step", colour.Step);
                            json.InlineTexts("members", colour.Members.Select(id => id.Value));
                        });
                    }
                });
                break;
        }

        json.Text("say", movement.Say.In(language));
        if (movement.SayFirst is { } first)
            json.Text("first", first.In(language));
        if (movement.Says.Count > 0)
        {
            json.Array("says", () =>
            {
                foreach (var say in movement.Says)
                    json.Text(null, say.In(language));
            });
        }
    });

    // An empty chair is null; the last inner one, where an odd number leaves it, is left out.
    private void Chairs(string name, IReadOnlyList<ParticipantId?> chairs) => json.InlineArray(name, () =>
    {
        var count = name == "inner" && chairs.Count > 1 && chairs[chairs.Count - 1] is null ? chairs.Count - 1 : chairs.Count;
        for (var chair = 0; chair < count; chair++)
        {
            if (chairs[chair] is { } id)
                json.Text(null, id.Value);
            else
                json.Null(null);
        }
    });
}
