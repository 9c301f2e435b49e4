using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

/// <summary>What the catalogue reaches, cell by cell: a change that loses a round fails here. The tables are printed by the benchmark
/// program (<c>designs golfer</c>, <c>designs adjacent</c>).</summary>
public class ReachedRoundsTests
{
    // People 5 to 150, one number each; 0 where the sizes do not add up.
    private static readonly int[] PairsAndTrios =
    [
        1, 5, 3, 7, 6, 9, 7, 11, 9, 13, 11, 15, 13, 17, 15, 19, 17, 21, 19, 23, 21, 25, 23, 27, 25,
        29, 27, 31, 29, 33, 31, 35, 33, 37, 35, 39, 37, 41, 39, 43, 41, 45, 43, 47, 45, 49, 47, 51, 49, 53,
        51, 55, 53, 57, 55, 59, 57, 61, 59, 63, 61, 65, 63, 67, 65, 69, 67, 71, 69, 73, 71, 75, 73, 77, 75,
        79, 77, 81, 79, 83, 81, 85, 83, 87, 85, 89, 87, 91, 89, 93, 91, 95, 93, 97, 95, 99, 97, 101, 99, 103,
        101, 105, 103, 107, 105, 109, 107, 111, 109, 113, 111, 115, 113, 117, 115, 119, 117, 121, 119, 123, 121, 125, 123, 127, 125,
        129, 127, 131, 129, 133, 131, 135, 133, 137, 135, 139, 137, 141, 139, 143, 141, 145, 143, 147, 145, 149,
    ];

    private static readonly int[] TriosAndQuartets =
    [
        0, 1, 1, 1, 4, 1, 1, 5, 4, 4, 7, 6, 5, 8, 7, 6, 10, 9, 9, 11, 11, 10, 13, 12, 10,
        14, 13, 13, 16, 15, 14, 17, 16, 15, 19, 17, 17, 20, 19, 19, 22, 21, 20, 23, 21, 22, 25, 23, 23, 26,
        25, 25, 28, 26, 25, 29, 26, 25, 31, 29, 29, 32, 30, 29, 34, 32, 31, 35, 33, 33, 37, 35, 34, 38, 35,
        37, 40, 37, 37, 41, 38, 37, 43, 41, 40, 44, 42, 41, 46, 43, 43, 47, 45, 45, 49, 46, 45, 50, 48, 48,
        52, 49, 50, 53, 51, 51, 55, 53, 52, 56, 53, 50, 58, 55, 52, 59, 54, 56, 61, 58, 57, 62, 59, 59, 64,
        60, 59, 65, 61, 61, 67, 64, 63, 68, 64, 63, 70, 61, 65, 71, 68, 66, 73, 69, 69, 74,
    ];

    private static readonly int[] QuartetsAndQuintets =
    [
        1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 5, 1, 1, 1, 6, 5, 5, 5, 7, 6, 6, 5, 9, 7,
        7, 7, 10, 8, 8, 8, 11, 9, 9, 9, 13, 10, 10, 9, 14, 11, 11, 11, 15, 12, 12, 12, 17, 15, 13,
        13, 18, 14, 14, 14, 19, 15, 15, 15, 21, 16, 16, 19, 18, 17, 17, 17, 23, 20, 18, 21, 25, 21, 21, 23,
        26, 23, 22, 20, 27, 21, 23, 25, 29, 22, 24, 27, 28, 25, 26, 25, 31, 27, 24, 29, 33, 28, 27, 31, 32,
        29, 29, 29, 35, 29, 30, 32, 37, 28, 28, 34, 38, 32, 32, 32, 39, 30, 32, 37, 41, 34, 31, 37, 42, 35,
        37, 35, 43, 37, 36, 39, 45, 34, 36, 42, 45, 39, 39, 39, 47, 40, 40, 43, 49, 41, 41,
    ];

    private static readonly int[] QuintetsAndSextets =
    [
        1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1,
        6, 4, 4, 4, 4, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 9, 9, 9, 9,
        12, 11, 11, 11, 11, 13, 12, 12, 12, 12, 16, 13, 13, 13, 13, 14, 13, 13, 13, 13, 16, 13, 13, 13, 13,
        17, 16, 16, 16, 16, 21, 17, 17, 17, 17, 19, 18, 18, 18, 18, 19, 19, 19, 19, 19, 21, 19, 19, 19, 19,
        26, 21, 21, 21, 21, 22, 22, 21, 21, 21, 24, 23, 23, 23, 23, 25, 24, 24, 24, 24, 31, 25, 25, 25, 25,
        27, 26, 25, 25, 25, 28, 27, 27, 27, 27, 29, 28, 28, 28, 28, 36, 29, 29, 29, 29, 36,
    ];

    private static readonly int[] SextetsAndSeptets =
    [
        0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0,
        1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 8, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9,
        9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 11, 11, 11, 11, 11, 11, 13, 11, 11, 11, 11, 11, 14, 13,
        13, 13, 13, 13, 14, 14, 13, 13, 13, 13, 14, 14, 11, 11, 11, 12, 16, 16, 16, 16, 16, 16, 17, 17, 17,
        17, 17, 17, 19, 17, 17, 17, 17, 17, 20, 19, 19, 19, 19, 19, 20, 20, 19, 19, 19, 19, 25, 20, 20, 19,
        19, 19, 20, 20, 17, 17, 17, 17, 23, 23, 23, 23, 23, 23, 25, 24, 24, 24, 24, 24, 26,
    ];

    // groups, size, best published rounds as collected for this project (see W. Harvey and T. Winterer, 2005, "Solving the MOLR and
    // social golfer problems"), rounds reached here.
    [Theory]
    [InlineData(2, 2, 3, 3)]
    [InlineData(3, 2, 5, 5)]
    [InlineData(3, 3, 4, 4)]
    [InlineData(4, 2, 7, 7)]
    [InlineData(4, 3, 4, 4)]
    [InlineData(4, 4, 5, 5)]
    [InlineData(5, 2, 9, 9)]
    [InlineData(5, 3, 7, 7)]
    [InlineData(5, 4, 5, 5)]
    [InlineData(5, 5, 6, 6)]
    [InlineData(6, 2, 11, 11)]
    [InlineData(6, 3, 8, 8)]
    [InlineData(6, 4, 7, 7)]
    [InlineData(6, 5, 6, 6)]
    [InlineData(6, 6, 3, 3)]
    [InlineData(7, 2, 13, 13)]
    [InlineData(7, 3, 10, 10)]
    [InlineData(7, 4, 9, 9)]
    [InlineData(7, 5, 7, 7)]
    [InlineData(7, 6, 7, 7)]
    [InlineData(7, 7, 8, 8)]
    [InlineData(8, 2, 15, 15)]
    [InlineData(8, 3, 11, 11)]
    [InlineData(8, 4, 10, 10)]
    [InlineData(8, 5, 8, 8)]
    [InlineData(8, 6, 8, 8)]
    [InlineData(8, 7, 8, 8)]
    [InlineData(8, 8, 9, 9)]
    [InlineData(9, 2, 17, 17)]
    [InlineData(9, 3, 13, 13)]
    [InlineData(9, 4, 11, 11)]
    [InlineData(9, 5, 9, 9)]
    [InlineData(9, 6, 9, 9)]
    [InlineData(9, 7, 9, 9)]
    [InlineData(9, 8, 9, 9)]
    [InlineData(9, 9, 10, 10)]
    [InlineData(10, 2, 19, 19)]
    [InlineData(10, 3, 14, 14)]
    [InlineData(10, 4, 13, 13)]
    [InlineData(10, 5, 8, 10)]
    [InlineData(10, 6, 6, 9)]
    [InlineData(10, 7, 5, 8)]
    [InlineData(10, 8, 4, 9)]
    [InlineData(10, 9, 3, 5)]
    [InlineData(10, 10, 4, 4)]
    public void Every_cell_of_the_social_golfer_table_is_reached(int groups, int size, int published, int reached)
    {
        Assert.True(reached >= published);
        Assert.InRange(DesignCatalogue.KnownRounds(groups * size, size, size), reached, DesignCatalogue.RoundsLimit(groups * size, size, size).Rounds);
        Assert.Equal(reached, DesignCatalogue.Find(groups * size, size, size, reached)!.Rounds.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_number_of_people_is_planned_in_adjacent_sizes(int size)
    {
        var table = size switch
        {
            2 => PairsAndTrios,
            3 => TriosAndQuartets,
            4 => QuartetsAndQuintets,
            5 => QuintetsAndSextets,
            _ => SextetsAndSeptets,
        };
        Assert.Equal(146, table.Length);
        for (var people = 5; people <= 150; people++)
        {
            var reached = table[people - 5];
            var known = DesignCatalogue.KnownRounds(people, size, size + 1);
            Assert.True(known >= reached, $"{people} people in groups of {size} and {size + 1}: {known} rounds, {reached} before");
            Assert.True(known <= DesignCatalogue.RoundsLimit(people, size, size + 1).Rounds, $"{people} people in groups of {size} and {size + 1}: more than the limit");
            if (known > 0)
                Assert.NotNull(DesignCatalogue.Find(people, size, size + 1, known));
        }
    }
}
