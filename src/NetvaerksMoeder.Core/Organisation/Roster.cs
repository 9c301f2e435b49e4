using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The people invited: all with different ids and levels of one ladder.</summary>
/// <remarks>Immutable; the order given is kept. A roster may be empty. <see cref="Check"/> tells everything that is wrong with a list of
/// people at once; the constructor refuses such a list.</remarks>
public sealed class Roster
{
    private readonly Participant[] _participants;
    private readonly Dictionary<ParticipantId, int> _indexById;

    /// <summary>Creates a roster.</summary>
    /// <param name="participants">0 or more people.</param>
    /// <param name="ladder">The levels; the municipality's by default.</param>
    /// <exception cref="ArgumentException">The list has faults; the message tells them all.</exception>
    public Roster(IEnumerable<Participant> participants, LevelLadder? ladder = null)
    {
        _participants = Guard.Against.Null(participants).ToArray();
        Ladder = ladder ?? LevelLadder.Municipality;
        var faults = Check(_participants, Ladder);
        if (faults.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, faults.Select(fault => fault.Text.English)), nameof(participants));

        _indexById = new Dictionary<ParticipantId, int>(_participants.Length);
        for (var i = 0; i < _participants.Length; i++)
            _indexById.Add(_participants[i].Id, i);
        Units = UnitTree.FromPaths(_participants.Select(participant => participant.Unit));
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>The levels.</summary>
    public LevelLadder Ladder { get; }

    /// <summary>The units of the people and the units above them.</summary>
    public UnitTree Units { get; }

    /// <summary>Everything that is wrong with a list of people; empty for a sound list.</summary>
    /// <param name="participants">0 or more people.</param>
    /// <param name="ladder">The levels.</param>
    public static IReadOnlyList<RosterFault> Check(IEnumerable<Participant> participants, LevelLadder ladder)
    {
        Guard.Against.Null(participants);
        Guard.Against.Null(ladder);
        var faults = new List<RosterFault>();
        var places = new Dictionary<ParticipantId, int>();
        var place = 0;
        foreach (var participant in participants)
        {
            place++;
            if (participant is null)
            {
                faults.Add(RosterFaults.Nobody(place));
                continue;
            }

            if (places.TryGetValue(participant.Id, out var first))
                faults.Add(RosterFaults.DuplicateId(participant.Id, first, place));
            else
                places.Add(participant.Id, place);

            if (!ladder.Contains(participant.Level))
                faults.Add(RosterFaults.LevelUnknown(participant, ladder));
        }

        return faults;
    }

    /// <summary>The person with an id; <see langword="null"/> where nobody has it.</summary>
    /// <param name="id">The id.</param>
    public Participant? Find(ParticipantId id) => _indexById.TryGetValue(Guard.Against.Null(id), out var index) ? _participants[index] : null;

    /// <summary>The people who attend a meeting, in the roster's order.</summary>
    /// <param name="meeting">The meeting's number, from 1.</param>
    public IReadOnlyList<Participant> AttendingMeeting(int meeting) => Array.FindAll(_participants, participant => participant.Attends(meeting));

    /// <summary>The local trio of a workplace.</summary>
    /// <param name="workplace">The workplace.</param>
    public LocalTrio TrioOf(UnitPath workplace) => LocalTrio.Of(_participants, workplace);
}
