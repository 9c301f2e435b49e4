using System.Linq;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Which people of which kinds to give a number of seats: kinds are people of one unit, one level and the same needs they meet.</summary>
/// <param name="units">The unit of each kind, from 0.</param>
/// <param name="levels">The level of each kind, from 0.</param>
/// <param name="least">How many of each kind must come.</param>
/// <param name="most">How many of each kind there are.</param>
/// <param name="needs">The needs that one of each kind meets.</param>
/// <param name="costs">What it costs to leave each need unmet: more than all value for the least of them.</param>
/// <param name="values">What a pair is worth.</param>
/// <param name="seats">How many come, no more than there are.</param>
internal sealed class SeatQuestion(int[] units, int[] levels, int[] least, int[] most, int[][] needs, long[] costs, RelationValues values, int seats)
{
    public int[] Units { get; } = units;

    public int[] Levels { get; } = levels;

    public int[] Least { get; } = least;

    public int[] Most { get; } = most;

    public int[][] Needs { get; } = needs;

    public long[] Costs { get; } = costs;

    public RelationValues Values { get; } = values;

    public int Seats { get; } = seats;

    public int Kinds => Units.Length;

    public int UnitCount { get; } = units.DefaultIfEmpty(-1).Max() + 1;

    /// <summary>What a pair of one unit and one level is worth beyond what its unit and its level, each on its own, take away.</summary>
    public long CellValue => (long)Values.Bonding - Values.Linking - Values.Bridging + Values.Diagonal;

    public int LevelCount { get; } = levels.DefaultIfEmpty(-1).Max() + 1;
}
