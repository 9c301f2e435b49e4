using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>Who may sit where at tables that people leave and come to by colours, and what it is worth.</summary>
internal sealed class TableSeatingProblem(TableLayout layout, PairScores scores, PairSet met, PairSet forbidden, bool[] isSeated, IReadOnlyList<TableRule> rules)
{
    public TableLayout Layout { get; } = layout;

    public PairScores Scores { get; } = scores;

    /// <summary>Pairs whose meeting is a repeat.</summary>
    public PairSet Met { get; } = met;

    /// <summary>Pairs that must not meet.</summary>
    public PairSet Forbidden { get; } = forbidden;

    /// <summary>Who keeps their table, and so is of the first colour.</summary>
    public bool[] IsSeated { get; } = isSeated;

    public IReadOnlyList<TableRule> Rules { get; } = rules;

    public int People => Scores.Count;

    /// <summary>What a repeat costs: more than all values together can bring.</summary>
    public long RepeatCost { get; } = Math.Max(1, scores.Greatest) * Math.Max(1, (long)scores.Count * layout.Colours * layout.Rounds);

    /// <summary>What a forbidden meeting or a breach of a rule costs: more than all repeats, or where that would overflow, more than any value.</summary>
    public long BreachCost
    {
        get
        {
            var meetings = Math.Max(1, (long)People * Layout.Colours * Layout.Rounds);
            return Math.Min(RepeatCost, long.MaxValue / (64 * meetings) / meetings) * meetings;
        }
    }
}
