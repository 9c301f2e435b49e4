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
        .cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 5mm; align-items: start; }
        .card { border: 1px dashed #8b98a3; border-radius: 2mm; padding: 4mm 4.5mm 3mm; break-inside: avoid; line-height: 1.35; }
        .card h2 { margin: 0; font-size: 1.2rem; color: var(--ink); }
        .card h3 { margin: .55rem 0 .05rem; color: var(--accent); font-size: .875rem; }
        .card table { font-size: .875rem; }
        .card th, .card td { padding: .18rem .5rem .18rem 0; border-bottom: 0; }
        .card .place { white-space: nowrap; font-weight: 600; }
        .card .who { width: 100%; }
        .card .tag { white-space: normal; }
        .card .who .mark { font-size: inherit; margin-right: .5rem; }
        .walk { list-style: none; margin: 0; padding: 0; font-size: .875rem; }
        .walk li { display: inline-block; margin-right: .8rem; white-space: nowrap; }
        .walk .host { background: var(--tint); border-radius: 1mm; padding: 0 .35rem; }
        .colour { display: inline-block; width: .8rem; height: .8rem; border-radius: 50%; border: 1px solid var(--line); vertical-align: -.08rem; margin-right: .35rem; }
        .colour.red { background: #d03b3b; } .colour.blue { background: #2f6fd0; } .colour.green { background: #2f9d57; } .colour.yellow { background: #efc52f; }
        .colour.purple { background: #8a4fc7; } .colour.orange { background: #e8832a; } .colour.turquoise { background: #2fb5b5; } .colour.pink { background: #ec8bb5; } .colour.grey { background: #8b98a3; }
        .key { border-top: 1px solid var(--line); margin: .5rem 0 0; padding-top: .2rem; line-height: 1.2; }
        .key .tag { font-size: .6875rem; font-weight: 400; margin-right: .5rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media print {
          header { display: none; } html { font-size: 8.6pt; } @page { margin: 8mm; }
          .cards { gap: 3mm; } .card { padding: 2.5mm 4mm 2mm; line-height: 1.28; }
          .card h3 { margin-top: .4rem; } .card th, .card td { padding-top: .08rem; padding-bottom: .08rem; } .key { margin-top: .3rem; }
        }
        @media (max-width: 40rem) { .cards { grid-template-columns: minmax(0, 1fr); } }
        """;

    /// <summary>The cards of a meeting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    /// <param name="only">Whose cards; everybody's by default.</param>
    public static string Html(MeetingPlan plan, Language language = Language.Danish, IEnumerable<ParticipantId>? only = null)
    {
        Guard.Against.Null(plan);
        var wanted = only is null ? null : new HashSet<ParticipantId>(only);
        var words = new Words(language);
        var cards = CardLines.Of(plan.Encounters);
        return Page.Of(words.Say("Kort", "Cards") + " – " + plan.Meeting.Title, language, Css, html =>
        {
            PageParts.Header(html, plan, words, wanted is null
                ? words.Say("Et kort til hver deltager", "A card for each participant")
                : words.Say("Nye kort til dem, hvis kort er ændret", "New cards for those whose card has changed"));
            html.Nested("main", () =>
            {
                foreach (var person in plan.People.Where(person => wanted?.Contains(person.Id) != false))
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
            var own = encounter.ToList();
            if (encounter.Key.Rotation.Kind == RotationKind.Stations)
                Walk(html, words, plan, own);
            else
            {
                if (encounter.Key.Rotation.Movement.ColourOf(person.Id) is { } colour)
                    Colour(html, words, colour);
                Table(html, words, plan, person, own);
            }
        }

        // The marks of this card only: a key of marks that are not there takes a line for nothing.
        var met = lines.SelectMany(line => line.Others).Select(plan.Roster.Find).Where(other => other is not null)
            .Select(other => Relation.Between(person, other!, plan.Meeting.Encounters.Boundary).Kind).ToList();
        html.Nested("p", () =>
        {
            foreach (var kind in RelationKinds.All.Where(met.Contains))
                html.Element("span", words.Why(kind), "class", "tag " + ReportMatrix.ClassOf(kind));
        }, "class", "key");
    }

    /// <summary>At stations a group stays together: whom once, then where by the clock.</summary>
    private static void Walk(Html html, Words words, MeetingPlan plan, List<CardLine> lines)
    {
        var walking = lines.Where(line => !line.IsHost).ToList();
        // Whoever is met only as the host of a stand is no companion.
        var others = walking.SelectMany(line => line.Others.Except(HostsAt(line))).Distinct().ToList();
        if (others.Count > 0)
            html.Element("div", words.Say("Gå sammen med ", "Walk with ") + Names(plan.Roster, others), "class", "small");
        html.Nested("ol", () =>
        {
            foreach (var line in lines)
            {
                html.Nested("li", () => html
                    .Element("strong", Clock(words, line))
                    .Text(line.Place is { } place ? words.Place(RotationKind.Stations, place) + (line.IsHost ? words.Say(" (du er vært)", " (you host)") : string.Empty) : words.Say("Pause", "Rest")), "class", line.IsHost ? "host" : "stop");
            }
        }, "class", "walk");
    }

    private static IEnumerable<ParticipantId> HostsAt(CardLine line) =>
        line.Round.Encounters.Where(encounter => encounter.Place == line.Place).SelectMany(encounter => encounter.Hosts);

    /// <summary>At tables by colours: the colour to wear, and how far to move.</summary>
    private static void Colour(Html html, Words words, TableColour colour) => html.Nested("div", () =>
    {
        html.Element("span", string.Empty, "class", "colour " + colour.Code);
        var many = System.Math.Abs(colour.Step);
        var move = colour.Step == 0 ? words.Say("bliv ved dit bord", "stay at your table")
            : words.Say($"ryk {(many == 1 ? "ét bord" : Words.Number(many) + " borde")} {(colour.Step > 0 ? "frem" : "tilbage")} ved hvert skift", $"move {(many == 1 ? "one table" : Words.Number(many) + " tables")} {(colour.Step > 0 ? "on" : "back")} at each change");
        html.Text(words.Say("Din farve er ", "Your colour is ") + colour.Name.In(words.Language) + ": " + move + ".");
    }, "class", "small");

    private static void Table(Html html, Words words, MeetingPlan plan, Participant person, List<CardLine> lines) => html.Nested("table", () =>
    {
        html.Nested("thead", () => html.Nested("tr", () => html
            .Element("th", words.Say("Kl.", "Time"), "scope", "col")
            .Element("th", words.Say("Sted", "Place"), "scope", "col")
            .Element("th", words.Say("Med", "With"), "scope", "col")), "class", "hidden");
        html.Nested("tbody", () =>
        {
            foreach (var line in lines)
                html.Nested("tr", () => Row(html, words, plan, person, line));
        });
    });

    private static void Row(Html html, Words words, MeetingPlan plan, Participant person, CardLine line)
    {
        html.Element("th", Clock(words, line), "scope", "row", "class", "clock");
        html.Element("td", line.Place is { } place ? words.Place(line.Encounter.Rotation.Kind, place) : "–", "class", "place");
        html.Nested("td", () =>
        {
            if (line.Place is null)
            {
                html.Text(line.Encounter.Options is SpeedDatingOptions { Odd: OddPolicy.Host }
                    ? words.Say("Tal med værten", "Talk with the host")
                    : words.Say("Pause i denne runde", "A pause in this round"));
            }

            foreach (var other in line.Others.Select(plan.Roster.Find).Where(other => other is not null).Select(other => other!))
                Other(html, words, other, Relation.Between(person, other, plan.Meeting.Encounters.Boundary).Kind, line.Encounter.Rotation.Kind == RotationKind.Pairs);
        }, "class", "who");
    }

    /// <summary>In pairs there is room for the unit and the words; in groups the mark before the name stands for them.</summary>
    private static void Other(Html html, Words words, Participant other, RelationKind kind, bool isPair)
    {
        var mark = ReportMatrix.ClassOf(kind);
        if (!isPair)
        {
            html.Element("span", other.DisplayName, "class", "tag mark " + mark);
            return;
        }

        html.Nested("div", () =>
        {
            html.Element("strong", other.DisplayName);
            if (other.Unit.Name.Length > 0)
                html.Element("span", other.Unit.Name, "class", "small");
            html.Element("span", words.Why(kind), "class", "tag " + mark);
        });
    }

    private static string Clock(Words words, CardLine line) =>
        line.Round.Start is { } start ? words.Clock(start) : Words.Number(line.Round.Number) + ".";

    private static string Names(Roster roster, IReadOnlyList<ParticipantId> ids) =>
        Words.Listed(ids.Select(roster.Find).Where(person => person is not null).Select(person => person!.DisplayName));
}
