using System.Linq;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What no plan of groups can be worth more than, however often people meet again: each person's best partners, halved.</summary>
internal static class TableBound
{
    public static decimal Of(RotationProblem problem, int greatestSize)
    {
        var most = problem.Slots.Count * (greatestSize - 1);
        var sum = problem.Participants.Sum(person => problem.Participants
            .Where(other => other.Id != person.Id && !problem.History.HasMet(new Pair(person.Id, other.Id)))
            .Select(other => problem.Values.Of(person, other))
            .OrderByDescending(value => value)
            .Take(most)
            .Sum());
        return sum / 2;
    }
}
