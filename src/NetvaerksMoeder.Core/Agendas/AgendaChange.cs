namespace NetvaerksMoeder.Core.Agendas;

/// <summary>One difference between two programmes.</summary>
/// <remarks>Immutable. An item that is both moved and shortened gives two changes.</remarks>
public sealed class AgendaChange
{
    internal AgendaChange(AgendaChangeKind kind, AgendaItem item, int minutes, string danish, string english)
    {
        Kind = kind;
        Item = item;
        Minutes = minutes;
        Danish = danish;
        English = english;
    }

    /// <summary>What kind of change.</summary>
    public AgendaChangeKind Kind { get; }

    /// <summary>The item.</summary>
    public AgendaItem Item { get; }

    /// <summary>By how many minutes: later (negative: earlier), shorter, longer; its length where it is dropped or added.</summary>
    public int Minutes { get; }

    /// <summary>The change in Danish.</summary>
    public string Danish { get; }

    /// <summary>The change in English.</summary>
    public string English { get; }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
