using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Which chairs face each other in which round, when the outer row moves one chair a round past the inner row.</summary>
/// <remarks>
/// Chairs <c>0 … m − 1</c> are the inner row and <c>m … 2m − 1</c> the outer row by starting chair. In the round with index r inner chair i faces
/// the one who started at outer chair m + (i + r) mod m. With an odd number the last inner chair is empty: whoever faces it sits out, or goes to
/// <see cref="TrioChair"/> and makes a group of three there.
/// </remarks>
internal sealed class CarouselLayout
{
    private readonly Dictionary<long, int> _meetings = [];

    /// <param name="people">2 or more.</param>
    /// <param name="rounds">1 or more.</param>
    /// <param name="isTrio">Whether whoever faces the empty chair makes a group of three.</param>
    public CarouselLayout(int people, int rounds, bool isTrio)
    {
        Seats = (people + 1) / 2;
        Rounds = rounds;
        HasEmptyChair = people % 2 == 1;
        TrioChair = HasEmptyChair && isTrio && Seats > 1 ? BestTrioChair() : -1;
        Count(TrioChair);
        var neighbours = new List<int>[2 * Seats];
        var times = new List<int>[2 * Seats];
        for (var chair = 0; chair < neighbours.Length; chair++)
            (neighbours[chair], times[chair]) = ([], []);

        foreach (var meeting in _meetings.OrderBy(meeting => meeting.Key))
        {
            var (first, second) = ((int)(meeting.Key >> 32), (int)(meeting.Key & int.MaxValue));
            neighbours[first].Add(second);
            times[first].Add(meeting.Value);
            neighbours[second].Add(first);
            times[second].Add(meeting.Value);
        }

        Neighbours = Array.ConvertAll(neighbours, list => list.ToArray());
        Times = Array.ConvertAll(times, list => list.ToArray());
    }

    /// <summary>Chairs in each row.</summary>
    public int Seats { get; }

    public int Rounds { get; }

    /// <summary>Whether the last inner chair is empty.</summary>
    public bool HasEmptyChair { get; }

    /// <summary>The inner chair where the group of three is; -1 where there is none.</summary>
    public int TrioChair { get; }

    /// <summary>Of each chair: the chairs whose people it meets in some round.</summary>
    public int[][] Neighbours { get; }

    /// <summary>Of each chair: how often it meets each of <see cref="Neighbours"/>.</summary>
    public int[][] Times { get; }

    /// <summary>The empty chair; -1 where there is none.</summary>
    public int EmptyChair => HasEmptyChair ? Seats - 1 : -1;

    /// <summary>The starting chair of the one who sits across from an inner chair.</summary>
    public int Across(int inner, int round) => Seats + ((inner + round) % Seats);

    private static long Key(int first, int second) => first < second ? ((long)first << 32) | (uint)second : ((long)second << 32) | (uint)first;

    // The chair with the fewest repeated meetings: a meeting in three must not come again two and two.
    private int BestTrioChair()
    {
        var (best, fewest) = (0, long.MaxValue);
        for (var chair = 0; chair < Seats - 1; chair++)
        {
            Count(chair);
            var repeats = 0L;
            foreach (var count in _meetings.Values)
                repeats += count - 1;
            if (repeats < fewest)
                (best, fewest) = (chair, repeats);
        }

        return best;
    }

    private void Count(int trioChair)
    {
        _meetings.Clear();
        for (var round = 0; round < Rounds; round++)
        {
            for (var inner = 0; inner < Seats; inner++)
            {
                if (inner != EmptyChair)
                    Meet(inner, Across(inner, round));
            }

            if (trioChair >= 0)
            {
                var third = Across(EmptyChair, round);
                Meet(trioChair, third);
                Meet(Across(trioChair, round), third);
            }
        }
    }

    private void Meet(int first, int second)
    {
        var key = Key(first, second);
        _meetings[key] = (_meetings.TryGetValue(key, out var count) ? count : 0) + 1;
    }
}
