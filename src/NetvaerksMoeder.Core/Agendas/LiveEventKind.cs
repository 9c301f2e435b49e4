namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What can happen while a meeting runs.</summary>
public enum LiveEventKind
{
    /// <summary>An item starts.</summary>
    Start = 0,

    /// <summary>The running item ends.</summary>
    Finish = 1,

    /// <summary>An item that has not started is left out.</summary>
    Skip = 2,

    /// <summary>An item is added.</summary>
    Add = 3,

    /// <summary>An item gets more minutes.</summary>
    Extend = 4,

    /// <summary>The closing time is moved.</summary>
    MoveEnd = 5,
}
