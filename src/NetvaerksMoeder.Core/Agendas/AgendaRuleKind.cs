namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The kinds of rule that a programme keeps, and that can clash.</summary>
public enum AgendaRuleKind
{
    /// <summary>An item takes at least and at most its minutes.</summary>
    Minutes = 0,

    /// <summary>The meeting has ended by its closing time.</summary>
    End = 1,

    /// <summary>Starts and lengths are whole grid steps.</summary>
    Grid = 2,

    /// <summary>Minutes are kept free before the closing time.</summary>
    Buffer = 3,

    /// <summary>An item comes after another.</summary>
    After = 4,

    /// <summary>Minutes lie between items of different forms.</summary>
    Changeover = 5,

    /// <summary>An item starts at its fixed time.</summary>
    Fixed = 6,

    /// <summary>An item starts at the earliest at a time.</summary>
    Earliest = 7,

    /// <summary>An item starts at the latest at a time.</summary>
    Latest = 8,

    /// <summary>An item has ended by a time.</summary>
    EndBy = 9,

    /// <summary>There is a break often enough.</summary>
    Break = 10,

    /// <summary>A meal lies in the window for meals.</summary>
    Meal = 11,

    /// <summary>A presenter is there.</summary>
    Presence = 12,

    /// <summary>Items follow one another, those that are not movable in the order given, none before the meeting starts.</summary>
    Order = 13,
}
