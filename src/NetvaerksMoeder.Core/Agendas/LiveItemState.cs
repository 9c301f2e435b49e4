namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How far an item of a running meeting has come.</summary>
public enum LiveItemState
{
    /// <summary>It has not started.</summary>
    Waiting = 0,

    /// <summary>It has started and not ended.</summary>
    Running = 1,

    /// <summary>It has ended.</summary>
    Done = 2,

    /// <summary>It is left out.</summary>
    Skipped = 3,
}
