namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How an item differs between two programmes.</summary>
public enum AgendaChangeKind
{
    /// <summary>It starts at another time.</summary>
    Moved = 0,

    /// <summary>It is shorter.</summary>
    Shortened = 1,

    /// <summary>It is longer.</summary>
    Lengthened = 2,

    /// <summary>It is no longer there.</summary>
    Dropped = 3,

    /// <summary>It was not there before.</summary>
    Added = 4,
}
