using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Finds the units and levels behind free values that come from such, so that the bounds of classes serve them too.</summary>
/// <remarks>
/// At most four values may occur. Where a unit shared is worth another value than a level shared, each is read off. Where both are
/// worth the same, the mates of anybody are two cliques without a pair between them, one of their unit and one of their level (Hassler
/// Whitney 1932, "Congruent graphs and the connectivity of graphs", American Journal of Mathematics 54: a line graph has one
/// root). Whatever is read is compared with every value, so a mistake can only mean that nothing is found. O(people²) a try.
/// </remarks>
internal static class RecoveredClasses
{
    private const int MostPeople = 1_000;

    /// <summary>Scores of units and levels equal to the values, or nothing.</summary>
    public static PairScores.Relational? Of(PairScores scores)
    {
        if (scores.Count is < 2 or > MostPeople || Distinct(scores) is not { } values)
            return null;
        foreach (var (bonding, line, peers, diagonal) in
            from bonding in values from line in values from peers in values from diagonal in values select (bonding, line, peers, diagonal))
        {
            // A class is all that are worth the same to one of it; the other way round gives the same answer.
            if (line > peers || diagonal == bonding || diagonal == line || diagonal == peers)
                continue;
            var (unit, level) = line == peers && line != bonding ? Cliques(scores, bonding, line) : (Classes(scores, bonding, line), Classes(scores, bonding, peers));
            var found = new PairScores.Relational(unit, level, bonding, line, peers, diagonal);
            if (Agree(scores, found))
                return found;
        }

        return null;
    }

    /// <summary>The values that occur, or nothing where they are more than four.</summary>
    private static long[]? Distinct(PairScores scores)
    {
        var values = new SortedSet<long>();
        for (var i = 0; i < scores.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (values.Add(scores.Of(i, j)) && values.Count > 4)
                    return null;
            }
        }

        return [.. values];
    }

    /// <summary>Each person's class: that of the first they are worth one of two values to.</summary>
    private static int[] Classes(PairScores scores, long value, long other)
    {
        var classes = new int[scores.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            var mate = 0;
            while (mate < i && scores.Of(i, mate) != value && scores.Of(i, mate) != other)
                mate++;
            classes[i] = mate == i ? i : classes[mate];
        }

        return classes;
    }

    /// <summary>Units and levels where sharing either is worth the same: from person to person over the cliques of their mates.</summary>
    private static (int[] Units, int[] Levels) Cliques(PairScores scores, long both, long one)
    {
        int[][] classes = [[.. Enumerable.Repeat(-1, scores.Count)], [.. Enumerable.Repeat(-1, scores.Count)]];
        var types = Classes(scores, both, both);
        var first = Enumerable.Range(0, types.Length).Where(person => types[person] == person).ToArray();
        var reached = new Dictionary<int, (int From, int Kind)>();
        foreach (var start in first)
        {
            if (reached.ContainsKey(start))
                continue;
            reached[start] = (-1, 0);
            var queue = new Queue<int>([start]);
            while (queue.Count > 0)
            {
                var type = queue.Dequeue();
                var (from, kind) = reached[type];
                var mates = first.Where(other => other != type && scores.Of(type, other) == one).ToArray();
                // The clique of whoever led here shares what it shares; the rest share the other.
                var leader = from >= 0 ? from : mates.FirstOrDefault();
                foreach (var mate in mates)
                {
                    var shared = mate == leader || scores.Of(mate, leader) == one ? kind : 1 - kind;
                    Share(classes[shared], type, mate);
                    if (reached.ContainsKey(mate))
                        continue;
                    reached[mate] = (type, shared);
                    queue.Enqueue(mate);
                }
            }
        }

        for (var person = 0; person < types.Length; person++)
        {
            foreach (var side in classes)
                side[person] = person == types[person] ? side[person] < 0 ? person : side[person] : side[types[person]];
        }

        return (classes[0], classes[1]);
    }

    private static void Share(int[] classes, int type, int mate)
    {
        if (classes[type] < 0)
            classes[type] = type;
        classes[mate] = classes[type];
    }

    private static bool Agree(PairScores scores, PairScores found)
    {
        for (var i = 0; i < scores.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (scores.Of(i, j) != found.Of(i, j))
                    return false;
            }
        }

        return true;
    }
}
