using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Finds growing sets of people who cannot get more together than they do in a plan.</summary>
/// <remarks>In a plan that is as fair as can be, those with little take all there is to take for them; so the types of people are added
/// from the one whose worst-off member gets least. What a set can get together is a question on types of its own: a talk is worth its
/// value once for each of the set's people in it.</remarks>
internal sealed class FairnessLimits
{
    private readonly PairSchedulingProblem _problem;
    private readonly List<RoundClass> _classes;
    private readonly StepMeter _work;
    private readonly CancellationToken _cancellationToken;
    private readonly List<TypeCapacities> _capacities = [];
    private readonly int[] _kindOf;
    private readonly int[][] _members;
    private readonly PersonalSums _sums;
    private readonly Dictionary<string, FairnessLimit?> _known = [];

    /// <param name="problem">The question.</param>
    /// <param name="relations">What people are worth to each other.</param>
    /// <param name="classes">The classes of rounds.</param>
    /// <param name="work">What may be spent on questions about sets; when it is used up, less is proven.</param>
    /// <param name="cancellationToken">Looked at on the way.</param>
    public FairnessLimits(
        PairSchedulingProblem problem, RelationTable relations, List<RoundClass> classes, StepMeter work, CancellationToken cancellationToken)
    {
        _work = work;
        _problem = problem;
        _classes = classes;
        _cancellationToken = cancellationToken;
        var everybody = TypeTable.Of(relations, [.. Enumerable.Range(0, problem.People)]);
        _kindOf = everybody.TypeOf;
        _members = everybody.Members;
        _sums = new PersonalSums(problem);
        foreach (var group in classes)
            _capacities.Add(TypeCapacities.Of(relations, TypeTable.Of(relations, group.People), problem.Met, problem.Forbidden));
    }

    /// <summary>Proves as much as the sets that a plan suggests can.</summary>
    /// <param name="worth">What each person gets in the plan.</param>
    public FairnessProof Prove(long[] worth)
    {
        var least = new long[_members.Length];
        for (var kind = 0; kind < least.Length; kind++)
        {
            // Who gets all that a person can get says nothing of the others.
            least[kind] = _members[kind].Where(i => worth[i] < _sums.Greatest(i)).Select(i => worth[i]).DefaultIfEmpty(long.MaxValue).Min();
        }

        var limits = new List<FairnessLimit>();
        foreach (var level in least.Distinct().OrderBy(level => level))
        {
            if (LimitOf([.. least.Select(value => value <= level)]) is { } limit)
                limits.Add(limit);
        }

        var certificate = new FairnessCertificate(limits);
        return new FairnessProof(certificate, FairnessCertificateChecker.Of(_problem, certificate, _sums)!);
    }

    private FairnessLimit? LimitOf(bool[] kinds)
    {
        var key = string.Concat(kinds.Select(isIn => isIn ? '1' : '0'));
        if (!_known.TryGetValue(key, out var limit))
            _known.Add(key, limit = Solve(kinds));
        return limit;
    }

    private FairnessLimit? Solve(bool[] kinds)
    {
        var priced = new List<TypeClassPrices>();
        for (var c = 0; c < _classes.Count; c++)
        {
            var capacities = _capacities[c];
            var types = capacities.Types;
            var value = new long[capacities.Value.Length];
            for (var a = 0; a < types.Count; a++)
            {
                for (var b = 0; b < types.Count; b++)
                    value[(a * types.Count) + b] = capacities.Value[(a * types.Count) + b] * ((IsIn(types, a) ? 1 : 0) + (IsIn(types, b) ? 1 : 0));
            }

            if (ClassBound.Solve(capacities.WithValues(value), _classes[c].Rounds.Length, _problem.Odd, _cancellationToken, _work) is not { } bound)
                return null;
            var prices = new long[_members.Length];
            for (var a = 0; a < types.Count; a++)
                prices[_kindOf[types.Members[a][0]]] = bound.Prices.Doubled[a];
            priced.Add(new TypeClassPrices(_classes[c].Rounds, prices, bound.Prices.Extra));
        }

        return new FairnessLimit([.. _kindOf.Select(kind => kinds[kind] ? 1 : 0)], new TypeCertificate(_kindOf, 2, priced, []));

        bool IsIn(TypeTable types, int a) => kinds[_kindOf[types.Members[a][0]]];
    }
}
