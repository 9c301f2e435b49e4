using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What holds for every encounter of a meeting: what contacts are worth, who is apart, together or seated, who has met before.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EncounterRules
{
    private readonly IReadOnlyList<ParticipantId>[] _apart;
    private readonly IReadOnlyList<ParticipantId>[] _together;
    private readonly ParticipantId[] _seated;

    /// <summary>Creates rules.</summary>
    /// <param name="values">What a contact is worth by relation class; 0, 1, 2, 4 by default.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    /// <param name="pairs">The choices of speed dating; a group of three for odd numbers and cards by default.</param>
    /// <param name="apart">Sets of people no two of whom may meet; none by default.</param>
    /// <param name="together">Sets of people who stay together in groups; none by default.</param>
    /// <param name="seated">People who keep their seat; none by default.</param>
    /// <param name="history">Who has met before the meeting; nobody by default.</param>
    public EncounterRules(
        RelationValues? values = null,
        Boundary? boundary = null,
        SpeedDatingOptions? pairs = null,
        IEnumerable<IEnumerable<ParticipantId>>? apart = null,
        IEnumerable<IEnumerable<ParticipantId>>? together = null,
        IEnumerable<ParticipantId>? seated = null,
        ContactHistory? history = null)
    {
        Values = values ?? RelationValues.Default;
        Boundary = boundary ?? Boundary.OwnUnit;
        Pairs = pairs ?? SpeedDatingOptions.Default;
        _apart = (apart ?? []).Select(set => (IReadOnlyList<ParticipantId>)set.ToList()).ToArray();
        _together = (together ?? []).Select(set => (IReadOnlyList<ParticipantId>)set.ToList()).ToArray();
        _seated = seated?.ToArray() ?? [];
        History = history ?? ContactHistory.Empty;
    }

    /// <summary>The default rules.</summary>
    public static EncounterRules Default { get; } = new();

    /// <summary>What a contact is worth by relation class.</summary>
    public RelationValues Values { get; }

    /// <summary>What counts as the same unit.</summary>
    public Boundary Boundary { get; }

    /// <summary>The choices of speed dating.</summary>
    public SpeedDatingOptions Pairs { get; }

    /// <summary>Sets of people no two of whom may meet.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Apart => _apart;

    /// <summary>Sets of people who stay together in groups.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Together => _together;

    /// <summary>People who keep their seat.</summary>
    public IReadOnlyList<ParticipantId> Seated => _seated;

    /// <summary>Who has met before the meeting.</summary>
    public ContactHistory History { get; }

    /// <summary>The same rules with more history.</summary>
    /// <param name="history">Who has met besides.</param>
    public EncounterRules WithHistory(ContactHistory history) =>
        new(Values, Boundary, Pairs, _apart, _together, _seated, History.With(Guard.Against.Null(history)));
}
