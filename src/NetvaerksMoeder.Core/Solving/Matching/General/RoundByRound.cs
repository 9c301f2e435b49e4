using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Matches one round at a time, the other rounds being what they are.</summary>
internal sealed class RoundByRound(PlanState state, CancellationToken cancellationToken)
{
    private readonly RoundMatcher _matcher = new(state.Problem);

    // Dearer than all that a round can be worth.
    private readonly long _repeat = state.Problem.Scores.Greatest * (state.Problem.People / 2 + 2) + 1;

    /// <summary>Fills the plan: the best first round, then the best second given the first, and so on.</summary>
    /// <returns>Why not, one for each round that cannot be paired.</returns>
    public List<PairConflict> Fill()
    {
        var conflicts = new List<PairConflict>();
        for (var round = 0; round < state.Problem.Rounds; round++)
        {
            var plan = _matcher.Match(round, Gain, out var conflict, cancellationToken);
            if (plan is null)
                conflicts.Add(conflict!);
            else
                state.Set(round, plan);
        }

        return conflicts;
    }

    /// <summary>Matches each round again; keeps what is better.</summary>
    public void Rematch(StepMeter meter)
    {
        for (var round = 0; round < state.Problem.Rounds && meter.TryStep(); round++)
        {
            var (repeats, value) = (state.Repeats, state.Value);
            var old = state.Rounds[round];
            state.Set(round, null);
            var plan = _matcher.Match(round, Gain, out _, cancellationToken);
            state.Set(round, plan ?? old);
            if (state.Repeats > repeats || (state.Repeats == repeats && state.Value < value))
                state.Set(round, old);
        }
    }

    private long Gain(int i, int j) =>
        state.Problem.Forbidden.Contains(i, j) ? RoundMatcher.Never
        : state.IsRepeat(i, j) ? -_repeat
        : state.Problem.Scores.Of(i, j);
}
