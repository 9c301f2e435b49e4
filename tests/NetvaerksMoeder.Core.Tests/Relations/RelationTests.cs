using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Relations;

public sealed class RelationTests
{
    [Theory]
    [InlineData("A", "leder", RelationKind.Bonding)]
    [InlineData("A", "medarbejder", RelationKind.Linking)]
    [InlineData("B", "leder", RelationKind.Bridging)]
    [InlineData("B", "medarbejder", RelationKind.Diagonal)]
    public void Unit_and_level_decide_the_class(string unit, string level, RelationKind kind) =>
        Assert.Equal(kind, Relation.Between(People.One("1", "A", "leder"), People.One("2", unit, level)).Kind);

    [Fact]
    public void A_boundary_higher_up_makes_neighbours_one_unit()
    {
        var (first, second) = (People.One("1", "K/B/Solsikken"), People.One("2", "K/B/Engbo"));

        Assert.Equal(RelationKind.Bridging, Relation.Between(first, second).Kind);
        Assert.Equal(RelationKind.Bonding, Relation.Between(first, second, Boundary.AtDepth(2)).Kind);
    }

    [Fact]
    public void An_attribute_can_be_the_boundary_and_who_lacks_it_is_alone()
    {
        Participant Nurse(string id, string unit, string? profession) => new(
            People.Id(id), UnitPath.Parse(unit), People.Level("medarbejder"),
            attributes: profession is null ? [] : [new KeyValuePair<string, string>("Faggruppe", profession)]);
        var boundary = Boundary.ByAttribute("faggruppe");

        Assert.True(boundary.AreSame(Nurse("1", "A", "SOSU"), Nurse("2", "B", "SOSU")));
        Assert.False(boundary.AreSame(Nurse("1", "A", "SOSU"), Nurse("2", "A", "Lærer")));
        Assert.False(boundary.AreSame(Nurse("1", "A", null), Nurse("2", "A", null)));
    }

    [Fact]
    public void Nobody_has_a_relation_to_themselves() =>
        Assert.Throws<ArgumentException>(() => Relation.Between(People.One("1"), People.One("1")));

    [Fact]
    public void The_twelve_have_the_known_classes()
    {
        var people = People.Twelve();
        var pairs = people.SelectMany((first, i) => people.Skip(i + 1).Select(second => new Pair(first.Id, second.Id)));

        Assert.Equal(new RelationCounts(4, 6, 21, 35), new ContactNetwork(people, pairs).Counts);
    }

    [Property]
    public bool Order_does_not_matter(bool sameUnit, bool sameLevel)
    {
        var first = People.One("1", "A", "leder");
        var second = People.One("2", sameUnit ? "A" : "B", sameLevel ? "leder" : "medarbejder");

        return Relation.Between(first, second).Kind == Relation.Between(second, first).Kind
            && Relation.Between(first, second).Kind == RelationKinds.Of(sameUnit, sameLevel);
    }
}
