using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What became of one planned encounter, round by round.</summary>
/// <remarks>Immutable. Rounds that are not mentioned were held as planned.</remarks>
public sealed class HeldEncounter
{
    private readonly HeldRound[] _rounds;

    /// <summary>Creates what became of an encounter.</summary>
    /// <param name="planned">The planned encounter.</param>
    /// <param name="rounds">What became of its rounds, each at most once; those not mentioned were held as planned.</param>
    /// <exception cref="ArgumentException">A round is not in the plan, or is told twice.</exception>
    public HeldEncounter(PlannedEncounter planned, IEnumerable<HeldRound>? rounds = null)
    {
        Planned = Guard.Against.Null(planned);
        var told = new Dictionary<int, HeldRound>();
        foreach (var round in rounds ?? [])
        {
            if (planned.Rotation.Rounds.All(candidate => candidate.Number != round.Number))
                throw new ArgumentException($"\"{planned.ItemId}\" has no round {round.Number} in the plan.", nameof(rounds));
            if (told.ContainsKey(round.Number))
                throw new ArgumentException($"Round {round.Number} of \"{planned.ItemId}\" is told twice.", nameof(rounds));
            told.Add(round.Number, round);
        }

        _rounds = planned.Rotation.Rounds
            .Select(round => told.TryGetValue(round.Number, out var held) ? held : HeldRound.AsPlanned(round.Number)).ToArray();
    }

    /// <summary>The planned encounter.</summary>
    public PlannedEncounter Planned { get; }

    /// <summary>What became of each planned round, in order.</summary>
    public IReadOnlyList<HeldRound> Rounds => _rounds;
}
