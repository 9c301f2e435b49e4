using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The people of one round class, gathered by type: those of one unit and level.</summary>
internal sealed class TypeTable
{
    private TypeTable(int[] typeOf, int[][] members, int[] unit, int[] level)
    {
        TypeOf = typeOf;
        Members = members;
        Unit = unit;
        Level = level;
    }

    /// <summary>Each person's type; −1 for people outside the class.</summary>
    public int[] TypeOf { get; }

    /// <summary>The people of each type, ascending.</summary>
    public int[][] Members { get; }

    /// <summary>The unit of each type.</summary>
    public int[] Unit { get; }

    /// <summary>The level of each type.</summary>
    public int[] Level { get; }

    /// <summary>The number of types.</summary>
    public int Count => Members.Length;

    /// <summary>Everybody a type of their own, in the order given.</summary>
    public static TypeTable OfSingles(RelationTable relations, int[] people)
    {
        var typeOf = new int[relations.Unit.Length];
        for (var i = 0; i < typeOf.Length; i++)
            typeOf[i] = -1;
        var unit = new int[people.Length];
        var level = new int[people.Length];
        var members = new int[people.Length][];
        for (var type = 0; type < people.Length; type++)
        {
            typeOf[people[type]] = type;
            members[type] = [people[type]];
            unit[type] = relations.Unit[people[type]];
            level[type] = relations.Level[people[type]];
        }

        return new TypeTable(typeOf, members, unit, level);
    }

    /// <summary>Gathers the people of a class; types are numbered by their first member.</summary>
    public static TypeTable Of(RelationTable relations, int[] people)
    {
        var typeOf = new int[relations.Unit.Length];
        for (var i = 0; i < typeOf.Length; i++)
            typeOf[i] = -1;
        var known = new Dictionary<long, int>();
        var members = new List<List<int>>();
        foreach (var person in people)
        {
            var key = ((long)relations.Unit[person] * relations.Levels) + relations.Level[person];
            if (!known.TryGetValue(key, out var type))
            {
                type = members.Count;
                known.Add(key, type);
                members.Add([]);
            }

            typeOf[person] = type;
            members[type].Add(person);
        }

        var unit = new int[members.Count];
        var level = new int[members.Count];
        var lists = new int[members.Count][];
        for (var type = 0; type < lists.Length; type++)
        {
            lists[type] = [.. members[type]];
            unit[type] = relations.Unit[lists[type][0]];
            level[type] = relations.Level[lists[type][0]];
        }

        return new TypeTable(typeOf, lists, unit, level);
    }
}
