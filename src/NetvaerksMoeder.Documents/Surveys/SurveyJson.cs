using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Documents.Surveys;

/// <summary>Writes the results of a survey as JSON: <c>"kind": "survey"</c>.</summary>
/// <remarks>Means have one decimal, intervals two. A result that is held back has <c>"suppressed"</c> and its reason, and no number.</remarks>
public static class SurveyJson
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The results.</param>
    /// <param name="language">The language of the scales' names; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(SurveyReport report, Language language = Language.Danish)
    {
        Guard.Against.Null(report);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "survey");
            json.Number("minimumRespondents", report.Policy.MinimumRespondents);
            json.Number("minimumDifference", report.Policy.MinimumDifference);
            json.Flag("paired", report.IsPaired);
            json.Array("scales", () =>
            {
                foreach (var scale in report.Questionnaire.Scales)
                    json.InlineObject(null, () => Scale(json, scale, language));
            });
            json.Array("results", () =>
            {
                foreach (var cell in report.Cells)
                    json.Object(null, () => Cell(json, cell));
            });
        });
        return json.ToBytes();
    }

    private static void Scale(JsonOut json, QuestionScale scale, Language language)
    {
        json.Text("id", scale.Id);
        json.Text("name", scale.Name.In(language));
        if (scale.Diamond is { } diamond)
            json.Text("diamond", diamond switch { Diamond.Trust => "trust", Diamond.Justice => "justice", _ => "collaboration" });
    }

    private static void Cell(JsonOut json, SurveyCell cell)
    {
        json.Text("unit", cell.Unit.ToString());
        if (cell.Level is { } level)
            json.Text("level", level.Code);
        json.Text("scale", cell.Scale.Id);
        Score(json, "first", cell.First);
        Score(json, "followUp", cell.FollowUp);
        if (cell.Difference is not { } difference)
            return;
        json.InlineObject("difference", () =>
        {
            json.Number("mean", Rounded(difference.Mean, 1));
            json.Number("standardError", Rounded((decimal)difference.StandardError, 2));
            json.Number("low", Rounded((decimal)difference.Low, 2));
            json.Number("high", Rounded((decimal)difference.High, 2));
            json.Text("formula", difference.IsPaired ? "paired t" : "Welch t");
        });
    }

    private static void Score(JsonOut json, string name, Score? score)
    {
        if (score is null)
            return;
        json.InlineObject(name, () =>
        {
            if (score is PublishedScore published)
            {
                json.Number("respondents", published.Respondents);
                json.Number("mean", Rounded(published.Mean, 1));
                json.Number("standardDeviation", Rounded((decimal)published.StandardDeviation, 1));
            }
            else if (score is SuppressedScore suppressed)
            {
                json.Text("suppressed", suppressed.Reason == SuppressionReason.TooFewRespondents ? "tooFewRespondents" : "wouldRevealOthers");
            }
        });
    }

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
