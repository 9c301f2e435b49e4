using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What the encounters of a series amount to as one problem, and how far that is from the best possible.</summary>
/// <remarks>Immutable. A pair's value counts once in the series: the first time it meets, with the values of the encounter where that is.
/// Each later meeting is a repeat and worth nothing.</remarks>
public sealed class SeriesOutcome
{
    private readonly GuaranteeOutcome[] _guarantees;
    private readonly TimeAdvice[] _moreTime;

    /// <summary>Creates an outcome as read from a file; <see cref="PlanAudit"/> tells whether it is right.</summary>
    /// <param name="status">What is claimed of the plan.</param>
    /// <param name="stopped">Why the search ended.</param>
    /// <param name="seed">Where chance started.</param>
    /// <param name="steps">The steps used by the joint search, 0 or more.</param>
    /// <param name="figures">Value, repeats, counts and the least any person gets, over the series.</param>
    /// <param name="bound">What no plan with as few repeats can be worth more than, 0 or more.</param>
    /// <param name="repeatsBound">What no plan can have fewer repeats than, 0 or more.</param>
    /// <param name="separateValue">What the plan was worth one encounter after the other, before all were improved together, 0 or more.</param>
    /// <param name="separateRepeats">How many repeats it had then, 0 or more.</param>
    /// <param name="guarantees">What was guaranteed; nothing by default.</param>
    /// <param name="moreTime">What more minutes would buy; nothing by default.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public SeriesOutcome(
        SolutionStatus status,
        StopReason stopped,
        long seed,
        long steps,
        RotationFigures figures,
        decimal bound,
        long repeatsBound,
        decimal separateValue,
        long separateRepeats,
        IEnumerable<GuaranteeOutcome>? guarantees = null,
        IEnumerable<TimeAdvice>? moreTime = null)
    {
        Status = status;
        Stopped = stopped;
        Seed = seed;
        Steps = Guard.Against.Negative(steps);
        Figures = Guard.Against.Null(figures);
        Bound = Guard.Against.Negative(bound);
        RepeatsBound = Guard.Against.Negative(repeatsBound);
        SeparateValue = Guard.Against.Negative(separateValue);
        SeparateRepeats = Guard.Against.Negative(separateRepeats);
        _guarantees = guarantees?.ToArray() ?? [];
        _moreTime = moreTime?.ToArray() ?? [];
    }

    /// <summary>Whether repeats and value are proven best over the series.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why the search ended.</summary>
    public StopReason Stopped { get; }

    /// <summary>Where chance started.</summary>
    public long Seed { get; }

    /// <summary>The steps used by the joint search.</summary>
    public long Steps { get; }

    /// <summary>Value, repeats, counts and the least any person gets, over the series.</summary>
    public RotationFigures Figures { get; }

    /// <summary>The total value of the series.</summary>
    public decimal Value => Figures.Value;

    /// <summary>What no plan with as few repeats can be worth more than; proven.</summary>
    public decimal Bound { get; }

    /// <summary>Meetings of pairs that had met before.</summary>
    public long Repeats => Figures.Repeats;

    /// <summary>What no plan can have fewer repeats than; proven.</summary>
    public long RepeatsBound { get; }

    /// <summary>What the plan was worth one encounter after the other, before all were improved together.</summary>
    public decimal SeparateValue { get; }

    /// <summary>How many repeats it had then.</summary>
    public long SeparateRepeats { get; }

    /// <summary>What was guaranteed, and what became of it.</summary>
    public IReadOnlyList<GuaranteeOutcome> Guarantees => _guarantees;

    /// <summary>What five more minutes would buy in each encounter.</summary>
    public IReadOnlyList<TimeAdvice> MoreTime => _moreTime;
}
