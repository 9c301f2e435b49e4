using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What a division is worth at most, from the eigenvalues of its values.</summary>
/// <remarks>
/// Where everybody has a share p and m is such that the matrix p_i + p_j − w_ij, with m more on its diagonal, has no eigenvalue
/// below 0, a group of s people is worth at most s times its shares and s·m / 2: William Donath and Alan Hoffman (1973), "Lower
/// bounds for the partitioning of graphs", IBM Journal of Research and Development 17. Low values may be raised first, because
/// what is hardly chosen only disturbs; several floors are tried. Whole numbers only, each bound proven
/// (<see cref="SemidefiniteMatrix"/>). O(people³) a trial. Good where values are like distances, fair where they are random.
/// </remarks>
internal sealed class SpectralBound
{
    private const int MostPeople = 260;

    /// <summary>Values are brought to about 2^20.</summary>
    private const int Bits = 20;

    /// <summary>Trials for the diagonal.</summary>
    private const int Halvings = 14;

    /// <summary>The floors tried, in hundredths of the pairs they raise.</summary>
    private static readonly int[] Floors = [0, 40, 60, 70, 80];

    private readonly DiverseGroupingProblem _problem;
    private readonly int _people;
    private readonly long[][] _values;
    private readonly long[] _rows;
    private readonly SemidefiniteMatrix _matrix;

    private SpectralBound(DiverseGroupingProblem problem, long[][] values)
    {
        _problem = problem;
        _people = problem.People;
        _values = values;
        _rows = [.. values.Select(row => row.Sum())];
        _matrix = new(_people);
    }

    /// <summary>The bound; no limit where there are too many people for it.</summary>
    public static long Of(DiverseGroupingProblem problem)
    {
        if (problem.People > MostPeople || problem.People < 2)
            return long.MaxValue;
        int up = 0, down = 0;
        while (problem.Scores.Greatest >> down >= 1 << Bits)
            down++;
        while (problem.Scores.Greatest << up < 1 << (Bits - 1) && up < Bits)
            up++;

        // Rounded up, so that the bound stays one.
        var values = Enumerable.Range(0, problem.People).Select(i => Enumerable.Range(0, problem.People)
            .Select(j => i == j ? 0 : ((problem.Scores.Of(i, j) + (1L << down) - 1) >> down) << up).ToArray()).ToArray();
        var ascending = values.SelectMany((row, i) => row.Where((_, j) => j < i)).OrderBy(value => value).ToArray();
        var best = long.MaxValue;
        foreach (var floor in Floors)
        {
            var least = ascending[(long)(ascending.Length - 1) * floor / 100];
            var raised = values.Select((row, i) => row.Select((value, j) => i == j ? 0 : Math.Max(value, least)).ToArray()).ToArray();
            var bound = new SpectralBound(problem, raised).Find();
            if (bound > best)
                break;
            best = bound;
        }

        return best == long.MaxValue ? best : (best >> up) << down;
    }

    private long Find()
    {
        long low = -(1L << Bits), high = _rows.Max();
        var best = long.MaxValue;
        for (var k = 0; k < Halvings; k++)
        {
            var diagonal = low + ((high - low) / 2);
            Fill(diagonal);
            if (_matrix.TryFactor())
                (best, high) = (diagonal, diagonal);
            else
                low = diagonal;
        }

        if (best == long.MaxValue)
            return best;
        Fill(best);
        _matrix.TryFactor();
        return Total(best, best + _matrix.Slack());
    }

    /// <summary>The shares that leave no row a sum, less what the diagonal gives the row of ones.</summary>
    private long[] Shares(long diagonal)
    {
        var all = _rows.Sum();
        return [.. _rows.Select(row => 1 + (((2 * _people * row) - all - (_people * diagonal)) / (2L * _people * _people)))];
    }

    private void Fill(long diagonal)
    {
        var shares = Shares(diagonal);
        for (var i = 0; i < _people; i++)
        {
            for (var j = 0; j < i; j++)
                _matrix.Lower[i][j] = shares[i] + shares[j] - _values[i][j];
            _matrix.Lower[i][i] = (2 * shares[i]) + diagonal;
        }
    }

    /// <summary>All groups together: people with large shares may sit in large groups.</summary>
    private long Total(long diagonal, long proven)
    {
        var shares = Shares(diagonal);
        var sum = shares.Sum();
        // Divided without remainder: everybody's share less the mean, times the people.
        var squares = sum >= 0
            ? (2 * GroupingSizes.Largest(_problem.Least, _problem.Most, _people).Pairs) + _people
            : (2 * RoundShape.EvenPairs(_people, _problem.Groups)) + _people;
        var spread = Math.Min(_problem.Most.Max(), _people) - _problem.Least.Min();
        var uneven = shares.Sum(share => Math.Abs((share * _people) - sum));
        return Ceiling(((decimal)sum * squares / _people) + ((decimal)spread * uneven / (2 * _people)) + ((decimal)_people * proven / 2));
    }

    private static long Ceiling(decimal number) => (long)Math.Ceiling(number);
}
