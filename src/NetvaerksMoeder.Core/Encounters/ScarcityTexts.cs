using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Matching.Typed;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Says which people are scarce: whose talks limit the value of a speed dating, and how many talks there are to share.</summary>
internal static class ScarcityTexts
{
    // More tiers than this tell a reader nothing new.
    private const int MostTexts = 3;

    /// <summary>One sentence for each scarce tier, the scarcest first; none where all people are equally sought.</summary>
    public static IReadOnlyList<BilingualText> Of(RotationProblem problem, PairScores.Relational scores, IReadOnlyList<TypeTier> tiers) =>
        tiers.Take(Math.Max(0, tiers.Count - 1)).Take(MostTexts).Select(tier => Of(problem, scores, tier)).ToList();

    private static BilingualText Of(RotationProblem problem, PairScores.Relational scores, TypeTier tier)
    {
        var who = WhoAre(problem, scores, tier);
        var product = tier.Talks == (long)tier.People * problem.Slots.Count ? $"{tier.People} × {problem.Slots.Count} = {tier.Talks}" : $"{tier.Talks}";
        return new BilingualText(
            $"{tier.People} {(tier.People == 1 ? "deltager" : "deltagere")} {who.Danish} er mest efterspurgte: de har i alt {product} samtaler til de {tier.PeopleBelow} andre og hinanden. Overvej flere af dem eller flere runder.",
            $"{tier.People} {(tier.People == 1 ? "participant" : "participants")} {who.English} are the most sought: they have {product} talks in all for the {tier.PeopleBelow} others and each other. Consider more of them or more rounds.");
    }

    private static BilingualText WhoAre(RotationProblem problem, PairScores.Relational scores, TypeTier tier)
    {
        if (tier.SharedLevel is { } level)
        {
            var name = problem.Participants.Where((_, i) => scores.LevelOf(i) == level).First().Level.Name;
            return new BilingualText($"på niveauet {name.Danish.ToLowerInvariant()}", $"of the level {name.English.ToLowerInvariant()}");
        }

        if (tier.SharedUnit is { } unit)
        {
            // With a boundary above people's own units there is no one of them to name.
            var units = problem.Participants.Where((_, i) => scores.UnitOf(i) == unit).Select(person => person.Unit).Distinct().ToList();
            if (units.Count == 1 && units[0].Name is { Length: > 0 } name)
                return new BilingualText($"fra {name}", $"from {name}");
        }

        return new BilingualText($"({tier.Types.Count} kombinationer af enhed og niveau)", $"({tier.Types.Count} combinations of unit and level)");
    }
}
