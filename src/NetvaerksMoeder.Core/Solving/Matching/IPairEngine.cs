using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>One way to plan pairs. <see cref="PairScheduler"/> asks its engines in order; the first that takes the question
/// answers it.</summary>
internal interface IPairEngine
{
    /// <summary>Whether the engine takes the question; cheap, and the same answer each time.</summary>
    bool Takes(PairSchedulingProblem problem);

    /// <summary>Strictly improving plans, each with its bound; the last is the engine's answer. At least one plan, also where
    /// the status is <see cref="SolutionStatus.Infeasible"/>.</summary>
    /// <param name="problem">A question that the engine takes.</param>
    /// <param name="options">The seed and the budget of steps.</param>
    /// <param name="cancellationToken">Checked on the way.</param>
    /// <exception cref="System.OperationCanceledException">The caller cancelled.</exception>
    IEnumerable<PairSchedule> Improve(PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken);
}
