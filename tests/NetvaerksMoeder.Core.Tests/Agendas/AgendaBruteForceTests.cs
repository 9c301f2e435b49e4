using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaBruteForceTests
{
#if NETFRAMEWORK
    private const int Cases = 25;
#else
    private const int Cases = 150;
#endif

    [Fact]
    public void Same_status_priority_and_cost_as_trying_everything()
    {
        var infeasible = 0;
        for (var seed = 1; seed <= Cases; seed++)
        {
            var problem = RandomAgendas.Tiny(seed);
            var agenda = AgendaScheduler.Schedule(problem);
            var best = BruteForce.Of(problem);

            Assert.True(best is null == (agenda.Status == SolutionStatus.Infeasible), $"seed {seed}: {agenda.Status}, {best}");
            if (best is null)
            {
                infeasible++;
                continue;
            }

            Assert.True(best == (agenda.Priority, agenda.Cost), $"seed {seed}: {(agenda.Priority, agenda.Cost)}, best {best}");
            Assert.Empty(AgendaAudit.Check(agenda));
            Assert.True(BruteForce.EveryGapIsForced(problem, agenda.Items.Select(i => new ItemTime(i.Item.Id, i.StartMinute, i.Minutes)).ToList()), $"seed {seed}");
        }

        Assert.InRange(infeasible, Cases / 10, Cases * 9 / 10);
    }

    [Fact]
    public void Every_explanation_is_minimal()
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var problem = RandomAgendas.Tiny(seed);
            if (AgendaScheduler.Schedule(problem).Conflict is not { } conflict)
                continue;
            Assert.False(AgendaExplanation.IsPossible(problem, conflict.Rules, CancellationToken.None), $"seed {seed}: no clash");
            foreach (var rule in conflict.Rules)
                Assert.True(AgendaExplanation.IsPossible(problem, conflict.Rules.Where(r => r != rule).ToList(), CancellationToken.None), $"seed {seed}: '{rule}' is not needed");
        }
    }
}
