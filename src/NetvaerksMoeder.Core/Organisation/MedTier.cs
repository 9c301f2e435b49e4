namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The tier of a MED committee (joint committee of management and employees), seen from the participating organisation.</summary>
public enum MedTier
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The main committee: H-MED, HMU, Hoved-MED.</summary>
    Main = 1,

    /// <summary>The committee of an area, sector or directorate: O-MED, OMU.</summary>
    Area = 2,

    /// <summary>The committee of a workplace: L-MED, LMU.</summary>
    Local = 3,
}
