using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a meeting or a rotation after a repair on the day: a plan as <see cref="PlanJson"/> does, with what changed as <c>attend</c>.</summary>
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

    /// <summary>Writes a repaired rotation: as <see cref="RotationJson"/> does, with what changed as <c>attend</c>.</summary>
    /// <param name="repaired">The rotation.</param>
    /// <param name="ladder">The levels of the people; the municipality's by default.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <param name="withNames">Whether people's names are written beside their ids; they are not by default.</param>
    /// <returns>The file's bytes, to be read as a rotation.</returns>
    public static byte[] Write(RepairedRotation repaired, LevelLadder? ladder = null, Language language = Language.Danish, bool withNames = false)
    {
        Guard.Against.Null(repaired);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            new RotationWriter(json, language).Write(repaired.Rotation);
            PeopleJson.Write(json, repaired.Problem.Participants, ladder ?? LevelLadder.Municipality, withNames);
            ProblemWriter.Write(json, repaired.Problem, repaired.Options);
            json.Object("attend", () => Write(json, repaired, language));
        });
        return json.ToBytes();
    }

    private static void Write(JsonOut json, RepairedEncounter encounter, Language language)
    {
        json.Text("item", encounter.Planned.ItemId);
        Write(json, encounter.Repair, language);
    }

    private static void Write(JsonOut json, RepairedRotation repair, Language language)
    {
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
