using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What a rotation amounts to, counted from its rounds: value, repeats, relation classes, and the least any person gets.</summary>
/// <remarks>Immutable. A pair counts the first time it meets; a pair of the history, or one that meets again, is a repeat and worth
/// nothing. At stations, where groups stay together, a pair that walks together meets once, also where one of them stays at a stand or is
/// away for a round in between.</remarks>
public sealed class RotationFigures
{
    /// <summary>Creates figures.</summary>
    /// <param name="value">The total value, 0 or more.</param>
    /// <param name="repeats">Meetings of pairs that had met before, 0 or more.</param>
    /// <param name="leastPerPerson">The smallest value any person gets, 0 or more.</param>
    /// <param name="counts">The first meetings by relation class.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public RotationFigures(decimal value, long repeats, decimal leastPerPerson, RelationCounts counts)
    {
        Value = Guard.Against.Negative(value);
        Repeats = Guard.Against.Negative(repeats);
        LeastPerPerson = Guard.Against.Negative(leastPerPerson);
        Counts = Guard.Against.Null(counts);
    }

    /// <summary>Nothing at all.</summary>
    public static RotationFigures None { get; } = new(0, 0, 0, RelationCounts.None);

    /// <summary>The total value.</summary>
    public decimal Value { get; }

    /// <summary>Meetings of pairs that had met before.</summary>
    public long Repeats { get; }

    /// <summary>The smallest value any person gets; 0 where there is nobody.</summary>
    public decimal LeastPerPerson { get; }

    /// <summary>The first meetings by relation class.</summary>
    public RelationCounts Counts { get; }

    /// <summary>Counts a plan from its rounds and the problem, and from nothing else. O(meetings).</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="kind">Pairs, groups or stations.</param>
    /// <param name="rounds">The rounds; everybody in them must be among the participants.</param>
    /// <param name="boundary">What counts as the same unit in <see cref="Counts"/>; that of the values where they go by relation, else the own unit.</param>
    /// <exception cref="ArgumentException">Somebody in the rounds is not among the participants.</exception>
    public static RotationFigures Of(RotationProblem problem, RotationKind kind, IEnumerable<Round> rounds, Boundary? boundary = null)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(rounds);
        var side = boundary ?? (problem.Values as RelationalPairValues)?.Boundary ?? Boundary.OwnUnit;
        var people = new Dictionary<ParticipantId, Participant>();
        foreach (var participant in problem.Participants)
            people.Add(participant.Id, participant);
        var together = new HashSet<Pair>(problem.Together.SelectMany(PairsOf));
        var met = new HashSet<Pair>();
        var walks = kind == RotationKind.Stations ? new StationCompanions(rounds = rounds.ToList()) : null;
        var perPerson = new Dictionary<ParticipantId, decimal>();
        var byKind = new Dictionary<RelationKind, long>();
        decimal value = 0;
        long repeats = 0;

        foreach (var round in rounds)
        {
            foreach (var pair in round.Encounters.SelectMany(encounter => encounter.Pairs))
            {
                var first = PersonOf(people, pair.First);
                var second = PersonOf(people, pair.Second);
                var hasMet = problem.History.HasMet(pair);
                var isOneWalk = walks?.IsOneWalk(pair, round, hasMet) == true;
                if (hasMet || !met.Add(pair))
                {
                    var isByRule = kind != RotationKind.Pairs && together.Contains(pair);
                    if (!isOneWalk && !isByRule)
                        repeats++;
                    continue;
                }

                var worth = problem.Values.Of(first, second);
                value += worth;
                perPerson[pair.First] = ValueOf(perPerson, pair.First) + worth;
                perPerson[pair.Second] = ValueOf(perPerson, pair.Second) + worth;
                var relation = Relation.Between(first, second, side).Kind;
                byKind[relation] = (byKind.TryGetValue(relation, out var count) ? count : 0) + 1;
            }
        }

        var least = problem.Participants.Count == 0 ? 0 : problem.Participants.Min(participant => ValueOf(perPerson, participant.Id));
        return new RotationFigures(value, repeats, least, new RelationCounts(
            CountOf(RelationKind.Bonding), CountOf(RelationKind.Linking), CountOf(RelationKind.Bridging), CountOf(RelationKind.Diagonal)));

        long CountOf(RelationKind relation) => byKind.TryGetValue(relation, out var count) ? count : 0;
    }

    private static IEnumerable<Pair> PairsOf(IReadOnlyList<ParticipantId> set) => set.Count < 2 ? [] : new Encounter(1, set).Pairs;

    private static Participant PersonOf(Dictionary<ParticipantId, Participant> people, ParticipantId id) =>
        people.TryGetValue(id, out var person) ? person : throw new ArgumentException($"{id} is not among the participants.", nameof(id));

    private static decimal ValueOf(Dictionary<ParticipantId, decimal> values, ParticipantId id) => values.TryGetValue(id, out var value) ? value : 0;
}
