using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Carousel;

public class AssignmentSolverTests
{
    [Fact]
    public void As_much_as_trying_every_assignment()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var rows = random.NextInt32(5);
            var columns = rows + random.NextInt32(3);
            var merit = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)random.NextInt32(21) - 10).ToArray()).ToArray();
            var found = AssignmentSolver.Greatest(merit);

            Assert.Equal(rows, found.Distinct().Count());
            Assert.Equal(Best(merit, 0, new bool[columns]), found.Select((column, row) => merit[row][column]).Sum());
        }
    }

    [Fact]
    public void More_rows_than_columns_cannot_be_assigned() =>
        Assert.Throws<ArgumentException>(() => AssignmentSolver.Greatest([[1], [2]]));

    private static long Best(long[][] merit, int row, bool[] isTaken)
    {
        if (row == merit.Length)
            return 0;
        var best = long.MinValue;
        for (var column = 0; column < isTaken.Length; column++)
        {
            if (isTaken[column])
                continue;
            isTaken[column] = true;
            best = Math.Max(best, merit[row][column] + Best(merit, row + 1, isTaken));
            isTaken[column] = false;
        }

        return best;
    }
}
