using BenchmarkDotNet.Attributes;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>One matching, and eight rounds at once, of general values.</summary>
[MemoryDiagnoser]
public class PairMatchingBenchmarks
{
    private long[][] _values = [];
    private long[][] _cost = [];

    [Params(20, 100, 500)]
    public int People { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new Xoshiro256StarStar(1000 + People);
        _values = new long[People][];
        _cost = new long[People][];
        for (var i = 0; i < People; i++)
        {
            _values[i] = new long[People];
            _cost[i] = new long[People];
            for (var j = 0; j < i; j++)
            {
                _values[i][j] = _values[j][i] = random.NextInt32(10_001);
                _cost[i][j] = _cost[j][i] = -_values[i][j];
            }
        }
    }

    [Benchmark]
    public int[]? OneMatching() => new DenseMatcher(_cost).Solve();

    [Benchmark]
    public long EightRounds() => PairScheduler.Solve(
        new PairSchedulingProblem(new PairScores.Matrix(_values), PresenceTable.Full(People, 8)), new SolverOptions(steps: 0)).Value;
}
