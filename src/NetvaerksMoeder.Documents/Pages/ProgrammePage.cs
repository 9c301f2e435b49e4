using System.Linq;
using System.Text;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The participants' programme: times, items and who presents them, as Markdown and as a page.</summary>
public static class ProgrammePage
{
    private const string Css = """
        .programme th[scope=row] { width: 8.5rem; }
        .title { font-weight: 600; }
        @media screen and (max-width: 40rem) {
          .programme thead { display: none; } .programme tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
          .programme th[scope=row], .programme td { display: block; width: auto; border: 0; padding: 0; }
        }
        """;

    /// <summary>The programme as Markdown.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Markdown(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Encode(plan.Meeting.Title)).Append("\n\n").Append(words.When(plan)).Append("\n\n");
        if (plan.Agenda.Conflict is { } conflict)
            text.Append(MarkdownText.Encode(words.Say(conflict.Danish, conflict.English))).Append("\n\n");
        text.Append("| ").Append(words.Say("Kl.", "Time")).Append(" | ").Append(words.Say("Punkt", "Item")).Append(" | ").Append(words.Say("Ved", "By")).Append(" |\n|---|---|---|\n");
        foreach (var item in plan.Agenda.Items)
        {
            Row(words.Span(item.Start, item.End), item.Item.Title, Words.Names(item.Item.Presenters, plan.Roster));
            foreach (var part in item.Parts)
                Row(words.Span(part.Start, part.End), "– " + part.Part.Title, Words.Names(part.Part.Presenters, plan.Roster));
            foreach (var track in item.Item.Tracks)
                Row(string.Empty, "– " + track.Title, Words.Names(track.Presenters, plan.Roster));
        }

        return text.ToString();

        void Row(string clock, string title, string names) =>
            text.Append("| ").Append(clock).Append(" | ").Append(MarkdownText.Encode(title)).Append(" | ").Append(MarkdownText.Encode(names)).Append(" |\n");
    }

    /// <summary>The programme as a page.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static string Html(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        return Page.Of(plan.Meeting.Title, language, Css, html =>
        {
            PageParts.Header(html, plan, words, string.Empty);
            var hasPresenters = plan.Agenda.Items.Any(item => item.Item.AllPresenters.Count > 0);
            html.Nested("main", () =>
            {
                if (plan.Agenda.Conflict is { } conflict)
                    html.Element("p", words.Say(conflict.Danish, conflict.English));
                html.Nested("table", () =>
                {
                    html.Nested("thead", () => html.Nested("tr", () =>
                    {
                        html.Element("th", words.Say("Kl.", "Time"), "scope", "col").Element("th", words.Say("Punkt", "Item"), "scope", "col");
                        if (hasPresenters)
                            html.Element("th", words.Say("Ved", "By"), "scope", "col");
                    }));
                    html.Nested("tbody", () =>
                    {
                        foreach (var item in plan.Agenda.Items)
                            Row(html, plan, words, item, hasPresenters);
                    });
                }, "class", "programme");
            });
        });
    }

    private static void Row(Html html, MeetingPlan plan, Words words, ScheduledItem item, bool hasPresenters)
    {
        html.Nested("tr", () =>
        {
            html.Element("th", words.Span(item.Start, item.End), "scope", "row", "class", "clock");
            html.Nested("td", () =>
            {
                html.Element("div", item.Item.Title, "class", "title");
                foreach (var part in item.Parts)
                    html.Element("div", words.Span(part.Start, part.End) + " " + part.Part.Title, "class", "small");
                if (item.Item.Tracks.Count > 0)
                    html.Element("div", string.Join(" · ", item.Item.Tracks.Select(track => track.Title)), "class", "small");
            });
            if (hasPresenters)
                html.Element("td", Words.Names(item.Item.AllPresenters, plan.Roster));
        }, "class", item.Item.Activity.IsPause ? "pause" : "item");
    }
}
