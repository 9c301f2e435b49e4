using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The headline measures before, as planned and after, one below the other.</summary>
internal static class ReportStages
{
    public static void Write(Html html, Words words, ContactStages stages)
    {
        html.Element("h2", words.Say("Før og efter", "Before and after"));
        html.Nested("div", () => html.Nested("table", () =>
        {
            html.Nested("thead", () => html.Nested("tr", () => html
                .Element("th", words.Say("Mål", "Measure"), "scope", "col")
                .Element("th", words.Say("Før", "Before"), "scope", "col", "class", "num")
                .Element("th", words.Say("Planlagt", "Planned"), "scope", "col", "class", "num")
                .Element("th", words.Say("Efter", "After"), "scope", "col", "class", "num")));
            html.Nested("tbody", () =>
            {
                Row("Par, der har mødtes", "Pairs that have met", of => Words.Number(of.Summary.Contacts));
                Row("Par af enheder, der har mødtes", "Pairs of units that have met", of => Covered(of.UnitPairs));
                Row("Par af niveauer, der har mødtes", "Pairs of levels that have met", of => Covered(of.LevelPairs));
                Row("Har mødt en anden enhed", "Have met another unit", of => Words.Number(of.Summary.WithBridging));
                Row("Har mødt et andet niveau", "Have met another level", of => Words.Number(of.Summary.WithLinking));
                Row("E-I-indeks, enhed", "E-I index, unit", of => Figure(words, of.EIByUnit.Value));
                Row("E-I-indeks, niveau", "E-I index, level", of => Figure(words, of.EIByLevel.Value));
                Row("Når andre i ét skridt, færrest–flest", "Reach others in one step, fewest–most", of => Spread(of.Reach.Select(reach => reach.OneStep)));
                Row("Når andre i to skridt, færrest–flest", "Reach others in two steps, fewest–most", of => Spread(of.Reach.Select(reach => reach.TwoSteps)));
                Row("Adskilte dele", "Separate parts", of => Words.Number(of.Components.Count));
            });
        }, "class", "stages"), "class", "wide");
        html.Element(
            "p",
            words.Say(
                "E-I-indekset går fra −1 (alle kontakter inden for egen enhed eller eget niveau) til 1 (alle på tværs). Ved tilfældige møder ville det være ",
                "The E-I index runs from −1 (all contacts within one's own unit or level) to 1 (all across). Chance meetings would make it ")
                + words.Say($"{Figure(words, stages.After.EIByUnit.Expected)} for enhed og {Figure(words, stages.After.EIByLevel.Expected)} for niveau.", $"{Figure(words, stages.After.EIByUnit.Expected)} by unit and {Figure(words, stages.After.EIByLevel.Expected)} by level."),
            "class",
            "small");

        void Row(string danish, string english, Func<NetworkMeasures, string> figure) => html.Nested("tr", () => html
            .Element("th", words.Say(danish, english), "scope", "row")
            .Element("td", figure(stages.Before), "class", "num")
            .Element("td", figure(stages.Planned), "class", "num")
            .Element("td", figure(stages.After), "class", "num"));
    }

    private static string Covered(Coverage coverage) => coverage.Possible == 0 ? "–" : $"{Words.Number(coverage.Met)}/{Words.Number(coverage.Possible)}";

    private static string Figure(Words words, double? value)
    {
        if (value is not { } figure)
            return "–";
        var text = Math.Round((decimal)figure, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
        return words.Say(text.Replace('.', ','), text);
    }

    private static string Spread(IEnumerable<int> figures)
    {
        var sorted = figures.OrderBy(figure => figure).ToList();
        return sorted.Count == 0 ? "–" : sorted[0] == sorted[sorted.Count - 1] ? Words.Number(sorted[0]) : $"{Words.Number(sorted[0])}–{Words.Number(sorted[sorted.Count - 1])}";
    }
}
