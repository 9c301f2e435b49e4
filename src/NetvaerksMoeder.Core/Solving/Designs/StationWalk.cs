using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Which group is at which station in which round: all groups move by the same number at each change.</summary>
/// <remarks>In a ring of <see cref="Spots"/> places, the stations first and then places to rest at, group g is at place
/// (start(g) + w(r)) mod spots: different groups at different places always, each place once for a group in the first <see cref="Spots"/>
/// rounds. Every change is one sentence to say.</remarks>
internal sealed class StationWalk
{
    private StationWalk(int stations, int spots, int[] starts, int[] order)
    {
        Stations = stations;
        Spots = spots;
        Starts = starts;
        Order = order;
    }

    public int Stations { get; }

    /// <summary>Stations and places to rest.</summary>
    public int Spots { get; }

    /// <summary>The place of each group in the first round.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>How far from its start each group is in each round.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The greatest number of rounds in which no group need follow the same group twice.</summary>
    public static int MostRoundsWithNewPredecessor(int stations, int groups)
    {
        var spots = Math.Max(stations, groups);
        return spots % 2 == 0 || spots == 1 ? spots : spots + 1;
    }

    /// <summary>A walk; <see langword="null"/> where no group may follow the same group twice and there are too many rounds for that.</summary>
    public static StationWalk? Of(int stations, int groups, int rounds, bool isPredecessorNew)
    {
        var spots = Math.Max(stations, groups);
        if (!isPredecessorNew)
        {
            var plain = Enumerable.Range(0, rounds).Select(round => round % spots).ToArray();
            var balanced = rounds < spots ? BalancedSteps.Of(spots, rounds, isStepNew: false)! : plain;
            // A balanced choice is no use where some station would have far more visits than others; the plain row spreads them always.
            return Best(stations, groups, spots, balanced) is { IsVisitedEvenly: true } walk ? walk : Best(stations, groups, spots, plain);
        }

        if (rounds > MostRoundsWithNewPredecessor(stations, groups))
            return null;
        if (rounds <= spots && Steps(spots, rounds) is { } steps)
            return Best(stations, groups, spots, steps);
        // A place to rest makes an odd ring even.
        return Best(stations, groups, spots + 1, StationOrder.RowComplete(spots + 1, rounds)!);
    }

    /// <summary>The station of a group in a round, from 0; -1 where it rests.</summary>
    public int At(int group, int round)
    {
        var place = (Starts[group] + Order[round]) % Spots;
        return place < Stations ? place : -1;
    }

    /// <summary>How many stations each group moves on at each change, the shorter way round: negative for back.</summary>
    public int[] Shifts() => Enumerable.Range(1, Math.Max(0, Order.Count - 1))
        .Select(round => ((Order[round] - Order[round - 1]) % Spots + Spots) % Spots)
        .Select(step => 2 * step > Spots ? step - Spots : step)
        .ToArray();

    /// <summary>How many groups come to each station.</summary>
    public int[] Visits()
    {
        var visits = new int[Stations];
        for (var group = 0; group < Starts.Count; group++)
        {
            for (var round = 0; round < Order.Count; round++)
            {
                if (At(group, round) is >= 0 and var station)
                    visits[station]++;
            }
        }

        return visits;
    }

    /// <summary>Whether each station has as many visits as any other, or one fewer.</summary>
    public bool IsVisitedEvenly
    {
        get
        {
            var visits = Visits();
            return visits.Max() - visits.Min() <= 1;
        }
    }

    private static int[]? Steps(int spots, int rounds) =>
        rounds < spots && BalancedSteps.Of(spots, rounds, isStepNew: true) is { } steps ? steps : StationOrder.RowComplete(spots, rounds);

    private static StationWalk Best(int stations, int groups, int spots, int[] order)
    {
        var starts = Enumerable.Range(0, groups).Select(group => (int)((long)group * spots / groups)).ToArray();
        var walk = new StationWalk(stations, spots, starts, order);
        // Where places are left without a group, which ones decides how even the visits are: move one start after another while that helps.
        for (var isBetter = groups < spots && spots <= MostSpotsMoved; isBetter;)
        {
            isBetter = false;
            var unevenness = Unevenness(walk);
            for (var group = 0; group < groups && !isBetter; group++)
            {
                for (var place = 0; place < spots && !isBetter; place++)
                {
                    if (Array.IndexOf(starts, place) >= 0)
                        continue;
                    var other = (int[])starts.Clone();
                    other[group] = place;
                    var candidate = new StationWalk(stations, spots, other, order);
                    if (Unevenness(candidate) >= unevenness)
                        continue;
                    (starts, walk, isBetter) = (other, candidate, true);
                }
            }
        }

        Array.Sort(starts);
        return new StationWalk(stations, spots, starts, order);
    }

    private const int MostSpotsMoved = 40;

    private static long Unevenness(StationWalk walk) => walk.Visits().Sum(visits => (long)visits * visits);
}
