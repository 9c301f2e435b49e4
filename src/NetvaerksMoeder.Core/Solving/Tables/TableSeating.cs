using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>People on chairs, and what an exchange of two of them would bring: O(rounds · (group size + rules)).</summary>
internal sealed class TableSeating
{
    private const int MostPeopleTabled = 1_500;

    private readonly TableSeatingProblem _problem;
    private readonly TableLayout _layout;
    private readonly long[][]? _worth;
    private readonly int[] _chairs;
    private readonly int[][][] _counts;
    private readonly long _breachCost;

    /// <param name="problem">The problem.</param>
    /// <param name="chairs">The person on each chair, -1 for nobody; taken over.</param>
    public TableSeating(TableSeatingProblem problem, int[] chairs)
    {
        _problem = problem;
        _layout = problem.Layout;
        _chairs = chairs;
        _breachCost = problem.BreachCost;
        if (problem.People <= MostPeopleTabled)
        {
            _worth = new long[problem.People][];
            for (var i = 0; i < problem.People; i++)
            {
                _worth[i] = new long[problem.People];
                for (var j = 0; j < problem.People; j++)
                    _worth[i][j] = i == j ? 0 : Judge(i, j);
            }
        }

        _counts = problem.Rules.Select(_ => new int[_layout.Rounds][]).ToArray();
        for (var rule = 0; rule < _counts.Length; rule++)
        {
            for (var round = 0; round < _layout.Rounds; round++)
            {
                _counts[rule][round] = new int[_layout.Tables];
                for (var chair = 0; chair < chairs.Length; chair++)
                {
                    if (problem.Rules[rule].Counts(chairs[chair]))
                        _counts[rule][round][_layout.TableOf(chair, round)]++;
                }
            }
        }
    }

    /// <summary>The person on each chair, -1 for nobody; read only.</summary>
    public int[] Chairs => _chairs;

    /// <summary>How many forbidden meetings and breaches of rules there are.</summary>
    public long Breaches()
    {
        long breaches = 0;
        for (var chair = 0; chair < _chairs.Length; chair++)
        {
            foreach (var other in _layout.Neighbours[chair])
            {
                if (chair < other && _chairs[chair] >= 0 && _chairs[other] >= 0 && _problem.Forbidden.Contains(_chairs[chair], _chairs[other]))
                    breaches++;
            }
        }

        for (var rule = 0; rule < _counts.Length; rule++)
            breaches += _counts[rule].Sum(round => round.Sum(count => (long)_problem.Rules[rule].Breach(count)));
        return breaches;
    }

    /// <summary>Value less the cost of repeats and breaches, counted anew; repeats that the layout makes anyway apart.</summary>
    public long Merit()
    {
        long merit = 0;
        for (var chair = 0; chair < _chairs.Length; chair++)
            merit += Merit(chair, _chairs[chair], -1);
        for (var rule = 0; rule < _counts.Length; rule++)
            merit -= 2 * _breachCost * _counts[rule].Sum(round => round.Sum(count => (long)_problem.Rules[rule].Breach(count)));
        return merit / 2;
    }

    /// <summary>What it would bring to exchange the people of two chairs.</summary>
    public long Gain(int first, int second)
    {
        var (one, other) = (_chairs[first], _chairs[second]);
        return Merit(first, other, second) - Merit(first, one, second) + Merit(second, one, first) - Merit(second, other, first) - (_breachCost * BreachChange(first, second));
    }

    /// <summary>What first meetings are worth to the person on a chair.</summary>
    public long ValueOf(int chair)
    {
        long value = 0;
        foreach (var neighbour in _layout.Neighbours[chair])
        {
            if (_chairs[neighbour] is >= 0 and var met)
                value += Math.Max(0, _worth is null ? Judge(_chairs[chair], met) : _worth[_chairs[chair]][met]);
        }

        return value;
    }

    /// <summary>Exchanges the people of two chairs.</summary>
    public void Exchange(int first, int second)
    {
        for (var rule = 0; rule < _counts.Length; rule++)
        {
            var change = Change(rule, first, second);
            for (var round = 0; change != 0 && round < _layout.Rounds; round++)
            {
                _counts[rule][round][_layout.TableOf(first, round)] += change;
                _counts[rule][round][_layout.TableOf(second, round)] -= change;
            }
        }

        (_chairs[first], _chairs[second]) = (_chairs[second], _chairs[first]);
    }

    // What a person on a chair brings, the meetings with one other chair apart: those stay the same.
    private long Merit(int chair, int person, int except)
    {
        if (person < 0)
            return 0;
        var merit = 0L;
        var neighbours = _layout.Neighbours[chair];
        var times = _layout.Times[chair];
        for (var k = 0; k < neighbours.Length; k++)
        {
            var met = _chairs[neighbours[k]];
            if (neighbours[k] == except || met < 0)
                continue;
            var worth = _worth is null ? Judge(person, met) : _worth[person][met];
            merit += worth < 0 ? worth * times[k] : worth;
        }

        return merit;
    }

    private long BreachChange(int first, int second)
    {
        long difference = 0;
        for (var rule = 0; rule < _counts.Length; rule++)
        {
            var change = Change(rule, first, second);
            if (change == 0)
                continue;
            var own = _problem.Rules[rule];
            for (var round = 0; round < _layout.Rounds; round++)
            {
                var (from, to) = (_layout.TableOf(first, round), _layout.TableOf(second, round));
                if (from == to)
                    continue;
                var counts = _counts[rule][round];
                difference += own.Breach(counts[from] + change) - own.Breach(counts[from]) + own.Breach(counts[to] - change) - own.Breach(counts[to]);
            }
        }

        return difference;
    }

    // How many more of a rule's people the first chair's tables get.
    private int Change(int rule, int first, int second) =>
        (_problem.Rules[rule].Counts(_chairs[second]) ? 1 : 0) - (_problem.Rules[rule].Counts(_chairs[first]) ? 1 : 0);

    private long Judge(int i, int j) =>
        _problem.Forbidden.Contains(i, j) ? -_breachCost
        : _problem.Met.Contains(i, j) ? -_problem.RepeatCost
        : _problem.Scores.Of(i, j);
}
