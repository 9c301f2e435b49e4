using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>A set of jobs that are done: the first so many of the ordered ones and any of the movable ones.</summary>
internal sealed class TemporalNode(int ordered, long movable)
{
    /// <summary>How many of the ordered jobs are done.</summary>
    public int Ordered { get; } = ordered;

    /// <summary>Which of the movable jobs are done.</summary>
    public long Movable { get; } = movable;

    /// <summary>What matters of the past besides the clock, each with the best value for every clock.</summary>
    public List<TemporalRow> Rows { get; } = [];

    public TemporalRow? Find(int pauseEnd, bool isHeld, int form, int[] memory)
    {
        foreach (var row in Rows)
        {
            if (row.PauseEnd == pauseEnd && row.IsHeld == isHeld && row.Form == form && Same(row.Memory, memory))
                return row;
        }

        return null;
    }

    public TemporalRow FindOrAdd(int pauseEnd, bool isHeld, int form, int[] memory, int horizon)
    {
        var row = Find(pauseEnd, isHeld, form, memory);
        if (row is null)
        {
            row = new TemporalRow(pauseEnd, isHeld, form, memory, horizon);
            Rows.Add(row);
        }

        return row;
    }

    public static bool Same(int[] a, int[] b)
    {
        if (ReferenceEquals(a, b))
            return true;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                return false;
        }

        return true;
    }
}

/// <summary>The best value for every clock, given when the last pause ended, the form of the last job and the remembered ends.</summary>
internal sealed class TemporalRow
{
    /// <summary>No plan leads here.</summary>
    public const long None = long.MaxValue;

    public TemporalRow(int pauseEnd, bool isHeld, int form, int[] memory, int horizon)
    {
        PauseEnd = pauseEnd;
        IsHeld = isHeld;
        Form = form;
        Memory = memory;
        Best = horizon < 0 ? [] : new long[horizon + 1];
        for (var t = 0; t < Best.Length; t++)
            Best[t] = None;
        First = int.MaxValue;
        Last = -1;
    }

    public int PauseEnd { get; }

    /// <summary>Whether the last pause was held back, so that it is forced only if what follows fills the limit.</summary>
    public bool IsHeld { get; }

    public int Form { get; }

    public int[] Memory { get; }

    public long[] Best { get; }

    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>Notes that a clock can be reached where only the earliest one matters; the row then has no values.</summary>
    public void Reach(int clock)
    {
        First = Math.Min(First, clock);
        Last = First;
    }

    public void Offer(int clock, long value)
    {
        if (value >= Best[clock])
            return;
        Best[clock] = value;
        First = Math.Min(First, clock);
        Last = Math.Max(Last, clock);
    }
}
