namespace NetvaerksMoeder.Core.Measures;

/// <summary>What a diagonal pair, both bridging and linking, is called where one label is needed.</summary>
/// <remarks>Whether it is the one, the other or both is read differently in the literature; the four classes apart say most.</remarks>
public enum RelationPolicy
{
    /// <summary>Linking: the default, after Szreter and Woolcock (2004), for whom bridging is among equals.</summary>
    LinkingFirst = 0,

    /// <summary>Bridging.</summary>
    BridgingFirst = 1,

    /// <summary>Half of each.</summary>
    Split = 2,
}
