using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Measures;

/// <summary>What must hold of every network.</summary>
[Properties(Arbitrary = [typeof(MeasurePropertyTests)], MaxTest = 150)]
public class MeasurePropertyTests
{
    public static Arbitrary<ContactNetwork> Networks() => Arb.From(
        from people in Gen.Choose(0, 14)
        from units in Gen.Choose(1, 4)
        from levels in Gen.Choose(1, 4)
        from percent in Gen.Elements(0, 10, 30, 60, 100)
        from seed in Gen.Choose(0, int.MaxValue)
        select Network(people, units, levels, percent, new Xoshiro256StarStar(seed)));

    [Property]
    public void The_audit_counts_the_same(ContactNetwork network)
    {
        var measures = NetworkMeasures.Of(network);
        Assert.Empty(MeasureAudit.Check(network.People, network.Contacts.Concat(network.Contacts), network.Boundary, measures));
    }

    [Property]
    public void The_audit_finds_a_contact_that_is_not_counted(ContactNetwork network)
    {
        if (network.Contacts.Count == 0)
            return;
        var less = new ContactNetwork(network.People, network.Contacts.Skip(1), network.Boundary);
        Assert.Contains(nameof(ContactSummary.Contacts), MeasureAudit.Check(network.People, network.Contacts, network.Boundary, NetworkMeasures.Of(less)));
    }

    [Property]
    public void The_index_follows_from_the_trace_and_stays_within_its_limits(ContactNetwork network)
    {
        foreach (var matrix in new[] { MixingMatrix.ByUnit(network), MixingMatrix.ByLevel(network) })
        {
            var index = EIIndex.Of(matrix);
            Assert.Equal(network.Contacts.Count == 0, index.Value is null);
            if (index.Value is not { } value)
                continue;
            var trace = Enumerable.Range(0, matrix.Groups.Count).Sum(i => (double)matrix.Contacts(i, i)) / network.Contacts.Count;
            Assert.Equal(1 - (2 * trace), value, 1e-12);
            Assert.InRange(value, index.Minimum!.Value, index.Maximum!.Value);
            if (index.Rescaled is { } rescaled)
                Assert.Equal(index.Minimum.Value + ((rescaled + 1) / 2 * (index.Maximum.Value - index.Minimum.Value)), value, 1e-12);
        }
    }

    [Property]
    public void The_least_and_the_greatest_index_are_what_the_pairs_allow(ContactNetwork network)
    {
        // Contacts put inside groups first, then outside, and the other way round.
        var index = EIIndex.Of(MixingMatrix.ByUnit(network));
        var inOrder = ReferenceGraphs.AllPairs(network.People).OrderBy(pair => (network.KindOf(pair) & RelationKind.Bridging) != 0).ToList();
        var inside = EIIndex.Of(MixingMatrix.ByUnit(new ContactNetwork(network.People, inOrder.Take(network.Contacts.Count))));
        var outside = EIIndex.Of(MixingMatrix.ByUnit(new ContactNetwork(network.People, Enumerable.Reverse(inOrder).Take(network.Contacts.Count))));
        Assert.Equal(inside.Value, index.Minimum);
        Assert.Equal(outside.Value, index.Maximum);
    }

    [Property]
    public void Names_of_groups_do_not_matter(ContactNetwork network)
    {
        var renamed = MixingMatrix.By(network, person => (9 - person.Unit.ToString().Last()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(EIIndex.Of(MixingMatrix.ByUnit(network)).Value, EIIndex.Of(renamed).Value);
        Assert.Equal(Assortativity.Of(MixingMatrix.ByUnit(network)), Assortativity.Of(renamed));
    }

    [Property]
    public void The_indices_follow_from_the_four_classes(ContactNetwork network)
    {
        var counts = network.Counts;
        Assert.Equal(network.Contacts.Count, counts.Total);
        Assert.Equal(counts.Bridging + counts.Diagonal, EIIndex.Of(MixingMatrix.ByUnit(network)).External);
        Assert.Equal(counts.Linking + counts.Diagonal, EIIndex.Of(MixingMatrix.ByLevel(network)).External);
        Assert.Equal(EIIndex.ByUnit(counts).Value, EIIndex.Of(MixingMatrix.ByUnit(network)).Value);
        Assert.Equal(EIIndex.ByLevel(counts).Value, EIIndex.Of(MixingMatrix.ByLevel(network)).Value);
        Assert.Equal(counts.Bridging + counts.Linking + counts.Diagonal, counts.LinkingUnder(RelationPolicy.Split) + counts.BridgingUnder(RelationPolicy.Split));
    }

    [Property]
    public void Everybody_with_everybody_is_every_pair(ContactNetwork network)
    {
        var complete = NetworkMeasures.Of(ReferenceGraphs.Complete(network.People));
        Assert.Equal(network.PossibleContacts, complete.Summary.Counts.Total);
        Assert.Equal(complete.EIByUnit.Expected, complete.EIByUnit.Value);
        Assert.Equal(complete.EIByLevel.Expected, complete.EIByLevel.Value);
    }

    [Property]
    public void Groups_share_out_the_contacts(ContactNetwork network)
    {
        var matrix = MixingMatrix.ByUnit(network);
        var groups = Enumerable.Range(0, matrix.Groups.Count).Select(group => EIIndex.Of(matrix, group)).ToList();
        Assert.Equal(EIIndex.Of(matrix).Internal, groups.Sum(group => group.Internal));
        Assert.Equal(2 * EIIndex.Of(matrix).External, groups.Sum(group => group.External));
        var persons = network.People.Select(person => EIIndex.ByUnit(network, person.Id)).ToList();
        Assert.Equal(2 * EIIndex.Of(matrix).External, persons.Sum(person => person.External));
        Assert.Equal(2 * EIIndex.Of(matrix).PossibleInternal, persons.Sum(person => person.PossibleInternal));
        Assert.Equal(2 * EIIndex.Of(MixingMatrix.ByLevel(network)).Internal, network.People.Sum(person => EIIndex.ByLevel(network, person.Id).Internal));
    }

    [Property]
    public void Merging_two_kinds_never_raises_Blau(PositiveInt[] some)
    {
        var counts = some.Select(count => (long)(count.Get % 1000)).ToList();
        if (counts.Count < 2 || counts.Sum() == 0)
            return;
        var merged = counts.Skip(2).Append(counts[0] + counts[1]);
        Assert.True(new BlauIndex(merged).Value <= new BlauIndex(counts).Value);
    }

    [Property]
    public void Blau_is_0_for_one_kind_and_greatest_for_equal_ones(PositiveInt kinds, PositiveInt each)
    {
        var (k, n) = (1 + (kinds.Get % 20), 1 + (each.Get % 50));
        Assert.Equal(0.0, new BlauIndex([n]).Value);
        Assert.Equal(1 - (1.0 / k), new BlauIndex(Enumerable.Repeat((long)n, k)).Value!.Value, 1e-12);
        Assert.Equal(k < 2 ? null : 1.0, new BlauIndex(Enumerable.Repeat((long)n, k)).Standardised);
    }

    [Property]
    public void Parts_hold_everybody_and_reach_stays_inside_them(ContactNetwork network)
    {
        var measures = NetworkMeasures.Of(network);
        Assert.Equal(network.People.Count, measures.Components.Sizes.Sum());
        Assert.All(measures.Reach, reach => Assert.InRange(reach.TwoSteps, reach.OneStep, System.Math.Max(0, measures.Components.Largest - 1)));
        Assert.Equal(2 * network.Contacts.Count, measures.Reach.Sum(reach => reach.OneStep));
        Assert.Equal(measures.Summary.WithBridging, measures.Reach.Count(reach => reach.Bridging > 0));
        Assert.Equal(measures.Summary.WithLinking, measures.Reach.Count(reach => reach.Linking > 0));
    }

    [Property]
    public void Brokerage_is_what_the_formula_says(ContactNetwork network)
    {
        var met = network.People.Select(person => network.MetBy(person.Id).Select(other => other.Id).ToList()).ToList();
        double P(int i, int j) => met[i].Contains(network.People[j].Id) ? 1.0 / met[i].Count : 0;
        var all = Enumerable.Range(0, network.People.Count).ToList();
        foreach (var (figure, i) in Brokerage.Of(network).Select((figure, i) => (figure, i)))
        {
            Assert.Equal(met[i].Count, figure.Contacts);
            Assert.Equal(met[i].Count == 0, figure.Constraint is null);
            if (figure.Constraint is not { } constraint)
                continue;
            var formula = all.Where(j => P(i, j) > 0).Sum(j => System.Math.Pow(P(i, j) + all.Sum(q => P(i, q) * P(q, j)), 2));
            Assert.Equal(formula, constraint, 1e-12);
            Assert.InRange(figure.Efficiency!.Value, 1.0 / met[i].Count - 1e-12, 1);
        }
    }

    [Property]
    public void More_contacts_never_lower_coverage_or_reach(ContactNetwork network)
    {
        if (network.Contacts.Count == 0)
            return;
        var less = NetworkMeasures.Of(new ContactNetwork(network.People, network.Contacts.Skip(1)));
        var more = NetworkMeasures.Of(network);
        Assert.True(less.UnitPairs.Met <= more.UnitPairs.Met && less.LevelPairs.Met <= more.LevelPairs.Met);
        Assert.True(less.Components.Count >= more.Components.Count);
        Assert.All(less.Reach.Zip(more.Reach, (one, other) => (one, other)), pair => Assert.True(pair.one.TwoSteps <= pair.other.TwoSteps));
    }

    [Fact]
    public void Two_sides_that_only_meet_each_other()
    {
        var people = Enumerable.Range(0, 10).Select(i => People.One("p" + (char)('a' + i), i < 4 ? "A" : "B")).ToList();
        var network = new ContactNetwork(people, people.Take(4).SelectMany(one => people.Skip(4).Select(other => new Pair(one.Id, other.Id))));
        Assert.Equal(-1, NetworkMeasures.Of(network).AssortativityByUnit!.Value, 1e-12);
        Assert.Equal(1.0, NetworkMeasures.Of(network).EIByUnit.Rescaled);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<System.ArgumentException>(() => new EIIndex(3, 0, 2, 5));
        Assert.Throws<System.ArgumentException>(() => new EIIndex(0, 6, 2, 5));
        Assert.Throws<System.ArgumentException>(() => new Coverage(3, 2));
        Assert.Throws<System.ArgumentException>(() => new BlauIndex([2L, -1]));
        Assert.Throws<System.ArgumentException>(() => Assortativity.Of([[1L, 2]]));
        Assert.Throws<System.ArgumentException>(() => Assortativity.Of([[1L, 2], [-3L, 0]]));
        Assert.Throws<System.ArgumentException>(() => Homophily.Coleman([[1L, 2], [3L, 0]], [4]));
    }

    private static ContactNetwork Network(int people, int units, int levels, int percent, Xoshiro256StarStar random)
    {
        var list = Enumerable.Range(0, people).Select(i => People.One(
            "p" + i.ToString("00", System.Globalization.CultureInfo.InvariantCulture),
            "K/" + random.NextInt32(units).ToString(System.Globalization.CultureInfo.InvariantCulture),
            LevelLadder.Municipality.Levels[random.NextInt32(levels)].Code)).ToList();
        return new ContactNetwork(list, ReferenceGraphs.AllPairs(list).Where(_ => random.NextInt32(100) < percent).ToList());
    }
}
