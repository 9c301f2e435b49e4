using System;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Questionnaires;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The results of a survey as a page: what to show at the item of the programme where results are presented.</summary>
/// <remarks>A result that is held back is a word, not a number. One self-contained file for A4.</remarks>
public static class ResultsPage
{
    private const string Css = """
        .scale { margin-bottom: 1.6rem; }
        .deep { color: var(--soft); }
        .scale tbody th, .scale tbody td { vertical-align: baseline; }
        .scale table { margin-bottom: .8rem; }
        .held { color: var(--soft); font-size: .8125rem; }
        .clear { font-weight: 650; }
        .scale td { white-space: nowrap; }
        """;

    /// <summary>The page.</summary>
    /// <param name="report">The results.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(SurveyReport report, string title, Language language = Language.Danish)
    {
        Guard.Against.Null(report);
        Guard.Against.NullOrWhiteSpace(title);
        var words = new Words(language);
        return Page.Of(title, language, Css, html =>
        {
            html.Nested("header", () =>
            {
                html.Element("h1", title);
                html.Element("p", words.Say("Skala 0–100. ", "Scale 0–100. ") + (report.IsPaired
                    ? words.Say("Kun de, der har svaret begge gange, tæller.", "Only those who answered both times count.")
                    : words.Say("Gennemsnit af dem, der har svaret.", "Means of those who answered.")), "class", "when");
            });
            html.Nested("main", () =>
            {
                foreach (var scale in report.Questionnaire.Scales)
                    Scale(html, words, report, scale);
            });
            html.Element("footer", Note(words, report));
        });
    }

    private static string Note(Words words, SurveyReport report) => words.Say(
        $"Resultater fra færre end {report.Policy.MinimumRespondents} vises ikke, og heller ikke resultater, som de kunne udledes af. Ændringen står med sit 95 %-interval ({(report.IsPaired ? "t-test af hver persons ændring" : "Welchs t-test")}).",
        $"Results of fewer than {report.Policy.MinimumRespondents} are not shown, nor results that they could be worked out from. The change stands with its 95 % interval ({(report.IsPaired ? "t test of each person's change" : "Welch's t test")}).");

    private static void Scale(Html html, Words words, SurveyReport report, QuestionScale scale) => html.Nested("section", () =>
    {
        html.Element("h2", scale.Name.In(words.Language));
        html.Nested("div", () => html.Nested("table", () =>
        {
            html.Nested("thead", () => html.Nested("tr", () =>
            {
                html.Element("th", words.Say("Enhed og niveau", "Unit and level"), "scope", "col");
                html.Element("th", report.HasFollowUp ? words.Say("Første", "First") : words.Say("Resultat", "Result"), "scope", "col", "class", "num");
                html.Element("th", words.Say("Svar", "Answers"), "scope", "col", "class", "num");
                if (!report.HasFollowUp)
                    return;
                html.Element("th", words.Say("Opfølgning", "Follow-up"), "scope", "col", "class", "num");
                html.Element("th", words.Say("Svar", "Answers"), "scope", "col", "class", "num");
                html.Element("th", words.Say("Ændring (95 %)", "Change (95 %)"), "scope", "col", "class", "num");
            }));
            html.Nested("tbody", () =>
            {
                foreach (var cell in report.Cells.Where(cell => cell.Scale == scale && !IsNeedless(report, cell)))
                    html.Nested("tr", () => Row(html, words, report, cell));
            });
        }), "class", "wide");
        if (report.Cells.FirstOrDefault(cell => cell.Scale == scale && cell.Unit == report.Top && cell.Level is null) is { } whole)
            Band(html, words, scale, whole, report.HasFollowUp);
    }, "class", "scale");

    // Where no level of a unit is shown, the unit's own line says all there is to say.
    private static bool IsNeedless(SurveyReport report, SurveyCell cell) => cell.Level is not null
        && report.Cells.Where(other => other.Scale == cell.Scale && other.Unit == cell.Unit && other.Level is not null)
            .All(other => other.First is not PublishedScore && other.FollowUp is not PublishedScore);

    private static void Row(Html html, Words words, SurveyReport report, SurveyCell cell)
    {
        var depth = cell.Unit.Depth - report.Top.Depth + (cell.Level is null ? 0 : 1);
        var name = cell.Level?.Name.In(words.Language) ?? (cell.Unit.Depth == 0 ? words.Say("Hele organisationen", "The whole organisation") : cell.Unit.Name);
        html.Element("th", name, "scope", "row", "class", cell.Level is null ? "unit" : "deep", "style", $"padding-left:{(depth * 1.2).ToString("0.#", CultureInfo.InvariantCulture)}rem");
        Score(html, words, cell.First);
        if (!report.HasFollowUp)
            return;
        Score(html, words, cell.FollowUp);
        if (cell.Difference is { } difference)
            html.Element("td", $"{Signed(words, difference.Mean)} ({Signed(words, (decimal)difference.Low)} {words.Say("til", "to")} {Signed(words, (decimal)difference.High)})", "class", difference.IsClear ? "num clear" : "num");
        else
            html.Element("td", string.Empty);
    }

    private static void Score(Html html, Words words, Score? score)
    {
        switch (score)
        {
            case PublishedScore published:
                html.Element("td", Number(words, published.Mean), "class", "num").Element("td", Words.Number(published.Respondents), "class", "num");
                break;
            case SuppressedScore:
                html.Element("td", words.Say("vises ikke", "not shown"), "class", "num held").Element("td", string.Empty);
                break;
            default:
                html.Element("td", "–", "class", "num").Element("td", string.Empty);
                break;
        }
    }

    // The bands are of points, and only the four questions have them.
    private static void Band(Html html, Words words, QuestionScale scale, SurveyCell whole, bool hasFollowUp)
    {
        if (scale.Id != FourQuestions.Scale.Id)
            return;
        foreach (var (name, score) in new[] { (hasFollowUp ? words.Say("Første: ", "First: ") : string.Empty, whole.First), (words.Say("Opfølgning: ", "Follow-up: "), whole.FollowUp) })
        {
            if (score is not PublishedScore published)
                continue;
            var points = FourQuestions.PointsOf(published.Mean);
            html.Element("p", words.Say(
                $"{name}{Number(words, points)} af {FourQuestions.MostPoints} point, {FourQuestions.NameOf(FourQuestions.BandOf(points)).Danish} (danske arbejdspladser: {Number(words, FourQuestions.DanishMean)}).",
                $"{name}{Number(words, points)} of {FourQuestions.MostPoints} points, {FourQuestions.NameOf(FourQuestions.BandOf(points)).English} (Danish workplaces: {Number(words, FourQuestions.DanishMean)})."), "class", "small");
        }
    }

    private static string Signed(Words words, decimal value) => (value > 0 ? "+" : string.Empty) + Number(words, value);

    private static string Number(Words words, decimal value)
    {
        var text = Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−');
        return words.Language == Language.English ? text : text.Replace('.', ',');
    }
}
