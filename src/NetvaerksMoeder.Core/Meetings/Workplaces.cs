using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Finds the participating workplaces: the local units that work actively with social capital.</summary>
/// <remarks>A unit is a workplace when one of its people presents it, or is there as a local leader or employee and not by an office (director,
/// consultant, MED position above the local committee, joint union representative, facilitator).</remarks>
internal static class Workplaces
{
    public static IReadOnlyList<UnitPath> Of(IReadOnlyList<Participant> people, LevelLadder ladder, IEnumerable<AgendaItem> items)
    {
        var presenters = new HashSet<string>(
            items.Where(item => item.Activity.Kind == ActivityKind.WorkplacePresentation).SelectMany(item => item.AllPresenters), StringComparer.Ordinal);
        var localRank = Math.Max(2, ladder.Levels.Count - 1);
        var units = people
            .Where(person => presenters.Contains(person.Id.Value) || (person.Level.Rank >= localRank && !IsThereByOffice(person)))
            .Select(person => person.Unit)
            .Distinct()
            .ToList();
        units.Sort();
        return units;
    }

    private static bool IsThereByOffice(Participant person) => person.Roles.Any(role =>
        role == ParticipantRole.Director
        || role == ParticipantRole.ChiefExecutive
        || role == ParticipantRole.HrConsultant
        || role == ParticipantRole.WorkEnvironmentConsultant
        || role == ParticipantRole.JointShopSteward
        || role == ParticipantRole.Facilitator
        || role.MedTier is MedTier.Main or MedTier.Area
        || (role.MedTier == MedTier.Unspecified && role.MedPosition is not null));
}
