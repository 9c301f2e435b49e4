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

    /// <summary>Who was passed over because they cannot attend, and who of them could have given what is missing.</summary>
    public static IEnumerable<Finding> Unavailable(int people, IReadOnlyList<int> meetings, IReadOnlyList<ParticipantId> missed)
    {
        if (people == 0)
            yield break;
        var numbers = string.Join(", ", meetings);
        var (danishWhere, englishWhere) = meetings.Count == 1 ? ($"møde {numbers}", $"meeting {numbers}") : ($"alle møderne ({numbers})", $"all of the meetings ({numbers})");
        var (danishMissed, englishMissed) = missed.Count == 0 ? (string.Empty, string.Empty)
            : ($" Af dem kunne {string.Join(", ", missed)} give noget af det, der mangler.", $" Of them {string.Join(", ", missed)} could give some of what is missing.");
        yield return new Finding("CandidatesUnavailable", missed.Count == 0 ? Severity.Advice : Severity.Warning, new(
            $"{people} {(people == 1 ? "kandidat" : "kandidater")} kan ikke deltage i {danishWhere} og er ikke foreslået.{danishMissed} Overvej en anden dag eller en stedfortræder.",
            $"{people} {(people == 1 ? "candidate" : "candidates")} cannot attend {englishWhere} and {(people == 1 ? "is" : "are")} not proposed.{englishMissed} Consider another day or a substitute."),
            missed.Select(id => id.Value));
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
        if (team.Count == 1)
        {
            yield return new Finding("ReflectingTeamOfOne", Severity.Warning, new(
                "Det reflekterende team har kun én, og et team taler sammen. Overvej at invitere flere direktører.",
                "The reflecting team is one person, and a team talks among itself. Consider inviting more directors."));
        }
    }
}
