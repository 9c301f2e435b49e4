using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>People and the pairs of them that have met: the graph that measures are taken of.</summary>
/// <remarks>Immutable. A pair counts once however often it meets; pairs of people who are not in the network are passed over. What a
/// meeting creates is contact opportunities, not social capital.</remarks>
public sealed class ContactNetwork
{
    private readonly Participant[] _people;
    private readonly Pair[] _contacts;
    private readonly Dictionary<ParticipantId, int> _numbers;
    private readonly int[][] _neighbours;

    /// <summary>Creates a network.</summary>
    /// <param name="people">0 or more people with different ids.</param>
    /// <param name="contacts">The pairs that have met, repeated or not.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    /// <exception cref="ArgumentException">An id is used twice.</exception>
    public ContactNetwork(IEnumerable<Participant> people, IEnumerable<Pair> contacts, Boundary? boundary = null)
    {
        _people = Guard.Against.Null(people).ToArray();
        Boundary = boundary ?? Boundary.OwnUnit;
        _numbers = new Dictionary<ParticipantId, int>(_people.Length);
        for (var i = 0; i < _people.Length; i++)
            _numbers.Add(_people[i].Id, i);

        _contacts = [.. Guard.Against.Null(contacts)
            .Where(pair => _numbers.ContainsKey(pair.First) && _numbers.ContainsKey(pair.Second))
            .Distinct()
            .OrderBy(pair => pair)];
        var lists = _people.Select(_ => new List<int>()).ToArray();
        foreach (var pair in _contacts)
        {
            lists[_numbers[pair.First]].Add(_numbers[pair.Second]);
            lists[_numbers[pair.Second]].Add(_numbers[pair.First]);
        }

        _neighbours = lists.Select(list => list.OrderBy(number => number).ToArray()).ToArray();
    }

    /// <summary>The people, in the order given.</summary>
    public IReadOnlyList<Participant> People => _people;

    /// <summary>The pairs that have met, each once, in order.</summary>
    public IReadOnlyList<Pair> Contacts => _contacts;

    /// <summary>What counts as the same unit.</summary>
    public Boundary Boundary { get; }

    /// <summary>The number of pairs that could meet: n(n − 1)/2.</summary>
    public long PossibleContacts => (long)_people.Length * (_people.Length - 1) / 2;

    /// <summary>The contacts by relation class.</summary>
    public RelationCounts Counts
    {
        get
        {
            var counts = RelationKinds.All.ToDictionary(kind => kind, _ => 0L);
            foreach (var contact in _contacts)
                counts[KindOf(contact)]++;
            return new RelationCounts(
                counts[RelationKind.Bonding], counts[RelationKind.Linking], counts[RelationKind.Bridging], counts[RelationKind.Diagonal]);
        }
    }

    /// <summary>The relation class of a pair.</summary>
    /// <param name="pair">Two people of the network.</param>
    /// <exception cref="ArgumentException">Somebody is not in the network.</exception>
    public RelationKind KindOf(Pair pair)
    {
        Guard.Against.Null(pair);
        return Relation.Between(PersonOf(pair.First), PersonOf(pair.Second), Boundary).Kind;
    }

    /// <summary>The people that somebody has met, in the order of <see cref="People"/>.</summary>
    /// <param name="id">Somebody in the network.</param>
    /// <exception cref="ArgumentException">They are not in the network.</exception>
    public IReadOnlyList<Participant> MetBy(ParticipantId id) => _neighbours[NumberOf(id)].Select(number => _people[number]).ToList();

    internal int[] NeighboursOf(int number) => _neighbours[number];

    internal int NumberOf(ParticipantId id) => _numbers.TryGetValue(Guard.Against.Null(id), out var number)
        ? number
        : throw new ArgumentException($"{id} is not in the network.", nameof(id));

    private Participant PersonOf(ParticipantId id) => _people[NumberOf(id)];
}
