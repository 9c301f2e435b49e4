using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Turns base rounds by adding every element of a field; points are copies of the field one after the other, then fixed points.</summary>
internal static class FieldDevelopment
{
    /// <summary>The rounds, <c>q</c> from each base round. Points from the last whole copy of the field on are fixed; so no design may
    /// have <c>q</c> fixed points or more.</summary>
    public static List<int[][]> Develop(FiniteField field, IReadOnlyList<int[][]> baseRounds)
    {
        var rounds = new List<int[][]>();
        foreach (var baseRound in baseRounds)
        {
            var points = 0;
            foreach (var group in baseRound)
                points += group.Length;
            var turning = points - (points % field.Order);
            for (var element = 0; element < field.Order; element++)
            {
                var shift = element;
                rounds.Add(Array.ConvertAll(baseRound, group => Array.ConvertAll(group, point => point >= turning
                    ? point
                    : point - (point % field.Order) + field.Add(point % field.Order, shift))));
            }
        }

        return rounds;
    }

    /// <summary>One round: all translates of one group.</summary>
    public static int[][] Orbit(FiniteField field, int[] group)
    {
        var round = new int[field.Order][];
        for (var element = 0; element < field.Order; element++)
        {
            var shift = element;
            round[element] = Array.ConvertAll(group, point => point - (point % field.Order) + field.Add(point % field.Order, shift));
        }

        return round;
    }
}
