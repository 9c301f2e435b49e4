using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The wording of what can be missing among the people of a meeting.</summary>
internal static class CompositionTexts
{
    public static Finding Nobody() => new("NobodyAttends", Severity.Error, new(
        "Ingen deltager i mødet. Overvej at tilføje deltagere til deltagerkredsen.",
        "Nobody attends the meeting. Consider adding participants to the roster."));

    public static Finding TopManagementMissing() => new("TopManagementMissing", Severity.Warning, new(
        "Topledelsen er ikke repræsenteret. Overvej at invitere mindst én fra direktionen.",
        "Top management is not represented. Consider inviting at least one director."));

    public static Finding ManagersMissing() => new("ManagersMissing", Severity.Warning, new(
        "Der er hverken mellemledere eller ledere med. Overvej at invitere dem, som de lokale enheder hører under.",
        "There are neither middle managers nor managers. Consider inviting those whom the local units report to."));

    public static Finding MedChairMissing() => new("MedChairMissing", Severity.Error, new(
        "MED-udvalgets formand mangler i deltagerkredsen. Overvej at invitere formanden.",
        "The chair of the MED committee is missing among the participants. Consider inviting the chair."));

    public static Finding MedViceChairMissing() => new("MedViceChairMissing", Severity.Error, new(
        "MED-udvalgets næstformand mangler i deltagerkredsen. Overvej at invitere næstformanden.",
        "The vice chair of the MED committee is missing among the participants. Consider inviting the vice chair."));

    public static Finding MedCommitteeIncomplete() => new("MedCommitteeIncomplete", Severity.Advice, new(
        "Kun formand og næstformand deltager. Overvej at invitere hele MED-udvalget.",
        "Only the chair and the vice chair take part. Consider inviting the whole MED committee."));

    public static Finding HrOrWorkEnvironmentMissing() => new("HrOrWorkEnvironmentMissing", Severity.Warning, new(
        "Ingen fra HR eller arbejdsmiljø deltager. Overvej at invitere en konsulent.",
        "Nobody from HR or working environment takes part. Consider inviting a consultant."));

    public static Finding WorkplaceWithoutManager(UnitPath workplace) => new("WorkplaceWithoutManager", Severity.Warning, new(
        $"{workplace.Name} har ingen leder med. Overvej at invitere lederen.",
        $"{workplace.Name} has no leader there. Consider inviting the leader."), [workplace.ToString()]);

    public static Finding WorkplaceWithoutEmployee(UnitPath workplace) => new("WorkplaceWithoutEmployee", Severity.Warning, new(
        $"{workplace.Name} har ingen medarbejder med. Overvej at invitere en medarbejder.",
        $"{workplace.Name} has no employee there. Consider inviting an employee."), [workplace.ToString()]);

    public static Finding TrioIncomplete(LocalTrio trio)
    {
        var danish = string.Join(" og ", trio.Missing.Select(role => role.Danish));
        var english = string.Join(" and ", trio.Missing.Select(role => role.English));
        return new Finding("TrioIncomplete", Severity.Warning, new(
            $"TRIO'en fra {trio.Workplace.Name} mangler {danish}. Overvej at lade hele trioen præsentere.",
            $"The trio of {trio.Workplace.Name} lacks its {english}. Consider letting the whole trio present."), [trio.Workplace.ToString()]);
    }

    public static Finding PresentersMissing(AgendaItem item, string title) => new("PresentersMissing", Severity.Advice, new(
        $"Punktet »{title}« har ingen oplægsholdere. Overvej at skrive arbejdspladsens trio på.",
        $"The item \"{title}\" has no presenters. Consider naming the workplace's trio."), [item.Id]);

    public static Finding ReflectingTeamWithoutDirector() => new("ReflectingTeamWithoutDirector", Severity.Warning, new(
        "Det reflekterende team mangler en direktør. Overvej at invitere mindst én.",
        "The reflecting team lacks a director. Consider inviting at least one."));

    public static Finding ReflectingTeamWithoutViceChair() => new("ReflectingTeamWithoutViceChair", Severity.Warning, new(
        "Det reflekterende team mangler næstformanden i H-MED. Overvej at invitere næstformanden.",
        "The reflecting team lacks the vice chair of the main MED committee. Consider inviting the vice chair."));

    public static Finding UnknownRoles(IReadOnlyList<string> roles) => new("UnknownRoles", Severity.Advice, new(
        $"Roller, som ikke kendes og derfor ikke bruges: {string.Join(", ", roles)}. Overvej at bruge koderne TR, AMR, HR, AM, MED-formand, MED-næstformand, MED, direktør.",
        $"Roles that are not known and so not used: {string.Join(", ", roles)}. Consider the codes TR, AMR, HR, AM, MED-formand, MED-næstformand, MED, direktør."),
        roles);
}
