using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Who sits where, how far the outer row has moved in each round, and where a third goes: all that a carousel is.</summary>
/// <remarks>
/// Chairs <c>0 … m − 1</c> are the inner row, which stays; <c>m … 2m − 1</c> the outer row by starting chair. In round r inner chair i faces the
/// one who started at outer chair m + (i + Offsets[r]) mod m. A chair may be empty (−1), or its person not there in a round.
/// </remarks>
internal sealed class CarouselSeats
{
    public CarouselSeats(int[] people, int[] offsets, int[] thirds)
    {
        People = people;
        Offsets = offsets;
        Thirds = thirds;
    }

    /// <summary>Chairs in each row.</summary>
    public int Seats => People.Length / 2;

    /// <summary>The person of each chair; −1 where it is empty.</summary>
    public int[] People { get; }

    /// <summary>Of each round: how many chairs the outer row has moved since it sat down, 0 … m − 1.</summary>
    public int[] Offsets { get; }

    /// <summary>Of each round: the inner chair at which one whose opposite chair is empty would be the third.</summary>
    public int[] Thirds { get; }

    /// <summary>The chair across from a chair when the outer row has moved so far.</summary>
    public static int Across(int chair, int offset, int seats)
    {
        if (chair < seats)
        {
            var outer = chair + offset;
            return outer < seats ? outer + seats : outer;
        }

        var inner = chair - seats - offset;
        return inner < 0 ? inner + seats : inner;
    }

    /// <summary>Offsets that grow by the same number of chairs each round.</summary>
    public static int[] Steady(int step, int rounds, int seats)
    {
        var offsets = new int[rounds];
        for (var round = 1; round < rounds; round++)
            offsets[round] = (offsets[round - 1] + step) % seats;
        return offsets;
    }

    /// <summary>The step by which the offsets grow; 0 where they grow unevenly or not at all.</summary>
    public int Step()
    {
        if (Offsets.Length < 2)
            return Offsets.Length == 1 && Offsets[0] == 0 ? 1 : 0;
        var step = ((Offsets[1] - Offsets[0]) + Seats) % Seats;
        for (var round = 1; round < Offsets.Length; round++)
        {
            if ((Offsets[round - 1] + step) % Seats != Offsets[round])
                return 0;
        }

        return Offsets[0] == 0 ? step : 0;
    }

    /// <summary>The same carousel where the outer row sits down as it faces the inner row in the first round.</summary>
    public CarouselSeats FromStart()
    {
        var people = (int[])People.Clone();
        var offsets = (int[])Offsets.Clone();
        for (var seat = 0; seat < Seats; seat++)
            people[Seats + seat] = People[Seats + ((seat + Offsets[0]) % Seats)];
        for (var round = 0; round < offsets.Length; round++)
            offsets[round] = (offsets[round] - Offsets[0] + Seats) % Seats;
        return new CarouselSeats(people, offsets, (int[])Thirds.Clone());
    }

    public CarouselSeats Copy() => new((int[])People.Clone(), (int[])Offsets.Clone(), (int[])Thirds.Clone());

    /// <summary>The chairs with nobody.</summary>
    public IEnumerable<int> EmptyChairs()
    {
        for (var chair = 0; chair < People.Length; chair++)
        {
            if (People[chair] < 0)
                yield return chair;
        }
    }

    /// <summary>The chair of each person.</summary>
    public int[] Chairs(int people)
    {
        var chairs = new int[people];
        for (var chair = 0; chair < People.Length; chair++)
        {
            if (People[chair] >= 0)
                chairs[People[chair]] = chair;
        }

        return chairs;
    }
}
