using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One round's people and group sizes, with how many meetings they make at least and at most.</summary>
/// <remarks>Immutable. Equal by value.</remarks>
internal sealed class RoundShape(int present, int groups, int least, int most) : IEquatable<RoundShape>
{
    /// <summary>The number of people present.</summary>
    public int Present { get; } = present;

    /// <summary>The number of groups.</summary>
    public int Groups { get; } = groups;

    /// <summary>The size of the smallest group.</summary>
    public int Least { get; } = least;

    /// <summary>The size of the largest group.</summary>
    public int Most { get; } = most;

    /// <summary>The pairs of a division as even as possible.</summary>
    public long FewestPairs => EvenPairs(Present, Groups);

    /// <summary>The pairs of a division as uneven as the sizes allow.</summary>
    public long MostPairs
    {
        get
        {
            long spare = Present - ((long)Groups * Least), pairs = 0;
            for (var group = 0; group < Groups; group++)
            {
                var size = Least + Math.Min(spare, Most - Least);
                spare -= size - Least;
                pairs += Pairs(size);
            }

            return pairs;
        }
    }

    public bool Equals(RoundShape? other) => other is not null && (Present, Groups, Least, Most) == (other.Present, other.Groups, other.Least, other.Most);

    public override bool Equals(object? obj) => Equals(obj as RoundShape);

    public override int GetHashCode() => unchecked((((((Present * 31) + Groups) * 31) + Least) * 31) + Most);

    /// <summary>The shapes each round may have, over all numbers of groups the size rule allows.</summary>
    public static RoundShape[][] Of(GroupSchedulingProblem problem, bool spread)
    {
        var shapes = new RoundShape[problem.Rounds][];
        for (var round = 0; round < problem.Rounds; round++)
            shapes[round] = round > 0 && problem.Presence.IsFull ? shapes[0] : [.. Of(problem.Sizes, problem.PresentIn(round).Length, spread)];
        return shapes;
    }

    /// <summary>Sizes within limits, made narrower where the other groups leave no such size.</summary>
    public static RoundShape Within(int present, int groups, int least, int most) => new(
        present, groups, (int)Math.Max(least, present - ((groups - 1L) * most)), (int)Math.Min(most, present - ((groups - 1L) * least)));

    /// <summary>The pairs among <paramref name="people"/> people.</summary>
    public static long Pairs(long people) => people * (people - 1) / 2;

    /// <summary>The fewest pairs within cells when people are spread over them: as even as possible.</summary>
    public static long EvenPairs(long people, long cells) => cells == 0
        ? 0
        : (people % cells * Pairs((people / cells) + 1)) + ((cells - (people % cells)) * Pairs(people / cells));

    /// <summary>The most pairs within cells of a largest size: as many full as possible.</summary>
    public static long PackedPairs(long people, long largest) => largest == 0
        ? 0
        : (people / largest * Pairs(largest)) + Pairs(people % largest);

    private static IEnumerable<RoundShape> Of(GroupSizeRule rule, int present, bool spread) => rule.GroupCounts(present).Select(groups => groups == 0
        ? new RoundShape(0, 0, 0, 0)
        : spread
            ? Within(present, groups, rule.Least, Math.Min(rule.Most, present))
            : new RoundShape(present, groups, present / groups, (present + groups - 1) / groups));
}
