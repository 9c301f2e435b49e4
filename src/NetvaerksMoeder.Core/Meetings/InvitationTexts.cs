using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The wording of what a proposed invitation still lacks.</summary>
internal static class InvitationTexts
{
    public static IEnumerable<Finding> NotInvited(IReadOnlyList<UnitPath> workplaces)
    {
        if (workplaces.Count > 0)
        {
            var names = string.Join(", ", workplaces.Select(workplace => workplace.Name));
            yield return new Finding("WorkplaceNotInvited", Severity.Warning, new(
                $"Der er ikke plads til {names}. Overvej flere pladser.", $"There is no room for {names}. Consider more seats."), workplaces.Select(workplace => workplace.ToString()));
        }
    }

    public static IEnumerable<Finding> SeatsLeft(int seats)
    {
        if (seats > 0)
        {
            yield return new Finding("SeatsLeft", Severity.Advice, new(
                $"{seats} {(seats == 1 ? "plads" : "pladser")} er tilbage, når alle, der kan, er inviteret. Overvej flere kandidater.",
                $"{seats} {(seats == 1 ? "seat is" : "seats are")} left when all who can come are invited. Consider more candidates."));
        }
    }

    public static IEnumerable<Finding> Unable(IReadOnlyList<ParticipantId> ids)
    {
        if (ids.Count > 0)
        {
            yield return new Finding("RequiredCannotAttend", Severity.Error, new(
                $"{string.Join(", ", ids)} skal med, men kan ikke deltage. Overvej en anden dag eller en stedfortræder.",
                $"{string.Join(", ", ids)} must be there, but cannot attend. Consider another day or a substitute."), ids.Select(id => id.Value));
        }
    }

    public static IEnumerable<Finding> Team(IReadOnlyList<Participant> team, IReadOnlyList<AgendaItem> items)
    {
        // Where the programme has the item, the rules of composition have told already.
        if (items.Count > 0)
            yield break;
        if (!team.Any(CompositionNeeds.IsDirector))
            yield return CompositionTexts.ReflectingTeamWithoutDirector();
        if (!team.Any(person => person.HasMedPosition(MedPosition.ViceChair, MedTier.Main)))
            yield return CompositionTexts.ReflectingTeamWithoutViceChair();
    }
}
