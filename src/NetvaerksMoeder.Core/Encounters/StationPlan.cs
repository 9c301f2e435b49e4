using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Puts groups, a walk and hosts by turns together: who is where in each round.</summary>
internal sealed class StationPlan
{
    private readonly RotationProblem _problem;
    private readonly StationWalk _walk;
    private readonly IReadOnlyList<IReadOnlyList<ParticipantId>> _groups;
    private readonly Dictionary<ParticipantId, int> _groupOf = [];
    private readonly Dictionary<ParticipantId, Participant> _people;
    private readonly HashSet<ParticipantId>[] _hosting;

    /// <param name="problem">The whole problem.</param>
    /// <param name="stands">Who staffs what.</param>
    /// <param name="walk">Which group is where.</param>
    /// <param name="groups">The groups of those who walk.</param>
    /// <param name="stays">Who stays by turns in which round; shared out among the hosts where it is not given.</param>
    public StationPlan(
        RotationProblem problem, IReadOnlyList<StationHosts> stands, StationWalk walk, IReadOnlyList<IReadOnlyList<ParticipantId>> groups, Func<ParticipantId, int, bool>? stays = null)
    {
        _problem = problem;
        _walk = walk;
        _groups = groups;
        Stands = stands;
        _people = problem.Participants.ToDictionary(person => person.Id);
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var id in groups[group])
                _groupOf[id] = group;
        }

        _hosting = Enumerable.Range(0, problem.Slots.Count).Select(_ => new HashSet<ParticipantId>()).ToArray();
        foreach (var stand in stands)
            Staff(stand, stays);
        Rounds = Enumerable.Range(0, problem.Slots.Count).Select(RoundAt).ToList();
    }

    /// <summary>Who staffs what, with those who always stay.</summary>
    public IReadOnlyList<StationHosts> Stands { get; }

    /// <summary>The groups of those who walk, by the row of the walk.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Groups => _groups;

    public IReadOnlyList<Round> Rounds { get; }

    /// <summary>Whether somebody stays at their stand in a round.</summary>
    public bool Stays(ParticipantId id, int round) => _hosting[round].Contains(id);

    /// <summary>In how many rounds somebody stays at their stand.</summary>
    public int TurnsOf(ParticipantId id) => _hosting.Count(round => round.Contains(id));

    /// <summary>How many stations but their own somebody comes to.</summary>
    public int SeenBy(ParticipantId id, int own) => Enumerable.Range(0, Rounds.Count)
        .Where(round => IsWalking(id, round))
        .Select(round => _walk.At(_groupOf[id], round))
        .Where(station => station >= 0 && station != own - 1)
        .Distinct()
        .Count();

    /// <summary>Two who must not meet, but do as a host and a visitor; <see langword="null"/> where there are none.</summary>
    public IReadOnlyList<ParticipantId>? FirstClash()
    {
        foreach (var set in _problem.Apart.Select(set => new HashSet<ParticipantId>(set)))
        {
            foreach (var encounter in Rounds.SelectMany(round => round.Encounters).Where(encounter => encounter.Hosts.Count > 0))
            {
                var together = encounter.Members.Where(set.Contains).ToList();
                if (together.Count > 1)
                    return together;
            }
        }

        return null;
    }

    private void Staff(StationHosts stand, Func<ParticipantId, int, bool>? given)
    {
        var rounds = _problem.Slots.Count;
        // Seated people have no group: they stay always, besides those whose turn it is.
        foreach (var id in stand.Members.Where(id => !_groupOf.ContainsKey(id)))
        {
            for (var round = 0; round < rounds; round++)
            {
                if (IsThere(id, round))
                    _hosting[round].Add(id);
            }
        }

        var byTurns = stand.Members.Where(_groupOf.ContainsKey).ToList();
        if (given is not null)
        {
            for (var round = 0; round < rounds; round++)
                _hosting[round].UnionWith(byTurns.Where(id => given(id, round)));
            return;
        }

        var mayStay = byTurns.Select(id => Row(round => IsThere(id, round) && !MeetsApart(id, stand, round))).ToArray();
        // A host sees nothing new where their group rests or comes to their own stand.
        var isFree = byTurns.Select(id => Row(round => _walk.At(_groupOf[id], round) is var station && (station < 0 || station == stand.Station - 1))).ToArray();
        var always = stand.Members.Count - byTurns.Count;
        var stays = HostTurns.Of(mayStay, isFree, Math.Max(0, stand.AtOnce - always));
        for (var host = 0; host < byTurns.Count; host++)
        {
            for (var round = 0; round < rounds; round++)
            {
                if (stays[host][round])
                    _hosting[round].Add(byTurns[host]);
            }
        }

        bool[] Row(Func<int, bool> of) => Enumerable.Range(0, rounds).Select(of).ToArray();
    }

    private bool MeetsApart(ParticipantId host, StationHosts stand, int round)
    {
        foreach (var set in _problem.Apart.Where(set => set.Contains(host)))
        {
            if (set.Any(other => other != host && _groupOf.TryGetValue(other, out var group) && _walk.At(group, round) == stand.Station - 1 && IsThere(other, round)))
                return true;
        }

        return false;
    }

    private Round RoundAt(int round)
    {
        var visitors = new Dictionary<int, List<ParticipantId>>();
        var byes = new List<ParticipantId>();
        for (var group = 0; group < _groups.Count; group++)
        {
            var walking = _groups[group].Where(id => IsWalking(id, round)).ToList();
            if (_walk.At(group, round) is >= 0 and var station)
                visitors[station] = walking;
            else
                byes.AddRange(walking);
        }

        var encounters = new List<Encounter>();
        for (var station = 0; station < _walk.Stations; station++)
        {
            var hosts = Stands.Where(stand => stand.Station == station + 1).SelectMany(stand => stand.Members).Where(_hosting[round].Contains).ToList();
            var here = visitors.TryGetValue(station, out var coming) ? hosts.Concat(coming).ToList() : hosts;
            if (here.Count > 0)
                encounters.Add(new Encounter(station + 1, here, hosts));
        }

        return new Round(_problem.Slots[round], encounters, byes);
    }

    private bool IsWalking(ParticipantId id, int round) => _groupOf.ContainsKey(id) && IsThere(id, round) && !_hosting[round].Contains(id);

    private bool IsThere(ParticipantId id, int round) => RotationProblem.IsPresent(_people[id], _problem.Slots[round]);
}
