using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Questionnaires;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>The results of a survey as a page of text.</summary>
internal static class SurveyText
{
    public static Sheet Write(Sheet sheet, SurveyReport report, string title)
    {
        sheet.Heading(title);
        foreach (var scale in report.Questionnaire.Scales)
        {
            sheet.Heading($"{scale.Name.In(sheet.Language)} (0–100)");
            var columns = new List<Column> { new(sheet.Say("Enhed og niveau", "Unit and level"), isFlexible: true), new(report.HasFollowUp ? sheet.Say("Første", "First") : sheet.Say("Resultat", "Result"), isRight: true), new(sheet.Say("Svar", "Answers"), isRight: true) };
            if (report.HasFollowUp)
                columns.AddRange([new(sheet.Say("Opfølgning", "Follow-up"), isRight: true), new(sheet.Say("Svar", "Answers"), isRight: true), new(sheet.Say("Ændring (95 %)", "Change (95 %)"), isRight: true)]);
            sheet.Table(columns, report.Cells.Where(cell => cell.Scale == scale && !IsNeedless(report, cell)).Select(cell => (IReadOnlyList<string>)Row(sheet, report, cell)).ToList());
            if (scale.Id == FourQuestions.Scale.Id)
                Points(sheet, report, scale);
        }

        sheet.Blank();
        Notes(sheet, report);
        return sheet.Line(sheet.Say(
            $"* vises ikke: færre end {report.Policy.MinimumRespondents} svar. ** vises ikke: andre resultater kunne udledes.",
            $"* not shown: fewer than {report.Policy.MinimumRespondents} answers. ** not shown: other results could be worked out."));
    }

    /// <summary>Why there is little to see, where there is.</summary>
    private static void Notes(Sheet sheet, SurveyReport report)
    {
        var (first, followUp) = (report.FirstResponses, report.FollowUpResponses);
        if (report.IsPaired && first == 0)
        {
            sheet.Line(sheet.Say(
                "Ingen nøgle står i begge filer, så ingen svar kan sammenholdes. Ret nøglerne, eller udelad --paired.",
                "No key stands in both files, so no answers can be joined. Correct the keys, or leave out --paired."));
        }
        else if (!report.Cells.Any(cell => cell.First is PublishedScore || cell.FollowUp is PublishedScore))
        {
            var (da, en) = report.HasFollowUp ? ($"{first} + {followUp} besvarelser", $"{first} + {followUp} responses")
                : first == 1 ? ("1 besvarelse", "1 response")
                : ($"{first} besvarelser", $"{first} responses");
            sheet.Line(sheet.Say(
                $"Intet resultat kan vises: der er {da}, og et resultat hviler på mindst {report.Policy.MinimumRespondents}, der har svaret på nok af spørgsmålene.",
                $"No result can be shown: there {(first == 1 && !report.HasFollowUp ? "is" : "are")} {en}, and a result rests on at least {report.Policy.MinimumRespondents} who answered enough of the questions."));
        }

        if (report.Cells.Any(cell => !IsNeedless(report, cell) && (cell.First is null || (report.HasFollowUp && cell.FollowUp is null))))
            sheet.Line(sheet.Say("– ingen har svaret på nok af spørgsmålene.", "– nobody answered enough of the questions."));
    }

    // Where no level of a unit is shown, the unit's own line says all there is to say.
    private static bool IsNeedless(SurveyReport report, SurveyCell cell) => cell.Level is not null
        && report.Cells.Where(other => other.Scale == cell.Scale && other.Unit == cell.Unit && other.Level is not null)
            .All(other => other.First is not PublishedScore && other.FollowUp is not PublishedScore);

    private static List<string> Row(Sheet sheet, SurveyReport report, SurveyCell cell)
    {
        var indent = new string('·', cell.Unit.Depth - report.Top.Depth + (cell.Level is null ? 0 : 1));
        var name = cell.Level?.Name.In(sheet.Language).ToLowerInvariant() ?? (cell.Unit.Depth == 0 ? sheet.Say("Hele organisationen", "The whole organisation") : cell.Unit.Name);
        var row = new List<string> { (indent + " " + name).Trim(), Mean(sheet, cell.First), Count(cell.First) };
        if (report.HasFollowUp)
            row.AddRange([Mean(sheet, cell.FollowUp), Count(cell.FollowUp), Change(sheet, cell.Difference)]);
        return row;
    }

    private static void Points(Sheet sheet, SurveyReport report, QuestionScale scale)
    {
        var whole = report.Cells.FirstOrDefault(cell => cell.Scale == scale && cell.Unit == report.Top && cell.Level is null);
        foreach (var (name, score) in new[] { (sheet.Say("Første: ", "First: "), whole?.First), (sheet.Say("Opfølgning: ", "Follow-up: "), whole?.FollowUp) })
        {
            if (score is not PublishedScore published)
                continue;
            var lead = report.HasFollowUp ? name : string.Empty;
            var points = FourQuestions.PointsOf(published.Mean);
            var band = FourQuestions.NameOf(FourQuestions.BandOf(points)).In(sheet.Language);
            sheet.Line(sheet.Say(
                $"{lead}{Tenths(sheet, points)} af {FourQuestions.MostPoints} point, {band} (danske arbejdspladser: {Tenths(sheet, FourQuestions.DanishMean)}).",
                $"{lead}{Tenths(sheet, points)} of {FourQuestions.MostPoints} points, {band} (Danish workplaces: {Tenths(sheet, FourQuestions.DanishMean)})."));
        }
    }

    private static string Mean(Sheet sheet, Score? score) => score switch
    {
        PublishedScore published => Tenths(sheet, published.Mean),
        SuppressedScore { Reason: SuppressionReason.TooFewRespondents } => "*",
        SuppressedScore => "**",
        _ => "–",
    };

    private static string Count(Score? score) => score is PublishedScore published ? published.Respondents.ToString(CultureInfo.InvariantCulture) : string.Empty;

    private static string Change(Sheet sheet, ScoreDifference? difference) => difference is null
        ? string.Empty
        : $"{Signed(sheet, difference.Mean)} ({Signed(sheet, (decimal)difference.Low)} {sheet.Say("til", "to")} {Signed(sheet, (decimal)difference.High)})";

    private static string Signed(Sheet sheet, decimal value) => (value > 0 ? "+" : string.Empty) + Tenths(sheet, value);

    private static string Tenths(Sheet sheet, decimal value)
    {
        var text = Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−');
        return sheet.Language == Language.English ? text : text.Replace('.', ',');
    }
}
