using System.Collections.Generic;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>One way to go on with a running meeting.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LiveOption
{
    internal LiveOption(LiveOptionKind kind, IReadOnlyList<ItemTime> rest, IReadOnlyList<AgendaItem> falls, int endMinute, LocalTime end, int longer, string danish, string english)
    {
        Kind = kind;
        Rest = rest;
        Falls = falls;
        EndMinute = endMinute;
        End = end;
        LongerMinutes = longer;
        Danish = danish;
        English = english;
    }

    /// <summary>Which way.</summary>
    public LiveOptionKind Kind { get; }

    /// <summary>The running item and all that is to come, with times.</summary>
    public IReadOnlyList<ItemTime> Rest { get; }

    /// <summary>What falls.</summary>
    public IReadOnlyList<AgendaItem> Falls { get; }

    /// <summary>The minute at which the last item ends.</summary>
    public int EndMinute { get; }

    /// <summary>What the clock shows then.</summary>
    public LocalTime End { get; }

    /// <summary>By how many minutes the meeting runs past its closing time.</summary>
    public int LongerMinutes { get; }

    /// <summary>The choice in Danish, such as <c>Hold sluttiden: »Refleksion« 20 min. i stedet for 30.</c></summary>
    public string Danish { get; }

    /// <summary>The choice in English.</summary>
    public string English { get; }
}
