using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The best dates, or why there are none.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DatePlan
{
    internal DatePlan(DateProblem problem, SolutionStatus status, IReadOnlyList<DateChoice> choices, long considered, IReadOnlyList<LocalDate> candidates, IReadOnlyList<DateRuledOut> ruledOut, IReadOnlyList<string> danish, IReadOnlyList<string> english)
    {
        Problem = problem;
        Status = status;
        Choices = choices;
        Considered = considered;
        Candidates = candidates;
        RuledOut = ruledOut;
        Danish = danish;
        English = english;
    }

    /// <summary>What was asked for.</summary>
    public DateProblem Problem { get; }

    /// <summary>Optimal, since every choice was looked at, or infeasible.</summary>
    public SolutionStatus Status { get; }

    /// <summary>The best choices, at most five, the best first.</summary>
    public IReadOnlyList<DateChoice> Choices { get; }

    /// <summary>How many choices keep the rules; none of them is better than the first.</summary>
    public long Considered { get; }

    /// <summary>The dates that keep the rules for a single date.</summary>
    public IReadOnlyList<LocalDate> Candidates { get; }

    /// <summary>The dates on the possible weekdays that do not, and why, ascending.</summary>
    public IReadOnlyList<DateRuledOut> RuledOut { get; }

    /// <summary>Why there are no dates, in Danish sentences; empty where there are.</summary>
    public IReadOnlyList<string> Danish { get; }

    /// <summary>The same in English.</summary>
    public IReadOnlyList<string> English { get; }
}
