using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>Prices without odd sets: each person's price in turn is put where just as many partners are worth it as the person has
/// rounds.</summary>
/// <remarks>Coordinate descent on the dual of the fractional relaxation: quick, and close enough to tell which pairs matter.</remarks>
internal static class FactorPrices
{
    private const int Passes = 12;

    /// <summary>Doubled prices, 0 or more, so that they hold for any number of repeats.</summary>
    public static long[] Descend(FactorQuestion question)
    {
        var n = question.People;
        var prices = new long[n];
        for (var i = 0; i < n; i++)
            prices[i] = question.Problem.Scores.Greatest;
        var rest = new long[n];
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < n; i++)
            {
                var count = 0;
                for (var j = 0; j < n; j++)
                {
                    var worth = question.First(i, j);
                    if (worth != FactorQuestion.None)
                        rest[count++] = 2 * worth - prices[j];
                }

                Array.Sort(rest, 0, count);
                var wanted = question.Wanted[i];
                var last = wanted > 0 && count >= wanted ? Math.Max(0, rest[count - wanted]) : 0;
                var next = count > wanted ? Math.Max(0, rest[count - wanted - 1]) : 0;
                prices[i] = next + (last - next) / 2;
            }
        }

        return prices;
    }
}
