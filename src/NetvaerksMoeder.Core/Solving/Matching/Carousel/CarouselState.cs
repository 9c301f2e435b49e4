using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>A carousel under search: what it is worth, and what it would be worth if two people changed chairs.</summary>
/// <remarks>Two people in the middle of things are judged in O(rounds). Where one of the two faces an empty chair, is a third or hosts one, or is not
/// always there, <see cref="CarouselExtras"/> are worked out anew.</remarks>
internal sealed class CarouselState
{
    private readonly PairSchedulingProblem _problem;
    private readonly CarouselTurns _turns;
    private readonly bool[] _isAlways;
    private readonly WorthLedger? _ledger;
    private CarouselExtras _extras;
    private CarouselExtras _spare;

    /// <param name="problem">The question.</param>
    /// <param name="merits">What meetings are worth to the search.</param>
    /// <param name="isSeated">Who keeps their seat.</param>
    /// <param name="plan">The seats; taken over, not copied.</param>
    /// <param name="ledger">Follows what each person gets; <see langword="null"/> where nobody asks.</param>
    public CarouselState(PairSchedulingProblem problem, CarouselMerits merits, bool[] isSeated, CarouselSeats plan, WorthLedger? ledger = null)
    {
        _problem = problem;
        Merits = merits;
        IsSeated = isSeated;
        Plan = plan;
        Seats = plan.Seats;
        ChairOf = plan.Chairs(problem.People);
        Empty = plan.EmptyChairs().ToArray();
        _isAlways = new bool[problem.People];
        var partial = new List<int>();
        for (var person = 0; person < problem.People; person++)
        {
            _isAlways[person] = problem.Presence.IsAlwaysPresent(person);
            if (!_isAlways[person])
                partial.Add(person);
        }

        Partial = [.. partial];
        AbsentIn = new int[problem.Rounds][];
        for (var round = 0; round < AbsentIn.Length; round++)
            AbsentIn[round] = Partial.Where(person => !problem.Presence.IsPresent(person, round)).ToArray();
        HasHollows = Empty.Length > 0 || Partial.Length > 0;
        _turns = new CarouselTurns(plan.Offsets, Seats);
        _extras = new CarouselExtras(problem, 2 * Seats);
        _spare = new CarouselExtras(problem, 2 * Seats);
        _ledger = ledger;
        _ledger?.Begin();
        for (var chair = 0; chair < Seats; chair++)
            Regular += Meet(chair, -1, 1);
        _extras.Recompute(this);
        Count(_extras, 1);
    }

    public CarouselMerits Merits { get; }

    public CarouselSeats Plan { get; }

    public int Seats { get; }

    public bool[] IsSeated { get; }

    /// <summary>The chair of each person.</summary>
    public int[] ChairOf { get; }

    /// <summary>The chairs with nobody.</summary>
    public int[] Empty { get; }

    /// <summary>Those who are not always there.</summary>
    public int[] Partial { get; }

    /// <summary>Of each round: those who are not there.</summary>
    public int[][] AbsentIn { get; }

    /// <summary>Whether anybody ever faces an empty chair.</summary>
    public bool HasHollows { get; }

    public CarouselExtras Extras => _extras;

    /// <summary>Of those face to face, and of the others.</summary>
    public long Merit => Regular + _extras.Merit;

    /// <summary>What the search makes the most of: merit, and a little for less to remember.</summary>
    public long Objective => Merit - _extras.Tie;

    private long Regular { get; set; }

    /// <summary>Whether two people sit face to face in some round that both are there.</summary>
    public bool MeetAcross(int i, int j)
    {
        var (a, b) = (ChairOf[i], ChairOf[j]);
        if ((a < Seats) == (b < Seats))
            return false;
        var offset = Math.Max(a, b) - Seats - Math.Min(a, b);
        var turn = _turns.At(offset < 0 ? offset + Seats : offset);
        return turn >= 0 && Times(i, j, turn) > 0;
    }

    /// <summary>Whether two chairs may change people at all: nobody seated leaves the inner row, and nobody is needed twice.</summary>
    public bool MaySwap(int first, int second)
    {
        var (one, other) = (Plan.People[first], Plan.People[second]);
        if (first == second || one < 0 || other < 0)
            return false;
        return (first < Seats) == (second < Seats) || (!IsSeated[one] && !IsSeated[other]);
    }

    /// <summary>Changes two people's chairs where that gains at least so much in <see cref="Objective"/> (and in fairness, where a ledger is kept).</summary>
    /// <returns>Whether they changed.</returns>
    public bool TrySwap(int first, int second, long least, out long gain)
    {
        if (_ledger is null && !_extras.Concerns(first) && !_extras.Concerns(second))
        {
            gain = CalmGain(first, second);
            if (gain < least)
                return false;
            Exchange(first, second);
            Regular += gain;
            return true;
        }

        var before = Objective;
        var change = Change(first, second);
        gain = Objective - before + (_ledger?.Gain() ?? 0);
        if (gain >= least)
            return true;
        Undo(first, second, change);
        return false;
    }

    /// <summary>Changes two people's chairs where the merit does not fall and people, from the one with least, are better off, or the same with
    /// less to remember.</summary>
    public bool TryFairerSwap(int first, int second)
    {
        var (merit, tie) = (Merit, _extras.Tie);
        var change = Change(first, second);
        var fairer = _ledger!.Compare();
        if (Merit > merit || (Merit == merit && (fairer > 0 || (fairer == 0 && _extras.Tie < tie))))
            return true;
        Undo(first, second, change);
        return false;
    }

    /// <summary>Names another inner chair for the third of a round where that gains at least so much.</summary>
    public bool TryThird(int round, int seat, long least, out long gain)
    {
        var before = Objective;
        var named = Plan.Thirds[round];
        Plan.Thirds[round] = seat;
        _ledger?.Begin();
        Renew();
        gain = Objective - before + (_ledger?.Gain() ?? 0);
        if (gain >= least)
            return true;
        Plan.Thirds[round] = named;
        (_extras, _spare) = (_spare, _extras);
        _ledger?.Undo();
        return false;
    }

    private long CalmGain(int first, int second)
    {
        if (Merits.Table is not { } table || !_turns.IsSimple)
        {
            var before = ChairMerit(first, second) + ChairMerit(second, first);
            Exchange(first, second);
            var gain = ChairMerit(first, second) + ChairMerit(second, first) - before;
            Exchange(first, second);
            return gain;
        }

        var people = Plan.People;
        var one = table[people[first]];
        var other = table[people[second]];
        var sum = 0L;
        unchecked
        {
            foreach (var offset in _turns.Offsets)
            {
                var across = CarouselSeats.Across(first, offset, Seats);
                if (across == second)
                    continue;
                var person = people[across];
                sum += other[person] - one[person];
            }

            foreach (var offset in _turns.Offsets)
            {
                var across = CarouselSeats.Across(second, offset, Seats);
                if (across == first)
                    continue;
                var person = people[across];
                sum += one[person] - other[person];
            }
        }

        return sum;
    }

    // The change is made; what Undo needs is the merit of those face to face before it.
    private long Change(int first, int second)
    {
        _ledger?.Begin();
        var regular = Regular;
        Regular += Meet(first, -1, -1) + Meet(second, first, -1);
        Exchange(first, second);
        Regular += Meet(first, -1, 1) + Meet(second, first, 1);
        Renew();
        return regular;
    }

    private void Undo(int first, int second, long regular)
    {
        Exchange(first, second);
        Regular = regular;
        (_extras, _spare) = (_spare, _extras);
        _ledger?.Undo();
    }

    private void Renew()
    {
        _spare.Recompute(this);
        Count(_extras, -1);
        Count(_spare, 1);
        (_extras, _spare) = (_spare, _extras);
    }

    private void Count(CarouselExtras extras, int sign)
    {
        if (_ledger is null)
            return;
        foreach (var (first, second, worth) in extras.Meetings)
        {
            _ledger.Add(first, sign * worth);
            _ledger.Add(second, sign * worth);
        }
    }

    private void Exchange(int first, int second)
    {
        var people = Plan.People;
        (people[first], people[second]) = (people[second], people[first]);
        if (people[first] >= 0)
            ChairOf[people[first]] = first;
        if (people[second] >= 0)
            ChairOf[people[second]] = second;
    }

    // The merit of a chair's meetings, times the sign, entered in the ledger; those with one other chair left out.
    private long Meet(int chair, int except, int sign)
    {
        if (_ledger is null)
            return sign * ChairMerit(chair, except);
        var merit = 0L;
        var person = Plan.People[chair];
        for (var turn = 0; turn < _turns.Offsets.Length && person >= 0; turn++)
        {
            var across = CarouselSeats.Across(chair, _turns.Offsets[turn], Seats);
            var other = Plan.People[across];
            if (across == except || other < 0 || Times(person, other, turn) is not (> 0 and var times))
                continue;
            merit += sign * Merits.Of(person, other, times);
            var worth = sign * Merits.Worth(person, other);
            _ledger.Add(person, worth);
            _ledger.Add(other, worth);
        }

        return merit;
    }

    private long ChairMerit(int chair, int except)
    {
        var merit = 0L;
        var person = Plan.People[chair];
        for (var turn = 0; turn < _turns.Offsets.Length && person >= 0; turn++)
        {
            var across = CarouselSeats.Across(chair, _turns.Offsets[turn], Seats);
            var other = Plan.People[across];
            if (across != except && other >= 0 && Times(person, other, turn) is > 0 and var times)
                merit += Merits.Of(person, other, times);
        }

        return merit;
    }

    private int Times(int i, int j, int turn)
    {
        var rounds = _turns.Rounds[turn];
        if (_isAlways[i] && _isAlways[j])
            return rounds.Length;
        var times = 0;
        foreach (var round in rounds)
        {
            if (_problem.Presence.IsPresent(i, round) && _problem.Presence.IsPresent(j, round))
                times++;
        }

        return times;
    }
}
