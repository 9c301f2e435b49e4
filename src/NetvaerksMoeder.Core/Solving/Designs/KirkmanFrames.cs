using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Rounds of groups of three on 24 and 48 points in which all pairs meet but those inside the sets of four (3-RGDD of type
/// 4⁶ and 4¹²): the two a Kirkman system of 69 and of 141 points needs.</summary>
/// <remarks>Four circles of 5 or 11 places and four fixed points, two base rounds each. Found by exact cover (D. E. Knuth, 2000,
/// "Dancing links") over groups with differences all unlike; for 11 places with the circles exchanged in turn as a further symmetry.
/// Existence: R. Rees, 1993, "Two new direct product-type constructions for resolvable group-divisible designs".</remarks>
internal static class KirkmanFrames
{
    /// <summary>The sets of four that never meet, for blocks on 34 or 70 points.</summary>
    public static int[][] Groups(int blocksOn)
    {
        var places = Places(blocksOn);
        var groups = new int[places + 1][];
        for (var x = 0; x < places; x++)
            groups[x] = [x, places + x, (2 * places) + x, (3 * places) + x];
        groups[places] = [4 * places, (4 * places) + 1, (4 * places) + 2, (4 * places) + 3];
        return groups;
    }

    /// <summary>The rounds: 10 for 34, 22 for 70.</summary>
    public static List<int[][]> Rounds(int blocksOn) => new Starter(Places(blocksOn), 4, 4, blocksOn == 34
        ?
        [
            [[1, 4, 8], [3, 9, 20], [2, 14, 22], [0, 16, 17], [5, 7, 11], [6, 19, 23], [13, 15, 21], [10, 12, 18]],
            [[2, 3, 16], [13, 17, 20], [0, 11, 23], [4, 7, 21], [1, 10, 14], [6, 15, 18], [8, 19, 22], [5, 9, 12]],
        ]
        :
        [
            [
                [6, 20, 44], [9, 39, 47], [17, 31, 45], [28, 42, 46], [2, 26, 41], [4, 19, 24], [8, 13, 37], [15, 30, 35],
                [0, 25, 32], [3, 10, 22], [11, 36, 43], [14, 21, 33], [1, 7, 38], [5, 12, 18], [16, 23, 29], [27, 34, 40],
            ],
            [
                [1, 35, 45], [2, 12, 46], [13, 23, 47], [24, 34, 44], [4, 5, 7], [15, 16, 18], [26, 27, 29], [37, 38, 40],
                [0, 19, 28], [6, 22, 41], [8, 17, 33], [11, 30, 39], [3, 20, 32], [9, 21, 36], [10, 25, 42], [14, 31, 43],
            ],
        ]).Develop();

    private static int Places(int blocksOn) => blocksOn switch
    {
        34 => 5,
        70 => 11,
        _ => throw new ArgumentOutOfRangeException(nameof(blocksOn), blocksOn, "Only 34 and 70 are stored."),
    };
}
