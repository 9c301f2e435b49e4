using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <content>Orders above 30.</content>
internal static partial class SpecialArrays
{
    private static List<int[]> Order33()
    {
        List<int[]> columns = [new int[6], [1, 4, 16, 31, 25, 22], [7, 28, 13, 19, 10, 0]];
        TurnByFour(columns,
        [
            [0, 0, 0, 0, 0, 0],
            [15, 11, 22, 4, 17, 8],
            [19, 7, 14, 32, 22, 18],
            [22, 19, 8, 24, 21, 6],
            [9, 12, 15, 7, 26, 14],
            [14, 28, 23, 2, 19, 3],
        ]);
        return new QuasiDifferenceMatrix(new AbelianGroup(33), columns, true).Develop();
    }

    private static List<int[]> Order34()
    {
        List<int[]> columns = [new int[6], [1, 4, 16, 31, 25, 11], [3, 12, 15, 27, 9, 11], [10, 7, 28, 13, 19, 0], [5, 20, 14, 23, 26, E]];
        TurnByFour(columns,
        [
            [E, 0, 0, 0, 0, 0],
            [30, 17, 10, 25, 23, 8],
            [22, 4, 32, 29, 28, 22],
            [25, 10, 20, 15, 21, 16],
            [0, 12, 15, 16, 32, 23],
            [6, 11, 18, 14, 9, 20],
        ]);
        return new QuasiDifferenceMatrix(new AbelianGroup(33), columns, false).Develop();
    }

    private static List<int[]> Order38() => FromTwoTriples(
        37,
        [
            [E, 10, 1, 2, 6, 3, 22, 5, 7, 9, 14, 18, 28],
            [0, 1, 10, 20, 23, 30, 35, 13, 33, 16, 29, 32, 21],
            [0, 26, 26, 15, 8, 4, 17, 19, 34, 12, 31, 24, 25],
            [10, E, 10, 6, 2, 22, 3, 7, 5, 14, 9, 28, 18],
            [1, 0, 26, 23, 20, 35, 30, 33, 13, 29, 16, 21, 32],
            [26, 0, 1, 8, 15, 17, 4, 34, 19, 31, 12, 25, 24],
        ]);

    private static List<int[]> Order39()
    {
        int[][] matrix =
        [
            [0, 0, 0, 0, 0, 0],
            [4, 23, 13, 5, 12, 11],
            [25, 11, 22, 34, 23, 6],
            [13, 4, 20, 17, 15, 29],
            [27, 21, 8, 16, 19, 26],
            [16, 19, 34, 38, 26, 21],
        ];
        var group = new AbelianGroup(39);
        List<int[]> columns = [new int[6], [1, 16, 22, 17, 38, 23], [38, 23, 17, 22, 1, 16]];
        for (var c = 0; c < 6; c++)
        {
            var v = Column(matrix, c);
            for (var turn = 0; turn < 3; turn++)
            {
                columns.Add(v);
                columns.Add(System.Array.ConvertAll(v, x => group.Times(-1, x)));
                v = System.Array.ConvertAll(new[] { v[2], v[0], v[1], v[5], v[3], v[4] }, x => group.Times(16, x));
            }
        }

        return new QuasiDifferenceMatrix(group, columns, true).Develop();
    }

    // Each column five times: multiplied by four modulo 33 while its first five entries move down one place.
    private static void TurnByFour(List<int[]> columns, int[][] matrix)
    {
        for (var c = 0; c < matrix[0].Length; c++)
        {
            var v = Column(matrix, c);
            for (var turn = 0; turn < 5; turn++)
            {
                columns.Add(v);
                v = System.Array.ConvertAll(new[] { v[4], v[0], v[1], v[2], v[3], v[5] }, x => x == E ? E : 4 * x % 33);
            }
        }
    }
}
