using System;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Finds a group of three so that the rest pair up, by trying them one by one.</summary>
/// <remarks>Only where the quick way fails, so where few pairs may meet; each try is one matching. Exhaustive.</remarks>
internal sealed class TrioSearch(int[] present, Func<int, int, long> gain)
{
    /// <summary>The first round found, or <see langword="null"/> where there is none.</summary>
    public RoundPlan? First(CancellationToken cancellationToken)
    {
        for (var a = 0; a < present.Length; a++)
        {
            for (var b = a + 1; b < present.Length; b++)
            {
                if (gain(present[a], present[b]) == RoundMatcher.Never)
                    continue;
                for (var c = b + 1; c < present.Length; c++)
                {
                    if (gain(present[a], present[c]) == RoundMatcher.Never || gain(present[b], present[c]) == RoundMatcher.Never)
                        continue;
                    int[] trio = [present[a], present[b], present[c]];
                    var rest = Array.FindAll(present, i => !trio.Contains(i));
                    var mates = RoundMatcher.Solve(rest, gain, null, out _, cancellationToken);
                    if (mates is not null)
                        return RoundMatcher.Plan(rest, mates, trio, -1);
                }
            }
        }

        return null;
    }
}
