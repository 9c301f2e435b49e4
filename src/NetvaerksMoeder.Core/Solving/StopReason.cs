namespace NetvaerksMoeder.Core.Solving;

/// <summary>Why a solver stopped.</summary>
public enum StopReason
{
    /// <summary>The value met the proven bound, or the search was exhausted.</summary>
    ProvenOptimal = 0,

    /// <summary>The budget of steps was used.</summary>
    StepLimit = 1,

    /// <summary>Proven that no plan keeps all the rules.</summary>
    ProvenInfeasible = 2,

    /// <summary>The caller stopped the search; the result is the best so far.</summary>
    Interrupted = 3,
}
