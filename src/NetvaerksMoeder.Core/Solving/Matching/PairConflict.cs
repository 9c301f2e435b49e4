using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Why one round cannot be paired: apart from <see cref="Separator"/>, the people of each of <see cref="Groups"/> may
/// meet nobody outside their own group, and there are too many groups of odd size.</summary>
/// <remarks>
/// A group of odd size needs somebody of the separator for one of its people; there are only that many (and, with an odd
/// number present, one more place: the one who sits out). This is the witness of W. T. Tutte (1947), "The factorization of
/// linear graphs", in the form of J. Edmonds (1965), "Paths, trees, and flowers": it can be checked pair by pair.
/// With <see cref="NeedsTrio"/> the round has an odd number of people and no three of them can be put together so that the
/// rest pair up; then the lists may be empty, where no three people may meet at all.
/// </remarks>
internal sealed class PairConflict(int round, IReadOnlyList<int> separator, IReadOnlyList<IReadOnlyList<int>> groups, bool needsTrio, bool isOdd)
{
    /// <summary>The round, from 0.</summary>
    public int Round { get; } = round;

    /// <summary>People whom the groups compete for, ascending; often nobody.</summary>
    public IReadOnlyList<int> Separator { get; } = separator;

    /// <summary>The groups of odd size, each ascending; more of them than the separator can serve.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; } = groups;

    /// <summary>Whether the number present is odd, so that one may be left over: sit out, or be the third of a group.</summary>
    public bool IsOdd { get; } = isOdd;

    /// <summary>Whether it is the group of three that cannot be formed.</summary>
    public bool NeedsTrio { get; } = needsTrio;
}
