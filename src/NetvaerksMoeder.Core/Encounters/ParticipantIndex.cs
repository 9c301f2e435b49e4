using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The bridge between participants and the solvers' numbers: person <c>i</c> is the i-th participant, round <c>r</c> the r-th slot.</summary>
internal sealed class ParticipantIndex
{
    /// <summary>More pairs kept apart than this are refused before they fill the memory.</summary>
    public const long MaximumPairs = 20_000_000;

    private readonly RotationProblem _problem;
    private readonly Dictionary<ParticipantId, int> _numbers;

    public ParticipantIndex(RotationProblem problem)
    {
        _problem = problem;
        _numbers = new Dictionary<ParticipantId, int>(problem.Participants.Count);
        for (var i = 0; i < problem.Participants.Count; i++)
            _numbers.Add(problem.Participants[i].Id, i);
    }

    public int NumberOf(ParticipantId id) => _numbers[id];

    public ParticipantId IdOf(int number) => _problem.Participants[number].Id;

    public int[] NumbersOf(IEnumerable<ParticipantId> ids) => ids.Select(NumberOf).OrderBy(number => number).ToArray();

    public int[] Counts(Func<ParticipantId, int> countOf) => _problem.Participants.Select(participant => countOf(participant.Id)).ToArray();

    public PresenceTable Presence() => _problem.Participants.All(participant => participant.Presence.IsWhole)
        ? PresenceTable.Full(_problem.Participants.Count, _problem.Slots.Count)
        : PresenceTable.Of(
            _problem.Participants.Count,
            _problem.Slots.Count,
            (person, round) => RotationProblem.IsPresent(_problem.Participants[person], _problem.Slots[round]));

    /// <summary>The pairs of the history that both take part.</summary>
    public PairSet Met()
    {
        if (_problem.History.PairCount == 0)
            return PairSet.Empty(_numbers.Count);
        return PairSet.Of(_numbers.Count, _problem.History.Pairs
            .Where(pair => _numbers.ContainsKey(pair.First) && _numbers.ContainsKey(pair.Second))
            .Select(pair => (NumberOf(pair.First), NumberOf(pair.Second))));
    }

    /// <summary>Every two people of the same set.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MaximumPairs"/>.</exception>
    public PairSet Pairs(IEnumerable<IReadOnlyList<ParticipantId>> sets)
    {
        var numbers = sets.Select(NumbersOf).Where(set => set.Length > 1).ToList();
        var count = numbers.Sum(set => (long)set.Length * (set.Length - 1) / 2);
        if (count > MaximumPairs)
            throw new ArgumentException($"The sets keep {count} pairs apart; at most {MaximumPairs} are possible. Use smaller sets.", nameof(sets));
        return PairSet.Of(_numbers.Count, numbers.SelectMany(PairsOf));
    }

    private static IEnumerable<(int First, int Second)> PairsOf(int[] set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            for (var j = i + 1; j < set.Length; j++)
                yield return (set[i], set[j]);
        }
    }
}
