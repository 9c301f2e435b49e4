using System;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>What it is worth that two of <c>n</c> people meet: symmetric, whole and never negative.</summary>
/// <remarks>Immutable. Three forms, from the most to the least structured; a solver may look at the form to go faster,
/// and must give the same answer if it does not.</remarks>
internal abstract class PairScores
{
    private PairScores(int count) => Count = count;

    /// <summary>The number of people.</summary>
    public int Count { get; }

    /// <summary>The greatest value of any pair; 0 where there is no pair.</summary>
    public abstract long Greatest { get; }

    /// <summary>The value of the pair (<paramref name="i"/>, <paramref name="j"/>), two different people.</summary>
    public abstract long Of(int i, int j);

    /// <summary>Every pair is worth the same.</summary>
    public sealed class Uniform(int count, long value) : PairScores(count)
    {
        public long Value { get; } = NotNegative(value);

        public override long Greatest => Count > 1 ? Value : 0;

        public override long Of(int i, int j) => Value;
    }

    /// <summary>A pair is worth what its relation class is: same unit or not, same level or not.</summary>
    public sealed class Relational : PairScores
    {
        private readonly int[] _unit;
        private readonly int[] _level;
        private readonly long[] _value;

        /// <param name="unit">The unit of each person, any numbers; equal means the same unit.</param>
        /// <param name="level">The level of each person, likewise.</param>
        /// <param name="bonding">Same unit, same level.</param>
        /// <param name="linking">Same unit, other level.</param>
        /// <param name="bridging">Other unit, same level.</param>
        /// <param name="diagonal">Other unit, other level.</param>
        public Relational(int[] unit, int[] level, long bonding, long linking, long bridging, long diagonal)
            : base(unit.Length)
        {
            if (level.Length != unit.Length)
                throw new ArgumentException("As many levels as units are needed.", nameof(level));
            _unit = unit;
            _level = level;
            _value = [NotNegative(bonding), NotNegative(linking), NotNegative(bridging), NotNegative(diagonal)];
            Greatest = Math.Max(Math.Max(bonding, linking), Math.Max(bridging, diagonal));
        }

        public override long Greatest { get; }

        public int UnitOf(int i) => _unit[i];

        public int LevelOf(int i) => _level[i];

        /// <summary>The value of a class: same unit or not, same level or not.</summary>
        public long OfClass(bool sameUnit, bool sameLevel) => _value[(sameUnit ? 0 : 2) + (sameLevel ? 0 : 1)];

        public override long Of(int i, int j) => OfClass(_unit[i] == _unit[j], _level[i] == _level[j]);
    }

    /// <summary>Any values, given pair by pair.</summary>
    public sealed class Matrix : PairScores
    {
        private readonly long[][] _values;

        /// <param name="values">Symmetric, n × n, not copied; the diagonal is not looked at.</param>
        public Matrix(long[][] values)
            : base(values.Length)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i].Length != values.Length)
                    throw new ArgumentException($"Row {i} has {values[i].Length} values; {values.Length} are needed.", nameof(values));
                for (var j = 0; j < i; j++)
                {
                    if (values[i][j] != values[j][i])
                        throw new ArgumentException($"The values of ({i}, {j}) and ({j}, {i}) differ: {values[i][j]} and {values[j][i]}.", nameof(values));
                    Greatest = Math.Max(Greatest, NotNegative(values[i][j]));
                }
            }

            _values = values;
        }

        public override long Greatest { get; }

        /// <summary>The values of person <paramref name="i"/> with each other person; read only.</summary>
        public long[] Row(int i) => _values[i];

        public override long Of(int i, int j) => _values[i][j];
    }

    private static long NotNegative(long value) => value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A pair's value must be 0 or more.");
}
