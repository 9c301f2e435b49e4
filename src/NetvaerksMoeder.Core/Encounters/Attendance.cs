using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who came, against what was planned: who is absent, who comes late, who leaves early, and who came unexpected.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Attendance
{
    private readonly HashSet<ParticipantId> _absent;
    private readonly Dictionary<ParticipantId, LocalTime> _late;
    private readonly Dictionary<ParticipantId, LocalTime> _leaves;
    private readonly Participant[] _guests;

    /// <summary>Creates an attendance.</summary>
    /// <param name="absent">Who is not there from now on; nobody by default.</param>
    /// <param name="late">Who comes when; nobody by default.</param>
    /// <param name="leaves">Who leaves when; nobody by default.</param>
    /// <param name="guests">Who came though they were not planned, with their presence; nobody by default.</param>
    /// <exception cref="ArgumentException">Somebody is named twice, is absent and late, leaves before they come, or is a guest and something else.</exception>
    public Attendance(
        IEnumerable<ParticipantId>? absent = null,
        IEnumerable<KeyValuePair<ParticipantId, LocalTime>>? late = null,
        IEnumerable<KeyValuePair<ParticipantId, LocalTime>>? leaves = null,
        IEnumerable<Participant>? guests = null)
    {
        _absent = [.. absent ?? []];
        _late = Times(late, nameof(late));
        _leaves = Times(leaves, nameof(leaves));
        _guests = guests?.ToArray() ?? [];

        foreach (var id in _late.Keys.Concat(_leaves.Keys).Where(_absent.Contains))
            throw new ArgumentException($"{id} is absent, and so can neither be late nor leave.", nameof(absent)).InDanish($"{id} er fraværende og kan hverken komme for sent eller gå før tid");
        foreach (var one in _late.Where(one => _leaves.TryGetValue(one.Key, out var end) && end <= one.Value))
            throw new ArgumentException($"{one.Key} comes at {one.Value:HH:mm} and leaves at {_leaves[one.Key]:HH:mm}; the time of leaving must be later.", nameof(leaves)).InDanish($"{one.Key} kommer kl. {one.Value:HH.mm} og går kl. {_leaves[one.Key]:HH.mm}; tiden for at gå skal være senere");
        var ids = new HashSet<ParticipantId>();
        foreach (var guest in _guests)
        {
            if (!ids.Add(guest.Id) || Ids.Contains(guest.Id))
                throw new ArgumentException($"The guest {guest.Id} is named twice.", nameof(guests)).InDanish($"gæsten {guest.Id} er nævnt to gange");
        }
    }

    /// <summary>Everybody is there as planned.</summary>
    public static Attendance AsPlanned { get; } = new();

    /// <summary>Who is not there from now on, in order.</summary>
    public IReadOnlyList<ParticipantId> Absent => _absent.OrderBy(id => id).ToList();

    /// <summary>Who came though they were not planned.</summary>
    public IReadOnlyList<Participant> Guests => _guests;

    /// <summary>Everybody of the plan who is named, in order.</summary>
    public IReadOnlyList<ParticipantId> Ids => _absent.Concat(_late.Keys).Concat(_leaves.Keys).Distinct().OrderBy(id => id).ToList();

    /// <summary>When somebody comes late; <see langword="null"/> where they do not.</summary>
    /// <param name="id">The person.</param>
    public LocalTime? LateOf(ParticipantId id) => _late.TryGetValue(Guard.Against.Null(id), out var time) ? time : null;

    /// <summary>When somebody leaves early; <see langword="null"/> where they do not.</summary>
    /// <param name="id">The person.</param>
    public LocalTime? LeavesOf(ParticipantId id) => _leaves.TryGetValue(Guard.Against.Null(id), out var time) ? time : null;

    /// <summary>When somebody of the plan is there now; <see langword="null"/> where they are absent.</summary>
    /// <param name="participant">Somebody of the plan.</param>
    /// <exception cref="ArgumentException">They leave before they were to come.</exception>
    public Presence? PresenceOf(Participant participant)
    {
        Guard.Against.Null(participant);
        if (_absent.Contains(participant.Id))
            return null;
        var from = LateOf(participant.Id) ?? participant.Presence.From;
        var to = LeavesOf(participant.Id) ?? participant.Presence.To;
        if (from is { } start && to is { } end && end <= start)
            throw new ArgumentException($"{participant.Id} would come at {start:HH:mm} and leave at {end:HH:mm}; the time of leaving must be later.", nameof(participant)).InDanish($"{participant.Id} ville komme kl. {start:HH.mm} og gå kl. {end:HH.mm}; tiden for at gå skal være senere");
        return new Presence(from, to);
    }

    /// <summary>What is said of some people only.</summary>
    /// <param name="isThere">Whether a person of the plan counts; guests all do.</param>
    internal Attendance Of(Func<ParticipantId, bool> isThere) =>
        new(_absent.Where(isThere), _late.Where(one => isThere(one.Key)), _leaves.Where(one => isThere(one.Key)), _guests);

    private static Dictionary<ParticipantId, LocalTime> Times(IEnumerable<KeyValuePair<ParticipantId, LocalTime>>? times, string parameter)
    {
        var map = new Dictionary<ParticipantId, LocalTime>();
        foreach (var time in times ?? [])
        {
            if (map.ContainsKey(time.Key))
                throw new ArgumentException($"{time.Key} is named twice.", parameter).InDanish($"{time.Key} er nævnt to gange");
            map.Add(time.Key, time.Value);
        }

        return map;
    }
}
