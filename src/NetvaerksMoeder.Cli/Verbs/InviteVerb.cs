using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Proposes whom to invite for a number of seats.</summary>
internal sealed class InviteVerb() : Verb("invite", new BilingualText("Foreslår, hvem der skal inviteres til et antal pladser", "Proposes whom to invite for a number of seats"))
{
    private const string Roster = "ROSTER";
    private const string Seats = "--seats";
    private const string Meetings = "--meetings";
    private const string Meeting = "--meeting";
    private const string Required = "--required";
    private const string Values = "--values";
    private const string Boundary = "--boundary";
    private const string Team = "--team";

    public override IEnumerable<Argument> Arguments(Words words) => [words.Required(Roster, "Dem, der kan inviteres (CSV)", "Those who could be invited (CSV)")];

    public override IEnumerable<Option> Options(Words words) =>
    [
        words.Value(Seats, "N", "Antal pladser", "Number of seats"),
        words.Value(Meetings, "N,…", "Møder, som de inviterede skal kunne deltage i (1)", "Meetings that the invited must be able to attend (1)"),
        words.Value(Meeting, words.Pick("FIL", "FILE"), "Mødet: oplægsholdere skal med, og programmet siger, om der er et reflekterende team", "The meeting: those who present must be there, and the programme says whether there is a reflecting team"),
        words.Value(Required, "ID,…", "Skal med", "Must be there"),
        words.Value(Values, "B,L,R,D", "Værdi af samlende, forbindende, brobyggende, på kryds og tværs (0,1,2,4)", "Value of bonding, linking, bridging, diagonal (0,1,2,4)"),
        words.Value(Boundary, "N", "Enheder er ens, når deres N øverste led er", "Units are the same when their N topmost parts are"),
        words.Value(Team, "N", "Det reflekterende teams størrelse, 2–8 (4)", "The size of the reflecting team, 2–8 (4)"),
    ];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var seats = request.Number(Seats, 1, 10_000);
        if (!request.Has(Seats))
            request.Fault($"Angiv antal pladser: {Seats} N.", $"Give the number of seats: {Seats} N.");
        var roster = request.Word(Roster) is { } file ? InputFile.Read(request, Roster, file, (content, name) => RosterCsv.Read(content, name)) : null;
        if (request.Word(Roster) is null)
            request.Fault("Kandidaterne mangler. Angiv en fil.", "The candidates are missing. Give a file.");
        var meeting = request.Word(Meeting) is { } path ? MeetingInput.Read(request, Meeting, path)?.Meeting : null;
        var team = (int)(request.Number(Team, 2, 8) ?? InvitationOptions.DefaultTeamSize);
        var depth = request.Number(Boundary, 1, 100);
        var values = ValuesOf(request);
        var meetings = MeetingsOf(request);
        var required = RequiredOf(request, roster);
        request.ThrowIfFaulty();

        var options = new InvitationOptions(meetings, meeting?.Items, required, values, depth is { } parts ? Core.Relations.Boundary.AtDepth((int)parts) : null, team);
        var must = roster!.Participants.Count(person => options.Requires(person.Id));
        if (must > seats)
            request.Fault($"{must} skal med, men der er {seats} pladser. Giv flere pladser.", $"{must} must be there, but there are {seats} seats. Give more seats.");
        request.ThrowIfFaulty();

        var invitation = CompositionAdvisor.Propose(roster, (int)seats!.Value, options, common.Solver, request.Terminal.Interrupt);
        ResultOutput.Write(request, common, () => Encoding.UTF8.GetString(InvitationJson.Write(invitation, request.Language)), sheet => InvitationText.Write(sheet, invitation));
        return ResultOutput.CodeOf(request, isFaulty: invitation.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    private static RelationValues? ValuesOf(Request request)
    {
        if (request.Word(Values) is not { } word)
            return null;
        try
        {
            return RelationValues.Parse(word);
        }
        catch (FormatException)
        {
            request.Fault($"{Values} \"{word}\" er ikke fire hele tal med komma imellem, fx 0,1,2,4.", $"{Values} \"{word}\" is not four whole numbers with commas between, such as 0,1,2,4.");
            return null;
        }
    }

    private static List<int>? MeetingsOf(Request request)
    {
        if (request.Word(Meetings) is not { } word)
            return null;
        var numbers = word.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? number : 0).ToList();
        if (!numbers.Contains(0))
            return numbers;
        request.Fault($"{Meetings} \"{word}\" er ikke mødenumre. Tilladt: hele tal fra 1 med komma imellem, fx 1,2.", $"{Meetings} \"{word}\" is no list of meetings. Allowed: whole numbers from 1 with commas between, such as 1,2.");
        return null;
    }

    private static List<ParticipantId>? RequiredOf(Request request, Roster? roster)
    {
        if (request.Word(Required) is not { } word || roster is null)
            return null;
        var ids = new List<ParticipantId>();
        foreach (var text in word.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (roster.Participants.FirstOrDefault(person => person.Id.Value == text) is { } person)
                ids.Add(person.Id);
            else
                request.Fault($"{Required}: \"{(CprNumber.IsLikely(text) ? "…" : text)}\" er ikke blandt kandidaterne.", $"{Required}: \"{(CprNumber.IsLikely(text) ? "…" : text)}\" is not among the candidates.");
        }

        return ids;
    }
}
