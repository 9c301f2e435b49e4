using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Makes a roster of the files that a municipality exports for its working-environment system.</summary>
internal sealed class RosterVerb() : Verb("roster", new BilingualText("Laver en deltagerliste af et udtræk til arbejdsmiljøsystemet SafetyNet", "Makes a roster of an export for the working-environment system SafetyNet"))
{
    private const string People = "PEOPLE";
    private const string Units = "--units";
    private const string Med = "--med";

    public override IEnumerable<Argument> Arguments(Words words) =>
        [words.Required(People, "Personerne (CSV: Medarbejdernr;Afdelingskode;ErLeder …)", "The people (CSV: Medarbejdernr;Afdelingskode;ErLeder …)")];

    public override IEnumerable<Option> Options(Words words) =>
    [
        words.Value(Units, words.Pick("FIL", "FILE"), "Enhederne (CSV: Afdelingskode;Afdelingsnavn;Overafdelingskode)", "The units (CSV: Afdelingskode;Afdelingsnavn;Overafdelingskode)"),
        words.Value(Med, words.Pick("FIL", "FILE"), "Hverv i MED (CSV: Medarbejdernr;MedUdvalg;Hverv)", "Positions in MED (CSV: Medarbejdernr;MedUdvalg;Hverv)"),
    ];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var people = Bytes(request, People, "Personerne mangler. Angiv en fil.", "The people are missing. Give a file.");
        var units = Bytes(request, Units, $"Enhederne mangler. Angiv {Units} FIL.", $"The units are missing. Give {Units} FILE.");
        var med = request.Word(Med) is { } path ? InputFile.Bytes(request, Med, path) : null;
        request.ThrowIfFaulty();

        var roster = InputFile.Value(request, SafetyNetCsv.Read(units!, request.Word(Units)!, people!, request.Word(People)!, med, request.Word(Med) ?? "med.csv"));
        request.ThrowIfFaulty();
        if (common.OutputPath is not { } output || !Path.GetExtension(output).Equals(".csv", StringComparison.OrdinalIgnoreCase))
        {
            ResultOutput.Write(request, common, () => Json(roster!), sheet => Text(sheet, roster!));
            return ExitCode.Done;
        }

        // The mark that Excel knows UTF-8 by is part of the text.
        WholeFile.Write(output, Encoding.UTF8.GetString(RosterCsv.Write(roster!)), request.Language);
        if (!common.IsQuiet)
            request.Terminal.Error.WriteLine(request.Say($"Skrevet: {output}", $"Written: {output}"));
        if (common.IsJson)
            request.Terminal.Output.Write(Json(roster!));
        else if (!common.IsQuiet)
            request.Terminal.Output.Write(Text(new Sheet(request.Terminal, request.Language), roster!).ToString());
        return ExitCode.Done;
    }

    private static byte[]? Bytes(Request request, string name, string danish, string english)
    {
        if (request.Word(name) is { } path)
            return InputFile.Bytes(request, name, path);
        request.Fault(danish, english);
        return null;
    }

    private static Sheet Text(Sheet sheet, Roster roster)
    {
        var people = roster.Participants;
        var (count, units) = (Figures.Of(people.Count, sheet.Language), Figures.Of(people.Select(person => person.Unit).Distinct().Count(), sheet.Language));
        sheet.Heading(sheet.Say($"{count} deltagere fra {units} enheder", $"{count} participants of {units} units"));
        return sheet.Table(
            [new Column("Id"), new Column(sheet.Say("Navn", "Name"), isFlexible: true), new Column(sheet.Say("Enhed", "Unit"), isFlexible: true), new Column(sheet.Say("Niveau", "Level")), new Column(sheet.Say("Roller", "Roles"), isFlexible: true)],
            people.Select(person => (IReadOnlyList<string>)[person.Id.Value, person.Name, person.Unit.Name, person.Level.Code, string.Join(", ", person.Roles.Select(role => role.Code))]).ToList());
    }

    private static string Json(Roster roster) => JsonText.Of("roster", json =>
    {
        json.WriteStartArray("roster");
        foreach (var person in roster.Participants)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id.Value);
            json.WriteString("unit", person.Unit.ToString());
            json.WriteString("level", person.Level.Code);
            json.WriteStartArray("roles");
            foreach (var role in person.Roles)
                json.WriteStringValue(role.Code);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
