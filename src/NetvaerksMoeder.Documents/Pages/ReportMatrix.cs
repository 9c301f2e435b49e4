using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Who meets whom as a square picture: a row and a column for each person, ordered by unit and level, a coloured cell for each contact.</summary>
/// <remarks>No names stand in it. Units are told by lines and by their names at the side.</remarks>
internal static class ReportMatrix
{
    /// <summary>Above so many people the cells are too small to see.</summary>
    public const int MaximumPeople = 220;

    public static string ClassOf(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => "bonding",
        RelationKind.Linking => "linking",
        RelationKind.Bridging => "bridging",
        _ => "diagonal",
    };

    public static void Write(Html html, Words words, ContactNetwork network)
    {
        var people = network.People
            .OrderBy(network.Boundary.KeyOf, System.StringComparer.Ordinal).ThenBy(person => person.Level).ThenBy(person => person.Id).ToList();
        var place = new Dictionary<ParticipantId, int>();
        for (var i = 0; i < people.Count; i++)
            place.Add(people[i].Id, i);
        var cell = System.Math.Max(4, System.Math.Min(14, 640 / System.Math.Max(1, people.Count)));
        const int left = 190;
        var side = cell * people.Count;
        var title = words.Say($"Hvem møder hvem: {network.Contacts.Count} par af {people.Count} personer", $"Who meets whom: {network.Contacts.Count} pairs of {people.Count} people");
        html.Nested("svg", () =>
        {
            html.Element("title", title);
            html.Empty("rect", "x", N(left), "y", "0", "width", N(side), "height", N(side), "fill", "#f6f8f9");
            foreach (var contact in network.Contacts)
            {
                var colour = ColourOf(network.KindOf(contact));
                Cell(html, left, cell, place[contact.First], place[contact.Second], colour);
                Cell(html, left, cell, place[contact.Second], place[contact.First], colour);
            }

            Units(html, words, network, people, left, cell, side);
        }, "viewBox", $"0 0 {N(left + side + 1)} {N(side + 1)}", "role", "img", "aria-label", title, "class", "matrix", "style", $"max-width:{N(left + side + 1)}px");
    }

    private static void Units(Html html, Words words, ContactNetwork network, List<Participant> people, int left, int cell, int side)
    {
        var start = 0;
        foreach (var unit in people.GroupBy(network.Boundary.KeyOf))
        {
            var count = unit.Count();
            var y = start * cell;
            Line(html, left - 184, y, left + side, y);
            Line(html, left + y, 0, left + y, side);
            var name = unit.Key.Split('/').Last().TrimStart('=', '?');
            var shown = name.Length == 0 ? words.Say("hele organisationen", "the whole organisation") : name.Length > 30 ? $"{name.Substring(0, 29)}…" : name;
            if (count * cell >= 9)
                html.Element("text", shown, "x", N(left - 8), "y", N(y + (count * cell / 2) + 4), "text-anchor", "end", "font-size", "11", "fill", "#1d2733");
            start += count;
        }

        Line(html, left - 184, side, left + side, side);
        Line(html, left + side, 0, left + side, side);
    }

    private static void Cell(Html html, int left, int cell, int row, int column, string colour) => html.Empty(
        "rect", "x", N(left + (column * cell)), "y", N(row * cell), "width", N(cell), "height", N(cell), "fill", colour);

    private static void Line(Html html, int x1, int y1, int x2, int y2) => html.Empty(
        "path", "d", $"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}", "stroke", "#aeb9c2", "stroke-width", "1");

    private static string ColourOf(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => PageStyle.Bonding,
        RelationKind.Linking => PageStyle.Linking,
        RelationKind.Bridging => PageStyle.Bridging,
        _ => PageStyle.Diagonal,
    };

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
