namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The ways out when a meeting runs late.</summary>
public enum LiveOptionKind
{
    /// <summary>The end holds: elastic items give, optional ones fall by priority.</summary>
    HoldEnd = 0,

    /// <summary>The end holds, and one optional item falls so that the others give less.</summary>
    DropOne = 1,

    /// <summary>The end holds only if items fall that are not optional.</summary>
    DropNeeded = 2,

    /// <summary>The meeting runs longer, and everything stays.</summary>
    RunLonger = 3,
}
