using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Repairs a carousel by one sentence: newcomers take empty chairs or sit down facing each other, both rows close up round two who left,
/// a single missing person leaves an empty chair among those who stay, and whoever faces it is the third at a seat where they meet nobody twice, if there is one.</summary>
/// <remarks>The alignment at which the rows start again is chosen among all: fewest repeats, then greatest value, then the shortest way. Where a row
/// is short by more than one, or the empty chair is among those who move, people of the other row change sides, the best one first. Stateless.
/// O(seats³) for each change of sides, for long rows O(seats²).</remarks>
public static class CarouselRepair
{
    // Looks at a pair of people when somebody changes sides; in longer rows not everybody is tried.
    private const long MostLooks = 20_000_000;

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
        var table = new CarouselTable(rest);
        while (!IsWhole(rows))
            rows = Cross(rows, seated, table);
        rows.GhostLast();
        return Told(rows, table.Best(rows, odd == OddPolicy.Trio && rows.Inner.Contains(null) && rows.Inner.Count > 1), rest, odd);
    }

    private static bool IsWhole(CarouselRows rows) => !rows.Outer.Contains(null) && rows.Inner.Count(chair => chair is null) <= 1;

    // Whoever changes sides meets their own row from then on, whom they have not met.
    private static CarouselRows Cross(CarouselRows rows, HashSet<ParticipantId> seated, CarouselTable table)
    {
        var row = rows.Outer.Contains(null) ? rows.Inner : rows.Outer;
        CarouselRows? best = null;
        CarouselAlignment promise = default;
        var ids = row.Where(id => id is not null).Select(id => id!).OrderBy(id => seated.Contains(id)).ToList();
        var every = 1 + (int)(ids.Count * (long)rows.Outer.Count * rows.Outer.Count / MostLooks);
        for (var k = 0; k < ids.Count; k += every)
        {
            if (best is not null && seated.Contains(ids[k]))
                break;
            var trial = rows.Copy();
            trial.Cross(ids[k]);
            trial.CloseUp();
            var shown = trial.Copy();
            if (IsWhole(shown))
                shown.GhostLast();
            var next = table.Best(shown);
            if (best is null || next.IsBetterThan(promise))
                (best, promise) = (trial, next);
        }

        return best!;
    }

    private static RepairedCarousel Told(CarouselRows rows, CarouselAlignment chosen, RotationProblem rest, OddPolicy odd)
    {
        var alignment = chosen.Start;
        var inner = rows.Inner.Where(id => id is not null).Select(id => id!).ToList();
        var outer = rows.Outer.Skip(alignment).Concat(rows.Outer.Take(alignment)).Select(id => id!).ToList();
        var say = rows.Sentence(alignment, inner.Count < outer.Count, chosen.Third < 0 ? null : inner[chosen.Third], odd);
        var rounds = rest.Slots.Select((slot, r) => RoundAt(inner, outer, slot, r, chosen.Third)).ToList();
        return new RepairedCarousel(Movement.Carousel(inner, outer, 1, say), rounds, alignment, RotationFigures.Of(rest, RotationKind.Pairs, rounds), say);
    }

    private static Round RoundAt(List<ParticipantId> inner, List<ParticipantId> outer, RoundSlot slot, int round, int third)
    {
        var places = new List<List<ParticipantId>>();
        for (var seat = 0; seat < inner.Count; seat++)
            places.Add([inner[seat], outer[(seat + round) % outer.Count]]);
        var byes = new List<ParticipantId>();
        if (inner.Count < outer.Count)
        {
            var alone = outer[(inner.Count + round) % outer.Count];
            if (third >= 0)
                places[third].Add(alone);
            else
                byes.Add(alone);
        }

        return new Round(slot, places.Select((members, seat) => new Encounter(seat + 1, members)), byes);
    }
}
