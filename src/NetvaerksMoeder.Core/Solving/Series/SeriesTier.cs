using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Divisions of a series that are laid out together: the larger the groups, the earlier.</summary>
/// <remarks>Large groups are where repeats come from, and leave least choice; of whomever they leave unmet, small groups can be made with ease,
/// and rounds of two nearly always.</remarks>
/// <param name="divisions">The divisions.</param>
/// <param name="alone">Of the steps for all tiers, how large a part these have around those before.</param>
/// <param name="together">How large a part they have together with those before.</param>
internal sealed class SeriesTier(int[] divisions, int alone, int together)
{
    /// <summary>Groups as large as this come before smaller ones.</summary>
    private const int Large = 5;

    public int[] Divisions => divisions;

    public int Alone => alone;

    public int Together => together;

    /// <summary>Large groups, small groups and pairs, those of them that there are; all at once where there are many more meetings than pairs.</summary>
    /// <remarks>Everybody can meet everybody then, and the repeats are many whatever comes first; so what counts is to leave nobody unmet.</remarks>
    /// <param name="question">The question.</param>
    /// <param name="laid">Divisions that are laid out before all others.</param>
    public static List<SeriesTier> Of(SeriesQuestion question, int[] laid)
    {
        int[] free = [.. Enumerable.Range(0, question.Divisions.Count).Where(at => !question.Divisions[at].IsFixed && Array.IndexOf(laid, at) < 0)];
        var meetings = question.Divisions.Sum(division => division.Shape.FewestPairs);
        if (meetings * 6 > (long)question.People * (question.People - 1) / 2 * 7)
            return free.Length == 0 ? [] : [new(free, 1, 1)];
        SeriesTier[] tiers =
        [
            new([.. free.Where(at => !question.Divisions[at].IsPairs && question.Divisions[at].Shape.Most >= Large)], 25, 20),
            new([.. free.Where(at => !question.Divisions[at].IsPairs && question.Divisions[at].Shape.Most < Large)], 10, 20),
            new([.. free.Where(at => question.Divisions[at].IsPairs)], 10, 20),
        ];
        return [.. tiers.Where(tier => tier.Divisions.Length > 0)];
    }
}
