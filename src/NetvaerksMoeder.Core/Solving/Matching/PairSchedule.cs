using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Matching.Typed;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Who talks with whom in each round: the answer, with what it is worth and what no answer can beat.</summary>
/// <remarks>Immutable by convention: the arrays are not copied and must not be changed.</remarks>
internal sealed class PairSchedule
{
    public PairSchedule(
        int[][][] rounds,
        int[][] byes,
        long value,
        long bound,
        long repeats,
        long repeatsBound,
        SolutionStatus status,
        StopReason stopped,
        long steps,
        FactorCertificate? certificate = null,
        FactorCertificate? repeatsCertificate = null,
        IReadOnlyList<PairConflict>? conflicts = null,
        TypeCertificate? types = null,
        FairnessCertificate? fairness = null,
        long? leastBound = null)
    {
        Rounds = rounds;
        Byes = byes;
        Value = value;
        Bound = bound;
        Repeats = repeats;
        RepeatsBound = repeatsBound;
        Status = status;
        Stopped = stopped;
        Steps = steps;
        Certificate = certificate;
        RepeatsCertificate = repeatsCertificate;
        Conflicts = conflicts ?? [];
        Types = types;
        Fairness = fairness;
        LeastBound = leastBound;
    }

    /// <summary>[round][group]: the members ascending, two of them or three; the groups by their first member. No rounds where
    /// <see cref="Status"/> is <see cref="SolutionStatus.Infeasible"/>.</summary>
    public int[][][] Rounds { get; }

    /// <summary>[round]: who sits out, ascending.</summary>
    public int[][] Byes { get; }

    /// <summary>The value of all pairs that meet for the first time.</summary>
    public long Value { get; }

    /// <summary>No plan with at most <see cref="Repeats"/> repeats is worth more.</summary>
    public long Bound { get; }

    /// <summary>The number of meetings of pairs that had met before, in the history or the plan.</summary>
    public long Repeats { get; }

    /// <summary>No plan has fewer repeats.</summary>
    public long RepeatsBound { get; }

    /// <summary>How good the plan is proven to be.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why the solver stopped.</summary>
    public StopReason Stopped { get; }

    /// <summary>Steps of search used.</summary>
    public long Steps { get; }

    /// <summary>The dual solution that proves <see cref="Bound"/>; <see langword="null"/> where counting pairs, or an exhausted
    /// search, is the proof.</summary>
    public FactorCertificate? Certificate { get; }

    /// <summary>The prices of types that prove <see cref="Bound"/>, where they are the proof and <see cref="Certificate"/> is not.</summary>
    public TypeCertificate? Types { get; }

    /// <summary>What proves how fair a plan can be, where fairness comes first and is proven by sets of people; where
    /// <see cref="Status"/> is <see cref="SolutionStatus.Optimal"/> it proves that no plan is fairer.</summary>
    public FairnessCertificate? Fairness { get; }

    /// <summary>No plan with as few repeats gives the one with the least more than this; <see langword="null"/> where that is not
    /// known.</summary>
    public long? LeastBound { get; }

    /// <summary>The dual solution that proves <see cref="RepeatsBound"/>; <see langword="null"/> where that is 0 or counted.</summary>
    public FactorCertificate? RepeatsCertificate { get; }

    /// <summary>One for each round that cannot be paired.</summary>
    public IReadOnlyList<PairConflict> Conflicts { get; }
}
