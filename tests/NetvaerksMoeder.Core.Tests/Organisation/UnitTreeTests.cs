using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class UnitTreeTests
{
    [Fact]
    public void Units_get_their_paths_from_the_units_above()
    {
        var tree = UnitTree.FromUnits([new("1111", "Solsikken", "1100"), new("1100", "Børn/Unge", "1000"), new("1000", "Andeby", null)]);

        Assert.Empty(tree.Faults);
        Assert.Equal("Andeby/Børn-Unge/Solsikken", tree.PathOf("1111")!.ToString());
        Assert.Null(tree.PathOf("9"));
        Assert.Equal(["Andeby/Børn-Unge"], tree.ChildrenOf(UnitPath.Parse("Andeby")).Select(unit => unit.ToString()));
    }

    [Fact]
    public void Paths_bring_the_units_above_them()
    {
        var tree = UnitTree.FromPaths([UnitPath.Parse("A/B/C"), UnitPath.Parse("A/B/D"), UnitPath.Parse("A/B/C")]);

        Assert.Equal(["A", "A/B", "A/B/C", "A/B/D"], tree.Units.Select(unit => unit.ToString()));
    }

    [Fact]
    public void A_ring_an_unknown_parent_a_second_top_and_a_double_id_are_all_told()
    {
        var tree = UnitTree.FromUnits(
        [
            new("1", "Top", null), new("2", "Anden top", ""), new("3", "Ring", "4"), new("4", "Ring", "3"),
            new("5", "Løs", "99"), new("1", "Igen", null),
        ]);

        Assert.Equal(
            ["UnitCycle", "UnitCycle", "UnitDuplicate", "UnitParentUnknown", "UnitRootsMany"],
            tree.Faults.Select(fault => fault.Code).OrderBy(code => code, System.StringComparer.Ordinal));
        Assert.Equal("Løs", tree.PathOf("5")!.ToString());
    }
}
