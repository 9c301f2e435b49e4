using System.Collections.Generic;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How late an item can start before something must fall.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LatestStart
{
    internal LatestStart(ScheduledItem item, LocalTime time, int slack, IReadOnlyList<AgendaItem> falls, string danish, string english)
    {
        Item = item;
        Time = time;
        SlackMinutes = slack;
        Falls = falls;
        Danish = danish;
        English = english;
    }

    /// <summary>The item as planned.</summary>
    public ScheduledItem Item { get; }

    /// <summary>The last minute at which it can start so that everything planned still has its least minutes and the end holds.</summary>
    public LocalTime Time { get; }

    /// <summary>Minutes from the planned to the latest start.</summary>
    public int SlackMinutes { get; }

    /// <summary>What falls if it starts a minute later; empty where even dropping items does not help.</summary>
    public IReadOnlyList<AgendaItem> Falls { get; }

    /// <summary>Such as <c>»Refleksion«: senest 13.35, ellers udgår »Resultater«.</c></summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }
}
