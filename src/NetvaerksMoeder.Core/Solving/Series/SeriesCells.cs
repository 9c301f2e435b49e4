using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>A start for up to three divisions into few large groups, such as walks, in which the same few people share all that must be shared.</summary>
/// <remarks>
/// Row and column of a grid are the groups of two divisions, and the diagonal that of the third, as in a Latin square: whoever shares a cell
/// shares all three, and hardly anybody else shares two. That is as few repeats as <see cref="SeriesPigeonholes"/> proves, where the sizes go
/// up; exchanges of single people do not find it, since a cell must move as one. People who are alike are put in one cell.
/// </remarks>
internal sealed class SeriesCells
{
    private const int Most = 3;

    private readonly SeriesQuestion _question;
    private readonly int[][] _free;
    private readonly int[] _counts;

    private SeriesCells(SeriesQuestion question, int[] divisions)
    {
        _question = question;
        Divisions = divisions;
        _free = [.. divisions.Select(division => question.Divisions[division].Groups.Select(group => group.Length).OrderByDescending(size => size).ToArray())];
        _counts = new int[Rows * Columns * Diagonals];
    }

    /// <summary>The divisions of the grid: columns first, then rows, then the diagonals where there is a third.</summary>
    public int[] Divisions { get; }

    private int Columns => _free[0].Length;

    private int Rows => _free[1].Length;

    private int Diagonals => _free.Length > 2 ? _free[2].Length : 1;

    /// <summary>The divisions that are bound to share most; <see langword="null"/> where there are not two.</summary>
    public static SeriesCells? Of(SeriesQuestion question)
    {
        var free = Enumerable.Range(0, question.Divisions.Count).Where(at => IsFree(question.Divisions[at])).ToList();
        var chosen = free
            .Where(at => free.Exists(other => other != at && SeriesPigeonholes.Shared(question.Divisions[at], question.Divisions[other]) > question.Divisions[at].Present.Length / 8))
            .OrderBy(at => question.Divisions[at].Groups.Length)
            .Take(Most)
            .OrderByDescending(at => question.Divisions[at].Groups.Length)
            .ThenBy(at => at)
            .ToArray();
        return chosen.Length < 2 ? null : new SeriesCells(question, chosen);
    }

    /// <summary>The same with each of the divisions as the diagonal in turn: which does best goes by the sizes.</summary>
    public IEnumerable<SeriesCells> Turned() => Divisions.Length < Most
        ? [this]
        : Enumerable.Range(0, Most).Select(by => new SeriesCells(_question, [.. Divisions.Skip(by).Concat(Divisions.Take(by))]));

    /// <summary>The plan with these divisions laid out anew, all else as it is.</summary>
    /// <param name="plan">Division, group, members.</param>
    /// <param name="kinds">The kind of each person: those of one kind stand side by side.</param>
    public int[][][] Lay(int[][][] plan, int[] kinds)
    {
        var there = Enumerable.Range(0, _question.People).ToDictionary(person => person, person => Divisions.Select(division => _question.Divisions[division].IsIn(person)).ToArray());
        var whole = there.Where(each => each.Value.All(isIn => isIn)).Select(each => each.Key).OrderBy(person => kinds[person]).ThenBy(person => person).ToList();
        var places = whole.Select(_ => Place([.. Divisions.Select(_ => true)])).OrderBy(Order).ToList();
        var groups = Divisions.Select((_, at) => _free[at].Select(_ => new List<int>()).ToArray()).ToArray();
        for (var k = 0; k < whole.Count; k++)
            Put(whole[k], places[k]);
        foreach (var each in there.Where(each => each.Value.Contains(true) && each.Value.Contains(false)).OrderBy(each => each.Key))
            Put(each.Key, Place(each.Value));

        var laid = (int[][][])plan.Clone();
        for (var at = 0; at < Divisions.Length; at++)
            laid[Divisions[at]] = Fit(groups[at], _question.Divisions[Divisions[at]].Groups);
        return laid;

        void Put(int person, int[] place)
        {
            for (var at = 0; at < place.Length; at++)
            {
                if (place[at] >= 0)
                    groups[at][place[at]].Add(person);
            }
        }
    }

    private static bool IsFree(SeriesDivision division) =>
        !division.IsFixed && !division.IsPairs && !division.IsMixed && division.Quotas.Count == 0 && division.Units.Length == division.Present.Length;

    /// <summary>Takes the place that is used least, and of those the one with most room; off its diagonal only where there is no room.</summary>
    private int[] Place(bool[] isIn)
    {
        var best = (isIn.All(each => each) ? Best(isIn, true) : null) ?? Best(isIn, false)!;
        _counts[IndexOf(best)]++;
        for (var at = 0; at < best.Length; at++)
        {
            if (best[at] >= 0)
                _free[at][best[at]]--;
        }

        return best;
    }

    private int[]? Best(bool[] isIn, bool isDiagonal)
    {
        int[]? best = null;
        var least = long.MaxValue;
        for (var column = 0; column < (isIn[0] ? Columns : 1); column++)
        {
            for (var row = 0; row < (isIn[1] ? Rows : 1); row++)
            {
                var (from, to) = isDiagonal ? ((row + column) % Diagonals, ((row + column) % Diagonals) + 1) : (0, isIn[isIn.Length - 1] ? Diagonals : 1);
                for (var diagonal = from; diagonal < to; diagonal++)
                {
                    int[] place = [isIn[0] ? column : -1, isIn[1] ? row : -1, .. isIn.Skip(2).Select(isThere => isThere ? diagonal : -1)];
                    long room = 0;
                    var isFull = false;
                    for (var at = 0; at < place.Length; at++)
                    {
                        var free = place[at] < 0 ? 1 : _free[at][place[at]];
                        room += free;
                        isFull |= free == 0;
                    }

                    var cost = ((long)_counts[IndexOf(place)] << 20) - room;
                    if (!isFull && cost < least)
                        (least, best) = (cost, place);
                }
            }
        }

        return best;
    }

    private int IndexOf(int[] place) => (((Math.Max(0, place[0]) * Rows) + Math.Max(0, place[1])) * Diagonals) + (place.Length > 2 ? Math.Max(0, place[2]) : 0);

    /// <summary>Cells one after the other down the grid, so that those near each other share nothing.</summary>
    private int Order(int[] place) => ((((place[0] - place[1]) % Columns) + Columns) % Columns * Rows) + place[1];

    /// <summary>The groups in an order in which each is as large as it is to be.</summary>
    private static int[][] Fit(List<int>[] groups, int[][] sizes)
    {
        var ordered = groups.OrderByDescending(group => group.Count).ToArray();
        var at = Enumerable.Range(0, sizes.Length).OrderByDescending(g => sizes[g].Length).ThenBy(g => g).ToArray();
        var fitted = new int[sizes.Length][];
        for (var g = 0; g < fitted.Length; g++)
            fitted[at[g]] = [.. ordered[g].OrderBy(person => person)];
        return fitted;
    }
}
