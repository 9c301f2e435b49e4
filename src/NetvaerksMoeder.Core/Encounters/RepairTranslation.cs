using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Repair;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The bridge between a repair and its search: people and places as numbers, and back.</summary>
internal sealed class RepairTranslation
{
    private readonly RepairScope _scope;
    private readonly ParticipantIndex _index;
    private readonly Dictionary<ParticipantId, int> _numbers = [];

    public RepairTranslation(RepairScope scope, RotationOptions options)
    {
        _scope = scope;
        var problem = scope.Rest;
        _index = new ParticipantIndex(problem);
        for (var person = 0; person < problem.Participants.Count; person++)
            _numbers.Add(problem.Participants[person].Id, person);
        Scores = problem.Values.ToScores(problem.Participants);

        var isPairs = options.Kind == RotationKind.Pairs;
        var seated = new HashSet<ParticipantId>(problem.Seated);
        var quotas = (options as GroupOptions)?.Quotas.Select(quota =>
        {
            var members = new HashSet<ParticipantId>(quota.Members);
            return new RepairQuota(problem.Participants.Select(person => members.Contains(person.Id)).ToArray(), quota.Allows);
        }) ?? [];
        Question = new RepairQuestion(
            Scores.Scores,
            _index.Met(),
            PairSet.Of(problem.Participants.Count, scope.Reserved
                .Where(pair => _numbers.ContainsKey(pair.First) && _numbers.ContainsKey(pair.Second))
                .Select(pair => (_numbers[pair.First], _numbers[pair.Second]))),
            // Two people who both keep their seat cannot come to one another.
            _index.Pairs(isPairs ? problem.Apart.Concat([problem.Seated]) : problem.Apart),
            isPairs ? PairSet.Empty(problem.Participants.Count) : _index.Pairs(problem.Together),
            problem.Participants.Select(person => seated.Contains(person.Id)).ToArray(),
            _index.Counts(problem.History.ByesOf),
            scope.Printed.Select((round, r) => RoundOf(options, round, problem.Slots[r])).ToList(),
            quotas.ToList(),
            Earned(),
            scope.IsPrintEnough);
    }

    /// <summary>What those who are there got in the rounds held: the first meeting of each pair that had not met.</summary>
    private long[] Earned()
    {
        var earned = new long[_numbers.Count];
        foreach (var pair in _scope.Held.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs).Distinct().Where(pair => !_scope.History.HasMet(pair)))
        {
            // What a pair was worth with somebody who has left is no longer known here.
            if (!_numbers.TryGetValue(pair.First, out var one) || !_numbers.TryGetValue(pair.Second, out var other))
                continue;
            earned[one] += Scores.Scores.Of(one, other);
            earned[other] += Scores.Scores.Of(one, other);
        }

        return earned;
    }

    public RepairQuestion Question { get; }

    public ScaledScores Scores { get; }

    /// <summary>A plan of the rounds to come as numbers.</summary>
    public (int[][][] Groups, int[][] Byes) ToNumbers(Rotation plan) => (
        plan.Rounds.Select(round => round.Encounters.Select(place => place.Members.Select(_index.NumberOf).ToArray()).ToArray()).ToArray(),
        plan.Rounds.Select(round => round.Byes.Select(_index.NumberOf).ToArray()).ToArray());

    /// <summary>The rounds of a state; a place as printed stays as it was written.</summary>
    public List<Round> ToRounds(RepairState state) => _scope.Printed.Select((printed, r) =>
    {
        var places = new List<Encounter>();
        for (var place = 1; place < state.PlacesOf(r); place++)
        {
            if (state.MembersOf(r, place).Count == 0)
                continue;
            places.Add(state.IsIntact(r, place)
                ? printed.Encounters.First(encounter => encounter.Place == place)
                : new Encounter(place, state.MembersOf(r, place).OrderBy(person => person).Select(_index.IdOf)));
        }

        return new Round(_scope.Rest.Slots[r], places, state.MembersOf(r, 0).Select(_index.IdOf));
    }).ToList();

    private RepairRound RoundOf(RotationOptions options, Round printed, RoundSlot slot)
    {
        var people = _scope.Rest.Participants;
        var present = people.Select(person => RotationProblem.IsPresent(person, slot)).ToArray();
        var places = Enumerable.Repeat(-1, people.Count).ToArray();
        var sizes = new Dictionary<int, int>();
        foreach (var encounter in printed.Encounters)
            Note(encounter.Place, encounter.Members);
        if (printed.Byes.Count > 0)
            Note(0, printed.Byes);
        var count = present.Count(isThere => isThere);
        return options switch
        {
            SpeedDatingOptions pairs => Pairs(pairs, count),
            GroupOptions groups => Groups(groups.Sizes, printed.Encounters.Count, count),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options, "Pairs and groups are translated."),
        };

        void Note(int place, IReadOnlyList<ParticipantId> members)
        {
            sizes[place] = members.Count;
            foreach (var id in members)
            {
                if (_numbers.TryGetValue(id, out var person))
                    places[person] = place;
            }
        }

        RepairRound Pairs(SpeedDatingOptions pairs, int here)
        {
            var isTrio = here % 2 == 1 && pairs.Odd == OddPolicy.Trio && here >= 3;
            return new RepairRound(present, places, sizes, here / 2, 2, isTrio ? 3 : 2, here % 2 == 1 && !isTrio ? 1 : 0);
        }

        RepairRound Groups(GroupSizes wanted, int before, int here)
        {
            var rule = wanted.Size is { } size ? GroupSizeRule.BySize(size)
                : wanted.Groups is { } groups ? GroupSizeRule.ByGroups(groups)
                : GroupSizeRule.Range(wanted.Minimum!.Value, wanted.Maximum!.Value);
            var counts = rule.GroupCounts(here);
            var number = counts.Count == 0 ? 0 : counts.OrderBy(each => Math.Abs(each - before)).ThenBy(each => each).First();
            var (least, most) = number == 0 ? (0, 0) : rule.IsRange ? (rule.Least, rule.Most) : (here / number, (here + number - 1) / number);
            return new RepairRound(present, places, sizes, number, least, most, 0, rule.IsRange);
        }
    }
}
