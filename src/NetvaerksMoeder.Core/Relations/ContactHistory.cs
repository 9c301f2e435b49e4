using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Relations;

/// <summary>Who has met whom before, and who has sat over or stood in a group of three before.</summary>
/// <remarks>Immutable. A pair is met or not; how often does not matter for planning, since only the first time has a value. People who
/// are not invited this time may stand in a history.</remarks>
public sealed class ContactHistory
{
    private readonly HashSet<Pair> _pairs;
    private readonly Dictionary<ParticipantId, int> _byes;
    private readonly Dictionary<ParticipantId, int> _trios;

    /// <summary>Creates a history.</summary>
    /// <param name="pairs">The pairs that have met, repeated or not; none by default.</param>
    /// <param name="byes">Those who have sat over, once for each time; none by default.</param>
    /// <param name="trios">Those who have met two at once in pair rotations, once for each time; none by default.</param>
    public ContactHistory(IEnumerable<Pair>? pairs = null, IEnumerable<ParticipantId>? byes = null, IEnumerable<ParticipantId>? trios = null)
    {
        _pairs = [.. pairs ?? []];
        _byes = Counted(byes);
        _trios = Counted(trios);
    }

    /// <summary>Nobody has met anybody.</summary>
    public static ContactHistory Empty { get; } = new();

    /// <summary>The pairs that have met, in order.</summary>
    public IReadOnlyList<Pair> Pairs => _pairs.OrderBy(pair => pair).ToList();

    /// <summary>The number of pairs that have met.</summary>
    public int PairCount => _pairs.Count;

    /// <summary>Whether two people have met.</summary>
    /// <param name="pair">The two.</param>
    public bool HasMet(Pair pair) => _pairs.Contains(Guard.Against.Null(pair));

    /// <summary>How often somebody has sat over.</summary>
    /// <param name="id">The person.</param>
    public int ByesOf(ParticipantId id) => CountOf(_byes, id);

    /// <summary>How often somebody has met two at once in a pair rotation.</summary>
    /// <param name="id">The person.</param>
    public int TriosOf(ParticipantId id) => CountOf(_trios, id);

    /// <summary>Both histories as one.</summary>
    /// <param name="other">Another history.</param>
    public ContactHistory With(ContactHistory other)
    {
        Guard.Against.Null(other);
        return new ContactHistory(
            _pairs.Concat(other._pairs),
            Repeated(_byes).Concat(Repeated(other._byes)),
            Repeated(_trios).Concat(Repeated(other._trios)));
    }

    private static int CountOf(Dictionary<ParticipantId, int> counts, ParticipantId id) =>
        counts.TryGetValue(Guard.Against.Null(id), out var count) ? count : 0;

    private static Dictionary<ParticipantId, int> Counted(IEnumerable<ParticipantId>? ids)
    {
        var counts = new Dictionary<ParticipantId, int>();
        foreach (var id in ids ?? [])
            counts[id] = CountOf(counts, id) + 1;
        return counts;
    }

    private static IEnumerable<ParticipantId> Repeated(Dictionary<ParticipantId, int> counts) =>
        counts.SelectMany(count => Enumerable.Repeat(count.Key, count.Value));
}
