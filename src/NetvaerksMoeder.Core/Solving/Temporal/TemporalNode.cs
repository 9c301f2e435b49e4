using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>A set of jobs that are done: the first so many of the ordered ones and any of the movable ones.</summary>
internal sealed class TemporalNode(int ordered, long movable)
{
    private readonly Dictionary<int, TemporalRow> _byHash = [];

    /// <summary>How many of the ordered jobs are done.</summary>
    public int Ordered { get; } = ordered;

    /// <summary>Which of the movable jobs are done.</summary>
    public long Movable { get; } = movable;

    /// <summary>What matters of the past besides the clock, each with the best value for every clock.</summary>
    public List<TemporalRow> Rows { get; } = [];

    /// <summary>The row of a past; <paramref name="memory"/> is copied where the row is new.</summary>
    public TemporalRow FindOrAdd(int pauseEnd, bool isHeld, int form, int[] memory)
    {
        var hash = unchecked((pauseEnd * 397) ^ (form * 31) ^ (isHeld ? 7919 : 0));
        foreach (var value in memory)
            hash = unchecked((hash * 31) + value);
        _byHash.TryGetValue(hash, out var first);
        for (var row = first; row is not null; row = row.SameHash)
        {
            if (row.PauseEnd == pauseEnd && row.IsHeld == isHeld && row.Form == form && Same(row.Memory, memory))
                return row;
        }

        var added = new TemporalRow(pauseEnd, isHeld, form, memory.Length == 0 ? memory : (int[])memory.Clone(), first);
        _byHash[hash] = added;
        Rows.Add(added);
        return added;
    }

    /// <summary>Takes away what cannot be part of the only best plan: at the same clock and price a later pause is never worse, unless the
    /// pause was held back and what follows must fill the limit.</summary>
    public void Prune(int horizon)
    {
        if (Rows.Count < 2)
            return;
        var rows = new List<TemporalRow>(Rows);
        rows.RemoveAll(r => r.IsHeld);
        rows.Sort((a, b) => a.Form != b.Form ? a.Form.CompareTo(b.Form) : Compare(a.Memory, b.Memory) is var c && c != 0 ? c : b.PauseEnd.CompareTo(a.PauseEnd));
        for (var from = 0; from < rows.Count;)
        {
            var to = from + 1;
            while (to < rows.Count && rows[to].Form == rows[from].Form && Same(rows[to].Memory, rows[from].Memory))
                to++;
            if (to - from > 1)
            {
                var best = new (long Value, int Change)[horizon + 1];
                for (var t = 0; t <= horizon; t++)
                    best[t] = (TemporalRow.None, int.MaxValue);
                for (; from < to; from++)
                    rows[from].RemoveWhereNoBetter(best);
            }

            from = to;
        }

        Rows.RemoveAll(r => r.IsEmpty);
    }

    private static bool Same(int[] a, int[] b) => ReferenceEquals(a, b) || Compare(a, b) == 0;

    private static int Compare(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        }

        return 0;
    }
}
