using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who is there in the rounds to come, and the problem that these rounds are.</summary>
internal sealed class RepairScope
{
    private readonly RotationProblem _problem;
    private readonly IReadOnlyList<Participant> _now;
    private readonly bool _isLostTrack;

    /// <param name="problem">The problem that was planned.</param>
    /// <param name="plan">The plan as printed.</param>
    /// <param name="now">Everybody who was there or will be, with their presence.</param>
    /// <param name="held">How many rounds are held.</param>
    /// <param name="history">Who had met before.</param>
    /// <param name="reserved">Who is to meet in another rotation later.</param>
    /// <param name="isPrintEnough">Whether repeats that the cards have anyway count for nothing, and the value of the cards is enough.</param>
    public RepairScope(RotationProblem problem, Rotation plan, IReadOnlyList<Participant> now, int held, ContactHistory history, IReadOnlyList<Pair> reserved, bool isPrintEnough)
    {
        IsPrintEnough = isPrintEnough;
        _problem = problem;
        _now = now;
        Held = plan.Rounds.Take(held).ToList();
        Printed = plan.Rounds.Skip(held).ToList();
        History = history;
        Reserved = reserved;
        Seen = AttendancePresence.SeenIn(Held);
        var slots = problem.Slots.Skip(held).ToList();
        var people = now.Where(person => slots.Exists(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var here = new HashSet<ParticipantId>(people.Select(person => person.Id));
        var known = new HashSet<ParticipantId>(now.Select(person => person.Id));
        _isLostTrack = Seen.Any(id => !known.Contains(id)) || (held > 0 && slots[0].Start is null && here.Any(id => !Seen.Contains(id)));
        var heldHistory = new ContactHistory(
            Held.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs),
            Held.SelectMany(round => round.Byes),
            plan.Kind == RotationKind.Pairs ? Held.SelectMany(round => round.Encounters).Where(place => place.Members.Count > 2).SelectMany(place => place.Members) : []);
        Rest = Problem(people, slots, history.With(heldHistory));
    }

    /// <summary>Whether repeats that the cards have anyway count for nothing, and the value of the cards is enough.</summary>
    public bool IsPrintEnough { get; }

    /// <summary>The rounds that are held.</summary>
    public IReadOnlyList<Round> Held { get; }

    /// <summary>The rounds to come, as printed.</summary>
    public IReadOnlyList<Round> Printed { get; }

    /// <summary>Who was in a round that is held.</summary>
    public HashSet<ParticipantId> Seen { get; }

    /// <summary>Who had met before the whole rotation.</summary>
    public ContactHistory History { get; }

    /// <summary>Who is to meet in another rotation later; a meeting now would make that one a repeat.</summary>
    public IReadOnlyList<Pair> Reserved { get; }

    /// <summary>The rounds to come as a problem of their own, the rounds held being history.</summary>
    public RotationProblem Rest { get; }

    /// <summary>Whether two people at least are there, and everybody in every round to come: then a carousel can go on.</summary>
    public bool IsWalkable => Rest.Participants.Count > 1 && Rest.Participants.All(person => Rest.Slots.All(slot => RotationProblem.IsPresent(person, slot)));

    /// <summary>The rounds to come, planned as if those who are to meet later had met.</summary>
    public RotationProblem Asked => Reserved.Count == 0 ? Rest : Problem(Rest.Participants, Rest.Slots, Rest.History.With(new ContactHistory(Reserved)));

    /// <summary>All rounds as one problem; <see langword="null"/> where nothing can tell that somebody was there only before or only after.</summary>
    public RotationProblem? Whole()
    {
        if (_isLostTrack)
            return null;
        var here = new HashSet<ParticipantId>(Rest.Participants.Select(person => person.Id));
        return Problem(_now.Where(person => Seen.Contains(person.Id) || here.Contains(person.Id)).ToList(), _problem.Slots, History);
    }

    private RotationProblem Problem(IReadOnlyList<Participant> people, IEnumerable<RoundSlot> slots, ContactHistory history)
    {
        var ids = new HashSet<ParticipantId>(people.Select(person => person.Id));
        return new RotationProblem(
            people, slots, _problem.Values, history, _problem.Apart.Select(Here), _problem.Together.Select(Here), Here(_problem.Seated));

        IEnumerable<ParticipantId> Here(IReadOnlyList<ParticipantId> set) => set.Where(ids.Contains);
    }
}
