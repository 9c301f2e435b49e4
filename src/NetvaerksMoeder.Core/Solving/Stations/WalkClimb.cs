using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>Exchanges groups between rows, people between groups, and rounds between hosts, so that hosts and visitors meet well too.</summary>
/// <remarks>
/// In order: nobody meets whom they must not, fewest repeats, hosts see the most stations, then value and fairness. Losses of value are let
/// through below a threshold that falls (Dueck and Scheuer 1990, "Threshold accepting: a general purpose optimization algorithm appearing
/// superior to simulated annealing"); the best state stays. Whole numbers decide, so the same seed gives the same walk.
/// </remarks>
internal sealed class WalkClimb
{
    private const int Levels = 30;

    private readonly WalkProblem _problem;
    private readonly WalkState _state;
    private readonly Xoshiro256StarStar _random;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _movable;
    private readonly int[] _spread;
    private readonly List<int> _turning;

    /// <param name="problem">The walk.</param>
    /// <param name="state">Where to start; changed.</param>
    /// <param name="isLocked">Who stays in their group because they stay together.</param>
    /// <param name="random">Draws everything.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public WalkClimb(WalkProblem problem, WalkState state, bool[] isLocked, Xoshiro256StarStar random, CancellationToken cancellationToken = default)
    {
        _problem = problem;
        _state = state;
        _random = random;
        _cancellationToken = cancellationToken;
        _movable = [.. state.Groups.SelectMany(group => group).Where(person => !isLocked[person]).OrderBy(person => person)];
        _turning = Enumerable.Range(0, problem.Stands.Count).Where(stand => problem.Stands[stand].ByTurns.Length > 1).ToList();
        _spread = [.. problem.Stands.Select(stand => Math.Max(1, SpreadOf(stand)))];
    }

    /// <summary>Weighs so many exchanges and leaves the best state.</summary>
    public WalkScore Run(WalkState scratch, long steps)
    {
        var best = scratch;
        best.CopyFrom(_state);
        var score = _state.Score();
        var bestScore = score;
        var first = Math.Max(1, _problem.Scores.Greatest);
        for (long step = 0; step < steps; step++)
        {
            if (step % 256 == 0)
                _cancellationToken.ThrowIfCancellationRequested();
            var level = Levels - (Levels * step / steps) - 1;
            var loss = first * level * level / (Levels * Levels);
            if (Draw() is not { } undo)
                continue;
            var next = _state.Score();
            if (!IsTaken(next, score, loss))
            {
                undo();
                continue;
            }

            score = next;
            if (WalkScore.Compare(score, bestScore, _problem.IsFairFirst) > 0)
            {
                bestScore = score;
                best.CopyFrom(_state);
            }
        }

        _state.CopyFrom(best);
        return bestScore;
    }

    private bool IsTaken(WalkScore next, WalkScore score, long loss)
    {
        var order = WalkScore.CompareRules(next, score);
        if (order != 0)
            return order > 0;
        return WalkScore.Compare(next, score, _problem.IsFairFirst) >= 0 || (next.Value >= score.Value - loss && (!_problem.IsFairFirst || next.Least >= score.Least - loss));
    }

    private Action? Draw() => _random.NextInt32(4) switch
    {
        0 => ExchangeRows(),
        1 => _turning.Count > 0 ? ExchangeTurns() : ExchangePeople(),
        _ => ExchangePeople(),
    };

    private Action? ExchangeRows()
    {
        var (a, b) = (_random.NextInt32(_state.Groups.Length), _random.NextInt32(_state.Groups.Length));
        if (a == b)
            return null;
        Exchange();
        return Exchange;

        void Exchange() => (_state.Groups[a], _state.Groups[b]) = (_state.Groups[b], _state.Groups[a]);
    }

    private Action? ExchangePeople()
    {
        if (_movable.Length < 2)
            return null;
        var (a, b) = (_movable[_random.NextInt32(_movable.Length)], _movable[_random.NextInt32(_movable.Length)]);
        var (from, to) = (Array.Find(_state.Groups, group => Array.IndexOf(group, a) >= 0)!, Array.Find(_state.Groups, group => Array.IndexOf(group, b) >= 0)!);
        if (from == to)
            return null;
        var (i, j) = (Array.IndexOf(from, a), Array.IndexOf(to, b));
        (from[i], to[j]) = (b, a);
        return () => (from[i], to[j]) = (a, b);
    }

    private Action? ExchangeTurns()
    {
        var at = _turning[_random.NextInt32(_turning.Count)];
        var stand = _problem.Stands[at];
        var (a, b) = (stand.ByTurns[_random.NextInt32(stand.ByTurns.Length)], stand.ByTurns[_random.NextInt32(stand.ByTurns.Length)]);
        if (a == b || Taken(a, b) is not { } given)
            return null;
        var isPassed = _random.NextInt32(2) == 0;
        var back = isPassed ? null : Taken(b, a);
        if (!isPassed && back is null)
            return null;
        _state.Pass(a, b, given);
        if (back is { } round)
            _state.Pass(b, a, round);
        if (!isPassed || SpreadOf(stand) <= _spread[at])
            return Undo;
        Undo();
        return null;

        void Undo()
        {
            if (back is { } returned)
                _state.Pass(a, b, returned);
            _state.Pass(b, a, given);
        }
    }

    /// <summary>A round in which one stays and the other could.</summary>
    private int? Taken(int giver, int taker)
    {
        var rounds = Enumerable.Range(0, _problem.Rounds).Where(round => _state.Stays(giver, round) && !_state.Stays(taker, round) && _state.IsThere(taker, round)).ToList();
        return rounds.Count == 0 ? null : rounds[_random.NextInt32(rounds.Count)];
    }

    private int SpreadOf(WalkStand stand)
    {
        if (stand.ByTurns.Length == 0)
            return 0;
        var turns = stand.ByTurns.Select(_state.TurnsOf).ToList();
        return turns.Max() - turns.Min();
    }
}
