using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>A unit as an organisation system hands it out: an id, a name, and the id of the unit above.</summary>
/// <remarks>Immutable. <see cref="UnitTree"/> joins units to a tree and gives each its path.</remarks>
public sealed class OrganisationalUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">The unit's id in its system.</param>
    /// <param name="name">Its name; a <c>/</c> in it is replaced by <c>-</c> in paths.</param>
    /// <param name="parentId">The id of the unit above; <see langword="null"/> or empty at the top.</param>
    /// <exception cref="System.ArgumentException">The id or the name is empty.</exception>
    public OrganisationalUnit(string id, string name, string? parentId)
    {
        Id = Guard.Against.NullOrWhiteSpace(id).Trim();
        Name = Guard.Against.NullOrWhiteSpace(name).Trim();
        ParentId = string.IsNullOrWhiteSpace(parentId) ? null : parentId!.Trim();
    }

    /// <summary>The unit's id in its system.</summary>
    public string Id { get; }

    /// <summary>The unit's name.</summary>
    public string Name { get; }

    /// <summary>The id of the unit above; <see langword="null"/> at the top.</summary>
    public string? ParentId { get; }

    /// <summary>The name and the id.</summary>
    public override string ToString() => $"{Name} ({Id})";
}
