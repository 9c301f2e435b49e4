using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>What the facilitator has on paper for the moment when the meeting runs late: latest starts, and a table of delays.</summary>
internal sealed class FacilitatorPaper
{
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

    /// <summary>For each delay of the start from 0 to 30 minutes, what gives and what falls; delays with the same answer share a row.</summary>
    public void Delays(Html html)
    {
        if (IsEmpty)
            return;
        var rows = AgendaForesight.Delays(_agenda);
        html.Nested("section", () =>
        {
            html.Element("h2", _words.Say("Hvis mødet begynder for sent", "If the meeting starts late"));
            html.Element("p", _words.Say(
                "Så meget giver hvert punkt, for at sluttiden holder. Minutterne er de nye.",
                "This is what each item gives so that the end holds. The minutes are the new ones."), "class", "small");
            html.Nested("table", () =>
            {
                html.Nested("thead", () => html.Nested("tr", () => html
                    .Element("th", _words.Say("Forsinkelse", "Delay"), "scope", "col")
                    .Element("th", _words.Say("Giver", "Gives"), "scope", "col")
                    .Element("th", _words.Say("Udgår", "Falls"), "scope", "col")));
                html.Nested("tbody", () =>
                {
                    for (var from = 0; from < rows.Count;)
                    {
                        var to = from;
                        while (to + 1 < rows.Count && Gives(rows[to + 1]) == Gives(rows[from]) && Falls(rows[to + 1]) == Falls(rows[from]))
                            to++;
                        Row(html, rows[from], rows[to]);
                        from = to + 1;
                    }
                });
            }, "class", "delays");
        });
    }

    private void Row(Html html, DelayRow first, DelayRow last) => html.Nested("tr", () => html
        .Element("th", (first.Delay == last.Delay ? Words.Number(first.Delay) : Words.Number(first.Delay) + "–" + Words.Number(last.Delay)) + " min.", "scope", "row", "class", "clock")
        .Element("td", Gives(first))
        .Element("td", Falls(first)));

    private string Gives(DelayRow row)
    {
        if (row.Agenda is null)
            return _words.Say("Sluttiden kan ikke holdes.", "The end cannot hold.");
        var planned = _agenda.Items.ToDictionary(item => item.Item.Id, item => item.Minutes);
        var changed = row.Agenda.Items.Where(item => item.Minutes != planned[item.Item.Id]).Select(item => $"{item.Item.Title} {Words.Number(item.Minutes)} ({Words.Number(planned[item.Item.Id])})").ToList();
        return changed.Count == 0 ? "–" : string.Join(", ", changed);
    }

    private static string Falls(DelayRow row) => row.Falls.Count == 0 ? "–" : string.Join(", ", row.Falls.Select(item => item.Title));
}
