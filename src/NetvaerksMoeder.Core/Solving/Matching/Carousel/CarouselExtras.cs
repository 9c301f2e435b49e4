using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>What becomes of those who face an empty chair: two of them make a pair, a last one is the third somewhere or sits out.</summary>
/// <remarks>So nobody sits out but for parity, however many are away. Worked out anew from the seats each time, in O(empty chairs) a round.</remarks>
internal sealed class CarouselExtras
{
    // Having to find one another is a little worse than facing one another; sitting out and being three count by squares, so they spread.
    private const long LoneCost = 4;
    private const int MostRearranged = 12;

    private readonly PairSchedulingProblem _problem;
    private readonly int[] _mark;
    private readonly int[] _byes;
    private readonly int[] _trios;
    private readonly HashSet<long> _met = [];
    private readonly List<int> _places = [];
    private readonly List<int> _lones = [];
    private int _version;

    public CarouselExtras(PairSchedulingProblem problem, int chairs)
    {
        _problem = problem;
        _mark = new int[chairs];
        _byes = new int[problem.People];
        _trios = new int[problem.People];
    }

    /// <summary>What their meetings are worth.</summary>
    public long Merit { get; private set; }

    /// <summary>What finding one another, sitting out and being three count, the less the better.</summary>
    public long Tie { get; private set; }

    /// <summary>Pairs and threes that do not sit face to face: the round, the inner chair, the people.</summary>
    public List<(int Round, int Seat, int[] Members)> Groups { get; } = [];

    /// <summary>Who joins the two at an inner chair; one who keeps their seat has the two come to them.</summary>
    public List<(int Round, int Seat, int Third, int Place)> Joins { get; } = [];

    /// <summary>Who sits out.</summary>
    public List<(int Round, int Person)> Byes { get; } = [];

    /// <summary>Pairs among these that meet for the first time, and what that is worth to each.</summary>
    public List<(int First, int Second, long Worth)> Meetings { get; } = [];

    /// <summary>Whether a change of who sits on a chair could change any of this.</summary>
    public bool Concerns(int chair) => _mark[chair] == _version;

    /// <summary>Works everything out for a state.</summary>
    public void Recompute(CarouselState state)
    {
        _version++;
        Merit = 0;
        Tie = 0;
        Groups.Clear();
        Joins.Clear();
        Byes.Clear();
        Meetings.Clear();
        _met.Clear();
        if (!state.HasHollows)
            return;
        Array.Clear(_byes, 0, _byes.Length);
        Array.Clear(_trios, 0, _trios.Length);
        foreach (var person in state.Partial)
            _mark[state.ChairOf[person]] = _version;
        foreach (var chair in state.Empty)
            _mark[chair] = _version;
        for (var round = 0; round < _problem.Rounds; round++)
        {
            Collect(state, round);
            if (_lones.Count > 0)
                Place(state, round);
        }
    }

    private void Collect(CarouselState state, int round)
    {
        _lones.Clear();
        _places.Clear();
        foreach (var chair in state.Empty)
            Lone(state, round, chair);
        foreach (var person in state.AbsentIn[round])
            Lone(state, round, state.ChairOf[person]);
    }

    private void Lone(CarouselState state, int round, int hollow)
    {
        var chair = CarouselSeats.Across(hollow, state.Plan.Offsets[round], state.Seats);
        var person = state.Plan.People[chair];
        if (person < 0 || !_problem.Presence.IsPresent(person, round))
            return;
        _mark[chair] = _version;
        var place = chair < state.Seats ? chair : hollow;
        var at = _places.Count;
        while (at > 0 && _places[at - 1] > place)
            at--;
        _places.Insert(at, place);
        _lones.Insert(at, person);
    }

    private void Place(CarouselState state, int round)
    {
        if (_lones.Count > 2 && _lones.Count <= MostRearranged)
            Rearrange(state);
        var isOdd = _lones.Count % 2 == 1;
        var isTrio = isOdd && _problem.Odd == OddRule.Trio && _lones.Count > 1;
        var pairs = isTrio ? (_lones.Count - 3) / 2 : _lones.Count / 2;
        for (var k = 0; k < pairs; k++)
            Gather(state, round, 2 * k, 2);
        if (isTrio)
            Gather(state, round, _lones.Count - 3, 3);
        else if (isOdd)
            PlaceLast(state, round, _lones[_lones.Count - 1], _places[_lones.Count - 1]);
    }

    private void PlaceLast(CarouselState state, int round, int person, int place)
    {
        if (_problem.Odd == OddRule.Trio && Host(state, round) is var seat and >= 0)
        {
            var other = CarouselSeats.Across(seat, state.Plan.Offsets[round], state.Seats);
            _mark[seat] = _version;
            _mark[other] = _version;
            Joins.Add((round, seat, person, state.IsSeated[person] ? place : seat));
            Add(state, state.Plan.People[seat], person);
            Add(state, state.Plan.People[other], person);
            Three(state.Plan.People[seat]);
            Three(state.Plan.People[other]);
            Three(person);
            return;
        }

        Byes.Add((round, person));
        Tie += (2 * (_problem.EarlierByes[person] + _byes[person]++)) + 1;
    }

    // The chair named for the round, or the next one where two sit face to face; −1 where nobody does.
    private int Host(CarouselState state, int round)
    {
        for (var k = 0; k < state.Seats; k++)
        {
            var seat = (state.Plan.Thirds[round] + k) % state.Seats;
            if (IsThere(state, round, seat) && IsThere(state, round, CarouselSeats.Across(seat, state.Plan.Offsets[round], state.Seats)))
                return seat;
        }

        return -1;
    }

    private bool IsThere(CarouselState state, int round, int chair) =>
        state.Plan.People[chair] is var person and >= 0 && _problem.Presence.IsPresent(person, round);

    private void Gather(CarouselState state, int round, int first, int count)
    {
        var members = new int[count];
        _lones.CopyTo(first, members, 0, count);
        var seat = _places[first];
        for (var i = 0; i < count; i++)
        {
            if (state.IsSeated[members[i]])
                seat = _places[first + i];
            for (var j = 0; j < i; j++)
                Add(state, members[j], members[i]);
        }

        Groups.Add((round, seat, members));
        Tie += LoneCost;
        if (count == 3)
            Array.ForEach(members, Three);
    }

    private void Three(int person) => Tie += (2 * (_problem.EarlierTrios[person] + _trios[person]++)) + 1;

    private void Add(CarouselState state, int i, int j)
    {
        Merit += MeritOf(state, i, j);
        if (_met.Add(Key(i, j)) && !state.MeetAcross(i, j) && state.Merits.Worth(i, j) is var worth and > 0)
            Meetings.Add((i, j, worth));
    }

    private long MeritOf(CarouselState state, int i, int j)
    {
        var first = state.Merits.First(i, j);
        return first >= 0 && (_met.Contains(Key(i, j)) || state.MeetAcross(i, j)) ? -state.Merits.RepeatCost : first;
    }

    private long Key(int i, int j) => i < j ? ((long)i * _problem.People) + j : ((long)j * _problem.People) + i;

    // Two of them change places as long as that is worth more, or lets one sit out who has done so less.
    private void Rearrange(CarouselState state)
    {
        for (var pass = 0; pass < _lones.Count; pass++)
        {
            var changed = false;
            for (var a = 0; a < _lones.Count; a++)
            {
                for (var b = a + 1; b < _lones.Count; b++)
                {
                    var before = Judge(state, a) + Judge(state, b);
                    Exchange(a, b);
                    if (GroupOf(a) != GroupOf(b) && Judge(state, a) + Judge(state, b) > before)
                        changed = true;
                    else
                        Exchange(a, b);
                }
            }

            if (!changed)
                return;
        }
    }

    private void Exchange(int a, int b)
    {
        (_lones[a], _lones[b]) = (_lones[b], _lones[a]);
        (_places[a], _places[b]) = (_places[b], _places[a]);
    }

    private int GroupOf(int index)
    {
        var isTrio = _lones.Count % 2 == 1 && _problem.Odd == OddRule.Trio && index >= _lones.Count - 3;
        return isTrio ? (_lones.Count - 3) / 2 : index / 2;
    }

    private long Judge(CarouselState state, int index)
    {
        var group = GroupOf(index);
        var sum = 0L;
        var alone = true;
        for (var k = 0; k < _lones.Count; k++)
        {
            if (k == index || GroupOf(k) != group)
                continue;
            alone = false;
            sum += MeritOf(state, _lones[index], _lones[k]);
        }

        return alone ? -(2 * (_problem.EarlierByes[_lones[index]] + _byes[_lones[index]])) : sum;
    }
}
