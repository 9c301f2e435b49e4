using System;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>What two people are to each other: near (bonding), across units (bridging), across levels (linking), or both.</summary>
/// <remarks>Bridging is horizontal and linking vertical, after Szreter and Woolcock (2004, "Health by association?"). Every pair is in
/// exactly one of the four classes <see cref="Bonding"/>, <see cref="Linking"/>, <see cref="Bridging"/> and <see cref="Diagonal"/>.</remarks>
[Flags]
public enum RelationKind
{
    /// <summary>No relation: the zero value; no pair of two people has it.</summary>
    None = 0,

    /// <summary>Same unit and same level (samlende).</summary>
    Bonding = 1,

    /// <summary>Other unit, same level (brobyggende).</summary>
    Bridging = 2,

    /// <summary>Same unit, other level: one's own line (forbindende).</summary>
    Linking = 4,

    /// <summary>Other unit and other level: bridging and linking at once (på kryds og tværs).</summary>
    Diagonal = Bridging | Linking,
}
