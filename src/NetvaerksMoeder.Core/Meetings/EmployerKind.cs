namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The kind of employer, as far as it decides which days people have off.</summary>
public enum EmployerKind
{
    /// <summary>A municipality.</summary>
    Municipality = 0,

    /// <summary>Copenhagen, Frederiksberg and the municipalities with the same old agreements.</summary>
    CopenhagenArea = 1,

    /// <summary>A region or a hospital.</summary>
    Region = 2,

    /// <summary>The state.</summary>
    State = 3,
}
