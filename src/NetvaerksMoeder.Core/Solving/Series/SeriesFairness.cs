using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Exchanges that cost nothing and leave the worst off of those they concern better off.</summary>
internal sealed class SeriesFairness(SeriesState state, SeriesExchanges exchanges, StepMeter meter)
{
    /// <summary>Weighs so many exchanges.</summary>
    public void Run(long steps)
    {
        if (exchanges.Count == 0)
            return;
        var values = state.ValuePerPerson();
        state.Change.IsByPerson = true;
        try
        {
            for (long step = 0; step < steps && meter.TryStep(); step++)
            {
                if (!exchanges.TryDraw())
                    continue;
                var change = exchanges.Weigh();
                var order = change.CompareTo(default);
                if (order < 0 || (order == 0 && !IsFairer(values)))
                    continue;
                foreach (var person in state.Change.Concerned)
                    values[person] += state.Change.WorthOf(person);
                exchanges.Make(change);
            }
        }
        finally
        {
            state.Change.Clear();
            state.Change.IsByPerson = false;
        }
    }

    /// <summary>Above 0 where the first of two plans' values by person is the fairer: the smallest as large as possible, then the next.</summary>
    public static int Compare(long[] values, long[] other)
    {
        var (mine, theirs) = ((long[])values.Clone(), (long[])other.Clone());
        Array.Sort(mine);
        Array.Sort(theirs);
        return Partitioning.Fairness.Compare(mine, theirs);
    }

    private bool IsFairer(long[] values)
    {
        var concerned = state.Change.Concerned;
        if (concerned.All(person => state.Change.WorthOf(person) == 0))
            return false;
        return Compare([.. concerned.Select(person => values[person] + state.Change.WorthOf(person))], [.. concerned.Select(person => values[person])]) > 0;
    }
}
