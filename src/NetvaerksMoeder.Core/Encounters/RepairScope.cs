using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who is there in the rounds to come, and the problem that these rounds are.</summary>
internal sealed class RepairScope
{
    private readonly RotationProblem _problem;
    private readonly Dictionary<ParticipantId, Participant> _here;

    public RepairScope(RotationProblem problem, Rotation plan, Attendance attendance, int held, ContactHistory history)
    {
        _problem = problem;
        Held = plan.Rounds.Take(held).ToList();
        Printed = plan.Rounds.Skip(held).ToList();
        History = history;
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        if (attendance.Ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            throw new ArgumentException($"{unknown} is not among the participants.", nameof(attendance));
        if (attendance.Guests.FirstOrDefault(guest => known.Contains(guest.Id)) is { } planned)
            throw new ArgumentException($"The guest {planned.Id} is among the participants already.", nameof(attendance));

        var slots = problem.Slots.Skip(held).ToList();
        if (attendance.Ids.FirstOrDefault(id => (attendance.LateOf(id) ?? attendance.LeavesOf(id)) is not null && slots[0].Start is null) is { } timed)
            throw new ArgumentException($"{timed} comes late or leaves early, but the rounds have no times.", nameof(attendance));
        Seen = new HashSet<ParticipantId>(Held.SelectMany(round => round.Encounters.SelectMany(place => place.Members).Concat(round.Byes)));
        if (attendance.Ids.FirstOrDefault(id => attendance.LateOf(id) > slots[0].Start && Seen.Contains(id)) is { } both)
            throw new ArgumentException($"{both} is late at {attendance.LateOf(both):HH:mm}, but was in a round that is held.", nameof(attendance));

        var now = problem.Participants.Select(person => attendance.PresenceOf(person) is { } presence ? With(person, presence) : null)
            .Where(person => person is not null).Select(person => person!).Concat(attendance.Guests);
        var people = now.Where(person => slots.Exists(slot => RotationProblem.IsPresent(person, slot))).ToList();
        _here = people.ToDictionary(person => person.Id);
        var heldHistory = new ContactHistory(
            Held.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs),
            Held.SelectMany(round => round.Byes),
            plan.Kind == RotationKind.Pairs ? Held.SelectMany(round => round.Encounters).Where(place => place.Members.Count > 2).SelectMany(place => place.Members) : []);
        Rest = Problem(people, slots, history.With(heldHistory));
    }

    /// <summary>The rounds that are held.</summary>
    public IReadOnlyList<Round> Held { get; }

    /// <summary>The rounds to come, as printed.</summary>
    public IReadOnlyList<Round> Printed { get; }

    /// <summary>Who was in a round that is held.</summary>
    public HashSet<ParticipantId> Seen { get; }

    /// <summary>Who had met before the whole rotation.</summary>
    public ContactHistory History { get; }

    /// <summary>The rounds to come as a problem of their own, the rounds held being history.</summary>
    public RotationProblem Rest { get; }

    /// <summary>All rounds as one problem; <see langword="null"/> where nothing can tell that somebody was there only before or only after.</summary>
    public RotationProblem? Whole()
    {
        if (Held.Count == 0)
            return Problem(Rest.Participants, Rest.Slots, History);
        var start = Rest.Slots[0].Start;
        if (start is null && (_here.Keys.Any(id => !Seen.Contains(id)) || Seen.Any(id => !_here.ContainsKey(id))))
            return null;

        var before = _problem.Participants.Where(person => Seen.Contains(person.Id) || _here.ContainsKey(person.Id));
        var people = before.Concat(Rest.Participants.Where(person => _problem.Participants.All(other => other.Id != person.Id))).Select(person =>
        {
            var now = _here.TryGetValue(person.Id, out var here) ? here.Presence : null;
            var from = Seen.Contains(person.Id) ? person.Presence.From : now!.From is { } comes && comes > start ? comes : start;
            return start is null ? person : With(person, new Presence(from, now is null ? start : now.To));
        });
        return Problem(people.ToList(), _problem.Slots, History);
    }

    private RotationProblem Problem(IReadOnlyList<Participant> people, IEnumerable<RoundSlot> slots, ContactHistory history)
    {
        var ids = new HashSet<ParticipantId>(people.Select(person => person.Id));
        return new RotationProblem(
            people, slots, _problem.Values, history, _problem.Apart.Select(Here), _problem.Together.Select(Here), Here(_problem.Seated));

        IEnumerable<ParticipantId> Here(IReadOnlyList<ParticipantId> set) => set.Where(ids.Contains);
    }

    private static Participant With(Participant person, Presence presence) => presence == person.Presence ? person : new Participant(
        person.Id, person.Unit, person.Level, person.Name, person.Roles, presence, person.Meetings, person.Attributes);
}
