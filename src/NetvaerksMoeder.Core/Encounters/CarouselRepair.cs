using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Repairs a carousel by one sentence: newcomers take empty chairs or sit down facing each other, both rows close up round two who left,
/// a single missing person leaves an empty chair among those who stay.</summary>
/// <remarks>The alignment at which the rows start again is chosen among all: fewest repeats, then greatest value, then the shortest way. Where a row
/// is short by more than one, or the empty chair is among those who move, people of the other row change sides, the best one first. Stateless.
/// O(people² · rounds) for each change of sides.</remarks>
public static class CarouselRepair
{
    /// <summary>Repairs.</summary>
    /// <param name="movement">The carousel as planned.</param>
    /// <param name="held">How many rounds of it are held.</param>
    /// <param name="rest">The rounds to come and the people in them, all of whom are there in each; the rounds held are its history.</param>
    /// <param name="odd">What happens with an odd number.</param>
    /// <exception cref="ArgumentException">The movement is no carousel, somebody comes or leaves between the rounds, or fewer than two people are left.</exception>
    public static RepairedCarousel Repair(Movement movement, int held, RotationProblem rest, OddPolicy odd = OddPolicy.Trio)
    {
        Guard.Against.Null(movement);
        Guard.Against.Negative(held);
        Guard.Against.Null(rest);
        if (movement.Kind != MovementKind.Carousel)
            throw new ArgumentException("Only a carousel is repaired so; cards are repaired otherwise.", nameof(movement));
        if (rest.Participants.Count < 2)
            throw new ArgumentException($"{rest.Participants.Count} are left; two at least are needed.", nameof(rest));
        if (rest.Participants.Any(person => rest.Slots.Any(slot => !RotationProblem.IsPresent(person, slot))))
            throw new ArgumentException("In a carousel everybody must be there in every round to come.", nameof(rest));

        var here = new HashSet<ParticipantId>(rest.Participants.Select(person => person.Id));
        var before = new HashSet<ParticipantId>(movement.Inner.Concat(movement.Outer));
        var rows = new CarouselRows(movement, held);
        rows.Change([.. before.Where(id => !here.Contains(id))], rest.Participants.Select(person => person.Id).Where(id => !before.Contains(id)));
        rows.CloseUp();
        var seated = new HashSet<ParticipantId>(rest.Seated);
        while (rows.Outer.Contains(null) || rows.Inner.Count(id => id is null) > 1)
            rows = Cross(rows, seated, rest, odd);
        rows.GhostLast();
        return Aligned(rows, rest, odd);
    }

    // Whoever changes sides meets their own row from then on, whom they have not met.
    private static CarouselRows Cross(CarouselRows rows, HashSet<ParticipantId> seated, RotationProblem rest, OddPolicy odd)
    {
        var row = rows.Outer.Contains(null) ? rows.Inner : rows.Outer;
        CarouselRows? best = null;
        RepairedCarousel? promise = null;
        foreach (var id in row.Where(id => id is not null).Select(id => id!).OrderBy(id => seated.Contains(id)).Take(row.Count).ToList())
        {
            if (best is not null && seated.Contains(id))
                break;
            var trial = rows.Copy();
            trial.Cross(id);
            trial.CloseUp();
            var isWhole = !trial.Outer.Contains(null) && trial.Inner.Count(chair => chair is null) <= 1;
            if (!isWhole)
                return trial;
            var shown = trial.Copy();
            shown.GhostLast();
            var next = Aligned(shown, rest, odd);
            if (promise is null || IsBetter(next, promise))
                (best, promise) = (trial, next);
        }

        return best!;
    }

    private static bool IsBetter(RepairedCarousel one, RepairedCarousel other) => one.Figures.Repeats != other.Figures.Repeats
        ? one.Figures.Repeats < other.Figures.Repeats
        : one.Figures.Value > other.Figures.Value;

    private static RepairedCarousel Aligned(CarouselRows rows, RotationProblem rest, OddPolicy odd)
    {
        RepairedCarousel? best = null;
        for (var alignment = 0; alignment < rows.Outer.Count; alignment++)
        {
            var inner = rows.Inner.Where(id => id is not null).Select(id => id!).ToList();
            var outer = rows.Outer.Skip(alignment).Concat(rows.Outer.Take(alignment)).Select(id => id!).ToList();
            var say = rows.Sentence(alignment, inner.Count < outer.Count, odd);
            var rounds = rest.Slots.Select((slot, r) => RoundAt(inner, outer, slot, r, odd)).ToList();
            var next = new RepairedCarousel(Movement.Carousel(inner, outer, 1, say), rounds, alignment, RotationFigures.Of(rest, RotationKind.Pairs, rounds), say);
            if (best is null || IsBetter(next, best))
                best = next;
        }

        return best!;
    }

    private static Round RoundAt(List<ParticipantId> inner, List<ParticipantId> outer, RoundSlot slot, int round, OddPolicy odd)
    {
        var places = new List<List<ParticipantId>>();
        for (var seat = 0; seat < inner.Count; seat++)
            places.Add([inner[seat], outer[(seat + round) % outer.Count]]);
        var byes = new List<ParticipantId>();
        if (inner.Count < outer.Count)
        {
            var alone = outer[(inner.Count + round) % outer.Count];
            if (odd == OddPolicy.Trio && places.Count > 0)
                places[places.Count - 1].Add(alone);
            else
                byes.Add(alone);
        }

        return new Round(slot, places.Select((members, seat) => new Encounter(seat + 1, members)), byes);
    }
}
