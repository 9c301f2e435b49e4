using System.Collections.Generic;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How a running meeting stands at a moment.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LiveOutlook
{
    internal LiveOutlook(LocalTime now, IReadOnlyList<LiveItem> items, IReadOnlyList<ItemTime> expected, int itemOver, int meetingOver, IReadOnlyList<LiveOption> options)
    {
        Now = now;
        Items = items;
        Expected = expected;
        ItemOverMinutes = itemOver;
        MeetingOverMinutes = meetingOver;
        Options = options;
    }

    /// <summary>The moment.</summary>
    public LocalTime Now { get; }

    /// <summary>Every item with what was planned and what has happened.</summary>
    public IReadOnlyList<LiveItem> Items { get; }

    /// <summary>When the running item and those to come would lie if everything took the minutes planned.</summary>
    public IReadOnlyList<ItemTime> Expected { get; }

    /// <summary>By how many minutes the running item is over its planned minutes; negative while some are left; 0 where nothing runs.</summary>
    public int ItemOverMinutes { get; }

    /// <summary>By how many minutes the meeting would run past its closing time if everything took the minutes planned; negative where it would end before.</summary>
    public int MeetingOverMinutes { get; }

    /// <summary>The ways to go on, side by side; the first is the one to take where nobody chooses.</summary>
    public IReadOnlyList<LiveOption> Options { get; }
}
