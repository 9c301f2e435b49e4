using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>One typed question on its way from bound to plan: prices of the types, rounds built by them, repair, fairness.</summary>
internal sealed class TypedPairPlanner
{
    private const long DefaultSteps = 20_000;
    private const long DefaultStepsAPerson = 4;
    private const int ManyTypes = 700;
    private const int TooManyTypes = 2500;
    private const int KeptUnits = 40;
    private const int KeptLevels = 15;
    private const int SmallPeople = 100;
    private const int SmallBuilds = 2;
    private const int MediumPeople = 400;
    private const int MediumBuilds = 3;
    private const int MostPeopleProvenFair = 1000;
    private const int MostWalks = 6;

    // Pairs of types looked at for better proofs.
    private const long LeastProofWork = 30_000_000;
    private const long ProofWorkAStep = 60_000;
    private const long MostProofWork = 2_400_000_000;

    private readonly PairSchedulingProblem _problem;
    private readonly RelationTable _relations;
    private readonly List<RoundClass> _classes;
    private readonly CancellationToken _cancellationToken;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _proofs;
    private readonly int _types;
    private readonly List<ClassBound> _bounds = [];
    private List<ClassPlan> _plans = [];
    private TypeCertificate? _certificate;

    public TypedPairPlanner(PairSchedulingProblem problem, RelationTable relations, SolverOptions options, CancellationToken cancellationToken)
    {
        _problem = problem;
        _relations = relations;
        _cancellationToken = cancellationToken;
        _random = new Xoshiro256StarStar(options.Seed);
        _types = TypesOf(relations);
        _classes = RoundClass.Of(problem.Presence);
        var steps = options.Steps ?? (DefaultSteps + (DefaultStepsAPerson * problem.People));
        Meter = new StepMeter(steps, cancellationToken);
        _proofs = new StepMeter(LeastProofWork + (ProofWorkAStep * Math.Min(steps, MostProofWork / ProofWorkAStep)), cancellationToken);
        Table = new RoundTable(problem, relations, _classes);
    }

    /// <summary>Steps used.</summary>
    public StepMeter Meter { get; }

    /// <summary>The plan.</summary>
    public RoundTable Table { get; private set; }

    /// <summary>The proven bound.</summary>
    public long Bound { get; private set; }

    /// <summary>Whether nothing can be worth more.</summary>
    public bool IsOptimal => Table.Value == Bound;

    /// <summary>What each person gets.</summary>
    public long[] Worth() => FairnessSearch.WorthOf(_relations, Table);

    /// <summary>Finds the bound, builds and repairs.</summary>
    /// <returns><see langword="false"/> where no plan without repeats was found.</returns>
    public bool TryPlan()
    {
        if (_types <= ManyTypes)
            return TryBound(int.MaxValue, int.MaxValue) && TryBuild();
        var isPlanned = TryBound(KeptUnits, KeptLevels) && TryBuild();
        return (isPlanned && IsOptimal) || _types > TooManyTypes
            ? isPlanned
            : TryBound(int.MaxValue, int.MaxValue) && TryBuild();
    }

    /// <summary>Looks for a better bound where the plan does not meet it, person by person.</summary>
    public void Tighten()
    {
        if (IsOptimal || _problem.People > SharedPriceSearch.MostPeople)
            return;
        var search = new SharedPriceSearch(_problem, _relations, _classes, _proofs, _cancellationToken);
        if (search.TryFind(Table.Value, Bound) is not { } better)
            return;
        Bound = search.Bound;
        _certificate = better;
    }

    /// <summary>Makes the plan fairer at the same value.</summary>
    public void MakeFair()
    {
        var search = new FairnessSearch(_problem, _relations, Table, _plans, _random, keepsValue: true);
        search.Run(Meter);
        search.Walk(Meter);
        search.Spread(Meter);
    }

    /// <summary>Makes the plan as fair as can be, whatever the value.</summary>
    /// <returns>What proves how fair a plan can be; <see langword="null"/> where there are too many people to say.</returns>
    public FairnessProof? MakeFairest()
    {
        var search = new FairnessSearch(_problem, _relations, Table, _plans, _random, keepsValue: false);
        if (_problem.People > MostPeopleProvenFair)
        {
            search.Run(Meter);
            search.Walk(Meter);
            search.Spread(Meter);
            return null;
        }

        var limits = new FairnessLimits(_problem, _relations, _classes, _proofs, _cancellationToken);
        var proof = limits.Prove(search.Worth);
        for (var walk = 0; walk < MostWalks && !Meter.IsExhausted; walk++)
        {
            search.Run(Meter);
            proof = limits.Prove(search.Worth);
            if (proof.IsReachedBy(search.Worth))
                break;
            search.Walk(Meter);
        }

        search.Spread(Meter);
        return proof;
    }

    private static int TypesOf(RelationTable relations)
    {
        var types = new HashSet<(int, int)>();
        for (var i = 0; i < relations.Unit.Length; i++)
            types.Add((relations.Unit[i], relations.Level[i]));
        return types.Count;
    }

    private bool TryBound(int mostUnits, int mostLevels)
    {
        _bounds.Clear();
        Bound = 0;
        foreach (var group in _classes)
        {
            var types = TypeTable.Of(_relations, group.People, mostUnits, mostLevels);
            var capacities = TypeCapacities.Of(_relations, types, _problem.Met, _problem.Forbidden);
            var bound = ClassBound.Solve(capacities, group.Rounds.Length, _problem.Odd, _cancellationToken);
            if (bound is null)
                return false;
            bound.FindPlaces(group.Rounds.Length, _problem.Odd, _cancellationToken);
            _bounds.Add(bound);
            Bound += bound.Value;
        }

        return true;
    }

    private bool TryBuild()
    {
        RoundTable? best = null;
        List<ClassPlan> plans = [];
        var builds = _problem.People <= SmallPeople ? SmallBuilds : _problem.People <= MediumPeople ? MediumBuilds : 1;
        for (var build = 0; build < builds && (best is null || best.Value < Bound); build++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var table = new RoundTable(_problem, _relations, _classes);
            plans = [];
            for (var c = 0; c < _classes.Count; c++)
                plans.Add(ClassPlan.Of(_classes[c], _bounds[c], _relations, table));
            if (TryBuild(table, plans) && (best is null || table.Value > best.Value))
            {
                best = table;
                _plans = plans;
            }
        }

        if (best is null)
            return false;
        Table = best;
        if (!IsOptimal)
        {
            var odd = new OddPeople(_problem, best, _random);
            new DefectRepair(best, new TightAugmenter(best, _problem.People), _plans, odd, _random).Run(Bound, Meter);
        }

        return true;
    }

    private bool TryBuild(RoundTable table, List<ClassPlan> plans)
    {
        var builder = new RoundBuilder(table, new TightAugmenter(table, _problem.People), _random);
        var odd = new OddPeople(_problem, table, _random);
        foreach (var plan in plans)
        {
            for (var k = 0; k < plan.Class.Rounds.Length; k++)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                if (!builder.TryBuild(plan, k, odd))
                    return false;
            }
        }

        return true;
    }

    /// <summary>The proof of <see cref="Bound"/>.</summary>
    public TypeCertificate Certificate() => _certificate ??= OfTypes();

    private TypeCertificate OfTypes()
    {
        var kinds = new Dictionary<(int, int), int>();
        var kindOf = new int[_problem.People];
        for (var i = 0; i < kindOf.Length; i++)
        {
            var key = (_relations.Unit[i], _relations.Level[i]);
            if (!kinds.TryGetValue(key, out kindOf[i]))
            {
                kindOf[i] = kinds.Count;
                kinds.Add(key, kindOf[i]);
            }
        }

        var classes = new List<TypeClassPrices>();
        for (var c = 0; c < _classes.Count; c++)
        {
            var types = _bounds[c].Capacities.Types;
            var prices = new long[kinds.Count];
            foreach (var i in _classes[c].People)
                prices[kindOf[i]] = _bounds[c].Prices.Doubled[types.TypeOf[i]];
            classes.Add(new TypeClassPrices(_classes[c].Rounds, prices, _bounds[c].Prices.Extra));
        }

        return new TypeCertificate(kindOf, 2, classes, []);
    }
}
