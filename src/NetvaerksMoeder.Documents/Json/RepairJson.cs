using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a meeting after a repair on the day: its plan as <see cref="PlanJson"/> does, with what changed as <c>attend</c>.</summary>
/// <remarks>The file is a plan, and is read as one.</remarks>
public static class RepairJson
{
    /// <summary>Writes a repaired meeting.</summary>
    /// <param name="repaired">The meeting.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <param name="withNames">Whether people's names are written beside their ids; they are by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(RepairedMeeting repaired, Language language = Language.Danish, bool withNames = true)
    {
        Guard.Against.Null(repaired);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            new PlanWriter(json, language, withNames).Write(repaired.Plan, withRoster: true);
            json.Object("attend", () =>
            {
                json.Number("changedCards", repaired.ChangedCards);
                json.InlineTexts("newCardsFor", repaired.NewCardsFor.Select(id => id.Value));
                json.Array("encounters", () =>
                {
                    foreach (var encounter in repaired.Encounters)
                        json.Object(null, () => Write(json, encounter, language));
                });
            });
        });
        return json.ToBytes();
    }

    private static void Write(JsonOut json, RepairedEncounter encounter, Language language)
    {
        var repair = encounter.Repair;
        json.Text("item", encounter.Planned.ItemId);
        json.Number("fromRound", repair.FirstNewRound);
        json.Number("changedCards", repair.ChangedCards.Count);
        json.Number("changedBound", repair.ChangedBound);
        json.Number("newCards", repair.NewCards);
        json.Number("value", repair.ComingValue);
        json.Number("bestKnown", repair.BestKnown);
        json.Number("bound", repair.ComingBound);
        json.Text("say", repair.Say.In(language));
        json.Array("changed", () =>
        {
            foreach (var card in repair.ChangedCards)
                json.InlineObject(null, () => Write(json, card));
        });
    }

    private static void Write(JsonOut json, ChangedCard card)
    {
        json.Text("id", card.Id.Value);
        json.Number("round", card.Round);
        Place(json, "place", card.Place);
        json.InlineTexts("with", card.Others.Select(id => id.Value));
        Place(json, "printedPlace", card.PrintedPlace);
        json.InlineTexts("printedWith", card.Printed.Select(id => id.Value));
    }

    private static void Place(JsonOut json, string name, int? place)
    {
        if (place is { } number)
            json.Number(name, number);
        else
            json.Null(name);
    }
}
