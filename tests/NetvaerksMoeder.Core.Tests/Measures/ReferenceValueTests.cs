using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Measures;

/// <summary>Figures that others have printed or computed: by hand, in papers, with networkx 2.8.8, igraph 0.10.2 or netseg.</summary>
public class ReferenceValueTests
{
    private static readonly IReadOnlyList<IReadOnlyList<long>> _catania =
    [
        [506L, 32, 69, 26],
        [23L, 308, 114, 38],
        [26L, 46, 599, 68],
        [10L, 14, 47, 32],
    ];

    [Fact]
    public void Karate_club()
    {
        var measures = NetworkMeasures.Of(ReferenceGraphs.Karate());
        Assert.Equal((34, 78), (measures.Network.People.Count, measures.Network.Contacts.Count));
        Assert.Equal((11L, 67L), (measures.EIByUnit.External, measures.EIByUnit.Internal));
        Near(-56.0 / 78, measures.EIByUnit.Value);
        Near(17.0 / 561, measures.EIByUnit.Expected);
        Assert.Equal((35L, 11L, 32L), (measures.Units.Contacts(0, 0), measures.Units.Contacts(0, 1), measures.Units.Contacts(1, 1)));
        Near(0.717530864197531, measures.AssortativityByUnit);
        Assert.Equal(1, measures.Components.Count);
    }

    [Theory]
    [InlineData("0", 0.15542329764660495, 13.75)]
    [InlineData("2", 0.18517663966049389, 7.8)]
    [InlineData("8", 0.3036007136678201, 3.0)]
    [InlineData("33", 0.1564186851211073, 15.235294117647058)]
    public void Brokers_of_the_karate_club(string id, double constraint, double size)
    {
        var figures = Brokerage.Of(ReferenceGraphs.Karate()).Single(figure => figure.Id.Value == id);
        Near(constraint, figures.Constraint);
        Near(size, figures.EffectiveSize);
        Near(size / figures.Contacts, figures.Efficiency);
    }

    [Fact]
    public void Florentine_families()
    {
        var medici = Brokerage.Of(ReferenceGraphs.Florentine()).Single(figure => figure.Id.Value == "Medici");
        Assert.Equal(6, medici.Contacts);
        Near(17.0 / 81, medici.Constraint);
        Near(17.0 / 3, medici.EffectiveSize);
    }

    [Fact]
    public void White_kinship()
    {
        var measures = NetworkMeasures.Of(ReferenceGraphs.Kinship());
        Assert.Equal((10, 22), (measures.Network.People.Count, measures.Network.Contacts.Count));
        Assert.Equal([5, 5], measures.Units.Sizes);
        Assert.Equal((9L, 13L), (measures.EIByUnit.External, measures.EIByUnit.Internal));
        Near(-2.0 / 11, measures.EIByUnit.Value);
        Near(1.0 / 9, measures.EIByUnit.Expected);
        Near(-9.0 / 11, measures.EIByUnit.Minimum);
        Near(1, measures.EIByUnit.Maximum);
        Near(((-2.0 / 11) + (9.0 / 11)) / (1 + (9.0 / 11)) * 2 - 1, measures.EIByUnit.Rescaled);
        Near(0.18012422360248437, measures.AssortativityByUnit);
        Near(3.301587301587302, Homophily.WithinGroupOddsRatio(measures.Units));
    }

    [Fact]
    public void Couples_of_Catania()
    {
        Near(0.6214458753989226, Assortativity.Of(_catania));
        Assert.Equal(0.621, Math.Round(Assortativity.Of(_catania)!.Value, 3));
        Near(0.6206117891456764, Assortativity.Of(_catania.Select((row, i) => (IReadOnlyList<long>)row.Select((number, j) => number + _catania[j][i]).ToList()).ToList()));
        var inside = _catania.Select((row, i) => row[i]).Sum();
        Near(-0.47599591419816134, new EIIndex(_catania.Sum(row => row.Sum()) - inside, inside).Value);
    }

    [Fact]
    public void Coleman_1958()
    {
        IReadOnlyList<IReadOnlyList<long>> ties = [[45L, 15], [20L, 20]];
        var exact = Homophily.Coleman(ties, [60, 40]);
        Near(0.38125, exact[0]);
        Near(0.175, exact[1]);
        var paper = Homophily.Coleman(ties, [60, 40], isApproximate: true);
        Near(0.375, paper[0]);
        Near(1.0 / 6, paper[1]);
        Near(-1, Homophily.Coleman([[0L, 3], [1L, 2]], [3, 3])[0]);
    }

    [Fact]
    public void Southern_women_as_a_series_of_meetings()
    {
        var events = ReferenceGraphs.Events();
        Assert.Equal([3, 3, 3, 3, 4, 4, 5, 6, 6, 8, 8, 10, 12, 14], events.Select(women => women.Count).OrderBy(count => count));
        Assert.Equal(89, ReferenceGraphs.Attendances);
        var tally = new ContactTally(events.SelectMany(women => women.SelectMany((woman, i) => women.Skip(i + 1).Select(other => new Pair(woman, other)))));
        Assert.Equal(events.Sum(women => (long)women.Count * (women.Count - 1) / 2), tally.Total);
        Assert.Equal((322L, 139, 7), (tally.Total, tally.Pairs, tally.Most));
        Assert.Equal(7, tally.TimesOf(new Pair(new ParticipantId("Evelyn"), new ParticipantId("Theresa"))));

        var network = new ContactNetwork(ReferenceGraphs.Women.Select(woman => People.One(woman)), events.SelectMany(women => women.SelectMany((woman, i) => women.Skip(i + 1).Select(other => new Pair(woman, other)))));
        Assert.Equal((139, 153L), (network.Contacts.Count, network.PossibleContacts));
    }

    [Theory]
    [InlineData("2 2", 0.5, 2.0 / 3, 1.0)]
    [InlineData("3 1", 0.375, 0.5, 0.75)]
    [InlineData("5 3 2", 0.62, 0.6888888888888889, 0.93)]
    [InlineData("10 8 6 4 2", 34.0 / 45, 340.0 / 435, 17.0 / 18)]
    public void Blau(string counts, double blau, double unbiased, double standardised)
    {
        var index = new BlauIndex(counts.Split(' ').Select(long.Parse));
        Near(blau, index.Value);
        Near(unbiased, index.Unbiased);
        Near(standardised, index.Standardised);
    }

    [Theory]
    [InlineData("a1-a2 a2-b3 b3-b4", 1.0 / 3)]
    [InlineData("a1-b2 b2-a3 a3-b4", -1.0)]
    [InlineData("a1-b1 a1-b2 a1-b3 a2-b1 a2-b2 a2-b3 a3-b1 a3-b2 a3-b3", -1.0)]
    [InlineData("a1-a2 a1-a3 a2-a3 b1-b2 b1-b3 b2-b3 a1-b1 a1-b2 a1-b3 a2-b1 a2-b2 a2-b3 a3-b1 a3-b2 a3-b3", -0.2)]
    public void Assortativity_of_small_networks(string ties, double expected) =>
        Near(expected, NetworkMeasures.Of(ReferenceGraphs.Of(ties, id => id.Substring(0, 1))).AssortativityByUnit);

    [Fact]
    public void Assortativity_of_ranks_on_a_path()
    {
        var codes = LevelLadder.Municipality.Levels.Select(level => level.Code).ToList();
        var path = ReferenceGraphs.Of("1-2 2-3 3-4", _ => "A", id => codes[id[0] - '1']);
        Near(5.0 / 11, NetworkMeasures.Of(path).AssortativityByRank);
        Near(1, NetworkMeasures.Of(path).MeanRankDistance);
    }

    [Fact]
    public void Brokers_of_a_star_and_of_five_who_all_know_each_other()
    {
        var star = Brokerage.Of(ReferenceGraphs.Of("0-1 0-2 0-3 0-4 0-5", _ => "A"));
        Near(0.2, star[0].Constraint);
        Near(5, star[0].EffectiveSize);
        Assert.All(star.Skip(1), leaf => Near(1, leaf.Constraint));
        Assert.All(Brokerage.Of(ReferenceGraphs.Complete(People.Alike(5))), one => Near(0.765625, one.Constraint));
        Assert.All(Brokerage.Of(ReferenceGraphs.Complete(People.Alike(5))), one => Near(1, one.EffectiveSize));
    }

    // Emmanuel Lazega (2001), The Collegial Phenomenon: the data have no licence, so the tests hold four sums of them and nothing else; the
    // assortativity, which needs everybody's number of ties, cannot be tested from those.
    [Fact]
    public void Lawyers_ask_advice_of_those_near()
    {
        var ties = new RelationCounts(308, 221, 140, 48);
        var dyads = new RelationCounts(611, 644, 614, 616);
        Assert.Equal((717L, 71L * 70 / 2), (ties.Total, dyads.Total));
        Assert.Equal((269L, 448L), (EIIndex.ByLevel(ties).External, EIIndex.ByLevel(ties).Internal));
        Assert.Equal((188L, 529L), (EIIndex.ByUnit(ties).External, EIIndex.ByUnit(ties).Internal));
        Near(-0.2496513249651325, EIIndex.ByLevel(ties).Value);
        Near(-0.4755927475592748, EIIndex.ByUnit(ties).Value);
        Assert.InRange((double)ties.Bonding / dyads.Bonding / ((double)ties.Diagonal / dyads.Diagonal), 6.4, 6.5);
    }

    [Fact]
    public void Twelve_people()
    {
        var measures = NetworkMeasures.Of(ReferenceGraphs.Complete(People.Twelve()));
        Assert.Equal(new RelationCounts(4, 6, 21, 35), measures.Summary.Counts);
        Near(46.0 / 66, measures.EIByUnit.Value);
        Near(16.0 / 66, measures.EIByLevel.Value);
        Near(7.0 / 9, measures.BlauByUnit.Value);
        Near(41.0 / 72, measures.BlauByLevel.Value);
    }

    [Theory]
    [InlineData(RelationPolicy.LinkingFirst, 41, 21)]
    [InlineData(RelationPolicy.BridgingFirst, 6, 56)]
    [InlineData(RelationPolicy.Split, 23.5, 38.5)]
    public void One_label_for_each_pair_of_the_twelve(RelationPolicy policy, double linking, double bridging)
    {
        var counts = ReferenceGraphs.Complete(People.Twelve()).Counts;
        Assert.Equal(4, counts.Bonding);
        Assert.Equal((decimal)linking, counts.LinkingUnder(policy));
        Assert.Equal((decimal)bridging, counts.BridgingUnder(policy));
    }

    [Fact]
    public void Andeby()
    {
        var people = ReferenceGraphs.Andeby();
        var measures = NetworkMeasures.Of(ReferenceGraphs.Complete(people));
        Assert.Equal(26, people.Count);
        Assert.Equal(new RelationCounts(8, 13, 116, 188), measures.Summary.Counts);
        Near(283.0 / 325, measures.EIByUnit.Value);
        Near(77.0 / 325, measures.EIByLevel.Value);
        Near(0.8994082840236687, measures.BlauByUnit.Value);
        Assert.Equal((13, 11), (measures.Units.MostPairsAcross, measures.Levels.MostPairsAcross));

        // The first round of a round robin in the order of the file: the plan to beat.
        var naive = new ContactNetwork(people, Enumerable.Range(0, 13).Select(i => new Pair(people[i].Id, people[25 - i].Id)));
        Assert.Equal(new RelationCounts(1, 0, 6, 6), naive.Counts);
    }

    [Fact]
    public void Andeby_where_a_unit_is_one_with_those_above_it()
    {
        var people = ReferenceGraphs.Andeby();
        var cells = ReferenceGraphs.AllPairs(people).Select(pair => (One: people.Single(person => person.Id == pair.First), Other: people.Single(person => person.Id == pair.Second)))
            .Select(pair => RelationKinds.Of(pair.One.Unit.Contains(pair.Other.Unit) || pair.Other.Unit.Contains(pair.One.Unit), pair.One.Level == pair.Other.Level))
            .ToLookup(kind => kind);
        Assert.Equal([8, 46, 116, 155], RelationKinds.All.Select(kind => cells[kind].Count()));
    }

    private static void Near(double expected, double? actual) => Assert.Equal(expected, Assert.IsType<double>(actual), 1e-12);
}
