using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Holds the people of a meeting against the publication's list of who ought to be there.</summary>
/// <remarks>
/// Top management; middle managers and managers; the MED committee, at least its chair and vice chair and preferably all of it; people of HR and
/// working environment; leaders and employees of each participating workplace; a complete local trio for each workplace that presents;
/// a director and the vice chair of the main MED committee for the reflecting team. After BFA Velfærd og Offentlig administration (2013),
/// <i>Netværksmøder om social kapital</i>. Stateless.
/// </remarks>
public static class CompositionRules
{
    /// <summary>What is missing among the people of a meeting, in the order of the list.</summary>
    /// <param name="people">The people who attend.</param>
    /// <param name="ladder">Their levels.</param>
    /// <param name="items">The programme's items, for who presents and reflects; none by default.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Participant> people, LevelLadder ladder, IEnumerable<AgendaItem>? items = null)
    {
        Guard.Against.Null(people);
        Guard.Against.Null(ladder);
        var programme = items?.ToList() ?? [];
        if (people.Count == 0)
            return [CompositionTexts.Nobody()];

        var findings = new List<Finding>();
        CheckManagement(people, ladder, findings);
        CheckMed(people, findings);
        if (!people.Any(IsStaffConsultant))
            findings.Add(CompositionTexts.HrOrWorkEnvironmentMissing());
        foreach (var workplace in Workplaces.Of(people, ladder, programme))
            CheckWorkplace(people, workplace, findings);
        foreach (var item in programme.Where(item => item.Activity.Kind == ActivityKind.WorkplacePresentation))
            PresentationRules.Check(people, item, findings);
        if (programme.Exists(item => item.Activity.Kind == ActivityKind.ReflectingTeam))
            CheckReflectingTeam(people, findings);
        CheckUnknownRoles(people, findings);
        return findings;
    }

    internal static bool IsStaffConsultant(Participant person) =>
        person.Has(ParticipantRole.HrConsultant) || person.Has(ParticipantRole.WorkEnvironmentConsultant);

    // A workplace's own committee (L-MED) is there with the workplace; the list asks for the committee above.
    private static bool IsInCommittee(Participant person, MedPosition position) =>
        person.Roles.Any(role => role.MedPosition == position && role.MedTier != MedTier.Local);

    private static void CheckManagement(IReadOnlyList<Participant> people, LevelLadder ladder, List<Finding> findings)
    {
        if (!people.Any(person => person.Level == ladder.Top))
            findings.Add(CompositionTexts.TopManagementMissing());
        if (ladder.Levels.Count > 2 && !people.Any(person => person.Level.IsManagement && person.Level != ladder.Top))
            findings.Add(CompositionTexts.ManagersMissing());
    }

    private static void CheckMed(IReadOnlyList<Participant> people, List<Finding> findings)
    {
        var chair = people.Any(person => IsInCommittee(person, MedPosition.Chair));
        var viceChair = people.Any(person => IsInCommittee(person, MedPosition.ViceChair));
        if (!chair)
            findings.Add(CompositionTexts.MedChairMissing());
        if (!viceChair)
            findings.Add(CompositionTexts.MedViceChairMissing());
        if (chair && viceChair && !people.Any(person => IsInCommittee(person, MedPosition.Member)))
            findings.Add(CompositionTexts.MedCommitteeIncomplete());
    }

    private static void CheckWorkplace(IReadOnlyList<Participant> people, UnitPath workplace, List<Finding> findings)
    {
        var own = people.Where(person => person.Unit == workplace).ToList();
        if (!own.Exists(person => person.Level.IsManagement))
            findings.Add(CompositionTexts.WorkplaceWithoutManager(workplace));
        if (own.TrueForAll(person => person.Level.IsManagement))
            findings.Add(CompositionTexts.WorkplaceWithoutEmployee(workplace));
    }

    private static void CheckReflectingTeam(IReadOnlyList<Participant> people, List<Finding> findings)
    {
        if (!people.Any(person => person.Has(ParticipantRole.Director) || person.Has(ParticipantRole.ChiefExecutive)))
            findings.Add(CompositionTexts.ReflectingTeamWithoutDirector());
        if (!people.Any(person => person.HasMedPosition(MedPosition.ViceChair, MedTier.Main)))
            findings.Add(CompositionTexts.ReflectingTeamWithoutViceChair());
    }

    private static void CheckUnknownRoles(IReadOnlyList<Participant> people, List<Finding> findings)
    {
        var unknown = people.SelectMany(person => person.Roles).Where(role => !role.IsKnown).Distinct().Select(role => role.Code).ToList();
        if (unknown.Count > 0)
            findings.Add(CompositionTexts.UnknownRoles(unknown));
    }
}
