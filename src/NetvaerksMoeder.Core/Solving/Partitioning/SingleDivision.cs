using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One round, free values and no rules: a maximally diverse grouping, left to the search made for it.</summary>
internal static class SingleDivision
{
    private const int MostPeople = 3_000;

    /// <summary>Whether a problem is no more than that.</summary>
    public static bool Fits(GroupSchedulingProblem problem) =>
        problem.Rounds == 1 && problem.People <= MostPeople && problem.Scores is PairScores.Matrix && !problem.FairFirst
        && problem.Met.Count == 0 && problem.Forbidden.Count == 0 && problem.Together.Count == 0
        && problem.Quotas.Count == 0 && problem.NeverAlone.Count == 0 && problem.Hosts.Count == 0;

    /// <summary>Fills an empty plan of such a problem; an eighth of the budget is left for fairness.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="random">Draws everything.</param>
    /// <param name="meter">The budget.</param>
    /// <param name="plans">So many plans, this one among them, are to be filled with what is left.</param>
    public static void Fill(GroupPlan plan, Xoshiro256StarStar random, StepMeter meter, int plans)
    {
        var frame = plan.Frame.Rounds[0];
        if (frame.Groups > 0)
        {
            var scores = plan.Frame.Problem.Scores;
            var present = frame.Present;
            var values = new PairScores.Matrix([.. present.Select(i => present.Select(j => i == j ? 0 : scores.Of(i, j)).ToArray())]);
            var problem = new DiverseGroupingProblem(values, [.. Enumerable.Repeat(frame.Least, frame.Groups)], [.. Enumerable.Repeat(frame.Most, frame.Groups)]);
            var groupOf = DiverseGrouping.Search(problem, random, meter, meter.Left / 8 * 7 / plans);
            for (var k = 0; k < present.Length; k++)
                plan.Seat(0, [present[k]], groupOf[k]);
        }

        plan.Rescore();
    }
}
