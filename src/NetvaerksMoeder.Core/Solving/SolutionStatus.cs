namespace NetvaerksMoeder.Core.Solving;

/// <summary>How far a solver came. The zero value is the strongest claim, so results are always given it explicitly.</summary>
public enum SolutionStatus
{
    /// <summary>Proven: no plan that keeps the rules is better.</summary>
    Optimal = 0,

    /// <summary>Every rule is kept; a better plan may exist, no better than the reported bound.</summary>
    Feasible = 1,

    /// <summary>Proven: no plan keeps all the rules. The result names a smallest set of rules that clash.</summary>
    Infeasible = 2,
}
