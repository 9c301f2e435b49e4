using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes who brokers, before and after.</summary>
internal static class BrokerageWriter
{
    public static void Write(JsonOut json, ContactNetwork prior, IReadOnlyList<Brokerage> before, IReadOnlyList<Brokerage> after, bool withPeople)
    {
        json.Number("ties", prior.Contacts.Count);
        json.Object("before", () => Means(json, before));
        json.Object("after", () => Means(json, after));
        if (!withPeople)
            return;
        json.Array("people", () =>
        {
            for (var i = 0; i < before.Count; i++)
            {
                var person = i;
                json.Object(null, () =>
                {
                    json.Text("id", before[person].Id.Value);
                    json.InlineObject("before", () => One(json, before[person]));
                    json.InlineObject("after", () => One(json, after[person]));
                });
            }
        });
    }

    private static void Means(JsonOut json, IReadOnlyList<Brokerage> figures)
    {
        json.Number("withTies", figures.Count(figure => figure.Contacts > 0));
        MeasuresWriter.Share(json, "meanConstraint", Mean(figures.Select(figure => figure.Constraint)));
        MeasuresWriter.Share(json, "meanEffectiveSize", Mean(figures.Select(figure => figure.EffectiveSize)));
        MeasuresWriter.Share(json, "meanEfficiency", Mean(figures.Select(figure => figure.Efficiency)));
    }

    private static void One(JsonOut json, Brokerage figure)
    {
        json.Number("contacts", figure.Contacts);
        MeasuresWriter.Share(json, "constraint", figure.Constraint);
        MeasuresWriter.Share(json, "effectiveSize", figure.EffectiveSize);
        MeasuresWriter.Share(json, "efficiency", figure.Efficiency);
    }

    private static double? Mean(IEnumerable<double?> figures)
    {
        var known = figures.Where(figure => figure is not null).Select(figure => figure!.Value).ToList();
        return known.Count == 0 ? null : known.Sum() / known.Count;
    }
}
