using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a programme with times.</summary>
internal sealed class AgendaWriter(JsonOut json, Language language)
{
    public void Write(Agenda agenda)
    {
        json.Text("kind", "agenda");
        json.Text("status", JsonWords.Of(JsonWords.Statuses, agenda.Status));
        json.Number("seed", agenda.Seed);
        json.Number("steps", agenda.Steps);
        json.Text("stopped", JsonWords.Of(JsonWords.Stops, agenda.Stopped));
        json.Number("cost", agenda.Cost);
        json.Number("bound", agenda.Bound);
        json.Array("items", () =>
        {
            foreach (var item in agenda.Items)
                json.Object(null, () => Write(item));
        });
        json.InlineTexts("dropped", agenda.Dropped.Select(item => item.Id));
        json.Number("dialogueShare", agenda.DialogueShare);
        WriteConflict(agenda.Conflict);
    }

    private void Write(ScheduledItem scheduled)
    {
        json.Text("id", scheduled.Item.Id);
        json.Text("title", scheduled.Item.Title);
        json.Text("activity", scheduled.Item.Activity.Code);
        json.Time("start", scheduled.Start);
        json.Time("end", scheduled.End);
        json.Number("minutes", scheduled.Minutes);
        json.InlineTexts("presenters", scheduled.Item.AllPresenters);
        if (scheduled.Rounds > 0)
            json.Number("rounds", scheduled.Rounds);
        if (scheduled.Parts.Count == 0)
            return;
        json.Array("parts", () =>
        {
            foreach (var part in scheduled.Parts)
            {
                json.InlineObject(null, () =>
                {
                    json.Text("title", part.Part.Title);
                    json.Time("start", part.Start);
                    json.Time("end", part.End);
                    json.InlineTexts("presenters", part.Part.Presenters);
                });
            }
        });
    }

    private void WriteConflict(AgendaConflict? conflict)
    {
        json.Array("conflict", () =>
        {
            foreach (var rule in conflict?.Rules ?? [])
            {
                json.InlineObject(null, () =>
                {
                    json.Text("rule", rule.Code);
                    json.Text("text", In(rule.Danish, rule.English));
                    if (rule.Item.Length > 0)
                        json.Text("item", rule.Item);
                });
            }
        });
        if (conflict is null)
            return;
        json.Text("why", In(conflict.Danish, conflict.English));
        if (conflict.MissingMinutes is { } minutes)
            json.Number("missingMinutes", minutes);
        json.Array("repairs", () =>
        {
            foreach (var repair in conflict.Repairs)
                json.Text(null, In(repair.Danish, repair.English));
        });
    }

    private string In(string danish, string english) => language == Language.English ? english : danish;
}
