using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Rounds with exactly the same people present. Within such a class people of one unit and level are interchangeable.</summary>
/// <param name="rounds">The rounds, ascending.</param>
/// <param name="people">The people present in each of them, ascending.</param>
internal sealed class RoundClass(int[] rounds, int[] people)
{
    /// <summary>The rounds, ascending.</summary>
    public int[] Rounds { get; } = rounds;

    /// <summary>The people present, ascending.</summary>
    public int[] People { get; } = people;

    /// <summary>Whether somebody is left over when all others stand in pairs.</summary>
    public bool IsOdd => People.Length % 2 == 1;

    /// <summary>Sorts the rounds into classes, by the first round of each; O(people × rounds × classes) at most.</summary>
    public static List<RoundClass> Of(PresenceTable presence)
    {
        var classes = new List<RoundClass>();
        if (presence.IsFull)
        {
            if (presence.Rounds > 0)
                classes.Add(new RoundClass(Range(presence.Rounds), Range(presence.People)));
            return classes;
        }

        var placed = new bool[presence.Rounds];
        for (var round = 0; round < presence.Rounds; round++)
        {
            if (placed[round])
                continue;
            var rounds = new List<int>();
            for (var other = round; other < presence.Rounds; other++)
            {
                if (!placed[other] && SamePeople(presence, round, other))
                {
                    placed[other] = true;
                    rounds.Add(other);
                }
            }

            var people = new List<int>();
            for (var person = 0; person < presence.People; person++)
            {
                if (presence.IsPresent(person, round))
                    people.Add(person);
            }

            classes.Add(new RoundClass([.. rounds], [.. people]));
        }

        return classes;
    }

    private static bool SamePeople(PresenceTable presence, int round, int other)
    {
        for (var person = 0; person < presence.People; person++)
        {
            if (presence.IsPresent(person, round) != presence.IsPresent(person, other))
                return false;
        }

        return true;
    }

    private static int[] Range(int count)
    {
        var range = new int[count];
        for (var i = 0; i < count; i++)
            range[i] = i;
        return range;
    }
}
