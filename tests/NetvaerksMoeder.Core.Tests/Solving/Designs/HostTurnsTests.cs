using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public sealed class HostTurnsTests
{
    [Fact]
    public void Each_stays_when_it_costs_nothing()
    {
        var turns = HostTurns.Of(Table(3, 3, (_, _) => true), Table(3, 3, (host, round) => round == 2 - host), 1);
        Assert.Equal(["..x", ".x.", "x.."], turns.Select(Shown));
    }

    [Property(MaxTest = 150)]
    public Property Turns_are_as_even_as_the_most_even_of_all_schedules() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Xoshiro256StarStar(seed);
        var hosts = 1 + random.NextInt32(3);
        var rounds = 1 + random.NextInt32(4);
        var atOnce = 1 + random.NextInt32(hosts);
        var mayStay = Table(hosts, rounds, (_, _) => random.NextInt32(4) > 0);
        var isFree = Table(hosts, rounds, (_, _) => random.NextInt32(3) == 0);

        var turns = HostTurns.Of(mayStay, isFree, atOnce);

        return Enumerable.Range(0, rounds).All(round => Staffed(turns, round) == Math.Min(atOnce, Staffed(mayStay, round)))
            && turns.Select((own, host) => own.Select((stays, round) => !stays || mayStay[host][round]).All(isRight => isRight)).All(isRight => isRight)
            && Unevenness(turns) == LeastUnevenness(mayStay, atOnce, hosts, rounds);
    });

    private static int LeastUnevenness(bool[][] mayStay, int atOnce, int hosts, int rounds) => Enumerable.Range(0, 1 << (hosts * rounds))
        .Select(bits => Table(hosts, rounds, (host, round) => (bits >> ((host * rounds) + round) & 1) == 1))
        .Where(turns => Enumerable.Range(0, rounds).All(round =>
            Staffed(turns, round) == Math.Min(atOnce, Staffed(mayStay, round))
            && Enumerable.Range(0, hosts).All(host => !turns[host][round] || mayStay[host][round])))
        .Min(Unevenness);

    private static int Unevenness(bool[][] turns) => turns.Sum(own => own.Count(stays => stays) * own.Count(stays => stays));

    private static int Staffed(bool[][] turns, int round) => turns.Count(own => own[round]);

    private static bool[][] Table(int hosts, int rounds, Func<int, int, bool> of) =>
        Enumerable.Range(0, hosts).Select(host => Enumerable.Range(0, rounds).Select(round => of(host, round)).ToArray()).ToArray();

    private static string Shown(bool[] own) => string.Concat(own.Select(stays => stays ? "x" : "."));
}
