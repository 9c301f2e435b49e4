using System;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Anneals a series one division at a time, over and over: with the rest as it is, each exchange is weighed by four look-ups.</summary>
/// <remarks>
/// With all other divisions as they are, a division is worth the sum over its groups of what each pair adds by meeting there. A table holds
/// what each person adds to each group; only an exchange that is made costs O(people). People who move as one stay where they are.
/// Mutable, one a search. After Scott Kirkpatrick, Daniel Gelatt and Mario Vecchi (1983), "Optimization by simulated annealing", Science 220.
/// </remarks>
internal sealed class SeriesSweeps
{
    private const int ProposalsAPerson = 20;

    private readonly SeriesQuestion _question;
    private readonly SeriesMasks _masks;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _divisions;
    private readonly SeriesTurns _turns;
    private readonly SeriesRoles _roles;
    private readonly int[] _pairs;
    private readonly int[] _sums;
    private readonly int[] _groupOf;
    private readonly int[][] _movable;
    private readonly int[] _row;
    private readonly int[] _placeOf;

    public SeriesSweeps(SeriesQuestion question, Xoshiro256StarStar random, StepMeter meter, CancellationToken cancellationToken)
    {
        _question = question;
        _masks = new SeriesMasks(question);
        _random = random;
        _meter = meter;
        _cancellationToken = cancellationToken;
        _turns = new SeriesTurns(question);
        _roles = new SeriesRoles(question, _masks, random);
        _divisions = [.. Enumerable.Range(0, question.Divisions.Count).Where(at => !question.Divisions[at].IsFixed && question.Divisions[at].Units.Count(unit => unit.Length == 1) > 1)];
        var most = question.Divisions.Select(division => division.Present.Length).DefaultIfEmpty(0).Max();
        _pairs = new int[most * most];
        _sums = new int[question.Divisions.Select(division => division.Present.Length * division.Groups.Length).DefaultIfEmpty(0).Max()];
        _groupOf = new int[most];
        _movable = [.. question.Divisions.Select(division => division.Units.Where(unit => unit.Length == 1).Select(unit => Array.BinarySearch(division.Present, unit[0])).ToArray())];
        (_row, _placeOf) = (new int[question.People], new int[question.People]);
    }

    /// <summary>Falls from one temperature to another, halving by halving.</summary>
    /// <param name="plan">Where to begin: division, group, members.</param>
    /// <param name="sweep">How far, how long and what with.</param>
    /// <returns>The plan at the end.</returns>
    public int[][][] Run(int[][][] plan, SeriesSweep sweep)
    {
        _masks.Repeat = sweep.Repeat;
        _masks.Worth = sweep.Worth;
        _masks.Load(plan, sweep.Without);
        _turns.Load(plan);
        int[] moving = [.. _divisions.Where(at => Array.IndexOf(sweep.Without, at) < 0)], order = [.. moving.Where(at => Array.IndexOf(sweep.Except, at) < 0)];
        var steps = sweep.Steps;
        for (long used = 0, before = _meter.Used; used < steps && order.Length > 0 && !_meter.IsExhausted; used = _meter.Used - before)
        {
            _random.Shuffle(order);
            foreach (var division in order)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                used = Math.Min(steps, _meter.Used - before);
                var (half, part) = ((int)(used * sweep.Halvings / steps), used * sweep.Halvings % steps);
                // The last sixteenth only climbs.
                var temperature = used >= steps - (steps / 16) ? 0 : (sweep.Start >> half) - ((sweep.Start >> (half + 1)) * part / steps);
                Visit(division, temperature);
                if (division != order[0])
                    continue;
                if (sweep.Linked.Length > 0)
                    _roles.Run(sweep.Linked, _question.People / 2, temperature);
                _roles.Run(moving, _question.People, temperature);
                _meter.Take((long)_question.People * _question.People / 4);
            }
        }

        return [.. _masks.Groups.Select(groups => groups.Select(group => group.OrderBy(person => person).ToArray()).ToArray())];
    }

    private void Visit(int division, long temperature)
    {
        var own = _question.Divisions[division];
        var (present, groups, people) = (own.Present, _masks.Groups[division], own.Present.Length);
        Weigh(own, division);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var person in groups[group])
                _groupOf[_placeOf[person]] = group;
        }

        Sum(people, groups.Length);
        var sizes = groups.Select(group => group.Length).ToArray();
        var movable = _movable[division];
        var quotas = own.Quotas.Count == 0 ? null : new SeriesQuotaCounts(own, _groupOf, 4 * _masks.Repeat);
        var turns = own.IsOdd ? _turns.CostsOf(division, present, 2 * _masks.Repeat) : null;
        var proposals = _meter.Take((long)ProposalsAPerson * movable.Length);
        if (!Exchange(people, movable, sizes, quotas, turns, temperature, proposals))
            return;

        var at = new int[sizes.Length];
        var divided = sizes.Select(size => new int[size]).ToArray();
        for (var p = 0; p < people; p++)
            divided[_groupOf[p]][at[_groupOf[p]]++] = present[p];
        if (own.IsOdd)
            _turns.Replace(division, groups, divided);
        _masks.Divide(division, divided);
    }

    /// <summary>What each pair of those present adds by meeting.</summary>
    private void Weigh(SeriesDivision own, int division)
    {
        var present = own.Present;
        var people = present.Length;
        for (var person = 0; person < _placeOf.Length; person++)
            _placeOf[person] = -1;
        for (var a = 0; a < people; a++)
        {
            var row = a * people;
            _placeOf[present[a]] = a;
            if (people == _question.People)
            {
                _masks.Gains(present[a], division, _pairs, row);
            }
            else
            {
                _masks.Gains(present[a], division, _row, 0);
                for (var b = 0; b < people; b++)
                    _pairs[row + b] = _row[present[b]];
            }

            _pairs[row + a] = 0;
        }

        foreach (var group in _masks.Groups[division])
        {
            for (var a = 1; a < group.Length; a++)
            {
                for (var b = 0; b < a; b++)
                    Gain(division, people, group[a], group[b]);
            }
        }

        foreach (var (first, second) in _masks.Ruled)
        {
            if (_placeOf[first] >= 0 && _placeOf[second] >= 0)
                Gain(division, people, first, second);
        }

        var needs = new SeriesNeeds(_question, _masks, present, division);
        for (var a = 0; a < people && (needs.IsAny || !own.IsPlain); a++)
        {
            for (var b = 0; b < a; b++)
                _pairs[(a * people) + b] = _pairs[(b * people) + a] = own.Meet(present[a], present[b]) ? _pairs[(a * people) + b] + needs.Of(a, b) : 0;
        }
    }

    private void Gain(int division, int people, int first, int second)
    {
        int a = _placeOf[first], b = _placeOf[second];
        _pairs[(a * people) + b] = _pairs[(b * people) + a] = _masks.Gain((first * _question.People) + second, division);
    }

    /// <summary>What each person adds to each group, without themselves: group by group.</summary>
    private void Sum(int people, int groups)
    {
        Array.Clear(_sums, 0, people * groups);
        for (var q = 0; q < people; q++)
            RowSums.Add(_sums, _groupOf[q] * people, _pairs, q * people, people);
    }

    private bool Exchange(int people, int[] movable, int[] sizes, SeriesQuotaCounts? quotas, int[]? turns, long temperature, long proposals)
    {
        var isChanged = false;
        unchecked
        {
            var count = (ulong)movable.Length;
            for (long proposal = 0; proposal < proposals; proposal++)
            {
                var bits = _random.NextUInt64();
                int i = movable[(int)(((bits & 0xffffffff) * count) >> 32)], j = movable[(int)(((bits >> 32) * count) >> 32)];
                int a = _groupOf[i], b = _groupOf[j];
                if (a == b)
                    continue;
                if (sizes[a] == sizes[b] + 1 && (bits & 1) == 0)
                    j = -1;
                var gain = _sums[(b * people) + i] - _sums[(a * people) + i];
                if (j >= 0)
                    gain += _sums[(a * people) + j] - _sums[(b * people) + j] - (2 * _pairs[(i * people) + j]);
                if (turns is not null)
                    gain -= Turns(turns, people, i, j, a, b, sizes);
                if (quotas is not null)
                    gain -= quotas.CostOf(i, j, a, b);
                if (gain < 0 && -(long)gain > AcceptanceTable.Allowance(_random.NextUInt64(), temperature))
                    continue;
                isChanged |= gain != 0;
                Make(people, i, j, a, b, sizes, quotas);
            }
        }

        return isChanged;
    }

    private void Make(int people, int i, int j, int a, int b, int[] sizes, SeriesQuotaCounts? quotas)
    {
        _groupOf[i] = b;
        quotas?.Move(i, a, b);
        if (j < 0)
        {
            sizes[a]--;
            sizes[b]++;
        }
        else
        {
            _groupOf[j] = a;
            quotas?.Move(j, b, a);
        }

        RowSums.Exchange(_sums, a * people, b * people, _pairs, i * people, j * people, people);
    }

    /// <summary>What the exchange costs more in turns: the cost of standing in a group of three, and then of sitting over, person by person.</summary>
    private int Turns(int[] turns, int people, int i, int j, int a, int b, int[] sizes)
    {
        if (j >= 0)
            return Turn(turns, people, i, sizes[b]) + Turn(turns, people, j, sizes[a]) - Turn(turns, people, i, sizes[a]) - Turn(turns, people, j, sizes[b]);
        var cost = 0;
        for (var p = 0; p < people; p++)
        {
            if (p == i || (_groupOf[p] != a && _groupOf[p] != b))
                continue;
            var size = sizes[_groupOf[p]];
            cost += Turn(turns, people, p, _groupOf[p] == a ? size - 1 : size + 1) - Turn(turns, people, p, size);
        }

        return cost + Turn(turns, people, i, sizes[b] + 1) - Turn(turns, people, i, sizes[a]);
    }

    private static int Turn(int[] turns, int people, int person, int size) => size switch { 3 => turns[person], 1 => turns[people + person], _ => 0 };
}
