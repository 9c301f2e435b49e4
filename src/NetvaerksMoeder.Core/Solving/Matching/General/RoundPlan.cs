using System;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>One round: its groups of two or three (members ascending, groups by first member) and who sits out. Immutable by
/// convention.</summary>
internal sealed class RoundPlan
{
    public RoundPlan(int[][] groups, int[] byes)
    {
        foreach (var group in groups)
            Array.Sort(group);
        Array.Sort(groups, static (a, b) => a[0].CompareTo(b[0]));
        Array.Sort(byes);
        Groups = groups;
        Byes = byes;
    }

    public int[][] Groups { get; }

    public int[] Byes { get; }
}
