using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How far one person comes in a network: whom they meet, and who is a friend's friend.</summary>
/// <remarks>Immutable. A figure about one person: not for reports to others.</remarks>
public sealed class Reach
{
    private Reach(ParticipantId id, int one, int two, int bridging, int linking)
    {
        Id = id;
        OneStep = one;
        TwoSteps = two;
        Bridging = bridging;
        Linking = linking;
    }

    /// <summary>The person.</summary>
    public ParticipantId Id { get; }

    /// <summary>How many they meet.</summary>
    public int OneStep { get; }

    /// <summary>How many they meet, or meet somebody who meets; themselves not counted.</summary>
    public int TwoSteps { get; }

    /// <summary>How many of those they meet are of another unit.</summary>
    public int Bridging { get; }

    /// <summary>How many of those they meet are of another level.</summary>
    public int Linking { get; }

    /// <summary>The reach of each person, in the network's order. O(Σ over people of their contacts' contacts).</summary>
    /// <param name="network">The contacts.</param>
    public static IReadOnlyList<Reach> Of(ContactNetwork network)
    {
        Guard.Against.Null(network);
        var seenBy = Enumerable.Repeat(-1, network.People.Count).ToArray();
        return network.People.Select((person, number) =>
        {
            seenBy[number] = number;
            var two = 0;
            foreach (var near in network.NeighboursOf(number))
            {
                two += See(seenBy, near, number);
                foreach (var far in network.NeighboursOf(near))
                    two += See(seenBy, far, number);
            }

            var kinds = network.MetBy(person.Id).Select(other => Relation.Between(person, other, network.Boundary).Kind).ToList();
            return new Reach(
                person.Id,
                kinds.Count,
                two,
                kinds.Count(kind => (kind & RelationKind.Bridging) != 0),
                kinds.Count(kind => (kind & RelationKind.Linking) != 0));
        }).ToList();
    }

    private static int See(int[] seenBy, int who, int by)
    {
        if (seenBy[who] == by)
            return 0;
        seenBy[who] = by;
        return 1;
    }
}
