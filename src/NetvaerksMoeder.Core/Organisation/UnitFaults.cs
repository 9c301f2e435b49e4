using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The wording of what can be wrong with a tree of units.</summary>
internal static class UnitFaults
{
    public static RosterFault Duplicate(OrganisationalUnit unit) => new("UnitDuplicate", unit.Id, new BilingualText(
        $"Enheds-id'et {unit.Id} findes flere gange. Giv hver enhed sit eget id.",
        $"The unit id {unit.Id} is there more than once. Give each unit an id of its own."));

    public static RosterFault Cycle(OrganisationalUnit unit) => new("UnitCycle", unit.Id, new BilingualText(
        $"Enheden {unit} ligger under sig selv. Ret dens overenhed ({unit.ParentId}).",
        $"The unit {unit} lies below itself. Correct the unit above it ({unit.ParentId})."));

    public static RosterFault ParentUnknown(OrganisationalUnit unit) => new("UnitParentUnknown", unit.Id, new BilingualText(
        $"Enheden {unit} har overenheden {unit.ParentId}, som ikke findes. Tilføj den, eller ret id'et.",
        $"The unit {unit} has {unit.ParentId} above it, which does not exist. Add it or correct the id."));

    public static RosterFault ManyRoots(IReadOnlyList<OrganisationalUnit> tops)
    {
        var names = string.Join(", ", tops.Select(top => top.ToString()));
        return new RosterFault("UnitRootsMany", null, new BilingualText(
            $"Der er {tops.Count} øverste enheder: {names}. Saml dem under én.",
            $"There are {tops.Count} units at the top: {names}. Put them under one."));
    }
}
