using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a rotation: what it claims, its rounds, how people move, and what it was asked to do.</summary>
internal sealed class RotationWriter(JsonOut json, Language language)
{
    public void Write(Rotation rotation)
    {
        json.Text("kind", JsonWords.Of(JsonWords.Kinds, rotation.Kind));
        json.Text("status", JsonWords.Of(JsonWords.Statuses, rotation.Status));
        json.Number("seed", rotation.Seed);
        json.Number("steps", rotation.Steps);
        json.Text("stopped", JsonWords.Of(JsonWords.Stops, rotation.Stopped));
        json.Number("people", rotation.People);
        json.Number("value", rotation.Value);
        json.Number("bound", rotation.Bound);
        json.Number("repeats", rotation.Repeats);
        json.Number("repeatsBound", rotation.RepeatsBound);
        json.Number("leastPerPerson", rotation.Figures.LeastPerPerson);
        if (rotation.LeastPerPersonBound is { } most)
            json.Number("leastPerPersonBound", most);
        json.InlineObject("counts", () =>
        {
            foreach (var word in JsonWords.Relations)
                json.Number(word.Key, rotation.Figures.Counts.Of(word.Value));
        });
        WriteRounds(rotation);
        new MovementWriter(json, language).Write(rotation.Movement);
        if (rotation.Conflict.Count > 0)
        {
            json.Array("conflict", () =>
            {
                foreach (var conflict in rotation.Conflict)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("rule", conflict.Rule);
                        json.Text("text", conflict.Text.In(language));
                    });
                }
            });
        }

        if (rotation.Why.Count > 0)
        {
            json.Array("why", () =>
            {
                foreach (var sentence in rotation.Why)
                    json.Text(null, sentence.In(language));
            });
        }
    }

    /// <summary>Who meets where in a round, and who sits over.</summary>
    public static void WriteGroups(JsonOut json, Round round)
    {
        json.Array("groups", () =>
        {
            foreach (var encounter in round.Encounters)
            {
                json.InlineObject(null, () =>
                {
                    json.Number("place", encounter.Place);
                    json.InlineTexts("members", encounter.Members.Select(id => id.Value));
                    if (encounter.Hosts.Count > 0)
                        json.InlineTexts("hosts", encounter.Hosts.Select(id => id.Value));
                });
            }
        });
        json.InlineTexts("byes", round.Byes.Select(id => id.Value));
    }

    private void WriteRounds(Rotation rotation) => json.Array("rounds", () =>
    {
        foreach (var round in rotation.Rounds)
        {
            json.Object(null, () =>
            {
                ProblemWriter.WriteSlot(json, round.Slot);
                WriteGroups(json, round);
            });
        }
    });
}
