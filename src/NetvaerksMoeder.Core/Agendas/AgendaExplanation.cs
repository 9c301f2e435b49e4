using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Finds why a problem has no programme.</summary>
internal static class AgendaExplanation
{
    public static AgendaConflict Of(AgendaProblem problem, CancellationToken cancellationToken)
    {
        var rules = AgendaRule.Of(problem);
        var conflict = QuickXplain.Smallest(rules, kept => IsPossible(problem, kept, cancellationToken));
        return new AgendaConflict(
            conflict.ToList().AsReadOnly(),
            null,
            "Disse regler kan ikke holde på samme tid: " + string.Join(" ", conflict.Select(r => r.Danish)),
            "These rules cannot all hold: " + string.Join(" ", conflict.Select(r => r.English)),
            []);
    }

    public static bool IsPossible(AgendaProblem problem, IEnumerable<AgendaRule> kept, CancellationToken cancellationToken) =>
        TemporalSolver.Solve(new AgendaModel(problem, kept).Build(), new StepMeter(long.MaxValue, cancellationToken), out _) is not null;
}
