using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How far somebody's contacts are joined without them: the less, the more of a broker they are.</summary>
/// <remarks>Ronald S. Burt (1992), <i>Structural Holes</i>; the effective size after Borgatti (1997), "Structural holes: unpacking
/// Burt's redundancy measures". Every contact weighs the same. Read it of a network of lasting ties, as it was before the meeting and
/// is after it; one meeting alone says little. Immutable. A figure about one person: not for reports to others.</remarks>
public sealed class Brokerage
{
    private Brokerage(ParticipantId id, int contacts, double? constraint, double? effectiveSize)
    {
        Id = id;
        Contacts = contacts;
        Constraint = constraint;
        EffectiveSize = effectiveSize;
    }

    /// <summary>The person.</summary>
    public ParticipantId Id { get; }

    /// <summary>How many they are in contact with.</summary>
    public int Contacts { get; }

    /// <summary>Σ over contacts j of (p(i,j) + Σ over q of p(i,q) p(q,j))²: low for a broker, about 1 for somebody with one contact;
    /// <see langword="null"/> with no contact.</summary>
    public double? Constraint { get; }

    /// <summary>Contacts less the ties among them for each, n − 2t/n: the number that are not redundant; <see langword="null"/> with no contact.</summary>
    public double? EffectiveSize { get; }

    /// <summary>The effective size as a share of the contacts, 0–1; <see langword="null"/> with no contact.</summary>
    public double? Efficiency => EffectiveSize / Contacts;

    /// <summary>The figures of each person, in the network's order. O(Σ over people of their contacts' contacts).</summary>
    /// <param name="network">The contacts.</param>
    public static IReadOnlyList<Brokerage> Of(ContactNetwork network)
    {
        Guard.Against.Null(network);
        var through = new double[network.People.Count];
        return network.People.Select((person, number) => Of(network, person.Id, number, through)).ToList();
    }

    private static Brokerage Of(ContactNetwork network, ParticipantId id, int ego, double[] through)
    {
        var contacts = network.NeighboursOf(ego);
        if (contacts.Length == 0)
            return new Brokerage(id, 0, null, null);

        // through[j] is the sum over common contacts q of p(q,j); p(i,q) is the same for all q and multiplied in once.
        var tiesTwice = 0L;
        foreach (var contact in contacts)
            through[contact] = 0;
        var isContact = new HashSet<int>(contacts);
        foreach (var between in contacts)
        {
            var next = network.NeighboursOf(between);
            foreach (var far in next.Where(isContact.Contains))
            {
                through[far] += 1.0 / next.Length;
                tiesTwice++;
            }
        }

        var own = 1.0 / contacts.Length;
        var constraint = contacts.Sum(contact => own * (1 + through[contact]) * (own * (1 + through[contact])));
        return new Brokerage(id, contacts.Length, constraint, contacts.Length - ((double)tiesTwice / contacts.Length));
    }
}
