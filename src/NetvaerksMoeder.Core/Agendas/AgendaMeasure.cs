using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The longest step in which every figure of a problem is whole.</summary>
/// <remarks>If all minutes and times are multiples of a step, a programme that is possible at all is possible on that step, since every rule bounds
/// the difference of two times: Dechter, Meiri and Pearl (1991), "Temporal constraint networks".</remarks>
internal static class AgendaMeasure
{
    /// <returns>A divisor of the grid.</returns>
    public static int Of(AgendaProblem problem)
    {
        // A block's parts share its minutes one by one.
        if (problem.Presence.Count > 0 && problem.Items.Any(i => i.Parts.Any(p => p.Presenters.Count > 0)))
            return 1;
        var step = problem.Grid;
        foreach (var figure in Figures(problem))
        {
            step = Common(step, figure);
            if (step == 1)
                break;
        }

        return step;
    }

    private static IEnumerable<int> Figures(AgendaProblem problem)
    {
        yield return problem.Frame.Minutes;
        yield return problem.Rules.BufferBeforeEnd;
        yield return problem.Rules.BreakAtLeastEvery ?? 0;
        foreach (var changeover in problem.Rules.Changeovers)
            yield return changeover.Minutes;
        var times = problem.Presence.SelectMany(p => p.Windows).SelectMany(w => new[] { w.From, w.To });
        if (problem.Rules.MealBetween is { } meal)
            times = times.Concat([meal.From, meal.To]);
        foreach (var item in problem.Items)
        {
            yield return item.Minutes.Min;
            yield return item.Minutes.Max;
            foreach (var after in item.After)
                yield return after.GapMinutes;
            foreach (var own in new[] { item.Earliest, item.Latest, item.EndBy, item.FixedStart })
            {
                if (own is { } at)
                {
                    yield return problem.Frame.MinuteOf(at);
                    yield return problem.Frame.MinuteOf(at, late: true);
                }
            }
        }

        foreach (var time in times)
        {
            yield return problem.Frame.MinuteOf(time);
            yield return problem.Frame.MinuteOf(time, late: true);
        }
    }

    private static int Common(int a, int b)
    {
        b = System.Math.Abs(b);
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
