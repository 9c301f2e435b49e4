using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Gives each pair a place so that seated people keep theirs and few others have to move.</summary>
/// <remarks>In each round a pair takes the place where one of its members already sits, where that is free; seated people first. O(people) a round.</remarks>
internal static class PlaceAssignment
{
    public static IReadOnlyList<Round> ToRounds(RotationProblem problem, ParticipantIndex index, int[][][] groups, int[][] byes)
    {
        var rounds = new List<Round>(groups.Length);
        var placeOf = new int[problem.Participants.Count];
        var isSeated = new bool[placeOf.Length];
        for (var k = 0; k < problem.Seated.Count; k++)
        {
            placeOf[index.NumberOf(problem.Seated[k])] = k + 1;
            isSeated[index.NumberOf(problem.Seated[k])] = true;
        }

        for (var r = 0; r < groups.Length; r++)
        {
            var places = Assign(groups[r], placeOf, isSeated, problem.Seated.Count);
            var encounters = groups[r]
                .Select((members, g) => new Encounter(places[g], members.Select(index.IdOf)))
                .OrderBy(encounter => encounter.Place);
            rounds.Add(new Round(problem.Slots[r], encounters, byes[r].Select(index.IdOf)));
        }

        return rounds;
    }

    private static int[] Assign(int[][] groups, int[] placeOf, bool[] isSeated, int seated)
    {
        var places = new int[groups.Length];
        var taken = new HashSet<int>();

        // Seated people's places are theirs, used this round or not.
        Take(person => isSeated[person]);
        Take(person => placeOf[person] > seated);
        var free = seated + 1;
        for (var g = 0; g < groups.Length; g++)
        {
            if (places[g] == 0)
            {
                while (!taken.Add(free))
                    free++;
                places[g] = free;
            }
        }

        for (var g = 0; g < groups.Length; g++)
        {
            foreach (var person in groups[g])
            {
                if (!isSeated[person])
                    placeOf[person] = places[g];
            }
        }

        return places;

        void Take(Func<int, bool> isWanted)
        {
            for (var g = 0; g < groups.Length; g++)
            {
                foreach (var person in groups[g])
                {
                    if (places[g] == 0 && isWanted(person) && taken.Add(placeOf[person]))
                        places[g] = placeOf[person];
                }
            }
        }
    }
}
