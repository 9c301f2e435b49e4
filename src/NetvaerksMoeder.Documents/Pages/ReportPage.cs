using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>What the meeting amounts to: pictures of who meets whom, the figures, and the findings.</summary>
/// <remarks>Aggregates only: no name and no id stands in the report, save where a finding is about somebody.</remarks>
public static class ReportPage
{
    internal const string Css = """
        .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .8rem; margin: 0; }
        .figures div { background: var(--tint); border-radius: 6px; padding: .7rem .9rem; }
        .figures dt { color: var(--soft); font-size: .8125rem; }
        .figures dd { margin: 0; font-size: 1.35rem; font-weight: 650; font-variant-numeric: tabular-nums; }
        .matrix { width: 100%; height: auto; display: block; break-inside: avoid; }
        .findings { padding-left: 0; list-style: none; }
        .findings li { padding: .5rem 0 .5rem .8rem; border-left: 3px solid var(--line); margin-bottom: .4rem; }
        .findings .error { border-color: #a32020; } .findings .warning { border-color: #b77d00; } .findings .advice { border-color: var(--accent); }
        .mixing { width: auto; font-size: .875rem; } .mixing th, .mixing td { padding: .3rem .7rem .3rem 0; }
        .many th, .many td { padding-right: .3rem; } .many .num { min-width: 1.7rem; } .num + .text { padding-left: 1rem; }
        .mixing thead th { white-space: normal; max-width: 7rem; }
        @media print { .mixing, .stages { break-inside: avoid; } }
        .stages { width: auto; font-size: .875rem; } .stages th, .stages td { padding: .3rem 1.2rem .3rem 0; }
        .legend .tag { margin-right: 1.2rem; font-size: .875rem; }
        @media screen and (max-width: 40rem) { .figures { grid-template-columns: 1fr 1fr; gap: .5rem; } .figures dd { font-size: 1.1rem; } main > .wide td, main > .wide th { font-size: .875rem; } main > .wide th[scope=row] { min-width: 8rem; } }
        """;

    private const int MostNamedColumns = 7;

    /// <summary>The report of a meeting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        return Page.Of(words.Say("Rapport", "Report") + " – " + plan.Meeting.Title, language, Css, html =>
        {
            PageParts.Header(html, plan, words, words.Say("Rapport", "Report"));
            html.Nested("main", () =>
            {
                Figures(html, words, plan);
                Findings(html, words, plan.Findings);
                Encounters(html, words, plan);
                ReportStages.Write(html, words, MeasureReport.Of(plan).Meetings[0]);
                Pictures(html, words, plan);
            });
            html.Element("footer", words.Say(
                "Tallene er kontaktmuligheder: par, der får lejlighed til at tale sammen. De er ikke i sig selv social kapital.",
                "The figures are contact opportunities: pairs that get the chance to talk. They are not social capital in themselves."));
        });
    }

    private static void Figures(Html html, Words words, MeetingPlan plan)
    {
        var summary = plan.Summary;
        html.Nested("dl", () =>
        {
            Figure(words.Say("Deltagere", "Participants"), Words.Number(summary.People));
            Figure(words.Say("Par, der mødes", "Pairs that meet"), words.Amount(summary.Contacts) + words.Say(" af ", " of ") + words.Amount(summary.PossibleContacts));
            Figure(words.Say("Møder en anden enhed", "Meet another unit"), Words.Number(summary.WithBridging));
            Figure(words.Say("Møder et andet niveau", "Meet another level"), Words.Number(summary.WithLinking));
            Figure(words.Say("Enhedspar, der mødes", "Unit pairs that meet"), Share(summary.UnitPairCoverage));
            Figure(words.Say("Niveaupar, der mødes", "Level pairs that meet"), Share(summary.LevelPairCoverage));
            Figure(words.Say("Dialog af tiden", "Dialogue of the time"), Words.Number(plan.Agenda.DialogueShare) + " %");
            Figure(words.Say("Færrest – flest kontakter", "Fewest – most contacts"), Words.Number(summary.LeastContacts) + "–" + Words.Number(summary.MostContacts));
        }, "class", "figures");

        void Figure(string name, string value) => html.Nested("div", () => html.Element("dt", name).Element("dd", value));
    }

    // Rounded down, so that 100 % means all.
    private static string Share(double? share) => share is { } value ? Words.Number((long)Math.Floor((value * 100) + 1e-9)) + " %" : "–";

    internal static void Findings(Html html, Words words, IReadOnlyList<Finding> findings)
    {
        html.Element("h2", words.Say("Bemærkninger", "Findings"));
        if (findings.Count == 0)
        {
            html.Element("p", words.Say("Ingen.", "None."));
            return;
        }

        html.Nested("ul", () =>
        {
            foreach (var finding in findings)
            {
                html.Nested("li", () => html.Element("strong", words.Severity(finding.Severity)).Text(finding.Text.In(words.Language)), "class", Json.JsonWords.Of(Json.MeetingWords.Severities, finding.Severity));
            }
        }, "class", "findings");
    }

    private static void Encounters(Html html, Words words, MeetingPlan plan)
    {
        if (plan.Encounters.Count == 0)
            return;
        html.Element("h2", words.Say("Runderne", "The rounds"));
        html.Nested("div", () => html.Nested("table", () =>
        {
            html.Nested("thead", () => html.Nested("tr", () => html
                .Element("th", words.Say("Punkt", "Item"), "scope", "col")
                .Element("th", words.Say("Runder", "Rounds"), "scope", "col", "class", "num")
                .Element("th", words.Say("Værdi", "Value"), "scope", "col", "class", "num")
                .Element("th", words.Say("Højst mulig", "Best possible"), "scope", "col", "class", "num")
                .Element("th", words.Say("Gentagelser", "Repeats"), "scope", "col", "class", "num")
                .Element("th", words.Say("Planen er", "The plan is"), "scope", "col", "class", "text")));
            html.Nested("tbody", () =>
            {
                foreach (var encounter in plan.Encounters)
                {
                    html.Nested("tr", () => html
                        .Element("th", encounter.Title, "scope", "row")
                        .Element("td", Words.Number(encounter.Rotation.Rounds.Count), "class", "num")
                        .Element("td", words.Amount(encounter.Rotation.Value), "class", "num")
                        .Element("td", words.Amount(encounter.Rotation.Bound), "class", "num")
                        .Element("td", Words.Number(encounter.Rotation.Repeats), "class", "num")
                        .Element("td", Status(words, encounter.Rotation.Status), "class", "text"));
                }
            });
        }), "class", "wide");
    }

    internal static string Status(Words words, SolutionStatus status) => status switch
    {
        SolutionStatus.Optimal => words.Say("bevist bedst", "proven best"),
        SolutionStatus.Feasible => words.Say("god; bedre er ikke udelukket", "good; a better one is not ruled out"),
        _ => words.Say("umulig", "impossible"),
    };

    private static void Pictures(Html html, Words words, MeetingPlan plan)
    {
        html.Element("h2", words.Say("Hvem møder hvem", "Who meets whom"));
        html.Nested("p", () =>
        {
            foreach (var kind in RelationKinds.All)
            {
                html.Element("span", $"{words.Relation(kind)}: {Words.Number(plan.Summary.Counts.Of(kind))} ({Words.Percent(plan.Summary.Counts.Of(kind), plan.Summary.Contacts)})", "class", "tag " + ReportMatrix.ClassOf(kind));
            }
        }, "class", "legend");
        if (plan.People.Count is > 1 and <= ReportMatrix.MaximumPeople)
            ReportMatrix.Write(html, words, plan.Network);
        Tables(html, words, plan.Network, plan.Roster.Ladder);
    }

    /// <summary>Which levels and which units have met, and how often.</summary>
    internal static void Tables(Html html, Words words, ContactNetwork network, LevelLadder levels)
    {
        html.Element("h3", words.Say("Niveau og niveau", "Level by level"));
        Mixing(html, words, MixingMatrix.ByLevel(network), code => levels.Find(code)?.Name.In(words.Language) ?? code);
        html.Element("h3", words.Say("Enhed og enhed", "Unit by unit"));
        Mixing(html, words, MixingMatrix.ByUnit(network), key => key.Split('/').Last().TrimStart('=', '?'));
    }

    // Names of many groups do not fit side by side: then columns have the numbers of the rows.
    private static void Mixing(Html html, Words words, MixingMatrix matrix, Func<string, string> name)
    {
        var isMany = matrix.Groups.Count > MostNamedColumns;
        html.Nested("div", () => html.Nested("table", () =>
        {
            html.Nested("thead", () => html.Nested("tr", () =>
            {
                html.Element("td", string.Empty);
                for (var j = 0; j < matrix.Groups.Count; j++)
                    html.Element("th", isMany ? Words.Number(j + 1) : name(matrix.Groups[j]), "scope", "col", "class", "num");
            }));
            html.Nested("tbody", () =>
            {
                for (var i = 0; i < matrix.Groups.Count; i++)
                {
                    var row = i;
                    html.Nested("tr", () =>
                    {
                        html.Element("th", $"{(isMany ? Words.Number(row + 1) + ". " : string.Empty)}{name(matrix.Groups[row])} ({Words.Number(matrix.Sizes[row])})", "scope", "row");
                        for (var j = 0; j < matrix.Groups.Count; j++)
                            html.Element("td", matrix.Possible(row, j) == 0 ? "–" : Words.Number(matrix.Contacts(row, j)), "class", "num");
                    });
                }
            });
        }, "class", isMany ? "mixing many" : "mixing"), "class", "wide");
    }
}
