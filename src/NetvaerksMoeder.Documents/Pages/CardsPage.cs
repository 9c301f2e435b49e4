using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>A card for each participant, to be cut out: each round, where, with whom and why.</summary>
/// <remarks>Two columns on A4; no card is split over pages. The page names people: it is for the facilitator's printer.</remarks>
public static class CardsPage
{
    private const string Css = """
        body { max-width: 64rem; }
        .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; align-items: start; }
        .card { border: 1px dashed #8b98a3; border-radius: 2mm; padding: 4mm 4.5mm 3mm; break-inside: avoid; }
        .card h2 { margin: 0; font-size: 1.2rem; color: var(--ink); }
        .card h3 { margin: .7rem 0 .1rem; color: var(--accent); font-size: .875rem; }
        .card table { font-size: .875rem; }
        .card th, .card td { padding: .28rem .5rem .28rem 0; }
        .card tr:last-child > * { border-bottom: 0; }
        .card .place { white-space: nowrap; font-weight: 600; }
        .card .who { width: 100%; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media print { header { display: none; } html { font-size: 10pt; } .cards { gap: 4mm; } @page { margin: 10mm; } }
        @media (max-width: 40rem) { .cards { grid-template-columns: 1fr; } }
        """;

    /// <summary>The cards of a meeting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        var cards = CardLines.Of(plan.Encounters);
        return Page.Of(words.Say("Kort", "Cards") + " – " + plan.Meeting.Title, language, Css, html =>
        {
            PageParts.Header(html, plan, words, words.Say("Et kort til hver deltager", "A card for each participant"));
            html.Nested("main", () =>
            {
                foreach (var person in plan.People)
                {
                    if (cards.TryGetValue(person.Id, out var lines))
                        html.Nested("section", () => Card(html, words, plan, person, lines), "class", "card");
                }
            }, "class", "cards");
        });
    }

    private static void Card(Html html, Words words, MeetingPlan plan, Participant person, List<CardLine> lines)
    {
        html.Element("h2", person.DisplayName);
        html.Element("div", string.Join(" · ", new[] { person.Unit.Name, person.Level.Name.In(words.Language) }.Where(text => text.Length > 0)), "class", "small");
        foreach (var encounter in lines.GroupBy(line => line.Encounter))
        {
            html.Element("h3", encounter.Key.Title);
            var isWalk = encounter.Key.Rotation.Kind == RotationKind.Stations;
            var own = encounter.ToList();
            if (isWalk)
                html.Element("div", words.Say("Gå sammen med ", "Walk with ") + Names(plan.Roster, own[0].Others), "class", "small");
            html.Nested("table", () =>
            {
                html.Nested("thead", () => html.Nested("tr", () => html
                    .Element("th", words.Say("Kl.", "Time"), "scope", "col")
                    .Element("th", words.Say("Sted", "Place"), "scope", "col")
                    .Element("th", words.Say("Med", "With"), "scope", "col")), "class", "hidden");
                html.Nested("tbody", () =>
                {
                    foreach (var line in own)
                        html.Nested("tr", () => Row(html, words, plan, person, line, isWalk));
                });
            });
        }
    }

    private static void Row(Html html, Words words, MeetingPlan plan, Participant person, CardLine line, bool isWalk)
    {
        html.Element("th", line.Round.Start is { } start ? words.Clock(start) : Words.Number(line.Round.Number) + ".", "scope", "row", "class", "clock");
        html.Element("td", line.Place is { } place ? words.Place(line.Encounter.Rotation.Kind, place) : "–", "class", "place");
        html.Nested("td", () =>
        {
            if (line.Place is null)
            {
                html.Text(line.Encounter.Options is SpeedDatingOptions { Odd: OddPolicy.Host }
                    ? words.Say("Tal med værten", "Talk with the host")
                    : words.Say("Pause i denne runde", "A pause in this round"));
                return;
            }

            foreach (var other in isWalk ? [] : line.Others.Select(plan.Roster.Find).Where(other => other is not null).Select(other => other!))
            {
                var kind = Relation.Between(person, other, plan.Meeting.Encounters.Boundary).Kind;
                html.Nested("div", () =>
                {
                    html.Element("strong", other.DisplayName);
                    if (other.Unit.Name.Length > 0)
                        html.Element("span", other.Unit.Name, "class", "small");
                    html.Element("span", words.Why(kind), "class", "tag " + ReportMatrix.ClassOf(kind));
                });
            }
        }, "class", "who");
    }

    private static string Names(Roster roster, IReadOnlyList<ParticipantId> ids) =>
        string.Join(", ", ids.Select(roster.Find).Where(person => person is not null).Select(person => person!.DisplayName));
}
