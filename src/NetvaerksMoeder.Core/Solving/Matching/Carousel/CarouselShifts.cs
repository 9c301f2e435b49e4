using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>The best shifts of the outer row where everybody sits where they sit.</summary>
/// <remarks>
/// Each shift is worth what the pairs are worth that it puts face to face, whatever the other rounds do. So where everybody is always there the best
/// R shifts are the R greatest diagonal sums of the table of values, inner row by outer row; where people come and go each round has sums of its own,
/// and rounds and shifts are matched (<see cref="AssignmentSolver"/>). Only people who face an empty chair meet in a way that depends on more than one
/// round; where that costs anything, single rounds are changed as long as it helps. Takes O(people²) for the sums.
/// </remarks>
internal sealed class CarouselShifts
{
    private const int MostLonesProven = 4;

    private readonly PairSchedulingProblem _problem;
    private readonly CarouselMerits _merits;

    // Each shift is judged by value, also where fairness decides between them.
    private readonly CarouselMerits _values;
    private readonly bool[] _isSeated;
    private readonly int[] _people;
    private readonly int _seats;
    private readonly ShiftSum[][] _sums;

    /// <param name="problem">1 round or more.</param>
    /// <param name="isSeated">Who keeps their seat.</param>
    /// <param name="people">The person of each chair, −1 for an empty one; the inner row first.</param>
    /// <param name="meter">Looks for a caller who cancels.</param>
    public CarouselShifts(PairSchedulingProblem problem, bool[] isSeated, int[] people, StepMeter meter)
    {
        _problem = problem;
        _isSeated = isSeated;
        _people = people;
        _seats = people.Length / 2;
        _merits = new CarouselMerits(problem, isStrict: true, hasValues: !problem.FairFirst);
        _values = problem.FairFirst ? new CarouselMerits(problem, isStrict: true, hasValues: true) : _merits;
        _sums = Sums(meter);
    }

    /// <summary>The first round in which every shift puts people together who must not meet; −1 where there is none.</summary>
    public int Blocked => Array.FindIndex(_sums, round => round.All(sum => sum.Forbidden > 0));

    /// <summary>Whether each shift is known exactly: those who face an empty chair are so few that they are paired in every way.</summary>
    public bool IsExact => !_sums.Any(round => round.Any(sum => sum.Lones > MostLonesProven));

    /// <summary>The shifts that are best where rounds do not touch one another, each used once while there are enough.</summary>
    public CarouselSeats Choose()
    {
        var rounds = _problem.Rounds;
        var chosen = _problem.Presence.IsFull ? Greatest() : Matched();
        if (_problem.Presence.IsFull)
            Array.Sort(chosen);
        return new CarouselSeats((int[])_people.Clone(), chosen, Enumerable.Range(0, rounds).Select(round => _sums[round][chosen[round]].Third).ToArray());
    }

    /// <summary>The plan with the chosen shifts, made better round by round where that is possible.</summary>
    public CarouselPlan Solve(StepMeter meter)
    {
        var best = PlanOf(Choose());
        var changed = true;
        while (changed && !meter.IsExhausted)
        {
            changed = false;
            for (var round = 0; round < _problem.Rounds; round++)
            {
                foreach (var seats in Neighbours(best.Seats, round))
                {
                    if (!meter.TryStep())
                        break;
                    var plan = PlanOf(seats);
                    if (plan.CompareTo(best) <= 0)
                        continue;
                    best = plan;
                    changed = true;
                    break;
                }
            }
        }

        return best.WithOneThird(_problem, _merits, _isSeated);
    }

    /// <summary>What no shifts can do better than: the fewest repeats, and the greatest value with as few repeats as a plan has; nothing where more
    /// people face empty chairs at once than can be paired in every way.</summary>
    public (long Repeats, long Value)? Bounds(CarouselPlan plan)
    {
        if (!IsExact)
            return null;
        var chosen = Choose().Offsets;

        // A shift said twice repeats at least the meetings of those who are always there; a plan with fewer repeats says none twice.
        if (chosen.Distinct().Count() == chosen.Length && plan.Repeats < Enumerable.Range(0, _seats).Min(AlwaysFacing))
        {
            var repeats = chosen.Select((offset, round) => _sums[round][offset].Repeats).Sum();
            return (repeats, plan.Repeats == repeats ? chosen.Select((offset, round) => _sums[round][offset].Value).Sum() : GreatestValue());
        }

        var least = Enumerable.Range(0, _problem.Rounds).Sum(round => Allowed(round).Min(sum => sum.Repeats));
        if (_problem.Presence.IsFull)
        {
            // Where all allowed shifts are said, each round more says one again.
            var facing = Enumerable.Range(0, _seats).Where(offset => _sums[0][offset].Forbidden == 0).Min(AlwaysFacing);
            least = Math.Max(least, Math.Max(0, _problem.Rounds - Allowed(0).Count()) * (long)facing);
        }

        return (least, GreatestValue());
    }

    /// <summary>Everybody who would face somebody they must not meet, by one shift or another of a round, ascending.</summary>
    public IReadOnlyList<int> ForbiddenIn(int round)
    {
        var people = new SortedSet<int>();
        for (var seat = 0; seat < _seats; seat++)
        {
            for (var other = _seats; other < _people.Length; other++)
            {
                var (one, two) = (_people[seat], _people[other]);
                if (one >= 0 && two >= 0 && _problem.Presence.IsPresent(one, round) && _problem.Presence.IsPresent(two, round) && _problem.Forbidden.Contains(one, two))
                {
                    people.Add(one);
                    people.Add(two);
                }
            }
        }

        return [.. people];
    }

    // Where a shift is said again only those who face an empty chair can meet somebody new: two pairs at most.
    private long GreatestValue() => _problem.Presence.IsFull
        ? Allowed(0).Select(sum => sum.Value).OrderByDescending(value => value).Take(_problem.Rounds).Sum()
            + (Math.Max(0, _problem.Rounds - Allowed(0).Count()) * (_sums[0].Any(sum => sum.Lones > 0) ? 2 * _problem.Scores.Greatest : 0))
        : Enumerable.Range(0, _problem.Rounds).Sum(round => Allowed(round).Max(sum => sum.Value));

    private IEnumerable<ShiftSum> Allowed(int round) => _sums[round].Where(sum => sum.Forbidden == 0);

    private int AlwaysFacing(int offset)
    {
        var count = 0;
        for (var seat = 0; seat < _seats; seat++)
        {
            var (one, other) = (_people[seat], _people[CarouselSeats.Across(seat, offset, _seats)]);
            if (one >= 0 && other >= 0 && _problem.Presence.IsAlwaysPresent(one) && _problem.Presence.IsAlwaysPresent(other))
                count++;
        }

        return count;
    }

    private int[] Greatest()
    {
        var order = Enumerable.Range(0, _seats)
            .Where(offset => _sums[0][offset].Forbidden == 0)
            .OrderBy(offset => _sums[0][offset].Repeats)
            .ThenByDescending(offset => _sums[0][offset].Value)
            .ThenBy(offset => offset)
            .DefaultIfEmpty(0)
            .ToList();
        return Enumerable.Range(0, _problem.Rounds).Select(round => order[round % order.Count]).ToArray();
    }

    private int[] Matched()
    {
        // A repeat outweighs all values, a forbidden pair all repeats, as far as numbers reach.
        var repeat = _sums.Sum(round => round.Max(sum => sum.Value)) + 1;
        var forbidden = Math.Min((repeat * _problem.People) + repeat, (1L << 60) / (_problem.Rounds + 1));
        var copies = Enumerable.Range(0, _problem.Rounds).Select(round => Math.Max(1, Allowed(round).Count())).Max(allowed => (_problem.Rounds + allowed - 1) / allowed);
        var merit = Array.ConvertAll(_sums, round => Enumerable.Range(0, _seats * copies)
            .Select(column => (Sum: round[column % _seats], Again: column / _seats))
            .Select(choice => choice.Sum.Forbidden > 0 ? -forbidden : choice.Sum.Value - (repeat * (choice.Sum.Repeats + (choice.Again * (long)_seats))))
            .ToArray());
        return Array.ConvertAll(AssignmentSolver.Greatest(merit), column => column % _seats);
    }

    private IEnumerable<CarouselSeats> Neighbours(CarouselSeats seats, int round)
    {
        for (var other = round + 1; other < _problem.Rounds && !_problem.Presence.IsFull; other++)
        {
            var exchanged = seats.Copy();
            (exchanged.Offsets[round], exchanged.Offsets[other]) = (seats.Offsets[other], seats.Offsets[round]);
            exchanged.Thirds[round] = _sums[round][exchanged.Offsets[round]].Third;
            exchanged.Thirds[other] = _sums[other][exchanged.Offsets[other]].Third;
            yield return exchanged;
        }

        for (var offset = 0; offset < _seats; offset++)
        {
            // Where everybody is always there a shift said twice is all repeats.
            var isSaid = _problem.Presence.IsFull ? Array.IndexOf(seats.Offsets, offset) >= 0 : seats.Offsets[round] == offset;
            if (isSaid || _sums[round][offset].Forbidden > 0)
                continue;
            var moved = seats.Copy();
            moved.Offsets[round] = offset;
            moved.Thirds[round] = _sums[round][offset].Third;
            if (_problem.Presence.IsFull)
                Array.Sort(moved.Offsets, moved.Thirds);
            yield return moved;
        }

        for (var third = 0; third < _seats && _sums[round][seats.Offsets[round]].IsTrio; third++)
        {
            var joined = seats.Copy();
            joined.Thirds[round] = third;
            if (third != seats.Thirds[round])
                yield return joined;
        }
    }

    private CarouselPlan PlanOf(CarouselSeats seats) => CarouselPlan.Of(_problem, _merits, _isSeated, seats);

    private ShiftSum[][] Sums(StepMeter meter)
    {
        var sums = new ShiftSum[_problem.Rounds][];
        for (var round = 0; round < sums.Length; round++)
        {
            if (round > 0 && _problem.Presence.IsFull)
            {
                sums[round] = sums[0];
                continue;
            }

            var one = OneRound(round);
            sums[round] = new ShiftSum[_seats];
            for (var offset = 0; offset < _seats; offset++)
            {
                meter.TryStep();
                sums[round][offset] = SumOf(one, offset);
            }
        }

        return sums;
    }

    private PairSchedulingProblem OneRound(int round) => new(
        _problem.Scores,
        _problem.Presence.IsFull ? PresenceTable.Full(_problem.People, 1) : PresenceTable.Of(_problem.People, 1, (person, _) => _problem.Presence.IsPresent(person, round)),
        _problem.Met,
        _problem.Forbidden,
        _problem.Odd,
        false,
        _problem.EarlierByes,
        _problem.EarlierTrios);

    private ShiftSum SumOf(PairSchedulingProblem one, int offset)
    {
        var seats = new CarouselSeats(_people, [offset], [0]);
        var extras = new CarouselState(one, _values, _isSeated, seats).Extras;
        if (extras.Joins.Count > 0)
            seats.Thirds[0] = BestThird(one, seats, extras.Joins[0].Third);
        var plan = CarouselPlan.Of(one, _values, _isSeated, seats);
        var lones = extras.Groups.Sum(group => group.Members.Length) + extras.Joins.Count + extras.Byes.Count;
        return new ShiftSum(plan.Forbidden, plan.Repeats, plan.Value, seats.Thirds[0], extras.Joins.Count > 0, lones);
    }

    private int BestThird(PairSchedulingProblem one, CarouselSeats seats, int third)
    {
        var (best, greatest) = (0, long.MinValue);
        for (var seat = 0; seat < _seats; seat++)
        {
            var (inner, outer) = (_people[seat], _people[CarouselSeats.Across(seat, seats.Offsets[0], _seats)]);
            if (inner < 0 || outer < 0 || !one.Presence.IsPresent(inner, 0) || !one.Presence.IsPresent(outer, 0))
                continue;
            var merit = _values.First(inner, third) + _values.First(outer, third);
            if (merit > greatest)
                (best, greatest) = (seat, merit);
        }

        return best;
    }
}
