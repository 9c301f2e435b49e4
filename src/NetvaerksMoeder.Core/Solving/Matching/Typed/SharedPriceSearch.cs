using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>A better bound for few people: prices of single pairs that several classes of rounds would like to use.</summary>
/// <remarks>
/// Each class alone may use a pair once; together they must not use it twice. Lagrangian relaxation of that (M. Held and R. M. Karp
/// 1971, "The traveling-salesman problem and minimum spanning trees: part II"): a pair that is used too often gets dearer by a step,
/// one that is not used gets cheaper; every stage proves a bound. Everybody is a type of their own here, so history and apart sets
/// of single people count in full. O(people²) and some blocking flows a stage and class; stops where the work is used up.
/// </remarks>
internal sealed class SharedPriceSearch(
    PairSchedulingProblem problem, RelationTable relations, List<RoundClass> classes, StepMeter work, CancellationToken cancellationToken)
{
    /// <summary>More people than this are not worth it: there is hardly ever a pair that several rounds compete for.</summary>
    public const int MostPeople = 60;

    private const int Stages = 40;
    private const int FruitlessStages = 15;

    // Values are doubled for half steps, and the flow's prices are doubled once more.
    private const int Scale = 4;

    private readonly long[] _shared = new long[problem.People * problem.People];
    private readonly bool[] _open = Open(problem);

    /// <summary>The best bound.</summary>
    public long Bound { get; private set; }

    /// <summary>Searches until the bound is down at the value of a plan.</summary>
    /// <returns>The proof; <see langword="null"/> where nothing better than the known bound was found.</returns>
    public TypeCertificate? TryFind(long value, long known)
    {
        Bound = known;
        TypeCertificate? best = null;
        var capacities = new List<TypeCapacities>();
        foreach (var group in classes)
            capacities.Add(TypeCapacities.Of(relations, TypeTable.OfSingles(relations, group.People), problem.Met, problem.Forbidden));
        Start();
        var fruitless = 0;
        var least = long.MaxValue;
        for (var stage = 0; stage < Stages && Bound > value && fruitless < FruitlessStages; stage++)
        {
            var used = new int[_shared.Length];
            long total = 0;
            for (var i = 0; i < problem.People; i++)
            {
                for (var j = i + 1; j < problem.People; j++)
                    total += _open[(i * problem.People) + j] ? 2 * _shared[(i * problem.People) + j] : 0;
            }

            var priced = new List<TypeClassPrices>();
            for (var c = 0; c < classes.Count; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var bound = ClassBound.Solve(Reduced(capacities[c], classes[c].People), classes[c].Rounds.Length, problem.Odd, cancellationToken, work);
                if (bound is null)
                    return best;
                total += Charge(bound, classes[c], used, priced);
            }

            fruitless++;
            if (total < least)
            {
                least = total;
                fruitless = 0;
            }

            if (FloorOf(total) < Bound)
            {
                Bound = FloorOf(total);
                best = new TypeCertificate(Everybody(), Scale, priced, PairPrices());
            }

            if (!Reprice(used))
                break;
        }

        return best;
    }

    private static long FloorOf(long total) => total >= 0 ? total / Scale : -((Scale - 1 - total) / Scale);

    private static bool[] Open(PairSchedulingProblem problem)
    {
        var open = new bool[problem.People * problem.People];
        for (var i = 0; i < problem.People; i++)
        {
            for (var j = i + 1; j < problem.People; j++)
            {
                var together = false;
                for (var round = 0; round < problem.Rounds && !together; round++)
                    together = problem.Presence.IsPresent(i, round) && problem.Presence.IsPresent(j, round);
                open[(i * problem.People) + j] = together && !problem.Met.Contains(i, j) && !problem.Forbidden.Contains(i, j);
            }
        }

        return open;
    }

    // Where the classes are not told apart, everybody talking as often as they are there, the scarce pairs have a price.
    private void Start()
    {
        var people = problem.People;
        var value = new long[people * people];
        var arcs = new int[people * people];
        var demand = new int[people];
        for (var i = 0; i < people; i++)
        {
            demand[i] = problem.Presence.RoundsOf(i);
            for (var j = 0; j < people; j++)
            {
                if (i == j)
                    continue;
                value[(i * people) + j] = relations.ValueOf(i, j);
                arcs[(i * people) + j] = _open[At(i, j)] ? 1 : 0;
            }
        }

        var flow = new TypeFlow(value, arcs, demand);
        if (!flow.TrySolve(cancellationToken, work))
            return;
        var prices = flow.DoubledPrices();
        for (var i = 0; i < people; i++)
        {
            for (var j = i + 1; j < people; j++)
            {
                if (_open[At(i, j)])
                    _shared[At(i, j)] = Math.Max(0, (2 * value[(i * people) + j]) - prices[i] - prices[j]);
            }
        }
    }

    private TypeCapacities Reduced(TypeCapacities capacities, int[] people)
    {
        var value = new long[capacities.Value.Length];
        for (var a = 0; a < people.Length; a++)
        {
            for (var b = 0; b < people.Length; b++)
                value[(a * people.Length) + b] = (2 * capacities.Value[(a * people.Length) + b]) - _shared[At(people[a], people[b])];
        }

        return capacities.WithValues(value);
    }

    private int At(int i, int j) => (Math.Min(i, j) * problem.People) + Math.Max(i, j);

    private long Charge(ClassBound bound, RoundClass group, int[] used, List<TypeClassPrices> priced)
    {
        var count = group.People.Length;
        var doubled = new long[count];
        var prices = new long[problem.People];
        for (var a = 0; a < count; a++)
        {
            doubled[a] = bound.Prices.Doubled[a];
            prices[group.People[a]] = doubled[a];
            for (var b = 0; b < count; b++)
                used[At(group.People[a], group.People[b])] += bound.Flow[(a * count) + b];
        }

        // Twice the pair's use, as the flow counts it.
        for (var k = 0; k < bound.Odd.Length; k++)
        {
            for (var m = k + 1; m < bound.Odd.Length; m++)
                used[At(group.People[bound.Odd[k]], group.People[bound.Odd[m]])] += 2 * group.Rounds.Length;
        }

        priced.Add(new TypeClassPrices(group.Rounds, prices, bound.Prices.Extra));
        var (round, limited) = TypePrices.DoubledSums(doubled, bound.Prices.Extra, bound.Capacities);
        return (round * group.Rounds.Length) + limited;
    }

    private bool Reprice(int[] used)
    {
        var changed = false;
        for (var pair = 0; pair < used.Length; pair++)
        {
            if (!_open[pair])
                continue;
            var step = used[pair] > 2 ? 1 : used[pair] < 2 && _shared[pair] > 0 ? -1 : 0;
            _shared[pair] += step;
            changed |= step != 0;
        }

        return changed;
    }

    private int[] Everybody()
    {
        var everybody = new int[problem.People];
        for (var i = 0; i < everybody.Length; i++)
            everybody[i] = i;
        return everybody;
    }

    private List<TypePairPrice> PairPrices()
    {
        var prices = new List<TypePairPrice>();
        for (var i = 0; i < problem.People; i++)
        {
            for (var j = i + 1; j < problem.People; j++)
            {
                if (_shared[(i * problem.People) + j] > 0)
                    prices.Add(new TypePairPrice(i, j, 2 * _shared[(i * problem.People) + j]));
            }
        }

        return prices;
    }
}
