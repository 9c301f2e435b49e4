using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes the dates of a series as JSON.</summary>
public static class DatesJson
{
    /// <summary>Writes dates, or why there are none.</summary>
    /// <param name="plan">The dates.</param>
    /// <param name="language">The language of the reasons; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(DatePlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "dates");
            json.Text("status", JsonWords.Of(JsonWords.Statuses, plan.Status));
            json.Text("stopped", JsonWords.Of(JsonWords.Stops, plan.Status == SolutionStatus.Infeasible ? StopReason.ProvenInfeasible : StopReason.ProvenOptimal));
            json.Number("people", plan.Problem.People.Count);
            json.Number("considered", plan.Considered);
            json.InlineTexts("dates", plan.Choices.Take(1).SelectMany(choice => choice.Dates).Select(DateText.Iso));
            json.Array("choices", () =>
            {
                foreach (var choice in plan.Choices)
                    json.Object(null, () => Write(json, choice, language));
            });
            json.Array("ruledOut", () =>
            {
                foreach (var day in plan.RuledOut)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("date", DateText.Iso(day.Date));
                        json.Text("text", language == Language.English ? day.English : day.Danish);
                    });
                }
            });
            json.Array("conflict", () =>
            {
                foreach (var text in language == Language.English ? plan.English : plan.Danish)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("rule", "dates");
                        json.Text("text", text);
                    });
                }
            });
        });
        return json.ToBytes();
    }

    private static void Write(JsonOut json, DateChoice choice, Language language)
    {
        json.Array("dates", () =>
        {
            for (var d = 0; d < choice.Dates.Count; d++)
            {
                json.InlineObject(null, () =>
                {
                    json.Text("date", DateText.Iso(choice.Dates[d]));
                    json.InlineTexts("missing", choice.Missing[d]);
                });
            }
        });
        json.Number("atLeastTwice", choice.AtLeastTwice);
        json.Number("presence", choice.Presence);
        json.Number("worstMeeting", choice.WorstMeeting);
        json.Text("text", language == Language.English ? choice.English : choice.Danish);
    }
}
