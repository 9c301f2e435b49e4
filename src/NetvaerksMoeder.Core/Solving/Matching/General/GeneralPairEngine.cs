using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Takes every question: any values, presence, history, apart, odd numbers.</summary>
/// <remarks>The relaxation that forgets the rounds is solved to optimality and split into rounds; where that works the plan is
/// proven best at once. Otherwise rounds are matched one after the other and improved together. Few people are searched
/// exhaustively.</remarks>
internal sealed class GeneralPairEngine : IPairEngine
{
    public bool Takes(PairSchedulingProblem problem) => true;

    public IEnumerable<PairSchedule> Improve(
        PairSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken) =>
        new GeneralPairSearch(problem, options, cancellationToken).Run();
}
