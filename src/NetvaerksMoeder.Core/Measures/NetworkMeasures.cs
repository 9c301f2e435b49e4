using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>Everything that is counted of a network of contacts.</summary>
/// <remarks>Immutable. In the order to read them: coverage, the E-I indices, then the rest; see Bojanowski and Corten (2014),
/// "Measuring segregation in social networks", on why people without contact must count.</remarks>
public sealed class NetworkMeasures
{
    private NetworkMeasures(ContactNetwork network)
    {
        Network = network;
        Summary = ContactSummary.Of(network);
        Units = MixingMatrix.ByUnit(network);
        Levels = MixingMatrix.ByLevel(network);
        EIByUnit = EIIndex.Of(Units);
        EIByLevel = EIIndex.Of(Levels);
        UnitPairs = Units.Pairs;
        LevelPairs = Levels.Pairs;
        AssortativityByUnit = Assortativity.Of(Units);
        AssortativityByLevel = Assortativity.Of(Levels);
        AssortativityByRank = Assortativity.OfRanks(network);
        BlauByUnit = BlauIndex.ByUnit(network.People, network.Boundary);
        BlauByLevel = BlauIndex.ByLevel(network.People);
        Components = Components.Of(network);
        Reach = Measures.Reach.Of(network);
        RankDistance = network.Contacts.Sum(contact => (long)Relation.Between(
            network.People[network.NumberOf(contact.First)], network.People[network.NumberOf(contact.Second)], network.Boundary).RankDistance);
    }

    /// <summary>The contacts.</summary>
    public ContactNetwork Network { get; }

    /// <summary>The figures that come first.</summary>
    public ContactSummary Summary { get; }

    /// <summary>Contacts between units.</summary>
    public MixingMatrix Units { get; }

    /// <summary>Contacts between levels.</summary>
    public MixingMatrix Levels { get; }

    /// <summary>The E-I index by unit, with what chance gives.</summary>
    public EIIndex EIByUnit { get; }

    /// <summary>The E-I index by level, with what chance gives.</summary>
    public EIIndex EIByLevel { get; }

    /// <summary>The pairs of units with at least one contact.</summary>
    public Coverage UnitPairs { get; }

    /// <summary>The pairs of levels with at least one contact.</summary>
    public Coverage LevelPairs { get; }

    /// <summary>Newman's coefficient by unit; <see langword="null"/> where it is undefined.</summary>
    public double? AssortativityByUnit { get; }

    /// <summary>Newman's coefficient by level; <see langword="null"/> where it is undefined.</summary>
    public double? AssortativityByLevel { get; }

    /// <summary>The correlation of ranks over contacts; <see langword="null"/> where it is undefined.</summary>
    public double? AssortativityByRank { get; }

    /// <summary>How mixed the people are by unit.</summary>
    public BlauIndex BlauByUnit { get; }

    /// <summary>How mixed the people are by level.</summary>
    public BlauIndex BlauByLevel { get; }

    /// <summary>The parts that the network falls into.</summary>
    public Components Components { get; }

    /// <summary>The reach of each person, in the network's order.</summary>
    public IReadOnlyList<Reach> Reach { get; }

    /// <summary>The sum over contacts of the ranks between the two.</summary>
    public long RankDistance { get; }

    /// <summary>How many ranks lie between two who meet, on average; <see langword="null"/> where there is no contact.</summary>
    public double? MeanRankDistance => Network.Contacts.Count == 0 ? null : (double)RankDistance / Network.Contacts.Count;

    /// <summary>The measures of a network.</summary>
    /// <param name="network">The contacts.</param>
    public static NetworkMeasures Of(ContactNetwork network) => new(Guard.Against.Null(network));
}
