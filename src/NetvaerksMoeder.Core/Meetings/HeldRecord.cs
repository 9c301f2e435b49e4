using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What was actually held of a planned meeting: which rounds were held as planned, changed or dropped, who was absent, and who came
/// unexpected.</summary>
/// <remarks>Immutable. Encounters that are not mentioned were held as planned. In a round held as planned those who were absent just were not
/// there: in pairs whoever was left alone sat over.</remarks>
public sealed class HeldRecord
{
    private readonly HeldEncounter[] _encounters;
    private readonly ParticipantId[] _absent;
    private readonly Participant[] _guests;

    /// <summary>Creates a record.</summary>
    /// <param name="plan">The plan of the meeting.</param>
    /// <param name="encounters">What became of its encounters, each at most once; those not mentioned were held as planned.</param>
    /// <param name="absent">People of the plan who were not there at all; nobody by default.</param>
    /// <param name="guests">People who were there though the plan does not know them; nobody by default.</param>
    /// <exception cref="ArgumentException">The record does not fit the plan: an encounter of another plan or told twice, an unknown person, a guest
    /// whom the plan knows, somebody absent who met others, or somebody at two places in one round.</exception>
    public HeldRecord(
        MeetingPlan plan,
        IEnumerable<HeldEncounter>? encounters = null,
        IEnumerable<ParticipantId>? absent = null,
        IEnumerable<Participant>? guests = null)
    {
        Plan = Guard.Against.Null(plan);
        _absent = absent?.Distinct().OrderBy(id => id).ToArray() ?? [];
        _guests = guests?.ToArray() ?? [];
        Roster = _guests.Length == 0 ? plan.Roster : new Roster(plan.Roster.Participants.Concat(_guests), plan.Roster.Ladder);

        var told = (encounters ?? []).ToList();
        foreach (var encounter in told)
        {
            if (!plan.Encounters.Contains(encounter.Planned))
                throw new ArgumentException($"\"{encounter.Planned.ItemId}\" is an encounter of another plan.", nameof(encounters));
            if (told.Count(other => other.Planned == encounter.Planned) > 1)
                throw new ArgumentException($"\"{encounter.Planned.ItemId}\" is told twice.", nameof(encounters));
        }

        if (Array.Find(_absent, id => plan.Roster.Find(id) is null) is { } unknown)
            throw new ArgumentException($"{unknown} is absent, but not in the plan's roster.", nameof(absent));
        _encounters = plan.Encounters.Select(planned => told.Find(encounter => encounter.Planned == planned) ?? new HeldEncounter(planned)).ToArray();
        foreach (var encounter in _encounters)
        {
            foreach (var round in encounter.Rounds)
                RequirePossible(encounter, round);
        }
    }

    /// <summary>The plan of the meeting.</summary>
    public MeetingPlan Plan { get; }

    /// <summary>The people of the plan and the guests.</summary>
    public Roster Roster { get; }

    /// <summary>What became of every planned encounter, in the order of the programme.</summary>
    public IReadOnlyList<HeldEncounter> Encounters => _encounters;

    /// <summary>Who was not there at all, in order.</summary>
    public IReadOnlyList<ParticipantId> Absent => _absent;

    /// <summary>Who was there though the plan does not know them.</summary>
    public IReadOnlyList<Participant> Guests => _guests;

    /// <summary>The rounds of an encounter as they were held, in the same shape as planned; none where all were dropped.</summary>
    /// <param name="encounter">One of <see cref="Encounters"/>.</param>
    public IReadOnlyList<Round> RoundsOf(HeldEncounter encounter)
    {
        Guard.Against.Null(encounter);
        return encounter.Rounds.Where(held => held.Kind != HeldRoundKind.Dropped).Select(held =>
        {
            var planned = encounter.Planned.Rotation.Rounds.First(round => round.Number == held.Number);
            return held.Kind == HeldRoundKind.Changed
                ? new Round(planned.Slot, held.Encounters, held.Byes)
                : WithoutAbsent(encounter.Planned.Rotation.Kind, planned);
        }).ToList();
    }

    /// <summary>The meeting as it was held, in the same shape as its plan: the people who were there, and every encounter of which a round was
    /// held, with its figures counted from what was held. Nothing is claimed of how far it is from the best.</summary>
    public MeetingPlan ToPlan()
    {
        var encounters = new List<PlannedEncounter>();
        for (var i = 0; i < _encounters.Length; i++)
        {
            if (HeldRotations.Of(this, _encounters[i], EncounterHistory.Of(Plan.Encounters, i, encounters.Select(encounter => encounter.Rotation))) is { } held)
                encounters.Add(held);
        }

        var there = new Roster(Roster.Participants.Where(person => Array.IndexOf(_absent, person.Id) < 0), Roster.Ladder);
        return new MeetingPlan(Plan.Meeting, there, Plan.Agenda, encounters, []);
    }

    /// <summary>Who met whom, sat over or stood in a group of three, as a history for the next meeting.</summary>
    public ContactHistory ToHistory() => ToPlan().ToHistory();

    private Round WithoutAbsent(RotationKind kind, Round planned)
    {
        if (_absent.Length == 0)
            return planned;
        var there = planned.Encounters
            .Select(encounter => (encounter.Place, Members: encounter.Members.Where(id => Array.IndexOf(_absent, id) < 0).ToList()))
            .Where(encounter => encounter.Members.Count > 0).ToList();
        bool IsAlone(List<ParticipantId> members) => kind == RotationKind.Pairs && members.Count == 1;
        return new Round(
            planned.Slot,
            there.Where(encounter => !IsAlone(encounter.Members)).Select(encounter => new Encounter(encounter.Place, encounter.Members)),
            planned.Byes.Where(id => Array.IndexOf(_absent, id) < 0).Concat(there.Where(encounter => IsAlone(encounter.Members)).SelectMany(encounter => encounter.Members)));
    }

    private void RequirePossible(HeldEncounter encounter, HeldRound round)
    {
        var seen = new HashSet<ParticipantId>();
        foreach (var id in round.Encounters.SelectMany(place => place.Members).Concat(round.Byes))
        {
            var where = $"round {round.Number} of \"{encounter.Planned.ItemId}\"";
            if (Roster.Find(id) is null)
                throw new ArgumentException($"{id} is in {where}, but neither in the plan's roster nor a guest.", nameof(encounter));
            if (Array.IndexOf(_absent, id) >= 0)
                throw new ArgumentException($"{id} is in {where}, but was absent.", nameof(encounter));
            if (!seen.Add(id))
                throw new ArgumentException($"{id} is at two places in {where}.", nameof(encounter));
        }
    }
}
