using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many of each quota's members each group of a division has, and what an exchange would cost in quotas broken.</summary>
/// <remarks>Mutable. People are numbered as in the division's list of those present.</remarks>
internal sealed class SeriesQuotaCounts
{
    private readonly SeriesQuota[] _quotas;
    private readonly bool[][] _members;
    private readonly int[][] _counts;
    private readonly int _weight;

    public SeriesQuotaCounts(SeriesDivision division, int[] groupOf, int weight)
    {
        _quotas = [.. division.Quotas];
        _members = [.. _quotas.Select(quota => division.Present.Select(person => quota.Members[person]).ToArray())];
        _counts = [.. _members.Select(members => Enumerable.Range(0, division.Groups.Length).Select(group => members.Where((isMember, p) => isMember && groupOf[p] == group).Count()).ToArray())];
        _weight = weight;
    }

    /// <summary>What it costs more where one goes from <paramref name="a"/> to <paramref name="b"/> and another, or nobody (-1), the other way.</summary>
    public int CostOf(int one, int other, int a, int b)
    {
        var cost = 0;
        for (var quota = 0; quota < _quotas.Length; quota++)
        {
            var by = (_members[quota][one] ? 1 : 0) - (other >= 0 && _members[quota][other] ? 1 : 0);
            if (by == 0)
                continue;
            int here = _counts[quota][a], there = _counts[quota][b];
            cost += _quotas[quota].CostOf(here - by) - _quotas[quota].CostOf(here) + _quotas[quota].CostOf(there + by) - _quotas[quota].CostOf(there);
        }

        return cost * _weight;
    }

    public void Move(int person, int from, int to)
    {
        for (var quota = 0; quota < _quotas.Length; quota++)
        {
            if (!_members[quota][person])
                continue;
            _counts[quota][from]--;
            _counts[quota][to]++;
        }
    }
}
