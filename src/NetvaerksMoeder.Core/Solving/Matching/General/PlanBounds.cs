using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>What is proven about a question, and the words for a plan's standing against it.</summary>
internal sealed class PlanBounds
{
    private readonly PairSchedulingProblem _problem;
    private readonly FactorCertificate _value;
    private readonly FactorCertificate? _repeats;

    public PlanBounds(PairSchedulingProblem problem)
    {
        _problem = problem;
        _value = FactorPrices.OfValue(problem);
        ValueBound = FactorCertificateChecker.ValueBound(problem, _value, 0)!.Value;
        var everyPair = new FactorCertificate(new long[problem.People], 0, []);
        var most = FactorCertificateChecker.ValueBound(problem, everyPair, 0)!.Value;
        if (most <= ValueBound)
            (_value, ValueBound) = (everyPair, most);
        _repeats = FactorPrices.OfRepeats(problem, out var repeats);
        RepeatsBound = repeats;
    }

    public long RepeatsBound { get; }

    public long ValueBound { get; }

    public PairSchedule Describe(PlanState state, StepMeter meter)
    {
        var bound = Math.Max(ValueBound, state.Value);
        var optimal = state.Value == bound && state.Repeats == RepeatsBound;
        return new PairSchedule(
            [.. state.Rounds.Select(round => round!.Groups)],
            [.. state.Rounds.Select(round => round!.Byes)],
            state.Value,
            bound,
            state.Repeats,
            RepeatsBound,
            optimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            optimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            meter.Used,
            _value,
            _repeats);
    }
}
