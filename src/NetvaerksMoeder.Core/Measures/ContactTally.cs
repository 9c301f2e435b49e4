using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How often each pair has met, over rounds, meetings or events.</summary>
/// <remarks>Immutable. A round or event in which k people meet one another adds k(k − 1)/2.</remarks>
public sealed class ContactTally
{
    private readonly Dictionary<Pair, int> _times = [];

    /// <summary>Creates a tally.</summary>
    /// <param name="meetings">The pairs, one for each time they met.</param>
    public ContactTally(IEnumerable<Pair> meetings)
    {
        foreach (var pair in Guard.Against.Null(meetings))
        {
            _times[pair] = TimesOf(pair) + 1;
            Total++;
        }
    }

    /// <summary>All meetings of two, repeated ones too.</summary>
    public long Total { get; }

    /// <summary>How many pairs have met.</summary>
    public int Pairs => _times.Count;

    /// <summary>How many meetings were of a pair that had met before.</summary>
    public long Repeats => Total - Pairs;

    /// <summary>How often the pair has met that met most often; 0 where none has.</summary>
    public int Most => _times.Count == 0 ? 0 : _times.Values.Max();

    /// <summary>How often a pair has met.</summary>
    /// <param name="pair">The two.</param>
    public int TimesOf(Pair pair) => _times.TryGetValue(Guard.Against.Null(pair), out var times) ? times : 0;
}
