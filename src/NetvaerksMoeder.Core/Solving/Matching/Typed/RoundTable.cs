using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Who talks with whom in each round, while it is being built: no pair twice, none that has met or must stay apart.</summary>
/// <remarks>Every change can be taken back to a mark. Up to <see cref="DenseLimit"/> people closed pairs are a table of people ×
/// people bytes; above it they are looked up in the rounds, so memory stays people × rounds.</remarks>
internal sealed class RoundTable
{
    /// <summary>Nobody yet.</summary>
    public const int Exposed = -1;

    /// <summary>Not there in the round.</summary>
    public const int Absent = -2;

    /// <summary>In the group of three.</summary>
    public const int InTrio = -3;

    /// <summary>Sits out.</summary>
    public const int SitsOut = -4;

    private const int DenseLimit = 1500;

    private readonly RelationTable _relations;
    private readonly PairSet _met;
    private readonly PairSet _forbidden;
    private readonly int _people;
    private readonly bool[]? _closed;
    private readonly Dictionary<int, List<int>> _trioMates = [];
    private readonly List<Change> _journal = [];
    private bool _journaling;

    public RoundTable(PairSchedulingProblem problem, RelationTable relations, List<RoundClass> classes)
    {
        _relations = relations;
        _met = problem.Met;
        _forbidden = problem.Forbidden;
        _people = problem.People;
        Mates = new int[problem.Rounds][];
        Trios = new int[problem.Rounds][];
        foreach (var group in classes)
        {
            foreach (var round in group.Rounds)
            {
                Trios[round] = [];
                Mates[round] = new int[_people];
                if (group.People.Length < _people)
                    Fill(Mates[round], Absent);
                foreach (var person in group.People)
                    Mates[round][person] = Exposed;
            }
        }

        if (_people > DenseLimit)
            return;
        _closed = new bool[_people * _people];
        Close(_met);
        Close(_forbidden);
    }

    /// <summary>[round][person]: the partner, or one of the constants.</summary>
    public int[][] Mates { get; }

    /// <summary>[round]: the group of three, or nothing.</summary>
    public int[][] Trios { get; }

    /// <summary>The value of everything planned.</summary>
    public long Value { get; private set; }

    /// <summary>Whether two people may not (or not again) be put together.</summary>
    public bool IsClosed(int i, int j)
    {
        unchecked
        {
            return _closed is { } closed ? closed[(i * _people) + j] : IsClosedBySearch(i, j);
        }
    }

    /// <summary>The round in which two people talk in a pair; −1 for none.</summary>
    public int RoundOf(int i, int j)
    {
        for (var round = 0; round < Mates.Length; round++)
        {
            if (Mates[round][i] == j)
                return round;
        }

        return -1;
    }

    /// <summary>Puts two exposed people together.</summary>
    public void Join(int round, int i, int j)
    {
        SetPair(round, i, j, together: true);
        if (_journaling)
            _journal.Add(new Change(round, i, j, Joined));
    }

    /// <summary>Parts two people who are together.</summary>
    public void Part(int round, int i, int j)
    {
        SetPair(round, i, j, together: false);
        if (_journaling)
            _journal.Add(new Change(round, i, j, Parted));
    }

    /// <summary>Makes three exposed people the group of three.</summary>
    public void JoinTrio(int round, int[] trio)
    {
        SetTrio(round, trio, together: true);
        if (_journaling)
            _journal.Add(new Change(round, trio[0], trio[1], TrioJoined, trio[2]));
    }

    /// <summary>Parts the group of three; all become exposed.</summary>
    public void PartTrio(int round)
    {
        var trio = Trios[round];
        SetTrio(round, trio, together: false);
        if (_journaling)
            _journal.Add(new Change(round, trio[0], trio[1], TrioParted, trio[2]));
    }

    /// <summary>Lets an exposed person sit out, or one who sits out be exposed again.</summary>
    public void SitOut(int round, int person, bool sitsOut)
    {
        Mates[round][person] = sitsOut ? SitsOut : Exposed;
        if (_journaling)
            _journal.Add(new Change(round, person, person, sitsOut ? SatOut : StoodUp));
    }

    /// <summary>From here on changes can be taken back.</summary>
    public void Mark()
    {
        _journal.Clear();
        _journaling = true;
    }

    /// <summary>Takes every change since the mark back.</summary>
    public void TakeBack()
    {
        _journaling = false;
        for (var c = _journal.Count - 1; c >= 0; c--)
        {
            var change = _journal[c];
            switch (change.Kind)
            {
                case Joined:
                case Parted:
                    SetPair(change.Round, change.I, change.J, together: change.Kind == Parted);
                    break;
                case TrioJoined:
                case TrioParted:
                    SetTrio(change.Round, [change.I, change.J, change.K], together: change.Kind == TrioParted);
                    break;
                default:
                    Mates[change.Round][change.I] = change.Kind == StoodUp ? SitsOut : Exposed;
                    break;
            }
        }

        _journal.Clear();
    }

    /// <summary>The changes since the mark stay.</summary>
    public void Keep()
    {
        _journaling = false;
        _journal.Clear();
    }

    /// <summary>Empties a round.</summary>
    public void Clear(int round, int[] people)
    {
        if (Trios[round].Length > 0)
            PartTrio(round);
        foreach (var person in people)
        {
            if (Mates[round][person] >= 0)
                Part(round, person, Mates[round][person]);
            else if (Mates[round][person] == SitsOut)
                SitOut(round, person, sitsOut: false);
        }
    }

    private const int Joined = 0;
    private const int Parted = 1;
    private const int TrioJoined = 2;
    private const int TrioParted = 3;
    private const int SatOut = 4;
    private const int StoodUp = 5;

    private static void Fill(int[] row, int value)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = value;
    }

    private bool IsClosedBySearch(int i, int j)
    {
        foreach (var mates in Mates)
        {
            if (mates[i] == j)
                return true;
        }

        return (_trioMates.Count > 0 && _trioMates.TryGetValue(i, out var mates3) && mates3.Contains(j))
            || _met.Contains(i, j)
            || _forbidden.Contains(i, j);
    }

    private void SetPair(int round, int i, int j, bool together)
    {
        var mates = Mates[round];
        if (mates[i] != (together ? Exposed : j) || mates[j] != (together ? Exposed : i))
            throw new InvalidOperationException($"In round {round}, {i} and {j} have {mates[i]} and {mates[j]}.");
        mates[i] = together ? j : Exposed;
        mates[j] = together ? i : Exposed;
        Value += together ? _relations.ValueOf(i, j) : -_relations.ValueOf(i, j);
        if (_closed is { } closed)
        {
            closed[(i * _people) + j] = together;
            closed[(j * _people) + i] = together;
        }
    }

    private void SetTrio(int round, int[] trio, bool together)
    {
        foreach (var person in trio)
            Mates[round][person] = together ? InTrio : Exposed;
        Trios[round] = together ? trio : [];
        SetTrioPair(trio[0], trio[1], together);
        SetTrioPair(trio[0], trio[2], together);
        SetTrioPair(trio[1], trio[2], together);
    }

    private void SetTrioPair(int i, int j, bool together)
    {
        Value += together ? _relations.ValueOf(i, j) : -_relations.ValueOf(i, j);
        if (_closed is { } closed)
        {
            closed[(i * _people) + j] = together;
            closed[(j * _people) + i] = together;
            return;
        }

        SetTrioMate(i, j, together);
        SetTrioMate(j, i, together);
    }

    private void SetTrioMate(int i, int j, bool together)
    {
        if (!_trioMates.TryGetValue(i, out var mates))
            _trioMates.Add(i, mates = []);
        if (together)
            mates.Add(j);
        else
            mates.Remove(j);
    }

    private void Close(PairSet pairs)
    {
        if (pairs.Count == 0)
            return;
        for (var i = 0; i < _people; i++)
        {
            foreach (var j in pairs.NeighboursOf(i))
                _closed![(i * _people) + j] = true;
        }
    }

    private readonly struct Change(int round, int i, int j, int kind, int k = 0)
    {
        public int Round { get; } = round;

        public int I { get; } = i;

        public int J { get; } = j;

        public int Kind { get; } = kind;

        public int K { get; } = k;
    }
}
