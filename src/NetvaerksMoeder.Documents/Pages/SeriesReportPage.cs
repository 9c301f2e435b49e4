using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>What a series amounts to as a whole: value against its bound, repeats, guarantees, each encounter, and what more minutes would buy.</summary>
/// <remarks>Aggregates only, as <see cref="ReportPage"/>.</remarks>
public static class SeriesReportPage
{
    /// <summary>The report of a series.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(SeriesPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        return Page.Of(words.Say("Rapport", "Report") + " – " + plan.Series.Title, language, ReportPage.Css, html =>
        {
            html.Nested("header", () => html
                .Element("h1", plan.Series.Title)
                .Element("p", words.Say("Rapport · ", "Report · ") + Words.Number(plan.Meetings.Count) + words.Say(" møder", " meetings"), "class", "when"));
            html.Nested("main", () =>
            {
                Figures(html, words, plan);
                Guarantees(html, words, plan.Outcome.Guarantees);

                // What is not kept of the guarantees stands among them already.
                var others = plan.Findings.Where(finding => plan.Outcome.Guarantees.All(guarantee => guarantee.Text != finding.Text)).ToList();
                if (others.Count > 0 || (plan.Findings.Count == 0 && plan.Meetings.All(meeting => meeting.Findings.Count == 0)))
                    ReportPage.Findings(html, words, others);
                Encounters(html, words, plan);
                MoreTime(html, words, plan);
                if (MeasureReport.OfSeries(plan).Series is { } stages)
                    ReportStages.Write(html, words, stages);
                html.Element("h2", words.Say("Hvem møder hvem", "Who meets whom"));
                Legend(html, words, plan);
                if (plan.Series.Roster.Participants.Count is > 1 and <= ReportMatrix.MaximumPeople)
                    ReportMatrix.Write(html, words, plan.Network);
                ReportPage.Tables(html, words, plan.Network, plan.Series.Roster.Ladder);
            });
            html.Element("footer", words.Say(
                "Et par tæller én gang i forløbet: første gang, det mødes, med værdierne for det punkt, hvor det sker. Tallene er kontaktmuligheder og ikke i sig selv social kapital.",
                "A pair counts once in the series: the first time it meets, with the values of the item where that is. The figures are contact opportunities and not social capital in themselves."));
        });
    }

    private static void Figures(Html html, Words words, SeriesPlan plan)
    {
        var outcome = plan.Outcome;
        html.Nested("dl", () =>
        {
            Figure(words.Say("Deltagere", "Participants"), Words.Number(plan.Series.Roster.Participants.Count));
            Figure(words.Say("Par, der mødes", "Pairs that meet"), words.Amount(plan.Summary.Contacts) + words.Say(" af ", " of ") + words.Amount(plan.Summary.PossibleContacts));
            Figure(words.Say("Værdi", "Value"), words.Amount(outcome.Value));
            Figure(words.Say("Højst mulig værdi", "Best possible value"), words.Amount(outcome.Bound));
            Figure(words.Say("Gentagelser", "Repeats"), words.Amount(outcome.Repeats));
            Figure(words.Say("Heraf bevist uundgåelige", "Of these proven unavoidable"), words.Amount(outcome.RepeatsBound));
            Figure(words.Say("Værdi, planlagt ét punkt ad gangen", "Value, planned one item at a time"), words.Amount(outcome.SeparateValue));
            Figure(words.Say("Mindst værdi pr. person", "Least value per person"), words.Amount(outcome.Figures.LeastPerPerson));
        }, "class", "figures");
        html.Element("p", words.Say("Planen er ", "The plan is ") + ReportPage.Status(words, outcome.Status) + ".");

        void Figure(string name, string value) => html.Nested("div", () => html.Element("dt", name).Element("dd", value));
    }

    private static void Guarantees(Html html, Words words, IReadOnlyList<GuaranteeOutcome> guarantees)
    {
        if (guarantees.Count == 0)
            return;
        html.Element("h2", words.Say("Det, forløbet lover", "What the series guarantees"));
        html.Nested("ul", () =>
        {
            foreach (var guarantee in guarantees)
            {
                var (word, style) = guarantee.Status switch
                {
                    GuaranteeStatus.Kept => (words.Say("Holdt", "Kept"), "advice"),
                    GuaranteeStatus.NotReached => (words.Say("Ikke nået", "Not reached"), "warning"),
                    _ => (words.Say("Umuligt", "Impossible"), "error"),
                };
                html.Nested("li", () => html.Element("strong", word).Text(guarantee.Text.In(words.Language)), "class", style);
            }
        }, "class", "findings");
    }

    private static void Encounters(Html html, Words words, SeriesPlan plan)
    {
        html.Element("h2", words.Say("Runderne", "The rounds"));
        html.Nested("div", () => html.Nested("table", () =>
        {
            Head(html, words.Say("Møde", "Meeting"), words.Say("Punkt", "Item"), words.Say("Runder", "Rounds"), words.Say("Værdi", "Value"), words.Say("Gentagelser", "Repeats"));
            html.Nested("tbody", () =>
            {
                foreach (var (meeting, encounter) in plan.Meetings.SelectMany(meeting => meeting.Encounters.Select(encounter => (meeting, encounter))))
                {
                    Row(
                        html,
                        Words.Number(meeting.Meeting.Number),
                        encounter.Title,
                        Words.Number(encounter.Rotation.Rounds.Count),
                        encounter.Rotation.Status == SolutionStatus.Infeasible ? ReportPage.Status(words, encounter.Rotation.Status) : words.Amount(encounter.Rotation.Value),
                        Words.Number(encounter.Rotation.Repeats));
                }
            });
        }), "class", "wide");
    }

    private static void MoreTime(Html html, Words words, SeriesPlan plan)
    {
        var gains = plan.Outcome.MoreTime.Where(advice => advice.Bridging + advice.Linking > 0).ToList();
        if (plan.Outcome.MoreTime.Count == 0)
            return;
        html.Element("h2", words.Say("Hvad 5 minutter mere giver", "What 5 more minutes would give"));
        if (gains.Count == 0)
        {
            html.Element("p", words.Say(
                "Der er ikke fundet nye brobyggende eller forbindende møder, heller ikke med 5 minutter mere til et punkt.",
                "No new bridging or linking meetings were found, even with 5 more minutes for an item."));
            return;
        }

        html.Nested("div", () => html.Nested("table", () =>
        {
            Head(html, words.Say("Møde", "Meeting"), words.Say("Punkt", "Item"), words.Say("Flere runder", "More rounds"), words.Say("Nye brobyggende møder", "New bridging encounters"), words.Say("Nye forbindende møder", "New linking encounters"));
            html.Nested("tbody", () =>
            {
                foreach (var advice in gains)
                {
                    var title = plan.Meetings.Where(meeting => meeting.Meeting.Number == advice.Meeting).SelectMany(meeting => meeting.Encounters)
                        .FirstOrDefault(encounter => encounter.ItemId == advice.ItemId)?.Title ?? advice.ItemId;
                    Row(html, Words.Number(advice.Meeting), title, Words.Number(advice.Rounds), Words.Number(advice.Bridging), Words.Number(advice.Linking));
                }
            });
        }), "class", "wide");
    }

    private static void Head(Html html, string meeting, string item, params string[] numbers) => html.Nested("thead", () => html.Nested("tr", () =>
    {
        html.Element("th", meeting, "scope", "col").Element("th", item, "scope", "col");
        foreach (var number in numbers)
            html.Element("th", number, "scope", "col", "class", "num");
    }));

    private static void Row(Html html, string meeting, string item, params string[] numbers) => html.Nested("tr", () =>
    {
        html.Element("td", meeting).Element("th", item, "scope", "row");
        foreach (var number in numbers)
            html.Element("td", number, "class", "num");
    });

    private static void Legend(Html html, Words words, SeriesPlan plan) => html.Nested("p", () =>
    {
        foreach (var kind in RelationKinds.All)
            html.Element("span", $"{words.Relation(kind)}: {Words.Number(plan.Summary.Counts.Of(kind))} ({Words.Percent(plan.Summary.Counts.Of(kind), plan.Summary.Contacts)})", "class", "tag " + ReportMatrix.ClassOf(kind));
    }, "class", "legend");
}
