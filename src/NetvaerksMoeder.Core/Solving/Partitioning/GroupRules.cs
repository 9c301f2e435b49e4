using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Quotas and never-alone sets as one list of attributes with a cost for each number in a group.</summary>
/// <remarks>Immutable. People with the same attributes have the same class, so exchanging them cannot break a rule.</remarks>
internal sealed class GroupRules
{
    private readonly GroupSchedulingProblem _problem;
    private readonly int[][] _attributesOf;
    private readonly int[] _classOf;

    public GroupRules(GroupSchedulingProblem problem)
    {
        _problem = problem;
        Count = problem.Quotas.Count + problem.NeverAlone.Count;
        var lists = new List<int>[problem.People];
        for (var person = 0; person < lists.Length; person++)
            lists[person] = [];
        for (var attribute = 0; attribute < Count; attribute++)
        {
            foreach (var person in MembersOf(attribute))
                lists[person].Add(attribute);
        }

        _attributesOf = [.. lists.Select(list => list.ToArray())];
        var classes = new Dictionary<string, int>();
        _classOf = new int[lists.Length];
        for (var person = 0; person < lists.Length; person++)
        {
            var key = string.Join(",", lists[person]);
            if (!classes.TryGetValue(key, out var number))
                classes[key] = number = classes.Count;
            _classOf[person] = number;
        }
    }

    /// <summary>The number of attributes.</summary>
    public int Count { get; }

    /// <summary>The attributes of a person, ascending; read only.</summary>
    public int[] AttributesOf(int person) => _attributesOf[person];

    /// <summary>The class of a person: those with the same attributes have the same.</summary>
    public int ClassOf(int person) => _classOf[person];

    /// <summary>Whether two people have the same attributes.</summary>
    public bool AreAlike(int i, int j) => _classOf[i] == _classOf[j];

    /// <summary>By how much <paramref name="number"/> people with the attribute in one group break its rule.</summary>
    public long CostOf(int attribute, int number)
    {
        if (attribute >= _problem.Quotas.Count)
            return number == 1 ? 1 : 0;
        var quota = _problem.Quotas[attribute];
        if (number < quota.Least)
            return quota.Least - number;
        return number > quota.Most ? number - quota.Most : 0;
    }

    private int[] MembersOf(int attribute) => attribute < _problem.Quotas.Count
        ? _problem.Quotas[attribute].Members
        : _problem.NeverAlone[attribute - _problem.Quotas.Count];
}
