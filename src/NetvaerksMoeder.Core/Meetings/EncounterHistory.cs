using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The history of each encounter of a meeting when encounters before it went otherwise than planned.</summary>
internal static class EncounterHistory
{
    /// <summary>Who had met before an encounter: what it was planned with, without what encounters before it in the plan were to give, and
    /// with what they gave.</summary>
    /// <param name="planned">The encounters as planned, in the order of the programme.</param>
    /// <param name="index">Which of them, from 0.</param>
    /// <param name="given">The rotations that came instead of those before it.</param>
    public static ContactHistory Of(IReadOnlyList<PlannedEncounter> planned, int index, IEnumerable<Rotation> given)
    {
        var before = planned[0].Problem.History;
        var history = index == 0 ? before : planned[index].Problem.History;
        var toCome = new HashSet<Pair>(planned.Take(index)
            .SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Pairs));
        var people = planned.SelectMany(encounter => encounter.Problem.Participants).Select(person => person.Id).Distinct().ToList();
        var carried = new ContactHistory(
            history.Pairs.Where(pair => before.HasMet(pair) || !toCome.Contains(pair)),
            people.SelectMany(id => Enumerable.Repeat(id, before.ByesOf(id))),
            people.SelectMany(id => Enumerable.Repeat(id, before.TriosOf(id))));
        return given.Aggregate(carried, (all, rotation) => all.With(rotation.ToHistory()));
    }
}
