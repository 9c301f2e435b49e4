using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Tells which people of a history are not here this time.</summary>
/// <remarks>People who were at an earlier meeting and not at this one are as it should be, so they stop nothing; but an id written in another way
/// looks the same, and its meetings would be forgotten without a word.</remarks>
internal static class HistoryPeople
{
    private const int MostNamed = 5;

    /// <summary>Notes the people of a history who are not in the roster, if there are any.</summary>
    public static void Tell(FaultSink sink, IEnumerable<ParticipantId> met, Roster roster)
    {
        var all = met.Distinct().ToList();
        var unknown = all.Where(id => roster.Find(id) is null).ToList();
        if (unknown.Count == 0 || roster.Participants.Count == 0)
            return;
        if (unknown.Count == all.Count)
        {
            var here = Named(roster.Participants.Select(person => person.Id).ToList());
            sink.Note(
                "HistoryNobodyKnown",
                $"Ingen i denne historik er i deltagerkredsen, så den ændrer intet. Historikken har {Named(all)}; deltagerkredsen har {here}. Det er nok den forkerte fil: angiv planen fra et tidligere møde med de samme id'er.",
                $"Nobody in this history is in the roster, so it changes nothing. The history has {Named(all)}; the roster has {here}. It is probably the wrong file: give the plan of an earlier meeting with the same ids.");
            return;
        }

        sink.Note(
            "HistoryPeopleUnknown",
            $"{unknown.Count} af {all.Count} i denne historik er ikke i deltagerkredsen: {Named(unknown)}. Det er i orden, hvis de ikke er med denne gang. Er de med under et andet id, så skriv det samme id begge steder.",
            $"{unknown.Count} of {all.Count} in this history {(unknown.Count == 1 ? "is" : "are")} not in the roster: {Named(unknown)}. That is fine if they do not take part this time. If they do under another id, write the same id in both places.");
    }

    private static string Named(List<ParticipantId> ids) =>
        string.Join(", ", ids.Take(MostNamed).Select(id => Shown.Value(id.Value))) + (ids.Count > MostNamed ? ", …" : string.Empty);
}
