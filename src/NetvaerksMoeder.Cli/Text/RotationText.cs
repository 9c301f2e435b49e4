using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A rotation as a page of text: what it is worth and how far that is from the best, then every round.</summary>
internal static class RotationText
{
    private const int PlaceWidth = 11;

    /// <summary>Everything about a rotation.</summary>
    public static Sheet Write(Sheet sheet, Rotation rotation, string title, OddPolicy odd = OddPolicy.Trio)
    {
        sheet.Heading(title);
        if (rotation.Status == SolutionStatus.Infeasible)
            return Conflict(sheet, rotation);

        Summary(sheet, rotation);
        Rounds(sheet, rotation, odd);
        if (rotation.Rounds.SelectMany(round => round.Encounters).Any(encounter => encounter.Hosts.Count > 0))
            sheet.Line(sheet.Say("* vært ved stationen", "* host of the station"), Tone.Quiet);
        if (rotation.Movement.Kind == MovementKind.Tables)
            Colours(sheet, rotation);
        if (rotation.Movement.Kind != MovementKind.Cards)
            Sentences(sheet.Blank(), rotation);
        return sheet;
    }

    /// <summary>Value, bound, repeats and relation classes in a few lines.</summary>
    public static Sheet Summary(Sheet sheet, Rotation rotation)
    {
        sheet.Line(Status(sheet, rotation), rotation.Status == SolutionStatus.Optimal ? Tone.Good : Tone.Plain);
        var most = rotation.LeastPerPersonBound is { } bound ? sheet.Say($" (ingen plan kan give alle mere end {Of(bound)})", $" (no plan can give everybody more than {Of(bound)})") : string.Empty;
        sheet.Line(Repeats(sheet, rotation) + " " + sheet.Say($"Mindst {Of(rotation.Figures.LeastPerPerson)} pr. person{most}.", $"At least {Of(rotation.Figures.LeastPerPerson)} per person{most}."));
        var counts = rotation.Figures.Counts;
        sheet.Line(sheet.Say("Nye møder: ", "New meetings: ") + string.Join(" · ", RelationKinds.All
            .Where(kind => counts.Of(kind) > 0 || counts.Total > counts.Bonding)
            .Select(kind => $"{RelationKinds.NameOf(kind).In(sheet.Language)} {Of(counts.Of(kind))}")
            .DefaultIfEmpty("0")));
        foreach (var why in rotation.Why)
            sheet.Line(why.In(sheet.Language), lead: "– ");
        return sheet;

        string Of(decimal value) => Figures.Of(value, sheet.Language);
    }

    /// <summary>The rules that clash, and what follows.</summary>
    public static Sheet Conflict(Sheet sheet, Rotation rotation)
    {
        sheet.Line(sheet.Say("Umuligt: disse regler kan ikke holdes på én gang.", "Impossible: these rules cannot all be kept."), Tone.Error);
        foreach (var conflict in rotation.Conflict)
            sheet.Line(conflict.Text.In(sheet.Language), lead: "– ");
        return sheet;
    }

    private static void Colours(Sheet sheet, Rotation rotation)
    {
        sheet.Blank();
        sheet.Table(
            [new Column(sheet.Say("Farve", "Colour")), new Column(sheet.Say("Borde", "Tables"), isRight: true), new Column(sheet.Say("Hvem", "Who"), isFlexible: true)],
            rotation.Movement.Colours.Select(colour => (IReadOnlyList<string>)
            [
                colour.Name.In(sheet.Language),
                colour.Step.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−'),
                string.Join(", ", colour.Members.Select(Id)),
            ]).ToList());
    }

    private static void Sentences(Sheet sheet, Rotation rotation)
    {
        if (rotation.Movement.SayFirst is { } first)
            sheet.Line(sheet.Say("Sig før første runde: ", "Say before the first round: ") + "»" + first.In(sheet.Language) + "«");
        var says = rotation.Movement.Says.Select(say => say.In(sheet.Language)).Distinct().ToList();
        if (says.Count <= 1)
        {
            sheet.Line(sheet.Say("Sig ved hvert skift: ", "Say at each change: ") + "»" + (says.Count == 1 ? says[0] : rotation.Movement.Say.In(sheet.Language)) + "«");
            return;
        }

        for (var r = 0; r < rotation.Rounds.Count - 1; r++)
        {
            var after = Figures.Of(rotation.Rounds[r].Number, sheet.Language);
            sheet.Line(sheet.Say($"Sig efter runde {after}: ", $"Say after round {after}: ") + "»" + rotation.Movement.SayAfter(r).In(sheet.Language) + "«");
        }
    }

    private static string Status(Sheet sheet, Rotation rotation)
    {
        var value = Figures.Of(rotation.Value, sheet.Language);
        var bound = Figures.Of(rotation.Bound, sheet.Language);
        var stopped = rotation.Stopped == StopReason.Interrupted ? sheet.Say(" Søgningen blev stoppet.", " The search was stopped.") : string.Empty;
        if (rotation.Status == SolutionStatus.Optimal)
            return sheet.Say($"Værdi {value} af højst {bound}: bevist bedst.", $"Value {value} of at most {bound}: proven best.");
        if (rotation.Bound <= rotation.Value)
            return sheet.Say($"Værdi {value} af højst {bound}.", $"Value {value} of at most {bound}.") + stopped;
        var share = Figures.PercentAtLeast(rotation.Value, rotation.Bound, sheet.Language);
        return sheet.Say($"Værdi {value} af højst {bound}: mindst {share} % af det bedst mulige.", $"Value {value} of at most {bound}: at least {share} % of the best possible.") + stopped;
    }

    private static string Repeats(Sheet sheet, Rotation rotation)
    {
        if (rotation.Repeats == 0)
            return sheet.Say("Ingen mødes to gange.", "Nobody meets twice.");
        var count = Figures.Of(rotation.Repeats, sheet.Language);
        if (rotation.Repeats <= rotation.RepeatsBound)
            return sheet.Say($"Gentagelser: {count}, og færre er umuligt.", $"Repeats: {count}, and fewer are impossible.");
        var least = Figures.Of(rotation.RepeatsBound, sheet.Language);
        return rotation.RepeatsBound == 0
            ? sheet.Say($"Gentagelser: {count}; færre er ikke udelukket.", $"Repeats: {count}; fewer are not ruled out.")
            : sheet.Say($"Gentagelser: {count}, hvoraf mindst {least} ikke kan undgås.", $"Repeats: {count}, of which at least {least} cannot be avoided.");
    }

    private static void Rounds(Sheet sheet, Rotation rotation, OddPolicy odd)
    {
        if (rotation.Rounds.Count == 0)
            return;
        var separator = rotation.Kind == RotationKind.Pairs ? " – " : ", ";
        var widest = rotation.Rounds.SelectMany(round => round.Encounters).Select(encounter => TextWidth.Of(Members(encounter, separator))).DefaultIfEmpty(0).Max();
        widest = Math.Max(widest, rotation.Rounds.Max(round => Math.Max(TextWidth.Of(Head(sheet, round)), TextWidth.Of(Byes(round)))));
        var perBlock = Math.Max(1, (sheet.Width - PlaceWidth) / (widest + 2));
        for (var first = 0; first < rotation.Rounds.Count; first += perBlock)
        {
            sheet.Blank();
            Block(sheet, rotation.Rounds.Skip(first).Take(perBlock).ToList(), separator, rotation.Kind, rotation.Movement.Kind, odd);
        }
    }

    private static void Block(Sheet sheet, List<Round> rounds, string separator, RotationKind kind, MovementKind movement, OddPolicy odd)
    {
        var columns = new List<Column> { new(PlaceName(sheet, kind, movement), isRight: true) };
        columns.AddRange(rounds.Select(round => new Column(Head(sheet, round), isFlexible: rounds.Count == 1)));
        var cells = rounds.Select(round => round.Encounters.ToDictionary(encounter => encounter.Place, encounter => Members(encounter, separator))).ToList();
        var places = cells.SelectMany(round => round.Keys).Distinct().Order().ToList();
        var rows = places.Select(place => (IReadOnlyList<string>)
            [Figures.Of(place, sheet.Language), .. cells.Select(round => round.TryGetValue(place, out var members) ? members : string.Empty)]).ToList();
        if (rounds.Exists(round => round.Byes.Count > 0))
            rows.Add([kind == RotationKind.Stations ? sheet.Say("Pause", "Rest") : odd == OddPolicy.Host ? sheet.Say("Vært", "Host") : sheet.Say("Over", "Bye"), .. rounds.Select(Byes)]);
        if (rows.Count == 0)
            sheet.Line(sheet.Say("Ingen er til stede.", "Nobody is present."), Tone.Quiet);
        else
            sheet.Table(columns, rows);
    }

    private static string PlaceName(Sheet sheet, RotationKind kind, MovementKind movement) => kind switch
    {
        RotationKind.Groups when movement == MovementKind.Tables => sheet.Say("Bord", "Table"),
        RotationKind.Groups => sheet.Say("Gruppe", "Group"),
        RotationKind.Stations => sheet.Say("Station", "Station"),
        _ => sheet.Say("Plads", "Place"),
    };

    private static string Head(Sheet sheet, Round round) => sheet.Say("Runde ", "Round ") + Figures.Of(round.Number, sheet.Language)
        + (round.Start is { } start ? " · " + Figures.Of(start, sheet.Language) : string.Empty);

    // Who stays at a station while the others come is marked.
    private static string Members(Encounter encounter, string separator) =>
        string.Join(separator, encounter.Members.Select(id => Id(id) + (encounter.Hosts.Contains(id) ? "*" : string.Empty)));

    private static string Byes(Round round) => string.Join(", ", round.Byes.Select(Id));

    private static string Id(ParticipantId id) => id.Value;
}
