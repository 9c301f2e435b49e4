using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A part of an item with its place in the programme.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ScheduledPart
{
    internal ScheduledPart(ItemPart part, AgendaFrame frame, int startMinute, int minutes)
    {
        Part = part;
        StartMinute = startMinute;
        Minutes = minutes;
        Start = frame.TimeAt(startMinute);
        End = frame.TimeAt(startMinute + minutes);
    }

    /// <summary>The part.</summary>
    public ItemPart Part { get; }

    /// <summary>What the clock shows when it starts.</summary>
    public LocalTime Start { get; }

    /// <summary>What the clock shows when it ends.</summary>
    public LocalTime End { get; }

    /// <summary>Minutes of real time from the start of the meeting.</summary>
    public int StartMinute { get; }

    /// <summary>How long it lasts.</summary>
    public int Minutes { get; }
}
