namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The standing of every pair of a problem, as a table where there are few enough people.</summary>
/// <remarks>Immutable. O(1) up to <see cref="TableLimit"/> people (one byte a pair), otherwise O(log degree).</remarks>
internal sealed class PairStandings
{
    private const int TableLimit = 2048;
    private readonly GroupSchedulingProblem _problem;
    private readonly byte[]? _table;
    private readonly bool _allNew;

    public PairStandings(GroupSchedulingProblem problem)
    {
        _problem = problem;
        _allNew = problem.Met.Count == 0 && problem.Forbidden.Count == 0 && problem.Together.Count == 0;
        if (_allNew || problem.People > TableLimit)
            return;

        var people = problem.People;
        _table = new byte[people * people];
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < people; j++)
            {
                if (i != j)
                    _table[(i * people) + j] = (byte)LookUp(i, j);
            }
        }
    }

    /// <summary>Of two different people.</summary>
    public PairStanding Of(int i, int j)
    {
        if (_allNew)
            return PairStanding.New;
        return _table is null ? LookUp(i, j) : (PairStanding)_table[unchecked((i * _problem.People) + j)];
    }

    private PairStanding LookUp(int i, int j)
    {
        if (_problem.Forbidden.Contains(i, j))
            return PairStanding.Apart;
        var met = _problem.Met.Contains(i, j);
        if (_problem.AreTogether(i, j))
            return met ? PairStanding.TogetherMet : PairStanding.Together;
        return met ? PairStanding.Met : PairStanding.New;
    }
}
