namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Climbs from a division by the exact values until no exchange and no move adds anything.</summary>
internal sealed class ExactClimb
{
    private readonly DiverseGroupingProblem _problem;
    private readonly int[] _groupOf;
    private readonly int[] _sizes;
    private readonly long[][] _worth;

    private ExactClimb(DiverseGroupingProblem problem, int[] groupOf)
    {
        _problem = problem;
        _groupOf = (int[])groupOf.Clone();
        _sizes = new int[problem.Groups];
        _worth = new long[problem.People][];
        for (var i = 0; i < problem.People; i++)
        {
            _sizes[_groupOf[i]]++;
            _worth[i] = new long[problem.Groups];
            for (var j = 0; j < problem.People; j++)
            {
                if (i != j)
                    _worth[i][_groupOf[j]] += problem.Scores.Of(i, j);
            }
        }
    }

    /// <summary>The division reached; the given one is left as it is.</summary>
    public static int[] From(DiverseGroupingProblem problem, int[] groupOf, StepMeter meter)
    {
        var climb = new ExactClimb(problem, groupOf);
        while (climb.Pass(meter))
        {
        }

        return climb._groupOf;
    }

    /// <summary>The value of a division.</summary>
    public static long ValueOf(DiverseGroupingProblem problem, int[] groupOf)
    {
        long value = 0;
        for (var i = 0; i < problem.People; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (groupOf[i] == groupOf[j])
                    value += problem.Scores.Of(i, j);
            }
        }

        return value;
    }

    private bool Pass(StepMeter meter)
    {
        var climbed = false;
        for (var i = 0; i < _problem.People; i++)
        {
            for (var group = 0; group < _problem.Groups; group++)
            {
                if (group == _groupOf[i] || _sizes[group] >= _problem.Most[group] || _sizes[_groupOf[i]] <= _problem.Least[_groupOf[i]] || _worth[i][group] <= _worth[i][_groupOf[i]])
                    continue;
                Move(i, group);
                climbed = true;
            }

            for (var j = 0; j < i; j++)
            {
                if (!meter.TryStep())
                    return false;
                var (a, b) = (_groupOf[i], _groupOf[j]);
                if (a == b || _worth[i][b] - _worth[i][a] + _worth[j][a] - _worth[j][b] - (2 * _problem.Scores.Of(i, j)) <= 0)
                    continue;
                Move(i, b);
                Move(j, a);
                climbed = true;
            }
        }

        return climbed;
    }

    private void Move(int person, int group)
    {
        var from = _groupOf[person];
        for (var k = 0; k < _worth.Length; k++)
        {
            if (k == person)
                continue;
            var value = _problem.Scores.Of(person, k);
            _worth[k][from] -= value;
            _worth[k][group] += value;
        }

        _sizes[from]--;
        _sizes[group]++;
        _groupOf[person] = group;
    }
}
