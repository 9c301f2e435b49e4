using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A proposal of whom to invite as a page of text.</summary>
internal static class InvitationText
{
    public static Sheet Write(Sheet sheet, Invitation invitation)
    {
        sheet.Heading(sheet.Say($"Forslag: {invitation.Invited.Count} til {invitation.Seats} pladser", $"Proposal: {invitation.Invited.Count} for {invitation.Seats} seats"));
        sheet.Line(invitation.Status == SolutionStatus.Optimal
            ? sheet.Say($"Værdi {Of(sheet, invitation.Value)}: bevist bedst blandt valg, der dækker lige så meget.", $"Value {Of(sheet, invitation.Value)}: proven best among choices that cover as much.")
            : sheet.Say($"Værdi {Of(sheet, invitation.Value)} af højst {Of(sheet, invitation.Bound)}.", $"Value {Of(sheet, invitation.Value)} of at most {Of(sheet, invitation.Bound)}."));
        var kinds = string.Join(" · ", RelationKinds.All.Select(kind => $"{RelationKinds.NameOf(kind).In(sheet.Language)} {Of(sheet, invitation.Pairs.Of(kind))}"));
        sheet.Line(sheet.Say($"Par, der kan mødes: {kinds}", $"Pairs that can meet: {kinds}"));
        sheet.Blank();
        sheet.Table(
            [new Column("Id"), new Column(sheet.Say("Navn", "Name"), isFlexible: true), new Column(sheet.Say("Enhed", "Unit"), isFlexible: true), new Column(sheet.Say("Niveau", "Level")), new Column(sheet.Say("Roller", "Roles"), isFlexible: true)],
            invitation.Invited.Select(person => (IReadOnlyList<string>)[person.Id.Value, person.Name, person.Unit.Name, person.Level.Code, string.Join(", ", person.Roles.Select(role => role.Code))]).ToList());
        sheet.Heading(sheet.Say("Reflekterende team", "Reflecting team"));
        sheet.Line(invitation.ReflectingTeam.Count == 0 ? sheet.Say("Ingen af de inviterede kan være det.", "None of the invited can be it.") : Names(invitation.ReflectingTeam));
        if (invitation.Hosts.Count > 0)
        {
            sheet.Heading(sheet.Say("Værter ved udstillingen, på skift", "Hosts at the exhibition, in turn"));
            foreach (var stand in invitation.Hosts)
                sheet.Line($"{stand.Workplace.Name}: {Names(stand.Hosts)}", lead: "– ");
        }

        return FindingsText.Write(sheet, invitation.Findings);
    }

    private static string Names(IReadOnlyList<Participant> people) => string.Join(" · ", people.Select(person => person.DisplayName));

    private static string Of(Sheet sheet, decimal value) => Figures.Of(value, sheet.Language);
}
