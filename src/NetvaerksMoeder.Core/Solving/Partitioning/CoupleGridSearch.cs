using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The best people for the points of a <see cref="CoupleGrid"/>, by branch and bound.</summary>
/// <remarks>
/// What counts is what is saved: how much less than the dearest pair those are worth who do not meet. They share a row, or a column, or
/// are of two couples. So first the eight people of the couples are chosen, then the columns, and then, where much enough could still
/// be saved in the rows, who is in which row. What is open is bounded by each person's greatest savings among as many as they will
/// not meet, and between two columns by their best matching. People who are exchangeable are tried in one order only. Mutable, one a search.
/// </remarks>
internal sealed class CoupleGridSearch
{
    private const int People = CoupleGrid.People;
    private const int Rows = CoupleGrid.Rows;
    private const int Mates = 2 * Rows;
    private const int Singles = People - Mates;

    private static readonly int[][] Orders = [.. OrdersOf()];

    private readonly StepMeter _meter;
    private readonly int[] _person;
    private readonly int[] _kind;
    private readonly long[][] _saved;
    private readonly long[] _toMates = new long[People];
    private readonly long[] _amongTwo = new long[People];
    private readonly long[] _amongFive = new long[People];
    private readonly bool[] _isMate = new bool[People];
    private readonly bool[] _isTaken = new bool[People];
    private readonly int[] _mates = new int[Mates];
    private readonly int[] _singles = new int[Singles];
    private readonly int[] _rest = new int[2 * Rows];
    private readonly int[][] _columns = [new int[Rows], new int[Rows], new int[Rows]];
    private readonly int[][] _couples = [.. Enumerable.Range(0, Rows).Select(_ => new int[2])];
    private readonly long[] _matesOf = new long[CoupleGrid.Columns];
    private readonly long[][][] _inRow = [.. Enumerable.Range(0, CoupleGrid.Columns).Select(_ => Enumerable.Range(0, Rows).Select(_ => new long[Rows]).ToArray())];
    private readonly long[] _bestRows = new long[CoupleGrid.Columns];
    private readonly long[] _greatest = new long[6];
    private long _most;

    /// <param name="scores">What each pair is worth.</param>
    /// <param name="personAt">The best people known.</param>
    /// <param name="meter">Asked for a step each time a part of the people is weighed.</param>
    public CoupleGridSearch(PairScores scores, int[] personAt, StepMeter meter)
    {
        _meter = meter;
        Best = personAt;
        var kinds = KindsOf(scores);
        _person = [.. Enumerable.Range(0, People).OrderByDescending(person => kinds.Count(kind => kind == kinds[person])).ThenBy(person => kinds[person]).ThenBy(person => person)];
        _kind = [.. _person.Select(person => kinds[person])];
        var greatest = Enumerable.Range(0, People).Max(i => Enumerable.Range(0, i).Select(j => scores.Of(i, j)).DefaultIfEmpty(0).Max());
        _saved = [.. _person.Select(i => _person.Select(j => i == j ? 0 : greatest - scores.Of(i, j)).ToArray())];
        _most = SavedBy([.. personAt.Select(person => Array.IndexOf(_person, person))]);
    }

    /// <summary>The best people found.</summary>
    public int[] Best { get; private set; }

    /// <summary>Looks at everything that could be better.</summary>
    /// <returns>Whether the budget was enough; then <see cref="Best"/> is proven.</returns>
    public bool Run() => ChooseMates(0, 0);

    private bool ChooseMates(int count, int from)
    {
        if (count == Mates)
            return FirstColumns();
        for (var person = from; person <= People - Mates + count; person++)
        {
            if (person > from && _kind[person] == _kind[person - 1])
                continue;
            _mates[count] = person;
            _isMate[person] = true;
            var goOn = ChooseMates(count + 1, person + 1);
            _isMate[person] = false;
            if (!goOn)
                return false;
        }

        return true;
    }

    private bool FirstColumns()
    {
        if (!_meter.TryStep())
            return false;
        for (int person = 0, next = 0; person < People; person++)
        {
            if (!_isMate[person])
                _singles[next++] = person;
        }

        long bySingle = 0, byMate = 0, among = 0;
        foreach (var single in _singles)
        {
            bySingle += _toMates[single] = Greatest(single, _mates, 2);
            among += _amongFive[single] = Greatest(single, _singles, 5);
            _amongTwo[single] = _greatest[0] + _greatest[1];
        }

        foreach (var mate in _mates)
            byMate += Greatest(mate, _singles, 3);
        var within = Within(_mates) - LeastCouples(0);
        var across = Math.Min(bySingle, byMate);
        if (within + across + (among / 2) <= _most)
            return true;

        var column = _columns[0];
        column[0] = _singles[0];
        for (var i = 1; i < Singles - 2; i++)
        {
            if (i > 1 && IsLike(_singles, i))
                continue;
            for (var j = i + 1; j < Singles - 1; j++)
            {
                if (j > i + 1 && IsLike(_singles, j))
                    continue;
                for (var k = j + 1; k < Singles; k++)
                {
                    if (k > j + 1 && IsLike(_singles, k))
                        continue;
                    (column[1], column[2], column[3]) = (_singles[i], _singles[j], _singles[k]);
                    // Their own column is known, so only two of the five are open.
                    var open = among;
                    foreach (var person in column)
                        open += _amongTwo[person] - _amongFive[person];
                    if (within + Within(column) + across + (open / 2) > _most && !SecondColumns(within + Within(column)))
                        return false;
                }
            }
        }

        return true;
    }

    private bool SecondColumns(long within)
    {
        if (!_meter.TryStep())
            return false;
        var first = _columns[0];
        foreach (var person in first)
            _isTaken[person] = true;
        var count = 0;
        foreach (var single in _singles)
        {
            if (!_isTaken[single])
                _rest[count++] = single;
        }

        foreach (var person in first)
            _isTaken[person] = false;

        _matesOf[0] = MatesOf(first);
        long bySingle = 0, byMate = 0, among = 0, toFirst = 0, fromFirst = 0;
        foreach (var single in _rest)
        {
            bySingle += _toMates[single];
            among += Greatest(single, _rest, 4);
            toFirst += Greatest(single, first, 1);
        }

        foreach (var mate in _mates)
            byMate += Greatest(mate, _rest, 2);
        foreach (var person in first)
            fromFirst += Greatest(person, _rest, 2);
        if (within + _matesOf[0] + Math.Min(bySingle, byMate) + (among / 2) + Math.Min(toFirst, fromFirst) <= _most)
            return true;

        var (second, third) = (_columns[1], _columns[2]);
        second[0] = _rest[0];
        for (var i = 1; i < _rest.Length - 2; i++)
        {
            if (i > 1 && IsLike(_rest, i))
                continue;
            for (var j = i + 1; j < _rest.Length - 1; j++)
            {
                if (j > i + 1 && IsLike(_rest, j))
                    continue;
                for (var k = j + 1; k < _rest.Length; k++)
                {
                    if (k > j + 1 && IsLike(_rest, k))
                        continue;
                    (second[1], second[2], second[3]) = (_rest[i], _rest[j], _rest[k]);
                    for (int at = 1, next = 0; at < _rest.Length; at++)
                    {
                        if (at != i && at != j && at != k)
                            third[next++] = _rest[at];
                    }

                    if (!Couples(within + Within(second) + Within(third)))
                        return false;
                }
            }
        }

        return true;
    }

    private bool Couples(long within)
    {
        if (!_meter.TryStep())
            return false;
        _matesOf[1] = MatesOf(_columns[1]);
        _matesOf[2] = MatesOf(_columns[2]);
        var upper = within + _matesOf[0] + _matesOf[1] + _matesOf[2];
        if (upper + Bound(0, 1) + Bound(0, 2) + Bound(1, 2) <= _most)
            return true;
        (_bestRows[0], _bestRows[1], _bestRows[2]) = (Matching(0, 1), Matching(0, 2), Matching(1, 2));
        var rows = _bestRows[0] + _bestRows[1] + _bestRows[2];
        // Within has the savings of the couples taken off as if they were the least.
        return upper + rows <= _most || Couple(0, 0, within + LeastCouples(0), upper - within + rows);
    }

    // Makes couples of the mates; those of a couple meet, so what they would save is lost.
    private bool Couple(int row, int taken, long within, long open)
    {
        if (row == Rows)
            return SeatRows(within);
        var first = 0;
        while ((taken & (1 << first)) != 0)
            first++;
        for (var second = first + 1; second < Mates; second++)
        {
            if ((taken & (1 << second)) != 0 || within - _saved[_mates[first]][_mates[second]] + open - LeastCouples(taken | (1 << first) | (1 << second)) <= _most)
                continue;
            (_couples[row][0], _couples[row][1]) = (_mates[first], _mates[second]);
            if (!Couple(row + 1, taken | (1 << first) | (1 << second), within - _saved[_mates[first]][_mates[second]], open))
                return false;
        }

        return true;
    }

    // Everybody of a column has a row: one order of the rows a column.
    private bool SeatRows(long within)
    {
        var best = new long[CoupleGrid.Columns];
        for (var column = 0; column < best.Length; column++)
        {
            for (var i = 0; i < Rows; i++)
            {
                for (var row = 0; row < Rows; row++)
                    _inRow[column][i][row] = _saved[_columns[column][i]][_couples[row][0]] + _saved[_columns[column][i]][_couples[row][1]];
            }

            best[column] = Orders.Max(order => InRows(column, order));
        }

        foreach (var first in Orders)
        {
            if (!_meter.TryStep())
                return false;
            var one = within + InRows(0, first);
            if (one + best[1] + best[2] + _bestRows[0] + _bestRows[1] + _bestRows[2] <= _most)
                continue;
            foreach (var second in Orders)
            {
                var two = one + InRows(1, second) + Shared(0, first, 1, second);
                if (two + best[2] + _bestRows[1] + _bestRows[2] <= _most)
                    continue;
                foreach (var third in Orders)
                {
                    var saved = two + InRows(2, third) + Shared(0, first, 2, third) + Shared(1, second, 2, third);
                    if (saved > _most)
                        Keep(saved, first, second, third);
                }
            }
        }

        return true;
    }

    private void Keep(long saved, params int[][] orders)
    {
        _most = saved;
        var best = new int[People];
        for (var column = 0; column < orders.Length; column++)
        {
            for (var i = 0; i < Rows; i++)
                best[(CoupleGrid.Columns * orders[column][i]) + column] = _person[_columns[column][i]];
        }

        for (var row = 0; row < Rows; row++)
        {
            best[Singles + (2 * row)] = _person[_couples[row][0]];
            best[Singles + (2 * row) + 1] = _person[_couples[row][1]];
        }

        Best = best;
    }

    private long InRows(int column, int[] order)
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
            sum += _inRow[column][i][order[i]];
        return sum;
    }

    private long Shared(int column, int[] order, int other, int[] orderOfOther)
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
            sum += _saved[_columns[column][i]][_columns[other][Array.IndexOf(orderOfOther, order[i])]];
        return sum;
    }

    /// <summary>What rows can save at most between two columns.</summary>
    private long Matching(int column, int other)
    {
        long best = 0;
        foreach (var order in Orders)
        {
            long sum = 0;
            for (var i = 0; i < Rows; i++)
                sum += _saved[_columns[column][i]][_columns[other][order[i]]];
            best = Math.Max(best, sum);
        }

        return best;
    }

    private long Bound(int column, int other)
    {
        long sum = 0;
        foreach (var person in _columns[column])
            sum += Greatest(person, _columns[other], 1);
        return sum;
    }

    /// <summary>What rows can save at most between a column and the couples: two for each of the column, one for each mate.</summary>
    private long MatesOf(int[] column)
    {
        long bySingle = 0, byMate = 0;
        foreach (var person in column)
            bySingle += _toMates[person];
        foreach (var mate in _mates)
            byMate += Greatest(mate, column, 1);
        return Math.Min(bySingle, byMate);
    }

    /// <summary>What couples among the mates who are not taken lose at least.</summary>
    private long LeastCouples(int taken)
    {
        if (taken == (1 << Mates) - 1)
            return 0;
        var first = 0;
        while ((taken & (1 << first)) != 0)
            first++;
        var least = long.MaxValue;
        for (var second = first + 1; second < Mates; second++)
        {
            if ((taken & (1 << second)) == 0)
                least = Math.Min(least, _saved[_mates[first]][_mates[second]] + LeastCouples(taken | (1 << first) | (1 << second)));
        }

        return least;
    }

    private long Within(int[] people)
    {
        long sum = 0;
        for (var i = 1; i < people.Length; i++)
        {
            var row = _saved[people[i]];
            for (var j = 0; j < i; j++)
                sum += row[people[j]];
        }

        return sum;
    }

    /// <summary>The sum of somebody's greatest savings with so many of these people, one to five of them.</summary>
    private long Greatest(int person, int[] among, int count)
    {
        var row = _saved[person];
        Array.Clear(_greatest, 0, count);
        foreach (var other in among)
        {
            // With oneself nothing is saved.
            var value = row[other];
            for (var k = 0; k < count && value > 0; k++)
            {
                if (value > _greatest[k])
                    (value, _greatest[k]) = (_greatest[k], value);
            }
        }

        long sum = 0;
        for (var k = 0; k < count; k++)
            sum += _greatest[k];
        return sum;
    }

    private bool IsLike(int[] people, int at) => _kind[people[at]] == _kind[people[at - 1]];

    private long SavedBy(int[] at)
    {
        long sum = 0;
        for (var a = 0; a < People; a++)
        {
            for (var b = 0; b < a; b++)
                sum += CoupleGrid.Meet(a, b) ? 0 : _saved[at[a]][at[b]];
        }

        return sum;
    }

    /// <summary>For each person the first who is worth the same to everybody else.</summary>
    private static int[] KindsOf(PairScores scores) => [.. Enumerable.Range(0, People).Select(person => Enumerable.Range(0, person + 1).First(other => other == person
        || Enumerable.Range(0, People).All(third => third == person || third == other || scores.Of(person, third) == scores.Of(other, third))))];

    private static System.Collections.Generic.IEnumerable<int[]> OrdersOf() =>
        from a in Enumerable.Range(0, Rows)
        from b in Enumerable.Range(0, Rows)
        from c in Enumerable.Range(0, Rows)
        from d in Enumerable.Range(0, Rows)
        where new[] { a, b, c, d }.Distinct().Count() == Rows
        select new[] { a, b, c, d };
}
