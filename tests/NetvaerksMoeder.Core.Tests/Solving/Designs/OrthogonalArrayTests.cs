using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class OrthogonalArrayTests
{
    [Fact]
    public void Every_array_shows_every_pair_of_symbols_once_in_any_two_factors()
    {
        foreach (var order in Enumerable.Range(1, 42).Concat([46, 50, 52, 57]))
        {
            var factors = Math.Min(9, OrthogonalArray.MostFactors(order));
            var rows = OrthogonalArray.Build(factors, order);
            Assert.Equal(order * order, rows.Count);
            for (var a = 0; a < factors; a++)
            {
                for (var b = 0; b < a; b++)
                    Assert.Equal(order * order, new HashSet<int>(rows.Select(row => (row[a] * order) + row[b])).Count);
            }

            Assert.All(rows, row => Assert.All(row, symbol => Assert.InRange(symbol, 0, order - 1)));
        }
    }

    // C. J. Colbourn and J. H. Dinitz, Handbook of Combinatorial Designs, 2007, table III.3.87 (orders 14 and 18: Todorov 2012, Abel 2015).
    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 6)]
    [InlineData(10, 2)]
    [InlineData(12, 5)]
    [InlineData(14, 4)]
    [InlineData(15, 4)]
    [InlineData(18, 5)]
    [InlineData(20, 4)]
    [InlineData(21, 5)]
    [InlineData(22, 3)]
    [InlineData(24, 7)]
    [InlineData(26, 4)]
    [InlineData(28, 5)]
    [InlineData(30, 4)]
    [InlineData(33, 5)]
    [InlineData(34, 4)]
    [InlineData(38, 4)]
    [InlineData(39, 5)]
    public void As_many_orthogonal_squares_are_built_as_are_published(int order, int count) =>
        Assert.Equal(count, OrthogonalLatinSquares.Known(order));

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(21)]
    public void Squares_are_Latin_and_orthogonal(int order)
    {
        var squares = OrthogonalLatinSquares.Build(OrthogonalLatinSquares.Known(order), order);
        for (var i = 0; i < squares.Length; i++)
        {
            Assert.False(squares[i].IsOrthogonalTo(squares[i]));
            for (var j = 0; j < i; j++)
                Assert.True(squares[i].IsOrthogonalTo(squares[j]));
        }
    }

    [Fact]
    public void A_square_without_a_symbol_in_a_row_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LatinSquare([[0, 1, 1], [1, 2, 0], [2, 0, 2]]));

    [Fact]
    public void More_factors_than_known_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OrthogonalArray.Build(4, 6));
}
