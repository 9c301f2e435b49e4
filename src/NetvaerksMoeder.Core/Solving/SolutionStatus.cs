namespace NetvaerksMoeder.Core.Solving;

/// <summary>How far a solver came. The zero value is the strongest claim, so results are always given it explicitly.</summary>
public enum SolutionStatus
{
    /// <summary>Proven: no plan that keeps the rules has fewer repeats or, with as few, a greater value (for an agenda: a lower cost). Fairness
    /// among such plans is sought; it is proven too only where the search was exhausted.</summary>
    Optimal = 0,

    /// <summary>Every rule is kept; a better plan may exist, no better than the reported bound.</summary>
    Feasible = 1,

    /// <summary>No plan: the result names the rules that clash. Proven where the reason for stopping is
    /// <see cref="StopReason.ProvenInfeasible"/>; with <see cref="StopReason.StepLimit"/> none was found within the budget.</summary>
    Infeasible = 2,
}
