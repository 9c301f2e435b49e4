using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A plan under search: who is where in every round, with what an exchange between two groups would change.</summary>
/// <remarks>
/// Mutable, one a search. Nothing is stored per pair, so it serves thousands of people: whether two meet in another round is
/// read off their places. An exchange of single people costs O(size · rounds) to weigh and to make.
/// </remarks>
internal sealed class GroupPlan
{
    private readonly GroupSchedulingProblem _problem;
    private readonly PairStandings _standings;
    private readonly GroupRules _rules;
    private readonly int _rounds;
    private readonly int[] _placeOf;
    private readonly int[][][] _members;
    private readonly int[][] _sizes;
    private readonly int[][] _unitOf;
    private readonly int[][][] _attributes;

    public GroupPlan(ScheduleFrame frame, PairStandings standings, GroupRules rules)
    {
        Frame = frame;
        _problem = frame.Problem;
        _standings = standings;
        _rules = rules;
        _rounds = _problem.Rounds;
        _placeOf = new int[_problem.People * _rounds];
        for (var i = 0; i < _placeOf.Length; i++)
            _placeOf[i] = -1;
        _members = [.. frame.Rounds.Select(round => NewArrays(round.Groups, round.Most))];
        _sizes = [.. frame.Rounds.Select(round => new int[round.Groups])];
        _attributes = [.. frame.Rounds.Select(round => NewArrays(round.Groups, rules.Count))];
        _unitOf = NewArrays(_rounds, _problem.People);
        for (var round = 0; round < _rounds; round++)
        {
            for (var unit = 0; unit < frame.Rounds[round].Units.Length; unit++)
            {
                foreach (var person in frame.Rounds[round].Units[unit])
                    _unitOf[round][person] = unit;
            }
        }
    }

    public ScheduleFrame Frame { get; }

    /// <summary>Broken rules, repeats and value; kept up by every exchange once everybody is seated.</summary>
    public PlanScore Score { get; private set; }

    /// <summary>The group of somebody in a round, or -1.</summary>
    public int PlaceOf(int round, int person) => _placeOf[(person * _rounds) + round];

    /// <summary>The number of people in a group.</summary>
    public int SizeOf(int round, int place) => _sizes[round][place];

    /// <summary>The member at an index of a group, in no order.</summary>
    public int MemberOf(int round, int place, int index) => _members[round][place][index];

    /// <summary>The unit of somebody present in a round.</summary>
    public int UnitOf(int round, int person) => _unitOf[round][person];

    /// <summary>Seats a unit in a group during construction; the score is made by <see cref="Rescore"/> when all are seated.</summary>
    /// <remarks>A group may be filled over its largest size here: that is a broken rule the exchanges mend.</remarks>
    public void Seat(int round, int[] unit, int place)
    {
        foreach (var person in unit)
            Add(round, person, place);
    }

    /// <summary>What seating a unit in a group would add to the score, as far as seated.</summary>
    public PlanScore WeighSeat(int round, int[] unit, int place)
    {
        var change = default(PlanScore);
        foreach (var person in unit)
            change += MeetingsWith(round, person, place, unit);
        return change + RulesAfter(round, place, unit, []);
    }

    /// <summary>Counts the score anew from everybody's place.</summary>
    public void Rescore()
    {
        long broken = 0, repeats = 0, value = 0;
        for (var round = 0; round < _rounds; round++)
        {
            var frame = Frame.Rounds[round];
            for (var place = 0; place < frame.Groups; place++)
            {
                var size = _sizes[round][place];
                broken += Math.Max(0, Math.Max(frame.Least - size, size - frame.Most));
                for (var attribute = 0; attribute < _rules.Count; attribute++)
                    broken += _rules.CostOf(attribute, _attributes[round][place][attribute]);
                for (var a = 0; a < size; a++)
                {
                    for (var b = 0; b < a; b++)
                    {
                        var meeting = Meeting(_members[round][place][a], _members[round][place][b], MeetBefore(round, _members[round][place][a], _members[round][place][b]));
                        broken += meeting.Broken;
                        repeats += meeting.Repeats;
                        value += meeting.Value;
                    }
                }
            }
        }

        Score = new(broken, repeats, value);
    }

    /// <summary>What exchanging two units of different groups would change; either may be empty.</summary>
    public PlanScore Weigh(int round, int from, int[] leaving, int to, int[] coming)
    {
        var change = default(PlanScore);
        foreach (var person in leaving)
            change += MeetingsWith(round, person, to, coming) - MeetingsWith(round, person, from, leaving);
        foreach (var person in coming)
            change += MeetingsWith(round, person, from, leaving) - MeetingsWith(round, person, to, coming);
        if (leaving.Length != coming.Length)
            change += SizesAfter(round, from, to, coming.Length - leaving.Length);
        if (_rules.Count > 0 && !(leaving.Length == 1 && coming.Length == 1 && _rules.AreAlike(leaving[0], coming[0])))
            change += RulesAfter(round, from, coming, leaving) + RulesAfter(round, to, leaving, coming);
        return change;
    }

    /// <summary>Makes an exchange weighed before.</summary>
    public void Exchange(int round, int from, int[] leaving, int to, int[] coming, PlanScore change)
    {
        foreach (var person in leaving)
            Remove(round, person, from);
        foreach (var person in coming)
            Remove(round, person, to);
        foreach (var person in leaving)
            Add(round, person, to);
        foreach (var person in coming)
            Add(round, person, from);
        Score += change;
    }

    /// <summary>The plan as arrays: round, place, members ascending.</summary>
    public int[][][] ToRounds()
    {
        var rounds = new int[_rounds][][];
        for (var round = 0; round < _rounds; round++)
            rounds[round] = [.. _members[round].Select((group, place) => group.Take(_sizes[round][place]).OrderBy(person => person).ToArray())];
        return rounds;
    }

    /// <summary>The members of each group of a round, as they are held: for <see cref="Restore"/>.</summary>
    public int[][] Keep(int round) => [.. _members[round].Select((group, place) => group.Take(_sizes[round][place]).ToArray())];

    /// <summary>Puts a round back as it was when the plan had a score.</summary>
    public void Restore(int round, int[][] kept, PlanScore score)
    {
        for (var place = 0; place < kept.Length; place++)
        {
            _sizes[round][place] = 0;
            Array.Clear(_attributes[round][place], 0, _rules.Count);
        }

        for (var place = 0; place < kept.Length; place++)
            Seat(round, kept[place], place);
        Score = score;
    }

    /// <summary>The value of each person's first meetings.</summary>
    public long[] ValuePerPerson()
    {
        var values = new long[_problem.People];
        for (var round = 0; round < _rounds; round++)
        {
            for (var place = 0; place < _sizes[round].Length; place++)
            {
                for (var a = 0; a < _sizes[round][place]; a++)
                {
                    for (var b = 0; b < a; b++)
                    {
                        var (i, j) = (_members[round][place][a], _members[round][place][b]);
                        var value = Meeting(i, j, MeetBefore(round, i, j)).Value;
                        values[i] += value;
                        values[j] += value;
                    }
                }
            }
        }

        return values;
    }

    /// <summary>Whether two people meet in a round other than this one.</summary>
    public bool MeetElsewhere(int round, int i, int j)
    {
        unchecked
        {
            int a = i * _rounds, b = j * _rounds;
            for (var other = 0; other < _rounds; other++)
            {
                if (other != round && _placeOf[a + other] == _placeOf[b + other] && _placeOf[a + other] >= 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>What a meeting of two people counts, given whether they meet at another time too.</summary>
    public PlanScore Meeting(int i, int j, bool again) => _standings.Of(i, j) switch
    {
        PairStanding.New => again ? new(0, 1, 0) : new(0, 0, _problem.Scores.Of(i, j)),
        PairStanding.Met => new(0, 1, 0),
        PairStanding.Together => again ? default : new(0, 0, _problem.Scores.Of(i, j)),
        PairStanding.Apart => again ? new(1, 1, 0) : new(1, 0, _problem.Scores.Of(i, j)),
        _ => default,
    };

    private bool MeetBefore(int round, int i, int j)
    {
        for (var other = 0; other < round; other++)
        {
            if (PlaceOf(other, i) == PlaceOf(other, j) && PlaceOf(other, i) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>What a person's meetings in a group count, those with <paramref name="without"/> left out.</summary>
    private PlanScore MeetingsWith(int round, int person, int place, int[] without)
    {
        long broken = 0, repeats = 0, value = 0;
        var group = _members[round][place];
        var size = _sizes[round][place];
        for (var index = 0; index < size; index++)
        {
            var other = group[index];
            if (other == person || Array.IndexOf(without, other) >= 0)
                continue;
            var meeting = Meeting(person, other, MeetElsewhere(round, person, other));
            unchecked
            {
                broken += meeting.Broken;
                repeats += meeting.Repeats;
                value += meeting.Value;
            }
        }

        return new(broken, repeats, value);
    }

    private PlanScore SizesAfter(int round, int from, int to, int more)
    {
        long Cost(int size) => Math.Max(0, Math.Max(Frame.Rounds[round].Least - size, size - Frame.Rounds[round].Most));
        return new(
            Cost(_sizes[round][from] + more) - Cost(_sizes[round][from]) + Cost(_sizes[round][to] - more) - Cost(_sizes[round][to]),
            0,
            0);
    }

    /// <summary>What a group's attribute rules would change with some in and some out.</summary>
    private PlanScore RulesAfter(int round, int place, int[] coming, int[] leaving)
    {
        if (_rules.Count == 0)
            return default;
        var counts = _attributes[round][place];
        long broken = 0;
        foreach (var person in coming)
            Change(person, 1);
        foreach (var person in leaving)
            Change(person, -1);
        foreach (var person in coming)
            Undo(person, 1);
        foreach (var person in leaving)
            Undo(person, -1);
        return new(broken, 0, 0);

        void Change(int person, int by)
        {
            foreach (var attribute in _rules.AttributesOf(person))
            {
                broken += _rules.CostOf(attribute, counts[attribute] + by) - _rules.CostOf(attribute, counts[attribute]);
                counts[attribute] += by;
            }
        }

        void Undo(int person, int by)
        {
            foreach (var attribute in _rules.AttributesOf(person))
                counts[attribute] -= by;
        }
    }

    private void Add(int round, int person, int place)
    {
        if (_sizes[round][place] == _members[round][place].Length)
            Array.Resize(ref _members[round][place], (_members[round][place].Length * 2) + 1);
        _members[round][place][_sizes[round][place]++] = person;
        _placeOf[(person * _rounds) + round] = place;
        foreach (var attribute in _rules.AttributesOf(person))
            _attributes[round][place][attribute]++;
    }

    private void Remove(int round, int person, int place)
    {
        var group = _members[round][place];
        var last = --_sizes[round][place];
        group[Array.IndexOf(group, person, 0, last + 1)] = group[last];
        _placeOf[(person * _rounds) + round] = -1;
        foreach (var attribute in _rules.AttributesOf(person))
            _attributes[round][place][attribute]--;
    }

    private static int[][] NewArrays(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new int[length])];
}
