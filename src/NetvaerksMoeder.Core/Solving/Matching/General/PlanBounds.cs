using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.Factors;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>What is proven about a question, and the words for a plan's standing against it.</summary>
internal sealed class PlanBounds
{
    private readonly PairSchedulingProblem _problem;
    private readonly List<FactorCertificate> _proofs = [];
    private FactorCertificate? _repeats;
    private FactorCertificate? _best;
    private long _bestBound;
    private long _bestFor = -1;

    /// <param name="problem">The question.</param>
    /// <param name="prices">Doubled prices, 0 or more, that prove something for any number of repeats.</param>
    public PlanBounds(PairSchedulingProblem problem, long[] prices)
    {
        _problem = problem;
        _proofs.Add(Plain(prices, 0));
        _proofs.Add(Plain(new long[problem.People], 0));
    }

    /// <summary>No plan has fewer repeats.</summary>
    public long RepeatsBound { get; private set; }

    /// <summary>Adds what a factor proves of the value.</summary>
    public void AddValue(FactorCertificate certificate)
    {
        _proofs.Add(certificate);
        _bestFor = -1;
    }

    /// <summary>Adds what a factor proves of the repeats.</summary>
    public void AddRepeats(FactorCertificate certificate)
    {
        if (FactorCertificateChecker.RepeatsBound(_problem, certificate) is not { } few || few <= RepeatsBound)
            return;
        RepeatsBound = few;
        _repeats = certificate;
    }

    /// <summary>How many repeats there must be: counting all pairs, and counting each person's partners.</summary>
    public void CountRepeats(FactorQuestion question)
    {
        var everybody = new long[question.People];
        var scarce = new long[question.People];
        for (var i = 0; i < everybody.Length; i++)
        {
            everybody[i] = -1;
            var partners = 0;
            for (var j = 0; j < everybody.Length; j++)
                partners += question.First(i, j) == FactorQuestion.None ? 0 : 1;
            scarce[i] = partners < question.Wanted[i] ? -2 : 0;
        }

        AddRepeats(Plain(everybody, 2));
        AddRepeats(Plain(scarce, 2));
    }

    /// <summary>The least proven upper limit of the value of plans with so many repeats.</summary>
    public long ValueBound(long repeats)
    {
        if (_bestFor == repeats)
            return _bestBound;
        _best = null;
        _bestBound = long.MaxValue;
        foreach (var proof in _proofs)
        {
            if (FactorCertificateChecker.ValueBound(_problem, proof, repeats) is { } bound && bound < _bestBound)
                (_best, _bestBound) = (proof, bound);
        }

        _bestFor = repeats;
        return _bestBound;
    }

    /// <summary>The plan as it stands.</summary>
    /// <param name="state">The plan, all rounds set.</param>
    /// <param name="steps">Steps used.</param>
    /// <param name="exhausted">Whether no better plan is left to look at.</param>
    public PairSchedule Describe(PlanState state, long steps, bool exhausted = false)
    {
        var bound = exhausted ? state.Value : ValueBound(state.Repeats);
        var few = exhausted ? state.Repeats : RepeatsBound;
        // A proof of the value says nothing of fairness where that comes first.
        var optimal = exhausted || (state.Value == bound && state.Repeats == few && !_problem.FairFirst);
        var rounds = new int[state.Rounds.Length][][];
        var byes = new int[state.Rounds.Length][];
        for (var round = 0; round < rounds.Length; round++)
        {
            rounds[round] = state.Rounds[round]!.Groups;
            byes[round] = state.Rounds[round]!.Byes;
        }

        return new PairSchedule(
            Copy(rounds),
            byes,
            state.Value,
            bound,
            state.Repeats,
            few,
            optimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            optimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            steps,
            exhausted && ValueBound(state.Repeats) != bound ? null : _best,
            exhausted && RepeatsBound != few ? null : _repeats);
    }

    /// <summary>Prices without odd sets; nobody has the lowest price that charges nothing for sitting out.</summary>
    private static FactorCertificate Plain(long[] prices, long repeatPrice)
    {
        var lowest = prices.Length == 0 ? 0 : prices.Min();
        return new FactorCertificate([.. prices, -lowest], repeatPrice, []);
    }

    /// <summary>The search goes on in the plan's own arrays.</summary>
    private static int[][][] Copy(int[][][] rounds) =>
        System.Array.ConvertAll(rounds, round => System.Array.ConvertAll(round, group => (int[])group.Clone()));
}
