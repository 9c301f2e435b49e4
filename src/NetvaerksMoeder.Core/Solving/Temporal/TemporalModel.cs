using System;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Jobs on one line of time from 0 to a horizon, one after the other.</summary>
/// <remarks>A job starts as soon as the one before it has ended and its own rules let it; a pause may also be held back so that the stretch
/// after it is not too long, and then no longer than that. The price of a plan is the sum of the costs of its lengths plus, for each
/// gap, its minutes squared. The jobs that are not movable keep their order.</remarks>
internal sealed class TemporalModel
{
    /// <summary>The jobs in their given order.</summary>
    public required TemporalJob[] Jobs { get; init; }

    /// <summary>The last possible end of all.</summary>
    public required int Horizon { get; init; }

    /// <summary>Where the clock stands before the first job; a gap is counted from here.</summary>
    public int Origin { get; init; }

    /// <summary>Minutes of a step, for the price of gaps.</summary>
    public int MinutesPerStep { get; init; } = 1;

    /// <summary>The most steps from the end of a pause to the start of the next or the end of the last job; below 0 for no limit.</summary>
    public int PauseLimit { get; init; } = -1;

    /// <summary>When the last pause before the first job ended; may be negative.</summary>
    public int LastPauseEnd { get; init; }

    /// <summary>The steps needed between two forms, from × to; <see langword="null"/> for none.</summary>
    public int[,]? Changeovers { get; init; }

    /// <summary>The form of what was before the first job; below 0 for nothing.</summary>
    public int LastForm { get; init; } = -1;

    /// <summary>The same jobs in another order, none of them movable.</summary>
    /// <param name="order">The jobs in the order wanted.</param>
    /// <param name="place">The place of each job in it.</param>
    public TemporalModel InOrder(int[] order, int[] place) => With(Array.ConvertAll(order, j => Jobs[j].Fixed(place)));

    /// <summary>The same jobs in the order given, none of them movable or to be left out.</summary>
    public TemporalModel AllInOrder() => With(Array.ConvertAll(Jobs, j => j.AsNeeded(mayMove: false)));

    /// <summary>The same model with another job in the place of one.</summary>
    public TemporalModel With(int place, TemporalJob job)
    {
        var jobs = (TemporalJob[])Jobs.Clone();
        jobs[place] = job;
        return With(jobs);
    }

    private TemporalModel With(TemporalJob[] jobs) => new()
    {
        Jobs = jobs,
        Horizon = Horizon,
        Origin = Origin,
        MinutesPerStep = MinutesPerStep,
        PauseLimit = PauseLimit,
        LastPauseEnd = LastPauseEnd,
        Changeovers = Changeovers,
        LastForm = LastForm,
    };
}
