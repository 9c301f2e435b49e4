namespace NetvaerksMoeder.Core.Organisation;

/// <summary>A position in a MED committee.</summary>
public enum MedPosition
{
    /// <summary>Member.</summary>
    Member = 0,

    /// <summary>Chair, the management's.</summary>
    Chair = 1,

    /// <summary>Vice chair, the employees'.</summary>
    ViceChair = 2,
}
