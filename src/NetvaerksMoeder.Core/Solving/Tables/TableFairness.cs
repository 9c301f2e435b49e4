using System;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>Exchanges that cost nothing and leave those who have least better off.</summary>
/// <remarks>Values by person are compared in ascending order, the least first. O(chairs · neighbours) an exchange that costs nothing.</remarks>
internal static class TableFairness
{
    private const long MostWork = 20_000_000;

    /// <summary>Exchanges as long as that makes it fairer, and the budget lasts.</summary>
    public static void Climb(TableSeatingProblem problem, TableSeating seating, StepMeter meter)
    {
        var chairs = seating.Chairs.Length;
        var left = MostWork / Math.Max(1, (long)chairs * problem.Layout.Colours * problem.Layout.Rounds);
        var values = Ascending(problem, seating);
        for (var isFairer = true; isFairer;)
        {
            isFairer = false;
            for (var first = 0; first < chairs; first++)
            {
                for (var second = 0; second < first; second++)
                {
                    if (!TableSeatingSolver.MayExchange(problem, seating.Chairs, first, second))
                        continue;
                    if (!meter.TryStep())
                        return;
                    if (seating.Gain(first, second) != 0)
                        continue;
                    if (left-- <= 0)
                        return;
                    seating.Exchange(first, second);
                    var next = Ascending(problem, seating);
                    if (IsFairer(next, values))
                        (values, isFairer) = (next, true);
                    else
                        seating.Exchange(first, second);
                }
            }
        }
    }

    private static long[] Ascending(TableSeatingProblem problem, TableSeating seating)
    {
        var values = new long[problem.People];
        for (var chair = 0; chair < seating.Chairs.Length; chair++)
        {
            if (seating.Chairs[chair] is >= 0 and var person)
                values[person] = seating.ValueOf(chair);
        }

        Array.Sort(values);
        return values;
    }

    private static bool IsFairer(long[] next, long[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (next[at] != values[at])
                return next[at] > values[at];
        }

        return false;
    }
}
