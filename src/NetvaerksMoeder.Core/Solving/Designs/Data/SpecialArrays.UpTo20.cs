using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <content>Orders 10 to 20.</content>
internal static partial class SpecialArrays
{
    // E. T. Parker, 1959, "Orthogonal Latin squares": seven residues and three fixed symbols; the vectors found by search.
    private static List<int[]> Order10() =>
        FromRotations([[E, 0, 1, 4], [E, 0, 2, 1], [E, 0, 4, 2]], new AbelianGroup(7), [0, 0, 0, 0], false);

    // D. M. Johnson, A. L. Dulmage and N. S. Mendelsohn, 1961, "Orthomorphisms of groups and orthogonal Latin squares".
    private static List<int[]> Order12() => DifferenceMatrix(
        new AbelianGroup(3, 2, 2),
        [
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            [0, 1, 2, 3, 8, 9, 10, 11, 4, 5, 6, 7],
            [0, 6, 4, 2, 10, 5, 7, 8, 9, 3, 1, 11],
            [0, 3, 11, 6, 4, 7, 9, 1, 5, 2, 10, 8],
            [0, 9, 8, 1, 5, 3, 2, 4, 11, 6, 7, 10],
            [0, 10, 5, 7, 9, 11, 3, 6, 2, 1, 8, 4],
        ]);

    // D. T. Todorov, 2012, "Four mutually orthogonal Latin squares of order 14".
    private static List<int[]> Order14() => FromSquares(
        "bjihgkecalnfmdfckjbhledimagnmgdlkcbafejnihcnhemldbigfkajedabfnmkcjhglinfeicgajldkbhmiagfjdhnkmelcbdlnkeafimhcjbggemalfihjnbdkcjhfnimgdbkacelhkbgajnmeclidfablchikgnfdmjelicmdbjfhagenkkmjdneclgbihfa",
        "bfmcenidgjhalkjcgndfalehkbimikdhaegnmfblcjhjlebifkangcmdgbkmfcjeliahdnkhclngdafmjibeelbdmahfignkjcceabkjnihdmgfladficlkmjbenhgliegjdmhnkcfabnmjfhkecbaldgifankgbljdcimehmgialhcbkedjnfdnhjimbgclfeka",
        "bcdefghijklmnagnkjdmiclbhaeflifhbjemkangcddalmgnbjehcfiknjcaeifhbdgkmlmfbkcdlagnjiheaemnhkjdcifblghdnikbagmcelfjcgjflhnbiekdamfkibmagenldhjcimhlneckdfajgbklegafdnhjmcbijhadicmlfgbeknebgcjlkfamindh",
        "bcdefghijklmnajflhnkaecmgdibemkdjbgfnliahcanighmflkbdcejkebcajimdgfhlncgnflembihakjdilabkdnhfcjegmljgnihecbamfdkndmabcjglfeikhmbhiefljadkncgdifjcnkamehgblghckmlbdeinjaffajlgidkhncbmehkemdacngjblfi");

    // P. J. Schellenberg, G. H. J. van Rees and S. A. Vanstone, 1978, "Four pairwise orthogonal Latin squares of order 15".
    private static List<int[]> Order15() => DifferenceMatrix(
        new AbelianGroup(15),
        [
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
            [1, 3, 6, 8, 10, 13, 5, 2, 0, 12, 4, 7, 9, 11, 14],
            [1, 7, 4, 0, 11, 8, 14, 5, 12, 3, 9, 6, 2, 13, 10],
            [1, 11, 7, 2, 12, 3, 8, 13, 4, 9, 14, 5, 0, 10, 6],
        ]);

    // R. J. R. Abel, 2015, "Existence of five MOLS of orders 18 and 60": developed over the nine elements of order 3 only.
    private static List<int[]> Order18()
    {
        string[] matrix =
        [
            "000 100 100 000 100 100 100 000 000 000 100 000",
            "000 020 100 100 000 120 110 110 010 020 010 120",
            "000 100 022 102 112 001 101 120 121 001 020 002",
            "000 002 100 002 102 122 010 111 110 121 021 001",
            "000 021 000 100 020 112 100 021 112 102 102 012",
            "000 000 011 010 100 010 110 122 011 121 120 111",
            "000 100 002 022 011 121 020 122 100 010 112 112",
        ];
        int[][] turns = [[0, 0], [0, 1], [1, 0], [2, 1], [2, 2], [1, 2], [0, 2]];
        var group = new AbelianGroup(2, 3, 3);
        var entries = Array.ConvertAll(matrix, row => Elements(group, row));
        var rows = new List<int[]>();
        for (var column = 0; column < 12; column++)
        {
            for (var y = 0; y < 27; y++)
            {
                var row = new int[7];
                for (var i = 0; i < 7; i++)
                    row[i] = group.Add(entries[i][column], group.Element(0, (y % 3 * turns[i][0]) + (y / 3 % 3), (y % 3 * turns[i][1]) + (y / 9)));
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<int[]> Order20() => FromTwoTriples(
        19,
        [
            [E, 7, 13, 1, 16, 9, 2],
            [0, 1, 15, 7, 17, 6, 14],
            [0, 11, 10, 11, 5, 4, 3],
            [7, E, 13, 16, 1, 2, 9],
            [1, 0, 15, 17, 7, 14, 6],
            [11, 0, 10, 5, 11, 3, 4],
        ]);

    // Three entries turn one way while the other three turn the other way.
    private static List<int[]> FromTwoTriples(int modulus, int[][] matrix, bool isDifferenceMatrix = false, AbelianGroup? group = null)
    {
        var columns = new List<int[]>();
        if (isDifferenceMatrix)
            columns.Add(new int[6]);
        for (var c = 0; c < matrix[0].Length; c++)
        {
            var v = Column(matrix, c);
            columns.Add([v[0], v[1], v[2], v[3], v[4], v[5]]);
            columns.Add([v[1], v[2], v[0], v[5], v[3], v[4]]);
            columns.Add([v[2], v[0], v[1], v[4], v[5], v[3]]);
        }

        return new QuasiDifferenceMatrix(group ?? new AbelianGroup(modulus), columns, isDifferenceMatrix).Develop();
    }

    private static List<int[]> DifferenceMatrix(AbelianGroup group, int[][] matrix)
    {
        var columns = new List<int[]>();
        for (var c = 0; c < matrix[0].Length; c++)
            columns.Add(Column(matrix, c));
        return new QuasiDifferenceMatrix(group, columns, true).Develop();
    }

    private static List<int[]> FromSquares(params string[] squares)
    {
        const int Order = 14;
        var rows = new List<int[]>();
        for (var cell = 0; cell < Order * Order; cell++)
        {
            var row = new int[squares.Length + 2];
            row[0] = cell / Order;
            row[1] = cell % Order;
            for (var s = 0; s < squares.Length; s++)
                row[s + 2] = squares[s][cell] - 'a';
            rows.Add(row);
        }

        return rows;
    }

    // Words of digits, one word an element.
    private static int[] Elements(AbelianGroup group, string words) => Array.ConvertAll(
        words.Split(' '), word => group.Element(Array.ConvertAll(word.ToCharArray(), digit => digit - '0')));
}
