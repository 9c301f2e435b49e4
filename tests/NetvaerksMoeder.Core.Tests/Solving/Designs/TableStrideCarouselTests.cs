using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class TableStrideCarouselTests
{
    [Property(MaxTest = 200)]
    public Property The_rounds_told_are_the_rounds_without_a_repeat()
    {
        var cases = from tables in Gen.Choose(2, 14)
                    from roles in Gen.Choose(2, 5)
                    from strides in Gen.ArrayOf(Gen.Choose(0, tables - 1), roles)
                    select (tables, strides);
        return Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var told = TableStrideCarousel.RepeatFreeRounds(c.tables, c.strides);
            var people = c.tables * c.strides.Length;
            var rounds = TableStrideCarousel.Build(c.tables, c.strides, c.tables + 1);
            var sound = new ResolvableDesign(people, rounds.Take(told).ToList(), "", "");
            var beyond = new ResolvableDesign(people, rounds.Take(told + 1).ToList(), "", "");
            return DesignVerifier.FindFault(sound, 2, 5) is null && DesignVerifier.FindFault(beyond, 2, 5) is not null;
        });
    }

    [Theory]
    [InlineData(3, 7, 7)]
    [InlineData(5, 7, 7)]
    [InlineData(2, 10, 10)]
    [InlineData(3, 10, 5)]
    [InlineData(3, 12, 6)]
    [InlineData(6, 35, 7)]
    public void Strides_are_chosen_to_last(int roles, int tables, int rounds)
    {
        var strides = TableStrideCarousel.Strides(roles, tables);
        Assert.Equal(roles, strides.Distinct().Count());
        Assert.Equal(rounds, TableStrideCarousel.RepeatFreeRounds(tables, strides));
    }
}
