using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The facilitator's script: the clock, the sentences to say, each round's start and stop, the latest start of every item, and what
/// gives and what falls where the meeting starts late.</summary>
public static class FacilitatorPage
{
    private const string Css = """
        .item { break-inside: avoid; padding: .9rem 0 .9rem; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; }
        .item h2 { margin: 0; font-size: 1.1rem; color: var(--ink); }
        .item .clock { font-size: 1.1rem; }
        .say { border-left: 3px solid var(--accent); background: var(--tint); padding: .45rem .8rem; margin: .45rem 0; }
        .say::before, .say::after { content: "”"; color: var(--accent); font-weight: 700; margin-right: .1rem; }
        html[lang=en] .say::before { content: "“"; }
        .latest { color: var(--accent); }
        .lists td { font-size: .875rem; }
        .delays { font-size: .875rem; } .delays th, .delays td { padding: .18rem .6rem .18rem 0; } .delays thead th { font-size: .75rem; line-height: 1.2; vertical-align: bottom; overflow-wrap: break-word; }
        .delays .same { color: var(--soft); } .delays .gives { font-weight: 650; }
        .item > div { min-width: 0; }
        .rounds { margin-top: .4rem; }
        .rounds th, .rounds td { padding: .25rem .8rem .25rem 0; }
        @media screen and (max-width: 40rem) { .item { grid-template-columns: minmax(0, 1fr); gap: .3rem; } .rounds { font-size: .875rem; } }
        """;

    /// <summary>The script of a meeting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        var paper = new FacilitatorPaper(plan.Agenda, words);
        return Page.Of(words.Say("Drejebog", "Script") + " – " + plan.Meeting.Title, language, Css, html =>
        {
            PageParts.Header(html, plan, words, words.Say("Drejebog for facilitator", "Facilitator's script"));
            html.Nested("main", () =>
            {
                html.Element("p", words.Say($"{plan.People.Count} deltagere.", $"{plan.People.Count} participants."), "class", "small");
                foreach (var item in plan.Agenda.Items)
                    html.Nested("section", () => Item(html, words, plan, item, paper.Latest(item)), "class", "item");
                if (plan.Agenda.Dropped.Count > 0)
                    html.Element("p", words.Say("Ikke plads til: ", "No room for: ") + string.Join(", ", plan.Agenda.Dropped.Select(item => item.Title)));
                paper.Delays(html);
            });
        });
    }

    private static void Item(Html html, Words words, MeetingPlan plan, ScheduledItem item, string latest)
    {
        html.Nested("div", () =>
        {
            html.Element("div", words.Span(item.Start, item.End), "class", "clock");
            html.Element("div", Words.Number(item.Minutes) + " min. · " + words.Form(item.Item.Activity.Form), "class", "small");
            if (item.Item.ReserveMinutes > 0)
                html.Element("div", words.Say($"heraf {item.Item.ReserveMinutes} min. i reserve", $"of these {item.Item.ReserveMinutes} min. in reserve"), "class", "small");
        });
        html.Nested("div", () =>
        {
            html.Element("h2", item.Item.Title);
            if (latest.Length > 0)
                html.Element("p", latest, "class", "small latest");
            var names = Words.Names(item.Item.AllPresenters, plan.Roster);
            if (names.Length > 0)
                html.Element("p", words.Say("Ved ", "By ") + names, "class", "small");
            foreach (var part in item.Parts)
                html.Element("p", words.Span(part.Start, part.End) + " " + part.Part.Title, "class", "small");
            var opening = FacilitatorTexts.Opening(words, item.Item.Activity.Kind, item.Minutes - (item.Item.Buzz?.Minutes ?? 0));
            if (opening.Length > 0)
                html.Element("p", opening, "class", "say");
            foreach (var encounter in plan.Encounters.Where(encounter => encounter.ItemId == item.Item.Id))
                Rounds(html, words, encounter);
        });
    }

    private static void Rounds(Html html, Words words, PlannedEncounter encounter)
    {
        var rotation = encounter.Rotation;
        if (rotation.Rounds.Count == 0)
        {
            foreach (var conflict in rotation.Conflict)
                html.Element("p", conflict.Text.In(words.Language));
            return;
        }

        html.Element("p", FacilitatorTexts.Instruction(words, rotation, encounter.Options), "class", "say");
        if (rotation.Movement.SayFirst is { } first)
            html.Element("p", first.In(words.Language), "class", "say");
        // The first sentence says how far the walk or the colours reach; the rest is for planning.
        foreach (var sentence in rotation.Movement.Kind is MovementKind.Stations or MovementKind.Tables ? rotation.Why.Take(1) : [])
            html.Element("p", sentence.In(words.Language), "class", "small");
        html.Nested("table", () =>
        {
            html.Nested("thead", () => html.Nested("tr", () => html
                .Element("th", words.Say("Runde", "Round"), "scope", "col")
                .Element("th", words.Say("Start", "Start"), "scope", "col")
                .Element("th", words.Say("Stop", "Stop"), "scope", "col")
                .Element("th", words.Say("Sig", "Say"), "scope", "col")));
            html.Nested("tbody", () =>
            {
                foreach (var round in rotation.Rounds)
                    Round(html, words, rotation, round);
            });
        }, "class", "rounds");
    }

    private static void Round(Html html, Words words, Rotation rotation, Round round) => html.Nested("tr", () => html
        .Element("th", Words.Number(round.Number), "scope", "row")
        .Element("td", round.Start is { } start ? words.Clock(start) : "–", "class", "clock")
        .Element("td", round.End is { } end ? words.Clock(end) : "–", "class", "clock")
        .Element("td", round == rotation.Rounds[rotation.Rounds.Count - 1]
            ? words.Say("Tak. Nu samles vi igen.", "Thank you. Now we gather again.")
            : words.Say("Tak for snakken. ", "Thank you. ") + rotation.Movement.SayAfter(IndexOf(rotation, round)).In(words.Language)));

    private static int IndexOf(Rotation rotation, Round round) => rotation.Rounds.TakeWhile(other => other != round).Count();
}
