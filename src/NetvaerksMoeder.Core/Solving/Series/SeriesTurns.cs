using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How often each person stands in a group of three, and how often they sit over, over a whole series.</summary>
/// <remarks>Mutable, one a search.</remarks>
internal sealed class SeriesTurns(SeriesQuestion question)
{
    private int[] _trios = [];
    private int[] _byes = [];
    private readonly int[][][] _current = [.. question.Divisions.Select(division => division.Groups)];

    public void Load(int[][][] plan)
    {
        _trios = (int[])question.EarlierTrios.Clone();
        _byes = (int[])question.EarlierByes.Clone();
        for (var division = 0; division < plan.Length; division++)
            Count(division, plan[division], 1);
    }

    public void Replace(int division, int[][] before, int[][] after)
    {
        Count(division, before, -1);
        Count(division, after, 1);
    }

    /// <summary>What one more turn costs each of those present, given all other divisions: groups of three first, then byes.</summary>
    public int[] CostsOf(int division, int[] present, int weight)
    {
        Count(division, _current[division], -1);
        int[] costs = [.. present.Select(person => weight * (1 + (2 * _trios[person]))), .. present.Select(person => weight * (1 + (2 * _byes[person])))];
        Count(division, _current[division], 1);
        return costs;
    }

    private void Count(int division, int[][] groups, int by)
    {
        if (!question.Divisions[division].IsOdd)
            return;
        if (by > 0)
            _current[division] = groups;
        foreach (var group in groups)
        {
            var turns = group.Length switch { 3 => _trios, 1 => _byes, _ => null };
            for (var k = 0; turns is not null && k < group.Length; k++)
                turns[group[k]] += by;
        }
    }
}
