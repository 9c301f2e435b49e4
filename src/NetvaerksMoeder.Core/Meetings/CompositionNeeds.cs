using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Who ought to be there, as what <see cref="CompositionRules"/> looks for.</summary>
internal static class CompositionNeeds
{
    public static IReadOnlyList<CompositionNeed> Of(IReadOnlyList<Participant> candidates, LevelLadder ladder, IReadOnlyList<AgendaItem> items)
    {
        var needs = new List<CompositionNeed>
        {
            new(Severity.Warning, person => person.Level == ladder.Top),
            new(Severity.Error, person => IsInCommittee(person, MedPosition.Chair)),
            new(Severity.Error, person => IsInCommittee(person, MedPosition.ViceChair)),
            new(Severity.Advice, person => IsInCommittee(person, MedPosition.Member)),
            new(Severity.Warning, CompositionRules.IsStaffConsultant),
        };
        if (ladder.Levels.Count > 2)
            needs.Add(new(Severity.Warning, person => person.Level.IsManagement && person.Level != ladder.Top));
        foreach (var workplace in Workplaces.Of(candidates, ladder, items))
        {
            needs.Add(new(Severity.Warning, person => person.Unit == workplace && person.Level.IsManagement));
            needs.Add(new(Severity.Warning, person => person.Unit == workplace && !person.Level.IsManagement));
        }

        if (Reflects(items))
            needs.AddRange(ReflectingTeam());
        return needs;
    }

    /// <summary>Without a programme a team is wanted; with one, where it has an item for it.</summary>
    public static bool Reflects(IReadOnlyList<AgendaItem> items) => items.Count == 0 || items.Any(item => item.Activity.Kind == ActivityKind.ReflectingTeam);

    public static IReadOnlyList<CompositionNeed> ReflectingTeam() =>
    [
        new(Severity.Warning, IsDirector),
        new(Severity.Warning, person => person.HasMedPosition(MedPosition.ViceChair, MedTier.Main)),
    ];

    /// <summary>Directors, the heads of administrations and departments, and the vice chair of the main MED committee.</summary>
    public static bool CanReflect(Participant person, LevelLadder ladder) =>
        IsDirector(person) || (person.Level.IsManagement && person.Level.Rank <= 2 && ladder.Levels.Count > 2) || person.HasMedPosition(MedPosition.ViceChair, MedTier.Main);

    public static bool IsDirector(Participant person) => person.Has(ParticipantRole.Director) || person.Has(ParticipantRole.ChiefExecutive);

    private static bool IsInCommittee(Participant person, MedPosition position) =>
        person.Roles.Any(role => role.MedPosition == position && role.MedTier != MedTier.Local);
}
