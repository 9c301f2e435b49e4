namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Everybody's unit and level as small numbers from 0, and what each relation class is worth.</summary>
/// <remarks>Immutable. Uniform scores are the special case of one unit and one level.</remarks>
internal sealed class RelationTable
{
    private readonly long[] _value;

    private RelationTable(int[] unit, int[] level, int units, int levels, long[] value)
    {
        Unit = unit;
        Level = level;
        Units = units;
        Levels = levels;
        _value = value;
    }

    /// <summary>Each person's unit, 0 … <see cref="Units"/> − 1, in the order of first appearance.</summary>
    public int[] Unit { get; }

    /// <summary>Each person's level, likewise.</summary>
    public int[] Level { get; }

    /// <summary>The number of different units.</summary>
    public int Units { get; }

    /// <summary>The number of different levels.</summary>
    public int Levels { get; }

    /// <summary>The table of the scores, or <see langword="null"/> where values are given pair by pair.</summary>
    public static RelationTable? Of(PairScores scores)
    {
        var unit = new int[scores.Count];
        var level = new int[scores.Count];
        switch (scores)
        {
            case PairScores.Uniform uniform:
                return new RelationTable(unit, level, 1, 1, [uniform.Value, uniform.Value, uniform.Value, uniform.Value]);
            case PairScores.Relational relational:
                for (var i = 0; i < unit.Length; i++)
                {
                    unit[i] = relational.UnitOf(i);
                    level[i] = relational.LevelOf(i);
                }

                return new RelationTable(
                    unit,
                    level,
                    DenseNumbers.Renumber(unit),
                    DenseNumbers.Renumber(level),
                    [
                        relational.OfClass(sameUnit: true, sameLevel: true),
                        relational.OfClass(sameUnit: true, sameLevel: false),
                        relational.OfClass(sameUnit: false, sameLevel: true),
                        relational.OfClass(sameUnit: false, sameLevel: false),
                    ]);
            default:
                return null;
        }
    }

    /// <summary>The value of two people meeting.</summary>
    public long ValueOf(int i, int j) => _value[(Unit[i] == Unit[j] ? 0 : 2) + (Level[i] == Level[j] ? 0 : 1)];

    /// <summary>The value of a relation class.</summary>
    public long ValueOf(bool sameUnit, bool sameLevel) => _value[(sameUnit ? 0 : 2) + (sameLevel ? 0 : 1)];
}
