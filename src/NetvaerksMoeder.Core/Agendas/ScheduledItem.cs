using System.Collections.Generic;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>An item with its place in the programme.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ScheduledItem
{
    internal ScheduledItem(AgendaItem item, AgendaFrame frame, int startMinute, int minutes, int gapBefore)
    {
        Item = item;
        StartMinute = startMinute;
        Minutes = minutes;
        GapBefore = gapBefore;
        Start = frame.TimeAt(startMinute);
        End = frame.TimeAt(startMinute + minutes);
        var parts = new List<ScheduledPart>();
        var shares = minutes >= item.Parts.Count ? item.MinutesOfParts(minutes) : [];
        var at = startMinute;
        for (var i = 0; i < shares.Count; i++)
        {
            parts.Add(new ScheduledPart(item.Parts[i], frame, at, shares[i]));
            at += shares[i];
        }

        Parts = parts.AsReadOnly();
    }

    /// <summary>The item.</summary>
    public AgendaItem Item { get; }

    /// <summary>What the clock shows when it starts.</summary>
    public LocalTime Start { get; }

    /// <summary>What the clock shows when it ends.</summary>
    public LocalTime End { get; }

    /// <summary>Minutes of real time from the start of the meeting.</summary>
    public int StartMinute { get; }

    /// <summary>Minutes of real time from the start of the meeting to the item's end.</summary>
    public int EndMinute => StartMinute + Minutes;

    /// <summary>How long it lasts.</summary>
    public int Minutes { get; }

    /// <summary>Minutes between it and what was before: the item before, or the start of the meeting.</summary>
    public int GapBefore { get; }

    /// <summary>Its parts, in order, with their times.</summary>
    public IReadOnlyList<ScheduledPart> Parts { get; }

    /// <summary>How many rounds fit; 0 where the item has no rounds.</summary>
    public int Rounds => Item.RoundsThatFit(Minutes);

    /// <summary>Such as <c>11:00–11:10 velkomst</c>.</summary>
    public override string ToString() => $"{ClockText.Iso(Start)}–{ClockText.Iso(End)} {Item.Id}";
}
