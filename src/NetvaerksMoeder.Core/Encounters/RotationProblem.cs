using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who takes part in which rounds, what their meetings are worth, who has met before, and who must or must not be together.</summary>
/// <remarks>Immutable; the same for pairs, groups and stations. Ids that a rule names must be among the participants.</remarks>
public sealed class RotationProblem
{
    /// <summary>The greatest number of people.</summary>
    public const int MaximumPeople = 200_000;

    /// <summary>The greatest number of rounds.</summary>
    public const int MaximumRounds = 10_000;

    private readonly Participant[] _participants;
    private readonly RoundSlot[] _slots;
    private readonly ParticipantId[] _seated;

    /// <summary>Creates a problem.</summary>
    /// <param name="participants">0 to <see cref="MaximumPeople"/> people with different ids.</param>
    /// <param name="slots">1 to <see cref="MaximumRounds"/> rounds, numbered upwards.</param>
    /// <param name="values">What meetings are worth; by relation class (0, 1, 2, 4) by default.</param>
    /// <param name="history">Who has met before; nobody by default.</param>
    /// <param name="apart">Sets of people no two of whom may meet; none by default.</param>
    /// <param name="together">Sets of people who stay together in groups; none by default. Pairs pass it over.</param>
    /// <param name="seated">People who keep their seat; none by default. In pairs no two of them can meet.</param>
    /// <exception cref="ArgumentException">A number is out of range, an id is used twice or unknown, or rounds are not numbered upwards.</exception>
    public RotationProblem(
        IEnumerable<Participant> participants,
        IEnumerable<RoundSlot> slots,
        PairValues? values = null,
        ContactHistory? history = null,
        IEnumerable<IEnumerable<ParticipantId>>? apart = null,
        IEnumerable<IEnumerable<ParticipantId>>? together = null,
        IEnumerable<ParticipantId>? seated = null)
    {
        _participants = Guard.Against.Null(participants).ToArray();
        _slots = Guard.Against.Null(slots).ToArray();
        Values = values ?? PairValues.Default;
        History = history ?? ContactHistory.Empty;

        if (_participants.Length > MaximumPeople)
            throw new ArgumentException($"{_participants.Length} people are too many; at most {MaximumPeople} are possible.", nameof(participants));
        if (_slots.Length is 0 or > MaximumRounds)
            throw new ArgumentException($"{_slots.Length} rounds are not possible; 1 to {MaximumRounds} are.", nameof(slots));
        for (var i = 1; i < _slots.Length; i++)
        {
            if (_slots[i].Number <= _slots[i - 1].Number)
                throw new ArgumentException($"Round {_slots[i].Number} comes after round {_slots[i - 1].Number}; rounds are numbered upwards.", nameof(slots));
        }

        var ids = new HashSet<ParticipantId>();
        foreach (var participant in _participants)
        {
            if (!ids.Add(participant.Id))
                throw new ArgumentException($"The id {participant.Id} is used twice; give each participant an id of their own.", nameof(participants));
        }

        Apart = ParticipantSets.Known(apart, ids, nameof(apart));
        Together = ParticipantSets.Known(together, ids, nameof(together));
        _seated = [.. ParticipantSets.Known([seated ?? []], ids, nameof(seated)).SelectMany(set => set)];
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>The rounds, 1 or more, in order.</summary>
    public IReadOnlyList<RoundSlot> Slots => _slots;

    /// <summary>What meetings are worth.</summary>
    public PairValues Values { get; }

    /// <summary>Who has met before.</summary>
    public ContactHistory History { get; }

    /// <summary>Sets of people no two of whom may meet.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Apart { get; }

    /// <summary>Sets of people who stay together in groups.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Together { get; }

    /// <summary>People who keep their seat.</summary>
    public IReadOnlyList<ParticipantId> Seated => _seated;

    /// <summary>A problem of so many rounds without a clock.</summary>
    /// <param name="count">1 to <see cref="MaximumRounds"/>.</param>
    /// <returns>Rounds numbered from 1.</returns>
    /// <exception cref="ArgumentException">The number is out of range.</exception>
    public static IReadOnlyList<RoundSlot> Rounds(int count)
    {
        Guard.Against.OutOfRange(count, nameof(count), 1, MaximumRounds);
        return Enumerable.Range(1, count).Select(number => new RoundSlot(number)).ToList();
    }

    /// <summary>Whether a person is there in a round.</summary>
    /// <param name="participant">One of the participants.</param>
    /// <param name="slot">One of the rounds.</param>
    public static bool IsPresent(Participant participant, RoundSlot slot) =>
        Guard.Against.Null(slot).IsCoveredBy(Guard.Against.Null(participant).Presence);
}
