namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>What social capital is made of.</summary>
public enum Diamond
{
    /// <summary>Trust (tillid).</summary>
    Trust = 0,

    /// <summary>Justice (retfærdighed).</summary>
    Justice = 1,

    /// <summary>The ability to collaborate (samarbejdsevne).</summary>
    Collaboration = 2,
}
