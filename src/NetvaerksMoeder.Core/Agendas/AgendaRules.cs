using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What holds for a programme as a whole.</summary>
/// <remarks>Immutable. All rules are off by default.</remarks>
public sealed class AgendaRules
{
    /// <summary>No rules.</summary>
    public static AgendaRules None { get; } = new();

    /// <summary>Creates rules.</summary>
    /// <param name="breakAtLeastEvery">The most minutes of real time from the start of the meeting, or the end of a break or meal, to the start
    /// of the next one or the end of the last item; 1 to 1440.</param>
    /// <param name="mealBetween">The window that every meal must lie inside.</param>
    /// <param name="dialogueShareAtLeast">The percentage of the minutes that ought to be dialogue, 0 to 100. Advice, never a reason to refuse.</param>
    /// <param name="bufferBeforeEnd">Minutes to keep free before the closing time, 0 (the default) to 1440.</param>
    /// <param name="changeovers">Minutes between forms; none by default.</param>
    /// <exception cref="ArgumentException">A value is out of range, or a changeover is given twice.</exception>
    public AgendaRules(
        int? breakAtLeastEvery = null,
        TimeWindow? mealBetween = null,
        int? dialogueShareAtLeast = null,
        int bufferBeforeEnd = 0,
        IEnumerable<Changeover>? changeovers = null)
    {
        if (breakAtLeastEvery is < 1 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(breakAtLeastEvery), breakAtLeastEvery, "The minutes between breaks must be 1 to 1440.");
        if (dialogueShareAtLeast is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(dialogueShareAtLeast), dialogueShareAtLeast, "The share must be 0 to 100 per cent.");
        if (bufferBeforeEnd is < 0 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(bufferBeforeEnd), bufferBeforeEnd, "The buffer must be 0 to 1440 minutes.");

        BreakAtLeastEvery = breakAtLeastEvery;
        MealBetween = mealBetween;
        DialogueShareAtLeast = dialogueShareAtLeast;
        BufferBeforeEnd = bufferBeforeEnd;
        Changeovers = Array.AsReadOnly((changeovers ?? []).ToArray());
        var twice = Changeovers.GroupBy(c => (c.From, c.To)).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"The changeover from {twice.Key.From} to {twice.Key.To} is given twice.", nameof(changeovers));
    }

    /// <summary>The most minutes between breaks.</summary>
    public int? BreakAtLeastEvery { get; }

    /// <summary>The window that every meal must lie inside.</summary>
    public TimeWindow? MealBetween { get; }

    /// <summary>The percentage of the minutes that ought to be dialogue.</summary>
    public int? DialogueShareAtLeast { get; }

    /// <summary>Minutes to keep free before the closing time.</summary>
    public int BufferBeforeEnd { get; }

    /// <summary>Minutes between forms.</summary>
    public IReadOnlyList<Changeover> Changeovers { get; }
}
