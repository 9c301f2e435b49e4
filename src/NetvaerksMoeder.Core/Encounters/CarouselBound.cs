using System.Linq;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What no carousel can do better than, whatever cards can.</summary>
internal static class CarouselBound
{
    /// <summary>With more rounds than chairs in a row a shift comes again, and with it all who face each other.</summary>
    public static long Repeats(RotationProblem problem)
    {
        var people = problem.Participants.Count;
        return IsFull(problem) ? System.Math.Max(0, problem.Slots.Count - ((people + 1) / 2)) * (long)(people / 2) : 0;
    }

    /// <summary>The greatest value, however often people meet again: each person's best partners, halved.</summary>
    public static decimal Value(RotationProblem problem, OddPolicy odd)
    {
        // In a group of three somebody meets two at once, so a person may meet up to two a round.
        var threes = odd != OddPolicy.Trio ? 0 : problem.Slots.Count(slot => problem.Participants.Count(person => RotationProblem.IsPresent(person, slot)) % 2 == 1);

        // Nobody meets those of their own row where nobody is ever away.
        var isFull = IsFull(problem);
        var seats = (problem.Participants.Count + 1) / 2;
        threes *= problem.Slots.Count > seats ? 2 : 1;
        var sum = problem.Participants.Sum(person => problem.Participants
            .Where(other => other.Id != person.Id && !problem.History.HasMet(new Pair(person.Id, other.Id)))
            .Select(other => problem.Values.Of(person, other))
            .OrderByDescending(value => value)
            .Take((isFull ? System.Math.Min(problem.Slots.Count, seats) : problem.Slots.Count(slot => RotationProblem.IsPresent(person, slot))) + threes)
            .Sum());
        return sum / 2;
    }

    private static bool IsFull(RotationProblem problem) =>
        problem.Participants.All(person => person.Presence.IsWhole || problem.Slots.All(slot => RotationProblem.IsPresent(person, slot)));
}
