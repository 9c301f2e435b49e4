using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.General;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>A carousel walked from the first round to the last: who meets where, who sits out, and how good that is.</summary>
/// <remarks>Immutable by convention: the arrays are not copied and must not be changed.</remarks>
internal sealed class CarouselPlan : IComparable<CarouselPlan>
{
    private readonly PlanQuality _quality;

    private CarouselPlan(CarouselSeats seats, List<(int Seat, int[] Members)>[] groups, int[][] byes, int[] joins, int forbidden, PlanQuality quality)
    {
        Seats = seats;
        Groups = groups;
        Byes = byes;
        Joins = joins;
        Forbidden = forbidden;
        _quality = quality;
    }

    public CarouselSeats Seats { get; }

    /// <summary>[round]: the inner chair and the people, by chair.</summary>
    public IReadOnlyList<(int Seat, int[] Members)>[] Groups { get; }

    /// <summary>[round]: who sits out, ascending.</summary>
    public int[][] Byes { get; }

    /// <summary>[round]: the inner chair that one who faces an empty chair joins as the third; −1 where nobody does.</summary>
    public int[] Joins { get; }

    /// <summary>Meetings of people who must not meet; a plan with any is none.</summary>
    public int Forbidden { get; }

    public long Repeats => _quality.Repeats;

    public long Value => _quality.Value;

    /// <summary>Walks a carousel.</summary>
    public static CarouselPlan Of(PairSchedulingProblem problem, CarouselMerits merits, bool[] isSeated, CarouselSeats seats)
    {
        var state = new CarouselState(problem, merits, isSeated, seats);
        var groups = new List<(int Seat, int[] Members)>[problem.Rounds];
        for (var round = 0; round < groups.Length; round++)
            groups[round] = FaceToFace(problem, seats, round);
        var joins = Enumerable.Repeat(-1, problem.Rounds).ToArray();
        foreach (var (round, seat, third, place) in state.Extras.Joins)
        {
            joins[round] = place;
            var at = groups[round].FindIndex(group => group.Seat == seat);
            groups[round][at] = (place, [.. groups[round][at].Members, third]);
        }

        foreach (var (round, seat, members) in state.Extras.Groups)
            groups[round].Add((seat, members));
        foreach (var list in groups)
            list.Sort((one, other) => one.Seat.CompareTo(other.Seat));
        var byes = Enumerable.Range(0, problem.Rounds)
            .Select(round => state.Extras.Byes.Where(bye => bye.Round == round).Select(bye => bye.Person).OrderBy(person => person).ToArray())
            .ToArray();
        return new CarouselPlan(seats, groups, byes, joins, ForbiddenIn(problem, groups), QualityOf(problem, groups, byes));
    }

    /// <summary>The same plan with one chair for the third in all rounds, where that is as good: less to say.</summary>
    public CarouselPlan WithOneThird(PairSchedulingProblem problem, CarouselMerits merits, bool[] isSeated)
    {
        for (var seat = 0; seat < Seats.Seats && Joins.Distinct().Count(join => join >= 0) > 1; seat++)
        {
            var plan = Of(problem, merits, isSeated, new CarouselSeats(Seats.People, Seats.Offsets, Enumerable.Repeat(seat, Seats.Thirds.Length).ToArray()));
            if (plan.CompareTo(this) >= 0)
                return plan;
        }

        return this;
    }

    /// <summary>More than 0 where this is the better one: fewest forbidden pairs, then as <see cref="PlanQuality"/> has it.</summary>
    public int CompareTo(CarouselPlan? other)
    {
        if (other is null)
            return 1;
        return Forbidden != other.Forbidden ? other.Forbidden.CompareTo(Forbidden) : _quality.CompareTo(other._quality);
    }

    private static List<(int Seat, int[] Members)> FaceToFace(PairSchedulingProblem problem, CarouselSeats seats, int round)
    {
        var groups = new List<(int Seat, int[] Members)>();
        for (var seat = 0; seat < seats.Seats; seat++)
        {
            var one = seats.People[seat];
            var other = seats.People[CarouselSeats.Across(seat, seats.Offsets[round], seats.Seats)];
            if (one >= 0 && other >= 0 && problem.Presence.IsPresent(one, round) && problem.Presence.IsPresent(other, round))
                groups.Add((seat, [one, other]));
        }

        return groups;
    }

    private static IEnumerable<(int First, int Second)> PairsOf(IEnumerable<(int Seat, int[] Members)> groups)
    {
        foreach (var (_, members) in groups)
        {
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    yield return (Math.Min(members[i], members[j]), Math.Max(members[i], members[j]));
            }
        }
    }

    private static int ForbiddenIn(PairSchedulingProblem problem, List<(int Seat, int[] Members)>[] groups) =>
        groups.Sum(round => PairsOf(round).Count(pair => problem.Forbidden.Contains(pair.First, pair.Second)));

    private static PlanQuality QualityOf(PairSchedulingProblem problem, List<(int Seat, int[] Members)>[] groups, int[][] byes)
    {
        var met = new HashSet<(int, int)>();
        var worth = new long[problem.People];
        long repeats = 0;
        long value = 0;
        foreach (var (first, second) in groups.SelectMany(PairsOf))
        {
            if (problem.Met.Contains(first, second) || !met.Add((first, second)))
            {
                repeats++;
                continue;
            }

            var score = problem.Scores.Of(first, second);
            value += score;
            worth[first] += score;
            worth[second] += score;
        }

        Array.Sort(worth);
        return new PlanQuality(
            repeats,
            value,
            worth,
            Squares(problem.EarlierByes, byes.SelectMany(round => round)),
            Squares(problem.EarlierTrios, groups.SelectMany(round => round).Where(group => group.Members.Length == 3).SelectMany(group => group.Members)),
            problem.FairFirst);
    }

    private static long Squares(IReadOnlyList<int> earlier, IEnumerable<int> people)
    {
        var counts = new long[earlier.Count];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = earlier[i];
        foreach (var person in people)
            counts[person]++;
        return counts.Sum(count => count * count);
    }
}
