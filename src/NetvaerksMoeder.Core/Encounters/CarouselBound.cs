using System.Linq;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What no carousel can be worth more than, however often people meet again: each person's best partners, halved.</summary>
internal static class CarouselBound
{
    public static decimal Of(RotationProblem problem, Solving.Matching.Carousel.CarouselLayout layout)
    {
        // In a group of three somebody meets two at once, so a person may meet up to two a round.
        var most = layout.Rounds * (layout.TrioChair >= 0 ? 2 : 1);
        var sum = problem.Participants.Sum(person => problem.Participants
            .Where(other => other.Id != person.Id && !problem.History.HasMet(new Pair(person.Id, other.Id)))
            .Select(other => problem.Values.Of(person, other))
            .OrderByDescending(value => value)
            .Take(most)
            .Sum());
        return sum / 2;
    }
}
