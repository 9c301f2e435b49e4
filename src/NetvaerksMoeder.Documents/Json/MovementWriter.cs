using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;

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
                json.InlineTexts("inner", movement.Inner.Select(id => id.Value));
                json.InlineTexts("outer", movement.Outer.Select(id => id.Value));
                json.Number("shift", movement.Shift);
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
        if (movement.Says.Count > 0)
        {
            json.Array("says", () =>
            {
                foreach (var say in movement.Says)
                    json.Text(null, say.In(language));
            });
        }
    });
}
