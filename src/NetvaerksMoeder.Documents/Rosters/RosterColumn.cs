namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>What a column of a roster holds.</summary>
internal enum RosterColumn
{
    /// <summary>A fact of the caller's own, kept by the header's name.</summary>
    Attribute,

    /// <summary>A CPR number: never read.</summary>
    Skipped,

    /// <summary>No header and nothing to keep.</summary>
    Unnamed,
    Id,
    Name,
    Unit,
    Level,
    Roles,
    From,
    To,
    Meetings,
}
