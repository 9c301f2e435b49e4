using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who walks round with whom at stations, so that companions who come together again are not taken for a new meeting.</summary>
/// <remarks>Two people walk together where neither hosts. They stay companions while in every round either both walk together, or one of them
/// hosts or is away. O(meetings) to make, O(rounds) to ask.</remarks>
internal sealed class StationCompanions
{
    private readonly Dictionary<Round, int> _numbers = [];
    private readonly List<HashSet<ParticipantId>> _walking = [];
    private readonly List<HashSet<ParticipantId>> _resting = [];
    private readonly HashSet<Pair> _companions = [];
    private readonly Dictionary<Pair, int> _lastTogether = [];

    public StationCompanions(IEnumerable<Round> rounds)
    {
        foreach (var round in rounds)
        {
            var walking = new HashSet<ParticipantId>();
            foreach (var encounter in round.Encounters)
            {
                foreach (var id in encounter.Members)
                    walking.Add(id);
                foreach (var id in encounter.Hosts)
                    walking.Remove(id);
            }

            foreach (var pair in round.Encounters.SelectMany(encounter => encounter.Pairs))
            {
                if (walking.Contains(pair.First) && walking.Contains(pair.Second))
                    _companions.Add(pair);
            }

            _numbers[round] = _walking.Count;
            _walking.Add(walking);
            _resting.Add(new HashSet<ParticipantId>(round.Byes));
        }
    }

    /// <summary>Whether a pair, should it have met before in the plan, only walks on, or only passes the stand at which its companion stays.
    /// Ask of every meeting, in the order of the rounds.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="round">The round.</param>
    /// <param name="isHistory">Whether it had met before the plan: then the walk is a repeat, once.</param>
    public bool IsOneWalk(Pair pair, Round round, bool isHistory)
    {
        if (!_companions.Contains(pair))
            return false;
        var now = _numbers[round];
        if (!_walking[now].Contains(pair.First) || !_walking[now].Contains(pair.Second))
            return true;

        var isFirst = !_lastTogether.TryGetValue(pair, out var last);
        _lastTogether[pair] = now;
        return isFirst ? !isHistory : Enumerable.Range(last + 1, now - last - 1).All(between => !IsParted(pair, between));
    }

    private bool IsParted(Pair pair, int round)
    {
        var (first, second) = (_walking[round].Contains(pair.First), _walking[round].Contains(pair.Second));
        return (first && second)
            || (first && _resting[round].Contains(pair.Second))
            || (second && _resting[round].Contains(pair.First));
    }
}
