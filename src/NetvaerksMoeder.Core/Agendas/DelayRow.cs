using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What to do when an item starts so many minutes late.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DelayRow
{
    internal DelayRow(int delay, Agenda? agenda, AgendaDifference? difference, IReadOnlyList<AgendaItem> falls, string danish, string english)
    {
        Delay = delay;
        Agenda = agenda;
        Difference = difference;
        Falls = falls;
        Danish = danish;
        English = english;
    }

    /// <summary>Minutes of delay.</summary>
    public int Delay { get; }

    /// <summary>The programme from the item on; <see langword="null"/> where the end cannot hold.</summary>
    public Agenda? Agenda { get; }

    /// <summary>What changes from the programme as planned.</summary>
    public AgendaDifference? Difference { get; }

    /// <summary>What falls.</summary>
    public IReadOnlyList<AgendaItem> Falls { get; }

    /// <summary>What gives and what falls, in Danish.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }
}
