using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <content>Orders 21 to 30.</content>
internal static partial class SpecialArrays
{
    // A. V. Nazarok, 1991, "Five pairwise orthogonal Latin squares of order 21".
    private static List<int[]> Order21()
    {
        var columns = new List<int[]> { new int[6] };
        foreach (var vector in new int[][] { [8, 9, 11, 14, 18], [17, 16, 5, 1, 19], [20, 4, 10, 3, 12], [2, 15, 6, 13, 7] })
        {
            foreach (var turned in Rotations(vector))
                columns.Add([.. turned, 0]);
        }

        return new QuasiDifferenceMatrix(new AbelianGroup(21), columns, true).Develop();
    }

    private static List<int[]> Order22()
    {
        int[][] matrix =
        [
            [1, 13, 18, 3, 16, 19, E],
            [16, 19, 1, 13, 18, 3, 0],
            [18, 3, 16, 19, 1, 13, 0],
            [6, 15, 6, 15, 6, 15, 0],
            [12, 9, 19, 16, 5, 2, 0],
        ];
        var columns = new List<int[]>();
        for (var c = 0; c < 7; c++)
        {
            var v = Column(matrix, c);
            columns.Add(v);
            columns.Add([Affine(16, v[2], 0), Affine(16, v[0], 0), Affine(16, v[1], 0), Affine(16, v[3], 7), Affine(16, v[4], 14)]);
            columns.Add([Affine(4, v[1], 0), Affine(4, v[2], 0), Affine(4, v[0], 0), Affine(4, v[3], 14), Affine(4, v[4], 7)]);
        }

        columns.Add([0, 7, 14, E, 0]);
        columns.Add([0, 14, 7, 0, E]);
        return new QuasiDifferenceMatrix(new AbelianGroup(21), columns, false).Develop();

        static int Affine(int factor, int x, int offset) => x == E ? E : ((factor * x) + offset) % 21;
    }

    // R. J. R. Abel and colleagues (Handbook III.3.52): the first digit modulo 3, the others modulo 2.
    private static List<int[]> Order24()
    {
        string[] matrix =
        [
            "0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000",
            "0000 0010 0100 0110 1000 1010 1100 1110 2000 2010 2100 2110",
            "0000 0011 1001 2110 0111 2011 2111 1000 0100 1100 1101 2010",
            "0000 1010 1011 2000 1101 2110 0001 0101 2100 2001 0111 1100",
            "0000 0001 2010 1111 2111 2100 1101 0011 1010 2101 1000 0110",
            "0000 1000 2001 1011 0100 1100 0110 2101 2111 0010 1111 2011",
            "0000 1001 0111 2100 2000 0010 1110 2011 1100 1011 0101 2111",
            "0000 1011 2101 0100 2110 1001 2000 0110 0101 1111 2011 1010",
        ];
        var group = new AbelianGroup(3, 2, 2, 2);
        var entries = Array.ConvertAll(matrix, row => Elements(group, row));
        var columns = new List<int[]>();
        for (var c = 0; c < 12; c++)
        {
            columns.Add(Column(entries, c));
            var shifted = Column(entries, c);
            for (var i = 0; i < 8; i++)
                shifted[i] = group.Add(shifted[i], i);
            columns.Add(shifted);
        }

        return new QuasiDifferenceMatrix(group, columns, true).Develop();
    }

    private static List<int[]> Order26() => FromRotations(
        [[E, 0, 1, 3, 6, 4], [E, 0, 6, 11, 10, 19], [E, 0, 7, 20, 14, 5], [E, 0, 8, 18, 1, 12], [E, 0, 14, 10, 5, 2]],
        new AbelianGroup(21),
        new int[6],
        false);

    // The first component is an element 0, 1, z, z + 1 of the field of four, written 0, 1, 2, 3.
    private static List<int[]> Order28()
    {
        var group = new AbelianGroup(2, 2, 7);
        string[] matrix =
        [
            "00 36 11 11 13 14 00 14 25",
            "22 00 15 21 22 26 33 00 21",
            "23 34 00 35 32 34 32 16 00",
            "05 26 05 06 23 00 04 15 34",
            "03 03 35 00 05 36 11 01 23",
            "13 06 06 15 00 03 36 22 02",
        ];
        var entries = Array.ConvertAll(matrix, row => Array.ConvertAll(
            row.Split(' '), word => group.Element((word[0] - '0') / 2, (word[0] - '0') % 2, word[1] - '0')));
        return FromTwoTriples(0, entries, true, group);
    }

    private static List<int[]> Order30()
    {
        string[] matrix =
        [
            "00 -- 00 00 00 00 00",
            "00 00 -- 04 02 03 01",
            "00 31 30 -- 40 10 20",
            "00 30 02 12 -- 01 03",
            "00 33 12 42 20 -- 04",
            "00 42 24 03 23 32 --",
        ];
        int[][] turns = [[1, 1], [2, 1], [1, 0], [4, 0], [3, 4], [4, 4]];
        var group = new AbelianGroup(5, 5);
        var columns = new List<int[]>();
        for (var c = 0; c < 7; c++)
        {
            for (var turn = 0; turn < 5; turn++)
            {
                var column = new int[6];
                for (var i = 0; i < 6; i++)
                {
                    var word = matrix[i].Substring(3 * c, 2);
                    column[i] = word == "--" ? E : group.Element(word[0] - '0' + (turn * turns[i][0]), word[1] - '0' + (turn * turns[i][1]));
                }

                columns.Add(column);
            }
        }

        return new QuasiDifferenceMatrix(group, columns, false).Develop();
    }
}
