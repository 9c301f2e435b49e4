using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>The E-I index: contacts outside one's own group less contacts inside it, as a share of all contacts.</summary>
/// <remarks>−1 where all are inside, 1 where all are outside. David Krackhardt and Robert N. Stern (1988), "Informal networks and
/// organizational crises: an experimental simulation". Sizes and density limit what can be reached, so compare with what chance would
/// give (<see cref="Expected"/>) or read it between the least and the greatest that are possible (<see cref="Rescaled"/>); both need
/// the numbers of pairs there are. Immutable; counts are exact, shares are rounded once.</remarks>
public sealed class EIIndex
{
    /// <summary>Creates an index from counts.</summary>
    /// <param name="external">Contacts between groups, 0 or more.</param>
    /// <param name="internalContacts">Contacts inside groups, 0 or more.</param>
    /// <param name="possibleExternal">Pairs of people of different groups; <see langword="null"/> (the default) where it is not known.</param>
    /// <param name="possibleInternal">Pairs of people of one group; <see langword="null"/> (the default) where it is not known.</param>
    /// <exception cref="ArgumentException">A count is negative, or there are more contacts than pairs.</exception>
    public EIIndex(long external, long internalContacts, long? possibleExternal = null, long? possibleInternal = null)
    {
        External = Guard.Against.Negative(external);
        Internal = Guard.Against.Negative(internalContacts);
        if (possibleExternal < external)
            throw new ArgumentException($"There are {external} external contacts, but only {possibleExternal} such pairs.", nameof(possibleExternal));
        if (possibleInternal < internalContacts)
            throw new ArgumentException($"There are {internalContacts} internal contacts, but only {possibleInternal} such pairs.", nameof(possibleInternal));
        PossibleExternal = possibleExternal;
        PossibleInternal = possibleInternal;
    }

    /// <summary>Contacts between groups.</summary>
    public long External { get; }

    /// <summary>Contacts inside groups.</summary>
    public long Internal { get; }

    /// <summary>Pairs of people of different groups; <see langword="null"/> where it is not known.</summary>
    public long? PossibleExternal { get; }

    /// <summary>Pairs of people of one group; <see langword="null"/> where it is not known.</summary>
    public long? PossibleInternal { get; }

    /// <summary>(E − I) / (E + I); <see langword="null"/> where there is no contact.</summary>
    public double? Value => Share(External - Internal, External + Internal);

    /// <summary>The index if everybody met everybody, which is what chance gives; <see langword="null"/> where there is no pair or it is not known.</summary>
    public double? Expected => Share(PossibleExternal - PossibleInternal, PossibleExternal + PossibleInternal);

    /// <summary>The least index that so many contacts can have; <see langword="null"/> where it is not known.</summary>
    public double? Minimum => Share(ForcedExternal - (Contacts - ForcedExternal), Contacts);

    /// <summary>The greatest index that so many contacts can have; <see langword="null"/> where it is not known.</summary>
    public double? Maximum => Share(Contacts - ForcedInternal - ForcedInternal, Contacts);

    /// <summary>The index from −1 at <see cref="Minimum"/> to 1 at <see cref="Maximum"/>; <see langword="null"/> where there is no room between them or it is not known.</summary>
    public double? Rescaled => Share(
        (2 * (External - ForcedExternal)) - (Contacts - ForcedInternal - ForcedExternal), Contacts - ForcedInternal - ForcedExternal);

    private long Contacts => External + Internal;

    // More contacts than there are pairs inside groups must be outside them, and the other way round.
    private long? ForcedExternal => PossibleInternal is { } inside ? Math.Max(0, Contacts - inside) : null;

    private long? ForcedInternal => PossibleExternal is { } outside ? Math.Max(0, Contacts - outside) : null;

    /// <summary>The index by unit: bridging and diagonal contacts are external.</summary>
    /// <param name="counts">Contacts by relation class.</param>
    public static EIIndex ByUnit(RelationCounts counts)
    {
        Guard.Against.Null(counts);
        return new EIIndex(counts.Bridging + counts.Diagonal, counts.Bonding + counts.Linking);
    }

    /// <summary>The index by level: linking and diagonal contacts are external.</summary>
    /// <param name="counts">Contacts by relation class.</param>
    public static EIIndex ByLevel(RelationCounts counts)
    {
        Guard.Against.Null(counts);
        return new EIIndex(counts.Linking + counts.Diagonal, counts.Bonding + counts.Bridging);
    }

    /// <summary>The index of all contacts of a matrix.</summary>
    /// <param name="matrix">Contacts between groups.</param>
    public static EIIndex Of(MixingMatrix matrix)
    {
        Guard.Against.Null(matrix);
        long external = 0, inside = 0, possibleExternal = 0, possibleInside = 0;
        for (var i = 0; i < matrix.Groups.Count; i++)
        {
            inside += matrix.Contacts(i, i);
            possibleInside += matrix.Possible(i, i);
            for (var j = i + 1; j < matrix.Groups.Count; j++)
            {
                external += matrix.Contacts(i, j);
                possibleExternal += matrix.Possible(i, j);
            }
        }

        return new EIIndex(external, inside, possibleExternal, possibleInside);
    }

    /// <summary>The index of the contacts that a group takes part in.</summary>
    /// <param name="matrix">Contacts between groups.</param>
    /// <param name="group">The group's place in <see cref="MixingMatrix.Groups"/>, from 0.</param>
    public static EIIndex Of(MixingMatrix matrix, int group)
    {
        Guard.Against.Null(matrix);
        long external = 0, possibleExternal = 0;
        for (var other = 0; other < matrix.Groups.Count; other++)
        {
            external += other == group ? 0 : matrix.Contacts(group, other);
            possibleExternal += other == group ? 0 : matrix.Possible(group, other);
        }

        return new EIIndex(external, matrix.Contacts(group, group), possibleExternal, matrix.Possible(group, group));
    }

    /// <summary>The index by unit of one person's contacts.</summary>
    /// <param name="network">The contacts.</param>
    /// <param name="id">Somebody in the network.</param>
    /// <exception cref="ArgumentException">They are not in the network.</exception>
    public static EIIndex ByUnit(ContactNetwork network, ParticipantId id) => OfPerson(network, id, network.Boundary.AreSame);

    /// <summary>The index by level of one person's contacts.</summary>
    /// <param name="network">The contacts.</param>
    /// <param name="id">Somebody in the network.</param>
    /// <exception cref="ArgumentException">They are not in the network.</exception>
    public static EIIndex ByLevel(ContactNetwork network, ParticipantId id) => OfPerson(network, id, (one, other) => one.Level == other.Level);

    private static EIIndex OfPerson(ContactNetwork network, ParticipantId id, Func<Participant, Participant, bool> areSame)
    {
        var person = network.People[network.NumberOf(id)];
        long external = 0, inside = 0, possibleExternal = 0, possibleInside = -1;
        foreach (var other in network.People)
            _ = areSame(person, other) ? possibleInside++ : possibleExternal++;
        foreach (var other in network.MetBy(id))
            _ = areSame(person, other) ? inside++ : external++;
        return new EIIndex(external, inside, possibleExternal, possibleInside);
    }

    private static double? Share(long? part, long? whole) => part is { } numerator && whole is { } denominator && denominator != 0
        ? (double)numerator / denominator
        : null;
}
