using System.Collections.Generic;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class LiveAgendaPropertyTests
{
#if NETFRAMEWORK
    private const int Cases = 300;
#else
    private const int Cases = 3_000;
#endif

    [Fact]
    public void Random_events_keep_the_past_the_order_the_fixed_points_the_end_and_what_matters_most()
    {
        var faults = new List<string>();
        var (events, held) = (0L, 0L);
        for (var seed = 1; seed <= Cases; seed++)
        {
            if (LiveSequences.Fault(seed, ref events, ref held) is { } fault)
                faults.Add($"seed {seed}: {fault}");
        }

        Assert.Empty(faults);
        Assert.InRange(events, 2L * Cases, 14L * Cases);
        Assert.InRange(held, Cases / 2, Cases);
    }
}
