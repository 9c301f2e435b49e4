using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes the measures of a network: the figures of a plan file first, then the further ones.</summary>
internal static class MeasuresWriter
{
    public static void Write(JsonOut json, string? name, NetworkMeasures measures) => json.Object(name, () =>
    {
        var summary = measures.Summary;
        json.Number("people", summary.People);
        json.Number("contacts", summary.Contacts);
        json.Number("possibleContacts", summary.PossibleContacts);
        json.InlineObject("counts", () =>
        {
            foreach (var word in JsonWords.Relations)
                json.Number(word.Key, summary.Counts.Of(word.Value));
        });
        Share(json, "eiByUnit", summary.EIByUnit.Value);
        Share(json, "eiByLevel", summary.EIByLevel.Value);
        Share(json, "unitPairCoverage", summary.UnitPairCoverage);
        Share(json, "levelPairCoverage", summary.LevelPairCoverage);
        json.Number("withBridging", summary.WithBridging);
        json.Number("withLinking", summary.WithLinking);
        json.Number("withoutContact", summary.WithoutContact);
        json.Number("leastContacts", summary.LeastContacts);
        json.Number("mostContacts", summary.MostContacts);
        Further(json, measures);
    });

    /// <summary>A share; six decimals are what every runtime agrees on.</summary>
    public static void Share(JsonOut json, string name, double? value)
    {
        if (value is { } share)
            json.Number(name, Math.Round((decimal)share, 6));
        else
            json.Null(name);
    }

    /// <summary>The least, the middle and the greatest of some figures; the lower of two middle ones.</summary>
    public static void Spread(JsonOut json, string name, IEnumerable<int> figures)
    {
        var sorted = figures.OrderBy(figure => figure).ToList();
        json.InlineObject(name, () =>
        {
            json.Number("least", sorted.Count == 0 ? 0 : sorted[0]);
            json.Number("median", sorted.Count == 0 ? 0 : sorted[(sorted.Count - 1) / 2]);
            json.Number("most", sorted.Count == 0 ? 0 : sorted[sorted.Count - 1]);
        });
    }

    private static void Further(JsonOut json, NetworkMeasures measures)
    {
        Covered(json, "unitPairs", measures.UnitPairs);
        Covered(json, "levelPairs", measures.LevelPairs);
        Share(json, "eiByUnitExpected", measures.EIByUnit.Expected);
        Share(json, "eiByUnitRescaled", measures.EIByUnit.Rescaled);
        Share(json, "eiByLevelExpected", measures.EIByLevel.Expected);
        Share(json, "eiByLevelRescaled", measures.EIByLevel.Rescaled);
        Share(json, "meanRankDistance", measures.MeanRankDistance);
        Share(json, "assortativityByUnit", measures.AssortativityByUnit);
        Share(json, "assortativityByLevel", measures.AssortativityByLevel);
        Share(json, "assortativityByRank", measures.AssortativityByRank);
        Share(json, "blauByUnit", measures.BlauByUnit.Value);
        Share(json, "blauByLevel", measures.BlauByLevel.Value);
        Spread(json, "reachOneStep", measures.Reach.Select(reach => reach.OneStep));
        Spread(json, "reachTwoSteps", measures.Reach.Select(reach => reach.TwoSteps));
        json.Number("components", measures.Components.Count);
        json.Number("largestComponent", measures.Components.Largest);
    }

    private static void Covered(JsonOut json, string name, Coverage coverage) => json.InlineObject(name, () =>
    {
        json.Number("met", coverage.Met);
        json.Number("possible", coverage.Possible);
    });
}
