using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>Which chairs come to the same table in which rounds, when each colour moves its own number of tables at each change.</summary>
/// <remarks>Chair <c>colour · tables + x</c> is that of the colour which starts at table x; in the round with index r it is at table
/// (x + r · stride) mod tables. Two chairs of a colour never meet. O(rounds · chairs · colours).</remarks>
internal sealed class TableLayout
{
    private readonly int[] _strides;

    /// <param name="tables">1 or more.</param>
    /// <param name="strides">The tables each colour moves, from 0; the first stays.</param>
    /// <param name="rounds">1 or more.</param>
    public TableLayout(int tables, int[] strides, int rounds)
    {
        Tables = tables;
        Rounds = rounds;
        _strides = strides;
        var met = Enumerable.Range(0, Chairs).Select(_ => new Dictionary<int, int>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var table = 0; table < tables; table++)
            {
                var here = Enumerable.Range(0, strides.Length).Select(colour => ChairAt(colour, table, round)).ToArray();
                foreach (var first in here)
                {
                    foreach (var second in here)
                    {
                        if (first != second)
                            met[first][second] = (met[first].TryGetValue(second, out var count) ? count : 0) + 1;
                    }
                }
            }
        }

        Neighbours = met.Select(own => own.Keys.OrderBy(chair => chair).ToArray()).ToArray();
        Times = met.Select((own, chair) => Neighbours[chair].Select(other => own[other]).ToArray()).ToArray();
    }

    public int Tables { get; }

    public int Rounds { get; }

    public int Colours => _strides.Length;

    public int Chairs => Tables * _strides.Length;

    public IReadOnlyList<int> Strides => _strides;

    /// <summary>Of each chair: the chairs it meets in some round, ascending.</summary>
    public int[][] Neighbours { get; }

    /// <summary>Of each chair: how often it meets each of <see cref="Neighbours"/>.</summary>
    public int[][] Times { get; }

    public int ColourOf(int chair) => chair / Tables;

    /// <summary>The table of a chair in a round.</summary>
    public int TableOf(int chair, int round) => (int)(((chair % Tables) + ((long)round * _strides[ColourOf(chair)])) % Tables);

    /// <summary>The chair of a colour that is at a table in a round.</summary>
    public int ChairAt(int colour, int table, int round) =>
        (colour * Tables) + (int)((((table - ((long)round * _strides[colour])) % Tables) + Tables) % Tables);
}
