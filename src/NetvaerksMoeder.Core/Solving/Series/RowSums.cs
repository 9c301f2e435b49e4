#if NET
using System.Numerics;
#endif

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Adds rows of a table of whole numbers to rows of another, several numbers at a time where the machine can.</summary>
/// <remarks>The sums are the same everywhere: whole numbers that wrap.</remarks>
internal static class RowSums
{
    /// <summary>Adds a row to another.</summary>
    /// <param name="to">What is added to.</param>
    /// <param name="toAt">Where that row begins.</param>
    /// <param name="from">What is added.</param>
    /// <param name="fromAt">Where that row begins.</param>
    /// <param name="count">How many numbers a row has.</param>
    public static void Add(int[] to, int toAt, int[] from, int fromAt, int count)
    {
        var k = 0;
#if NET
        for (; k <= count - Vector<int>.Count; k += Vector<int>.Count)
            (new Vector<int>(to, toAt + k) + new Vector<int>(from, fromAt + k)).CopyTo(to, toAt + k);
#endif
        unchecked
        {
            for (; k < count; k++)
                to[toAt + k] += from[fromAt + k];
        }
    }

    /// <summary>Takes a row from one and adds it to another, and back the row that comes for it.</summary>
    /// <param name="sums">What is changed.</param>
    /// <param name="first">Where the row begins that one leaves.</param>
    /// <param name="second">Where the row begins that one comes to.</param>
    /// <param name="rows">What the two bring.</param>
    /// <param name="leaving">Where the row of the one begins that leaves the first.</param>
    /// <param name="coming">Where the row of the one begins that comes to it, or below 0 where nobody does.</param>
    /// <param name="count">How many numbers a row has.</param>
    public static void Exchange(int[] sums, int first, int second, int[] rows, int leaving, int coming, int count)
    {
        var k = 0;
#if NET
        for (; k <= count - Vector<int>.Count; k += Vector<int>.Count)
        {
            var by = new Vector<int>(rows, leaving + k);
            if (coming >= 0)
                by -= new Vector<int>(rows, coming + k);
            (new Vector<int>(sums, first + k) - by).CopyTo(sums, first + k);
            (new Vector<int>(sums, second + k) + by).CopyTo(sums, second + k);
        }
#endif
        unchecked
        {
            for (; k < count; k++)
            {
                var by = rows[leaving + k] - (coming < 0 ? 0 : rows[coming + k]);
                sums[first + k] -= by;
                sums[second + k] += by;
            }
        }
    }
}
