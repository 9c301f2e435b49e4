using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Looks at every plan of a problem small enough, so that the best one is proven to be.</summary>
/// <remarks>Complete over the frames given: all numbers of groups. Rounds are cut off as soon as the repeats exceed the best plan's.</remarks>
internal sealed class ExhaustiveSchedule
{
    private const int MostDivisions = 3_000;
    private const long MostNodes = 100_000;
    private const long MostPlans = 150_000;

    private readonly GroupSchedulingProblem _problem;
    private readonly List<int[][]>[] _divisions;
    private readonly Dictionary<(int, int), int> _times = [];
    private readonly int[][][] _plan;
    private readonly StepMeter _meter;
    private long _plans;
    private RankedPlan? _best;

    private ExhaustiveSchedule(GroupSchedulingProblem problem, List<int[][]>[] divisions, StepMeter meter, RankedPlan? best)
    {
        _best = best;
        _problem = problem;
        _divisions = divisions;
        _plan = new int[problem.Rounds][][];
        _meter = meter;
    }

    /// <summary>Tries to look at every plan.</summary>
    /// <param name="problem">Any problem.</param>
    /// <param name="meter">Asked for a step a plan.</param>
    /// <param name="best">The best plan known, and then the best there is; none where no plan keeps the rules.</param>
    /// <returns>Whether all plans were looked at.</returns>
    public static bool TrySolve(GroupSchedulingProblem problem, StepMeter meter, ref RankedPlan? best)
    {
        // A host who may choose a place binds the rounds to one another.
        if (problem.Rounds == 0 || problem.People > 24 || problem.Hosts.Any(host => host.Place is null))
            return false;

        var divisions = Enumerable.Range(0, problem.Rounds).Select(_ => new List<int[][]>()).ToArray();
        double plans = 1;
        for (var round = 0; round < problem.Rounds; round++)
        {
            if (!TryList(problem, round, divisions[round]))
                return false;
            plans *= System.Math.Max(1, divisions[round].Count);
            if (plans > 4.0 * MostPlans)
                return false;
        }

        var search = new ExhaustiveSchedule(problem, divisions, meter, best);
        if (!search.Plan(0, default))
            return false;
        best = search._best;
        return true;
    }

    private static bool TryList(GroupSchedulingProblem problem, int round, List<int[][]> divisions)
    {
        var one = new GroupSchedulingProblem(
            problem.Scores,
            PresenceTable.Of(problem.People, 1, (person, _) => problem.Presence.IsPresent(person, round)),
            problem.Sizes,
            problem.Met,
            problem.Forbidden,
            problem.Together,
            problem.Quotas,
            problem.NeverAlone,
            problem.Hosts);
        foreach (var frame in ScheduleFrame.Of(one, int.MaxValue, problem.Sizes.IsRange))
        {
            var all = new RoundDivisions(one, frame.Rounds[0], MostNodes).Visit(division =>
            {
                divisions.Add(division);
                return divisions.Count <= MostDivisions;
            });
            if (!all)
                return false;
        }

        return true;
    }

    private bool Plan(int round, PlanScore score)
    {
        if (_best is not null && score.Repeats > _best.Score.Repeats)
            return true;
        if (++_plans > MostPlans || !_meter.TryStep())
            return false;
        if (round == _problem.Rounds)
        {
            if (_best is null || score.Repeats < _best.Score.Repeats || score.Value >= _best.Score.Value || _problem.FairFirst)
                Rank(score);
            return true;
        }

        foreach (var division in _divisions[round])
        {
            _plan[round] = division;
            var after = score + Meet(division, 1);
            var goOn = Plan(round + 1, after);
            Meet(division, -1);
            if (!goOn)
                return false;
        }

        return true;
    }

    /// <summary>Counts the meetings of a division, or takes them back.</summary>
    private PlanScore Meet(int[][] division, int sign)
    {
        long repeats = 0, value = 0;
        foreach (var (i, j) in Pairs(division))
        {
            _times.TryGetValue((i, j), out var before);
            var met = _problem.Met.Contains(i, j);
            if (before == 0 && !met)
                value += _problem.Scores.Of(i, j);
            else if (!_problem.AreTogether(i, j))
                repeats++;
            _times[(i, j)] = before + sign;
        }

        return new(0, repeats, value);
    }

    private void Rank(PlanScore score)
    {
        var values = new long[_problem.People];
        foreach (var pair in _times.Where(pair => pair.Value > 0 && !_problem.Met.Contains(pair.Key.Item1, pair.Key.Item2)))
        {
            values[pair.Key.Item1] += _problem.Scores.Of(pair.Key.Item1, pair.Key.Item2);
            values[pair.Key.Item2] += _problem.Scores.Of(pair.Key.Item1, pair.Key.Item2);
        }

        var ranked = new RankedPlan((int[][][])_plan.Clone(), score, values);
        if (_best is null || ranked.IsBetterThan(_best, _problem.FairFirst))
            _best = ranked;
    }

    private static IEnumerable<(int First, int Second)> Pairs(int[][] division) =>
        division.SelectMany(group => group.SelectMany((i, at) => group.Skip(at + 1).Select(j => (i, j))));
}
