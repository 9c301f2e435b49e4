using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>What the contacts of a meeting amount to, in the figures a facilitator reads.</summary>
/// <remarks>Immutable. Aggregates only: no figure is about one person.</remarks>
public sealed class ContactSummary
{
    private ContactSummary(ContactNetwork network)
    {
        People = network.People.Count;
        Contacts = network.Contacts.Count;
        PossibleContacts = network.PossibleContacts;
        Counts = network.Counts;
        EIByUnit = EIIndex.ByUnit(Counts);
        EIByLevel = EIIndex.ByLevel(Counts);
        UnitPairCoverage = MixingMatrix.ByUnit(network).PairCoverage;
        LevelPairCoverage = MixingMatrix.ByLevel(network).PairCoverage;
        var met = network.People.Select(person => network.MetBy(person.Id).Select(other => Relation.Between(person, other, network.Boundary).Kind).ToList()).ToList();
        WithBridging = met.Count(kinds => kinds.Exists(kind => (kind & RelationKind.Bridging) != 0));
        WithLinking = met.Count(kinds => kinds.Exists(kind => (kind & RelationKind.Linking) != 0));
        WithoutContact = met.Count(kinds => kinds.Count == 0);
        LeastContacts = met.Count == 0 ? 0 : met.Min(kinds => kinds.Count);
        MostContacts = met.Count == 0 ? 0 : met.Max(kinds => kinds.Count);
    }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of pairs that meet.</summary>
    public long Contacts { get; }

    /// <summary>The number of pairs there are.</summary>
    public long PossibleContacts { get; }

    /// <summary>The pairs that meet, by relation class.</summary>
    public RelationCounts Counts { get; }

    /// <summary>The E-I index by unit.</summary>
    public EIIndex EIByUnit { get; }

    /// <summary>The E-I index by level.</summary>
    public EIIndex EIByLevel { get; }

    /// <summary>The share of unit pairs with at least one contact; <see langword="null"/> with fewer than two units.</summary>
    public double? UnitPairCoverage { get; }

    /// <summary>The share of level pairs with at least one contact; <see langword="null"/> with fewer than two levels.</summary>
    public double? LevelPairCoverage { get; }

    /// <summary>How many people meet somebody of another unit.</summary>
    public int WithBridging { get; }

    /// <summary>How many people meet somebody of another level.</summary>
    public int WithLinking { get; }

    /// <summary>How many people meet nobody.</summary>
    public int WithoutContact { get; }

    /// <summary>The fewest people that anybody meets.</summary>
    public int LeastContacts { get; }

    /// <summary>The most people that anybody meets.</summary>
    public int MostContacts { get; }

    /// <summary>The summary of a network.</summary>
    /// <param name="network">The contacts.</param>
    public static ContactSummary Of(ContactNetwork network) => new(Guard.Against.Null(network));
}
