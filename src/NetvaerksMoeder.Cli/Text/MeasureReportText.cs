using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>The measures of a plan as a page of text.</summary>
internal static class MeasureReportText
{
    public static Sheet Write(Sheet sheet, MeasureReport report, int leastPeople)
    {
        foreach (var meeting in report.Meetings)
            Write(sheet, meeting, leastPeople);
        if (report.Series is { } series)
            Write(sheet, series, leastPeople);
        if (report is { BrokerageBefore: { } before, BrokerageAfter: { } after })
            Brokers(sheet, report.PriorNetwork!, before, after);
        sheet.Blank();
        return sheet.Line(sheet.Say(
            "Tallene er kontaktmuligheder: par, der får lejlighed til at tale sammen. De er ikke i sig selv social kapital.",
            "The figures are contact opportunities: pairs that get the chance to talk. They are not social capital in themselves."));
    }

    private static void Write(Sheet sheet, ContactStages stages, int leastPeople)
    {
        sheet.Heading(stages.Number is null ? sheet.Say($"{stages.Title} · hele forløbet", $"{stages.Title} · the whole series") : stages.Title);
        Table(sheet, stages);
        if (stages.Tally.Repeats > 0)
        {
            sheet.Line(sheet.Say(
                $"{Of(sheet, stages.Tally.Repeats)} gange mødes et par igen; højst {Of(sheet, stages.Tally.Most)} gange for ét par.",
                $"{Of(sheet, stages.Tally.Repeats)} times a pair meets again; at most {Of(sheet, stages.Tally.Most)} times for one pair."));
        }

        var shown = stages.Held ?? stages.Planned;
        if (shown.Summary.Contacts == 0)
            return;
        sheet.Heading(stages.Held is null ? sheet.Say("Niveau og niveau, planlagt", "Level by level, planned") : sheet.Say("Niveau og niveau, holdt", "Level by level, held"));
        var levels = shown.Network.People.Select(person => person.Level).GroupBy(level => level.Code).ToDictionary(level => level.Key, level => level.First().Name.In(sheet.Language));
        Matrix(sheet, shown.Levels, code => levels.TryGetValue(code, out var level) ? level : code);
        sheet.Heading(stages.Held is null ? sheet.Say("Enhed og enhed, planlagt", "Unit by unit, planned") : sheet.Say("Enhed og enhed, holdt", "Unit by unit, held"));
        var units = SmallGroups.ByUnit(shown.Network, leastPeople);
        Matrix(sheet, units, key => key.Split('/').Last().TrimStart('=', '?'));
        if (units.Groups.Contains(SmallGroups.Together))
        {
            sheet.Line(sheet.Say(
                $"… er enheder med færre end {leastPeople} deltagere, talt sammen.",
                $"… stands for units with fewer than {leastPeople} participants, counted together."));
        }

        Groups(sheet, stages.Groups);
    }

    private static void Table(Sheet sheet, ContactStages stages)
    {
        var columns = new List<(string Name, NetworkMeasures Of)>
        {
            (sheet.Say("Før", "Before"), stages.Before),
            (sheet.Say("Planlagt", "Planned"), stages.Planned),
        };
        if (stages.Held is { } held)
            columns.Add((sheet.Say("Holdt", "Held"), held));
        columns.Add((sheet.Say("Efter", "After"), stages.After));

        var rows = new List<IReadOnlyList<string>>();
        void Row(string danish, string english, Func<NetworkMeasures, string> figure) =>
            rows.Add([sheet.Say(danish, english), .. columns.Select(column => figure(column.Of))]);
        Row("Deltagere", "Participants", of => Of(sheet, of.Summary.People));
        Row("Par, der har mødtes", "Pairs that have met", of => Of(sheet, of.Summary.Contacts));
        foreach (var kind in RelationKinds.All)
            Row("  " + RelationKinds.NameOf(kind).Danish, "  " + RelationKinds.NameOf(kind).English, of => Part(sheet, of.Summary.Counts.Of(kind), of.Summary.Contacts));
        Row("Dækning: par af enheder", "Coverage: pairs of units", of => Covered(sheet, of.UnitPairs));
        Row("Dækning: par af niveauer", "Coverage: pairs of levels", of => Covered(sheet, of.LevelPairs));
        Row("Møder en anden enhed", "Meet another unit", of => Of(sheet, of.Summary.WithBridging));
        Row("Møder et andet niveau", "Meet another level", of => Of(sheet, of.Summary.WithLinking));
        Row("Møder ingen", "Meet nobody", of => Of(sheet, of.Summary.WithoutContact));
        Row("Møder, færrest–flest", "Meet, fewest–most", of => Spread(of.Reach.Select(reach => reach.OneStep)));
        Row("Når i to skridt, færrest–flest", "Reach in two steps, fewest–most", of => Spread(of.Reach.Select(reach => reach.TwoSteps)));
        Row("Adskilte dele", "Separate parts", of => Of(sheet, of.Components.Count));
        Row("E-I-indeks, enhed", "E-I index, unit", of => Figure(sheet, of.EIByUnit.Value));
        Row("  ved tilfældighed", "  by chance", of => Figure(sheet, of.EIByUnit.Expected));
        Row("  mellem det mulige (−1 til 1)", "  within the possible (−1 to 1)", of => Figure(sheet, of.EIByUnit.Rescaled));
        Row("E-I-indeks, niveau", "E-I index, level", of => Figure(sheet, of.EIByLevel.Value));
        Row("  ved tilfældighed", "  by chance", of => Figure(sheet, of.EIByLevel.Expected));
        Row("  mellem det mulige (−1 til 1)", "  within the possible (−1 to 1)", of => Figure(sheet, of.EIByLevel.Rescaled));
        Row("Trin mellem to, der mødes", "Ranks between two who meet", of => Figure(sheet, of.MeanRankDistance));
        Row("Assortativitet, enhed", "Assortativity, unit", of => Figure(sheet, of.AssortativityByUnit));
        Row("Assortativitet, niveau", "Assortativity, level", of => Figure(sheet, of.AssortativityByLevel));
        sheet.Table([new Column(sheet.Say("Mål", "Measure")), .. columns.Select(column => new Column(column.Name, isRight: true))], rows);
    }

    private static void Matrix(Sheet sheet, MixingMatrix matrix, Func<string, string> name)
    {
        // Columns by number: names of units do not fit side by side.
        var numbers = Enumerable.Range(1, matrix.Groups.Count).Select(number => Of(sheet, number)).ToList();
        sheet.Table(
            [new Column("#", isRight: true), new Column(sheet.Say("Gruppe", "Group"), isFlexible: true), new Column(sheet.Say("Antal", "People"), isRight: true), .. numbers.Select(number => new Column(number, isRight: true))],
            matrix.Groups.Select((group, i) => (IReadOnlyList<string>)
            [
                numbers[i],
                name(group),
                Of(sheet, matrix.Sizes[i]),
                .. Enumerable.Range(0, matrix.Groups.Count).Select(j => matrix.Possible(i, j) == 0 ? "–" : Of(sheet, matrix.Contacts(i, j))),
            ]).ToList());
    }

    private static void Groups(Sheet sheet, IReadOnlyList<GroupMixture> groups)
    {
        if (groups.Count == 0)
            return;
        sheet.Heading(sheet.Say("Hvor blandede er grupperne (Blau, 0–1)", "How mixed are the groups (Blau, 0–1)"));
        sheet.Table(
            [
                new Column(sheet.Say("Punkt", "Item"), isFlexible: true),
                new Column(sheet.Say("Grupper", "Groups"), isRight: true),
                new Column(sheet.Say("Enhed", "Unit"), isRight: true),
                new Column(sheet.Say("mindst", "least"), isRight: true),
                new Column(sheet.Say("Niveau", "Level"), isRight: true),
                new Column(sheet.Say("mindst", "least"), isRight: true),
            ],
            groups.Select(group => (IReadOnlyList<string>)
            [
                group.Title,
                Of(sheet, group.Groups),
                Figure(sheet, group.MeanByUnit),
                Figure(sheet, group.LeastByUnit),
                Figure(sheet, group.MeanByLevel),
                Figure(sheet, group.LeastByLevel),
            ]).ToList());
    }

    private static void Brokers(Sheet sheet, ContactNetwork prior, IReadOnlyList<Brokerage> before, IReadOnlyList<Brokerage> after)
    {
        sheet.Heading(sheet.Say("Brobyggere i de varige forbindelser (Burt)", "Brokers in the lasting ties (Burt)"));
        sheet.Line(sheet.Say(
            $"{Of(sheet, prior.Contacts.Count)} forbindelser fra før. Lavere begrænsning: flere kontakter, som ikke i forvejen kender hinanden.",
            $"{Of(sheet, prior.Contacts.Count)} ties from before. Lower constraint: more contacts that do not know each other already."));
        sheet.Table(
            [new Column(sheet.Say("Gennemsnit", "Mean")), new Column(sheet.Say("Før", "Before"), isRight: true), new Column(sheet.Say("Efter", "After"), isRight: true)],
            [
                [sheet.Say("Har forbindelser", "Have ties"), Of(sheet, before.Count(one => one.Contacts > 0)), Of(sheet, after.Count(one => one.Contacts > 0))],
                Means("Begrænsning", "Constraint", one => one.Constraint),
                Means("Effektiv størrelse", "Effective size", one => one.EffectiveSize),
                Means("Effektivitet", "Efficiency", one => one.Efficiency),
            ]);

        string[] Means(string danish, string english, Func<Brokerage, double?> figure) =>
            [sheet.Say(danish, english), Figure(sheet, before.Select(figure).Average()), Figure(sheet, after.Select(figure).Average())];
    }

    private static string Of(Sheet sheet, decimal value) => Figures.Of(value, sheet.Language);

    private static string Figure(Sheet sheet, double? value) => value is { } figure ? Figures.WithHundredths((decimal)figure, sheet.Language) : "–";

    private static string Part(Sheet sheet, long part, long whole) =>
        whole == 0 ? Of(sheet, part) : $"{Of(sheet, part)} ({Of(sheet, Math.Round(100m * part / whole, MidpointRounding.AwayFromZero))} %)";

    private static string Covered(Sheet sheet, Coverage coverage) => coverage.Possible == 0 ? "–" : $"{Of(sheet, coverage.Met)}/{Of(sheet, coverage.Possible)} ({Of(sheet, Math.Floor(100m * coverage.Met / coverage.Possible))} %)";

    private static string Spread(IEnumerable<int> figures)
    {
        var sorted = figures.OrderBy(figure => figure).ToList();
        return sorted.Count == 0 ? "–" : sorted[0] == sorted[^1] ? $"{sorted[0]}" : $"{sorted[0]}–{sorted[^1]}";
    }
}
