using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>What the facilitator has on paper for the moment when the meeting runs late: latest starts, and a table of delays.</summary>
internal sealed class FacilitatorPaper
{
    // As many titles as stand side by side across a page.
    private const int MostColumns = 9;

    private readonly Dictionary<string, LatestStart> _latest;
    private readonly Agenda _agenda;
    private readonly Words _words;

    public FacilitatorPaper(Agenda agenda, Words words)
    {
        _agenda = agenda;
        _words = words;
        IsEmpty = agenda.Status == SolutionStatus.Infeasible || agenda.Items.Count == 0;
        _latest = IsEmpty ? [] : AgendaForesight.LatestStarts(agenda).ToDictionary(latest => latest.Item.Item.Id);
    }

    private bool IsEmpty { get; }

    private string CannotHold => _words.Say("Sluttiden kan ikke holdes.", "The end cannot hold.");

    /// <summary>When an item must start at the latest, and what falls otherwise.</summary>
    public string Latest(ScheduledItem item)
    {
        if (!_latest.TryGetValue(item.Item.Id, out var latest))
            return string.Empty;
        var text = _words.Say(latest.Danish, latest.English);
        // The item's own name stands above it already.
        var name = $"»{item.Item.Title}«: ";
        var rest = text.StartsWith(name, System.StringComparison.Ordinal) ? text.Substring(name.Length) : text;
        return char.ToUpperInvariant(rest[0]) + rest.Substring(1);
    }

    /// <summary>For each delay of the start from 1 to 30 minutes, what gives and what falls; delays with the same answer share a row.</summary>
    public void Delays(Html html)
    {
        if (IsEmpty)
            return;
        var rows = AgendaForesight.Delays(_agenda).Where(row => row.Delay > 0).ToList();
        var changing = _agenda.Items.Where(item => rows.Exists(row => row.Agenda is not null && MinutesIn(row, item) != item.Minutes)).ToList();
        html.Nested("section", () =>
        {
            html.Element("h2", _words.Say("Hvis mødet begynder for sent", "If the meeting starts late"));
            html.Element("p", _words.Say(
                "Så mange minutter får hvert punkt, for at sluttiden holder. Punkter, der ikke står her, er som planlagt.",
                "This is how many minutes each item has so that the end holds. Items that are not here are as planned."), "class", "small");
            if (changing.Count is > 0 and <= MostColumns)
                Side(html, rows, changing);
            else
                Lists(html, rows);
        });
    }

    /// <summary>A column for each item that changes at some delay: minutes can be compared down the page.</summary>
    private void Side(Html html, List<DelayRow> rows, List<ScheduledItem> changing) => html.Nested("div", () => html.Nested("table", () =>
    {
        html.Nested("thead", () => html.Nested("tr", () =>
        {
            html.Element("th", _words.Say("Forsinkelse", "Delay"), "scope", "col");
            foreach (var item in changing)
                html.Element("th", item.Item.Title, "scope", "col");
        }));
        html.Nested("tbody", () =>
        {
            html.Nested("tr", () =>
            {
                html.Element("th", _words.Say("ingen", "none"), "scope", "row", "class", "clock");
                foreach (var item in changing)
                    html.Element("td", Words.Number(item.Minutes), "class", "same");
            });
            foreach (var (first, last) in Alike(rows))
            {
                html.Nested("tr", () =>
                {
                    html.Element("th", Delay(first, last), "scope", "row", "class", "clock");
                    if (first.Agenda is null)
                    {
                        html.Element("td", CannotHold, "colspan", Words.Number(changing.Count));
                        return;
                    }

                    foreach (var item in changing)
                    {
                        var minutes = MinutesIn(first, item);
                        html.Element("td", minutes is { } some ? Words.Number(some) : _words.Say("udgår", "falls"), "class", minutes == item.Minutes ? "same" : "gives");
                    }
                });
            }
        });
    }, "class", "delays"), "class", "wide");

    /// <summary>Where many items change, a sentence for each delay.</summary>
    private void Lists(Html html, List<DelayRow> rows) => html.Nested("table", () =>
    {
        html.Nested("thead", () => html.Nested("tr", () => html
            .Element("th", _words.Say("Forsinkelse", "Delay"), "scope", "col")
            .Element("th", _words.Say("Giver", "Gives"), "scope", "col")
            .Element("th", _words.Say("Udgår", "Falls"), "scope", "col")));
        html.Nested("tbody", () =>
        {
            foreach (var (first, last) in Alike(rows))
            {
                html.Nested("tr", () => html
                    .Element("th", Delay(first, last), "scope", "row", "class", "clock")
                    .Element("td", Gives(first))
                    .Element("td", Falls(first)));
            }
        });
    }, "class", "lists");

    /// <summary>Runs of delays with the same answer: the first and the last of each.</summary>
    private IEnumerable<(DelayRow First, DelayRow Last)> Alike(List<DelayRow> rows)
    {
        for (var from = 0; from < rows.Count;)
        {
            var to = from;
            while (to + 1 < rows.Count && Gives(rows[to + 1]) == Gives(rows[from]) && Falls(rows[to + 1]) == Falls(rows[from]))
                to++;
            yield return (rows[from], rows[to]);
            from = to + 1;
        }
    }

    private static string Delay(DelayRow first, DelayRow last) =>
        (first.Delay == last.Delay ? Words.Number(first.Delay) : Words.Number(first.Delay) + "–" + Words.Number(last.Delay)) + " min.";

    /// <summary>The minutes of an item at a delay; <see langword="null"/> where it falls.</summary>
    private static int? MinutesIn(DelayRow row, ScheduledItem item) => row.Agenda!.Items.FirstOrDefault(other => other.Item.Id == item.Item.Id)?.Minutes;

    private string Gives(DelayRow row)
    {
        if (row.Agenda is null)
            return CannotHold;
        var planned = _agenda.Items.ToDictionary(item => item.Item.Id, item => item.Minutes);
        var changed = row.Agenda.Items.Where(item => item.Minutes != planned[item.Item.Id]).Select(item => $"{item.Item.Title} {Words.Number(item.Minutes)} ({Words.Number(planned[item.Item.Id])})").ToList();
        return changed.Count == 0 ? "–" : string.Join(", ", changed);
    }

    private static string Falls(DelayRow row) => row.Falls.Count == 0 ? "–" : string.Join(", ", row.Falls.Select(item => item.Title));
}
