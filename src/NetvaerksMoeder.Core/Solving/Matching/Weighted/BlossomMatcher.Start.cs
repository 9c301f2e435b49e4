namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

internal sealed partial class BlossomMatcher
{
    /// <summary>Makes the duals feasible, raises each until an edge is tight, and matches along tight edges.</summary>
    private void Start(long[]? duals, int[]? mates)
    {
        unchecked
        {
            for (var v = 0; v < _n; v++)
            {
                if (duals is null)
                    _dual[v] = CheapestHalf(v);
                else
                    _dual[v] = duals[v];
            }

            if (duals is not null)
            {
                for (var v = 0; v < _n; v++)
                    _dual[v] += System.Math.Min(0, LeastSlack(v, out _));
            }

            KeepTight(mates);
            for (var v = 0; v < _n; v++)
            {
                if (_matchOut[v] != None || _graph.Start[v] == _graph.Start[v + 1])
                    continue;
                _dual[v] += LeastSlack(v, out var partner);
                if (partner != None)
                    Join(v, partner);
            }
        }
    }

    private void KeepTight(int[]? mates)
    {
        for (var v = 0; v < mates?.Length; v++)
        {
            if (mates[v] < v)
                continue;
            for (var arc = _graph.Start[v]; arc < _graph.Start[v + 1]; arc++)
            {
                if (_graph.Head[arc] == mates[v] && _graph.DoubledCost[arc] == _dual[v] + _dual[mates[v]])
                {
                    Join(v, mates[v]);
                    break;
                }
            }
        }
    }

    private void Join(int one, int two)
    {
        _matchIn[one] = one;
        _matchOut[one] = two;
        _matchIn[two] = two;
        _matchOut[two] = one;
    }

    private long CheapestHalf(int v)
    {
        var least = long.MaxValue;
        for (var arc = _graph.Start[v]; arc < _graph.Start[v + 1]; arc++)
            least = System.Math.Min(least, _graph.DoubledCost[arc] / 2);
        return least == long.MaxValue ? 0 : least;
    }

    /// <summary>The least slack of an edge at v, and an unmatched vertex that such an edge leads to.</summary>
    private long LeastSlack(int v, out int partner)
    {
        var least = long.MaxValue;
        partner = None;
        unchecked
        {
            for (var arc = _graph.Start[v]; arc < _graph.Start[v + 1]; arc++)
            {
                var other = _graph.Head[arc];
                var slack = _graph.DoubledCost[arc] - _dual[v] - _dual[other];
                if (slack < least)
                {
                    least = slack;
                    partner = None;
                }

                if (slack == least && partner == None && _matchOut[other] == None)
                    partner = other;
            }
        }

        return least == long.MaxValue ? 0 : least;
    }
}
