using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>Where the search begins: the printed plan, mended as little as the sizes allow, or another plan laid over the printed places.</summary>
internal sealed class RepairStart
{
    private readonly RepairQuestion _question;
    private readonly RepairState _state;
    private readonly int[] _sat;
    private readonly List<int> _open = [];

    private RepairStart(RepairQuestion question)
    {
        _question = question;
        _state = new RepairState(question);
        _sat = (int[])question.Sat.Clone();
    }

    /// <summary>The printed plan without those who are away: places that became too small are filled with people of others.</summary>
    public static RepairState Printed(RepairQuestion question)
    {
        var start = new RepairStart(question);
        for (var r = 0; r < question.Rounds.Count; r++)
            start.Mend(r);
        start._state.CountSeparated();
        return start._state;
    }

    /// <summary>Another plan of the same rounds: a group that is on the cards gets its place, the others places of their people.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rounds">The groups of each round.</param>
    /// <param name="byes">Who sits over in each round.</param>
    public static RepairState Of(RepairQuestion question, int[][][] rounds, int[][] byes)
    {
        var start = new RepairStart(question);
        for (var r = 0; r < rounds.Length; r++)
        {
            foreach (var person in byes[r])
                start._state.Put(r, person, 0);
            start.Lay(r, rounds[r]);
        }

        start._state.CountSeparated();
        return start._state;
    }

    private void Lay(int r, int[][] groups)
    {
        var round = _question.Rounds[r];
        var taken = new HashSet<int>();
        var left = new List<int[]>();

        // Who keeps a place comes first, then groups as printed, then those with most people of a place.
        foreach (var group in groups.OrderByDescending(group => group.Any(person => _question.KeepsPlace[person])).ThenByDescending(group => IsPrinted(round, group)))
        {
            var keeper = Array.Find(group, person => _question.KeepsPlace[person] && HomeOf(person) > 0);
            var place = group.Any(person => _question.KeepsPlace[person] && HomeOf(person) > 0) ? HomeOf(keeper) : IsPrinted(round, group) ? round.Printed[group[0]] : 0;
            if (place > 0 && taken.Add(place))
                PutAll(r, group, place);
            else
                left.Add(group);
        }

        foreach (var group in left)
        {
            var place = group.Select(person => round.Printed[person]).Where(home => home > 0 && !taken.Contains(home))
                .GroupBy(home => home).OrderByDescending(home => home.Count()).ThenBy(home => home.Key).Select(home => home.Key).FirstOrDefault();
            for (var free = 1; place == 0; free++)
                place = taken.Contains(free) ? 0 : free;
            taken.Add(place);
            PutAll(r, group, place);
        }
    }

    private int HomeOf(int person) => _question.Rounds.Select(round => round.Printed[person]).FirstOrDefault(place => place > 0);

    private static bool IsPrinted(RepairRound round, int[] group)
    {
        var place = round.Printed[group[0]];
        return place > 0 && round.PrintedSize[place] == group.Length && group.All(person => round.Printed[person] == place);
    }

    private void PutAll(int r, int[] group, int place)
    {
        foreach (var person in group)
            _state.Put(r, person, place);
    }

    private void Mend(int r)
    {
        var round = _question.Rounds[r];
        var waiting = new List<int>();
        for (var person = 0; person < _question.People; person++)
        {
            if (!round.Present[person])
                continue;
            if (round.Printed[person] > 0 || (round.Printed[person] == 0 && _state.MembersOf(r, 0).Count < round.Byes))
                _state.Put(r, person, round.Printed[person]);
            else
                waiting.Add(person);
        }

        Number(r, round, waiting);
        foreach (var place in Used(r).Where(place => _state.MembersOf(r, place).Count > round.Most).ToList())
        {
            while (_state.MembersOf(r, place).Count > round.Most)
                Release(r, BestOf(_state.MembersOf(r, place).Where(person => !IsBound(r, person)).DefaultIfEmpty(_state.MembersOf(r, place)[0]), person => Trial(() => _state.Take(r, person), () => _state.Put(r, person, place))), waiting);
        }

        while (_state.MembersOf(r, 0).Count < round.Byes)
            SitOver(r, waiting);
        Fill(r, round, waiting);
    }

    // As many places as there are to be groups: those furthest from whole are given up first.
    private void Number(int r, RepairRound round, List<int> waiting)
    {
        var used = Used(r).ToList();
        while (used.Count > round.Groups)
        {
            var place = used.OrderBy(p => _state.MembersOf(r, p).Exists(person => IsBound(r, person))).ThenBy(p => _state.IsIntact(r, p))
                .ThenBy(p => _state.MembersOf(r, p).Count).ThenBy(p => p).First();
            used.Remove(place);
            foreach (var person in _state.MembersOf(r, place).ToArray())
                Release(r, person, waiting);
        }

        _open.Clear();
        for (var free = 1; used.Count + _open.Count < round.Groups; free++)
        {
            if (!used.Contains(free))
                _open.Add(free);
        }
    }

    private IEnumerable<int> Used(int r) => Enumerable.Range(1, _state.PlacesOf(r) - 1).Where(place => _state.MembersOf(r, place).Count > 0);

    private void SitOver(int r, List<int> waiting)
    {
        var person = (waiting.Count > 0 ? waiting : Used(r).SelectMany(place => _state.MembersOf(r, place)).Where(one => !_question.KeepsPlace[one]))
            .OrderBy(one => _sat[one]).ThenBy(one => one).First();
        if (!waiting.Remove(person))
            _state.Take(r, person);
        _state.Put(r, person, 0);
        _sat[person]++;
    }

    private void Fill(int r, RepairRound round, List<int> waiting)
    {
        var places = Used(r).Concat(_open).OrderBy(place => place).ToList();
        foreach (var place in places.OrderByDescending(place => _state.MembersOf(r, place).Count))
        {
            while (_state.MembersOf(r, place).Count < round.Least && waiting.Count > 0)
                Put(r, BestOf(waiting, person => Trial(() => _state.Put(r, person, place), () => _state.Take(r, person))), place, waiting);
        }

        while (waiting.Count > 0)
        {
            var person = waiting[0];
            var mates = places.Where(place => _state.MembersOf(r, place).Exists(other => _question.Together.Contains(person, other))).ToList();
            var room = places.Where(place => _state.MembersOf(r, place).Count < round.Most).ToList();
            var chosen = mates.Count > 0 ? mates[0] : BestOf(room, place => Trial(() => _state.Put(r, person, place), () => _state.Take(r, person)));
            Put(r, person, chosen, waiting);
        }

        // Places that are still too small take people from those that can spare them.
        foreach (var place in places)
        {
            while (_state.MembersOf(r, place).Count < round.Least)
            {
                var spare = places.Where(other => _state.MembersOf(r, other).Count > round.Least).SelectMany(other => _state.MembersOf(r, other)).Where(person => !IsBound(r, person)).ToList();
                if (spare.Count == 0)
                    break;
                var person = BestOf(spare, one =>
                {
                    var home = _state.PlaceOf(r, one);
                    return Trial(() => _state.Move(r, one, place), () => _state.Move(r, one, home));
                });
                _state.Move(r, person, place);
            }
        }
    }

    private void Put(int r, int person, int place, List<int> waiting)
    {
        waiting.Remove(person);
        _state.Put(r, person, place);
    }

    private void Release(int r, int person, List<int> waiting)
    {
        _state.Take(r, person);
        waiting.Add(person);
    }

    private bool IsBound(int r, int person) => _question.KeepsPlace[person] || _question.Together.NeighboursOf(person).Any(other => _question.Rounds[r].Present[other]);

    private RepairCost Trial(Action act, Action undo)
    {
        act();
        var cost = _state.CostAt(0);
        undo();
        return cost;
    }

    private static int BestOf(IEnumerable<int> choices, Func<int, RepairCost> cost)
    {
        int best = -1;
        RepairCost least = default;
        foreach (var choice in choices.ToArray())
        {
            var own = cost(choice);
            if (best < 0 || own.IsBetterThan(least))
                (best, least) = (choice, own);
        }

        return best;
    }
}
