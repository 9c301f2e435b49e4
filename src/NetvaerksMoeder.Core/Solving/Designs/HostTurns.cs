using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Who of a station's hosts stays at it in which round: enough in each round, shared as evenly as can be, and where it can be in the
/// rounds in which a host would see nothing new anyway.</summary>
/// <remarks>Starts from the rounds that cost nothing, fills up with whoever has stayed least, and then passes rounds on along paths from who
/// stays much to who stays little, which makes the shares as even as any schedule's (a path of exchanges exists as long as they are not; see
/// N. J. A. Harvey, R. E. Ladner, L. Lovász and T. Tamir 2006, "Semi-matchings for bipartite graphs and load balancing"). O(hosts³ · rounds).</remarks>
internal static class HostTurns
{
    /// <summary>Who stays when: <c>[host][round]</c>.</summary>
    /// <param name="mayStay">Whether a host can stay in a round: <c>[host][round]</c>.</param>
    /// <param name="isFree">Whether staying costs a host nothing in a round: <c>[host][round]</c>.</param>
    /// <param name="atOnce">How many stay in each round, where so many can.</param>
    public static bool[][] Of(bool[][] mayStay, bool[][] isFree, int atOnce)
    {
        var hosts = mayStay.Length;
        var rounds = hosts == 0 ? 0 : mayStay[0].Length;
        var stays = new bool[hosts][];
        for (var host = 0; host < hosts; host++)
            stays[host] = new bool[rounds];
        var load = new int[hosts];

        // One free round each first; more of them only as turns demand it.
        for (var round = 0; round < rounds; round++)
            Fill(round, host => isFree[host][round] && load[host] == 0);
        for (var round = 0; round < rounds; round++)
            Fill(round, _ => true);
        while (PassOn(mayStay, isFree, stays, load))
        {
        }

        Cheapen(mayStay, isFree, stays);
        return stays;

        void Fill(int round, Func<int, bool> isWanted)
        {
            var there = stays.Count(own => own[round]);
            foreach (var host in Enumerable.Range(0, hosts)
                .Where(host => mayStay[host][round] && !stays[host][round] && isWanted(host))
                .OrderBy(host => load[host]).ThenBy(host => isFree[host][round] ? 0 : 1).ThenBy(host => host)
                .Take(Math.Max(0, atOnce - there)).ToList())
            {
                stays[host][round] = true;
                load[host]++;
            }
        }
    }

    // A shortest path of exchanges from somebody to somebody who stays at least two rounds less.
    private static bool PassOn(bool[][] mayStay, bool[][] isFree, bool[][] stays, int[] load)
    {
        foreach (var from in Enumerable.Range(0, load.Length).OrderByDescending(host => load[host]))
        {
            var before = Enumerable.Repeat(-1, load.Length).ToArray();
            var queue = new Queue<int>([from]);
            before[from] = from;
            while (queue.Count > 0)
            {
                var host = queue.Dequeue();
                if (load[host] <= load[from] - 2)
                {
                    load[from]--;
                    load[host]++;
                    for (; host != from; host = before[host])
                    {
                        var giver = before[host];
                        var round = Exchange(mayStay, isFree, stays, giver, host);
                        (stays[giver][round], stays[host][round]) = (false, true);
                    }

                    return true;
                }

                for (var next = 0; next < load.Length; next++)
                {
                    if (before[next] < 0 && Exchange(mayStay, isFree, stays, host, next) >= 0)
                    {
                        before[next] = host;
                        queue.Enqueue(next);
                    }
                }
            }
        }

        return false;
    }

    // A round that one can take over from another; one that costs the giver something where there is a choice.
    private static int Exchange(bool[][] mayStay, bool[][] isFree, bool[][] stays, int giver, int taker)
    {
        var best = -1;
        for (var round = 0; round < stays[giver].Length; round++)
        {
            if (stays[giver][round] && !stays[taker][round] && mayStay[taker][round] && (best < 0 || Cost(round) < Cost(best)))
                best = round;
        }

        return best;

        int Cost(int round) => (isFree[giver][round] ? 1 : 0) - (isFree[taker][round] ? 1 : 0);
    }

    // Two who exchange a round each keep their shares; done as long as more of the rounds cost nothing.
    private static void Cheapen(bool[][] mayStay, bool[][] isFree, bool[][] stays)
    {
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            for (var a = 0; a < stays.Length; a++)
            {
                for (var b = 0; b < stays.Length; b++)
                {
                    var first = a == b ? -1 : Exchange(mayStay, isFree, stays, a, b);
                    if (first < 0)
                        continue;
                    var gain = Gain(a, b, first);
                    (stays[a][first], stays[b][first]) = (false, true);
                    if (Back(b, a, first) is >= 0 and var second && gain + Gain(b, a, second) > 0)
                    {
                        (stays[b][second], stays[a][second]) = (false, true);
                        isBetter = true;
                    }
                    else
                    {
                        (stays[a][first], stays[b][first]) = (true, false);
                    }
                }
            }
        }

        int Gain(int giver, int taker, int round) => (isFree[taker][round] ? 1 : 0) - (isFree[giver][round] ? 1 : 0);

        int Back(int giver, int taker, int except)
        {
            var best = -1;
            for (var round = 0; round < stays[giver].Length; round++)
            {
                if (round != except && stays[giver][round] && !stays[taker][round] && mayStay[taker][round]
                    && (best < 0 || Gain(giver, taker, round) > Gain(giver, taker, best)))
                {
                    best = round;
                }
            }

            return best;
        }
    }
}
