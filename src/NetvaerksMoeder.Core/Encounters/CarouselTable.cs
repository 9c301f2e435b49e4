using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What two rows that face each other would be worth, for every way the outer row can start: sums along the diagonals of who meets whom.</summary>
/// <remarks>Whole numbers and tables of pairs alone; the chosen rows are told and counted from their rounds afterwards. O(seats²) for each pair of rows.</remarks>
internal sealed class CarouselTable
{
    // More than there can be repeats, so that a forbidden meeting outweighs them all.
    private const long Forbidden = 1_000_000_000;
    private const int MostInTable = 2_000;
    private readonly int _people;
    private readonly ParticipantIndex _index;
    private readonly PairScores _scores;
    private readonly PairSet _met;
    private readonly PairSet _apart;
    private readonly long[] _bad = [];
    private readonly long[] _worth = [];

    public CarouselTable(RotationProblem rest)
    {
        _people = rest.Participants.Count;
        _index = new ParticipantIndex(rest);
        Rounds = rest.Slots.Count;
        _scores = rest.Values.ToScores(rest.Participants).Scores;
        (_met, _apart) = (_index.Met(), _index.Pairs(rest.Apart));
        if (_people > MostInTable)
            return;
        var (bad, worth) = (new long[_people * _people], new long[_people * _people]);
        for (var one = 0; one < _people; one++)
        {
            for (var other = 0; other < _people; other++)
                (bad[(one * _people) + other], worth[(one * _people) + other]) = one == other ? (0, 0) : (BadOf(one, other), WorthOf(one, other));
        }

        (_bad, _worth) = (bad, worth);
    }

    /// <summary>Rounds to come.</summary>
    public int Rounds { get; }

    /// <summary>The best way for the outer row to start: fewest forbidden meetings, repeats, greatest value, shortest way.</summary>
    /// <param name="rows">The rows; chairs may be empty.</param>
    /// <param name="hasThird">Whether who faces the empty chair at the end of the inner row is the third at some other seat, the same in every round.</param>
    public CarouselAlignment Best(CarouselRows rows, bool hasThird = false)
    {
        var seats = rows.Outer.Count;
        var inner = Numbers(rows.Inner, seats);
        var outer = Numbers(rows.Outer, 2 * seats);
        var (bad, worth) = Diagonals(inner, outer, seats);

        // After a whole turn everybody meets the same people again, whoever they are.
        var turns = Math.Min(Rounds, seats);
        CarouselAlignment? best = null;
        for (var start = 0; start < seats; start++)
        {
            var next = new CarouselAlignment(start, -1, 0, 0);
            for (var r = 0; r < turns; r++)
                next = next.With(bad[(start + r) % seats], worth[(start + r) % seats]);
            for (var seat = seats - 2; hasThird && seat >= 0; seat--)
            {
                var third = WithThirds(next, seat, inner[seat], outer, turns);
                if (best is null || third.IsBetterThan(best.Value))
                    best = third;
            }

            if (!hasThird && (best is null || next.IsBetterThan(best.Value)))
                best = next;
        }

        return best!.Value;
    }

    private (long[] Bad, long[] Worth) Diagonals(int[] inner, int[] outer, int seats)
    {
        var (bad, worth) = (new long[seats], new long[seats]);
        for (var seat = 0; seat < seats; seat++)
        {
            if (inner[seat] < 0)
                continue;
            for (var shift = 0; shift < seats; shift++)
            {
                var other = outer[seat + shift];
                if (other < 0)
                    continue;
                bad[shift] += BadOf(inner[seat], other);
                worth[shift] += WorthOf(inner[seat], other);
            }
        }

        return (bad, worth);
    }

    // The third meets the two at the seat. Whoever stays there meets the third at their turn too, if that comes within these rounds.
    private CarouselAlignment WithThirds(CarouselAlignment plan, int seat, int stays, int[] outer, int turns)
    {
        var seats = outer.Length / 2;
        var apart = seats - 1 - seat;
        var (bad, worth) = (plan.Bad, plan.Worth);
        for (var r = 0; r < turns; r++)
        {
            var shift = (plan.Start + r) % seats;
            var (moves, third) = (outer[seat + shift], outer[seats - 1 + shift]);
            var isRepeat = (r + apart) % seats < turns;
            bad += Math.Max(isRepeat ? 1 : 0, BadOf(stays, third));
            worth += isRepeat ? 0 : WorthOf(stays, third);

            // Half a row apart the same two come together again the other way round.
            var isSame = 2 * apart == seats && r >= apart;
            bad += Math.Max(isSame ? 1 : 0, BadOf(moves, third));
            worth += isSame ? 0 : WorthOf(moves, third);
        }

        return new CarouselAlignment(plan.Start, seat, bad, worth);
    }

    private long BadOf(int one, int other) => _bad.Length > 0
        ? _bad[(one * _people) + other]
        : (_met.Contains(one, other) ? 1 : 0) + (_apart.Contains(one, other) ? Forbidden : 0);

    private long WorthOf(int one, int other) => _worth.Length > 0
        ? _worth[(one * _people) + other]
        : _met.Contains(one, other) ? 0 : _scores.Of(one, other);

    private int[] Numbers(List<ParticipantId?> row, int length)
    {
        var numbers = new int[length];
        for (var seat = 0; seat < length; seat++)
            numbers[seat] = row[seat % row.Count] is { } id ? _index.NumberOf(id) : -1;
        return numbers;
    }
}
