using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>What a table of directed ties between groups must be.</summary>
internal static class DirectedTable
{
    public static void Check(IReadOnlyList<IReadOnlyList<long>> ties)
    {
        Guard.Against.Null(ties);
        foreach (var row in ties)
        {
            if (row is null || row.Count != ties.Count)
                throw new ArgumentException($"The table has {ties.Count} rows, so each row has {ties.Count} numbers; one has {row?.Count ?? 0}.", nameof(ties));
            if (row.Any(number => number < 0))
                throw new ArgumentException($"{row.Min()} is no number of ties; they are 0 or more.", nameof(ties));
        }
    }
}
