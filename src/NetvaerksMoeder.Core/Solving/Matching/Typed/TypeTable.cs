using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The people of one round class, gathered by type: those of one unit and level.</summary>
/// <remarks>Where there are very many units (or levels), all but the largest are taken together as <see cref="Pool"/>; what two people
/// of the pool are worth to each other is then known only at most.</remarks>
internal sealed class TypeTable
{
    /// <summary>The unit, or level, of people of many small ones.</summary>
    public const int Pool = -1;

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
    /// <param name="relations">Units and levels.</param>
    /// <param name="people">The people, ascending.</param>
    /// <param name="mostUnits">How many units, the largest, are kept apart.</param>
    /// <param name="mostLevels">How many levels, likewise.</param>
    public static TypeTable Of(RelationTable relations, int[] people, int mostUnits = int.MaxValue, int mostLevels = int.MaxValue)
    {
        var unitOf = Coarse(relations.Unit, relations.Units, people, mostUnits);
        var levelOf = Coarse(relations.Level, relations.Levels, people, mostLevels);
        var typeOf = new int[relations.Unit.Length];
        for (var i = 0; i < typeOf.Length; i++)
            typeOf[i] = -1;
        var known = new Dictionary<long, int>();
        var members = new List<List<int>>();
        foreach (var person in people)
        {
            var key = ((long)unitOf[relations.Unit[person]] * (relations.Levels + 1)) + levelOf[relations.Level[person]];
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
            unit[type] = unitOf[relations.Unit[lists[type][0]]];
            level[type] = levelOf[relations.Level[lists[type][0]]];
        }

        return new TypeTable(typeOf, lists, unit, level);
    }

    /// <summary>The greatest value of somebody of one type and somebody of another (or the same).</summary>
    public long ValueOf(RelationTable relations, int a, int b)
    {
        long greatest = 0;
        foreach (var sameUnit in new[] { false, true })
        {
            foreach (var sameLevel in new[] { false, true })
            {
                if (MayBe(Unit[a], Unit[b], sameUnit) && MayBe(Level[a], Level[b], sameLevel))
                    greatest = Math.Max(greatest, relations.ValueOf(sameUnit, sameLevel));
            }
        }

        return greatest;
    }

    private static bool MayBe(int one, int other, bool same) => (one == other) == same || (one == Pool && other == Pool);

    // The name of each unit (or level): its own number, or the pool's.
    private static int[] Coarse(int[] of, int count, int[] people, int most)
    {
        var names = new int[count];
        for (var name = 0; name < count; name++)
            names[name] = name;
        if (count <= most)
            return names;
        var sizes = new int[count];
        foreach (var person in people)
            sizes[of[person]]++;
        var order = (int[])names.Clone();
        Array.Sort(order, (a, b) => sizes[a] != sizes[b] ? sizes[b].CompareTo(sizes[a]) : a.CompareTo(b));
        for (var place = most; place < count; place++)
            names[order[place]] = Pool;
        return names;
    }
}
