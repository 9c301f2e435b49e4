namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Which rule of a group problem cannot be kept.</summary>
internal enum GroupConflictKind
{
    /// <summary>No number of groups gives the sizes: <see cref="GroupConflict.Available"/> people, sizes from
    /// <see cref="GroupConflict.Needed"/> up.</summary>
    SizesDoNotAddUp,

    /// <summary>A set kept together (<see cref="GroupConflict.Needed"/> people) is larger than the largest group.</summary>
    TogetherTooLarge,

    /// <summary>Two of a set kept together, or of a place's hosts, are kept apart.</summary>
    TogetherAndApart,

    /// <summary>More people kept apart from one another than there are groups.</summary>
    ApartTooMany,

    /// <summary>The groups need more with an attribute than are present.</summary>
    QuotaTooFew,

    /// <summary>More with an attribute are present than the groups may have.</summary>
    QuotaTooMany,

    /// <summary>Only one of a set that may not be alone is present.</summary>
    AloneUnavoidable,

    /// <summary>A host's place is not there in the round: places from 0 to <see cref="GroupConflict.Available"/> - 1.</summary>
    PlaceMissing,

    /// <summary>People kept together are hosts of different places, or more people keep a place than it holds.</summary>
    HostsClash,

    /// <summary>A quota is one of a smallest set of rules that clash, each of which can be kept without the others; proven by exhaustive search. <see cref="GroupConflict.Needed"/> to
    /// <see cref="GroupConflict.Available"/> in a group.</summary>
    QuotaClashes,

    /// <summary>Likewise people who may not be alone.</summary>
    NeverAloneClashes,

    /// <summary>Likewise people kept together.</summary>
    TogetherClashes,

    /// <summary>Likewise two kept apart.</summary>
    ApartClashes,

    /// <summary>Likewise somebody who keeps a place, <see cref="GroupConflict.Available"/>.</summary>
    HostClashes,

    /// <summary>The sizes, without which the other rules would not clash: <see cref="GroupConflict.Needed"/> groups at most.</summary>
    SizesClash,

    /// <summary>The search found no plan that keeps all rules, and no proof that there is none.</summary>
    NotResolved,
}
