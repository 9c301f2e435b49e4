using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>How many new meetings each person can have at all: with whom they share a round, have not met and may meet.</summary>
/// <remarks>Immutable. People with the same presence are counted together, so that thousands of people take no table of pairs.</remarks>
internal sealed class Acquaintance
{
    private readonly GroupSchedulingProblem _problem;

    public Acquaintance(GroupSchedulingProblem problem)
    {
        _problem = problem;
        NewOf = new long[problem.People];
        var rounds = Enumerable.Range(0, problem.Rounds).ToArray();
        var patterns = Enumerable.Range(0, problem.People)
            .GroupBy(person => string.Concat(rounds.Select(round => problem.Presence.IsPresent(person, round) ? '1' : '0')))
            .Select(same => (First: same.First(), People: same.ToArray()))
            .ToList();
        foreach (var (first, people) in patterns)
        {
            long sharing = patterns.Where(other => ShareRound(first, other.First)).Sum(other => (long)other.People.Length);
            foreach (var person in people)
                NewOf[person] = problem.Presence.RoundsOf(person) == 0 ? 0 : sharing - 1 - NotNew(person).Count(other => ShareRound(person, other));
        }
    }

    /// <summary>For each person, with how many others a first meeting is possible; those kept together are left out.</summary>
    public long[] NewOf { get; }

    /// <summary>The number of pairs that can meet for the first time, without those kept together.</summary>
    public long NewPairs => NewOf.Sum() / 2;

    /// <summary>Whether two people are both present in some round.</summary>
    public bool ShareRound(int i, int j)
    {
        for (var round = 0; round < _problem.Rounds; round++)
        {
            if (_problem.Presence.IsPresent(i, round) && _problem.Presence.IsPresent(j, round))
                return true;
        }

        return false;
    }

    /// <summary>Everybody a person has met, may not meet, or is kept together with, each once.</summary>
    public IEnumerable<int> NotNew(int person)
    {
        var set = _problem.TogetherSetOf(person);
        IEnumerable<int> mates = set < 0 ? [] : _problem.Together[set].Where(mate => mate != person);
        return _problem.Met.NeighboursOf(person).Concat(_problem.Forbidden.NeighboursOf(person)).Concat(mates).Distinct();
    }
}
