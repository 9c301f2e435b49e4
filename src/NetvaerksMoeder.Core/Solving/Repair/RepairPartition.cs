using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>One way to divide the people of a round, with what does not depend on the other rounds.</summary>
/// <param name="groups">The groups.</param>
/// <param name="over">Who sits over.</param>
/// <param name="broken">Forbidden meetings and quotas not kept.</param>
/// <param name="changed">Cards that no longer hold.</param>
internal sealed class RepairPartition(int[][] groups, int[] over, long broken, long changed)
{
    public int[][] Groups { get; } = groups;

    public int[] Over { get; } = over;

    public long Broken { get; } = broken;

    public long Changed { get; } = changed;

    /// <summary>Everybody who meets in a group.</summary>
    public (int One, int Other)[] Pairs { get; } = groups.SelectMany(PairsOf).ToArray();

    public static RepairPartition Of(RepairQuestion question, RepairRound round, int[][] groups, int[] over)
    {
        long broken = groups.Sum(group => PairsOf(group).Count(pair => question.Apart.Contains(pair.One, pair.Other))
            + question.Quotas.Count(quota => !quota.Allows(group.Count(quota.Counts))));
        long changed = groups.Concat([over]).Where(group => group.Length > 0 && !IsPrinted(round, group, group == over))
            .Sum(group => group.Count(person => round.Printed[person] >= 0));
        return new RepairPartition(groups, over, broken, changed);
    }

    private static bool IsPrinted(RepairRound round, int[] group, bool isOver)
    {
        var place = round.Printed[group[0]];
        return place >= 0 && place == 0 == isOver && round.PrintedSize[place] == group.Length && Array.TrueForAll(group, person => round.Printed[person] == place);
    }

    private static IEnumerable<(int One, int Other)> PairsOf(int[] group) =>
        group.SelectMany((one, i) => group.Skip(i + 1).Select(other => (one, other)));
}
