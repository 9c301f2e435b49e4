using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>What meetings are worth, in a JSON file: <c>"values"</c> by class or one number, <c>"pairValues"</c> one by one, <c>"boundary"</c>.</summary>
internal static class ValuesJson
{
    public static void Write(JsonOut json, PairValues values)
    {
        if (values.RelationValues is { } relation)
        {
            json.InlineObject("values", () =>
            {
                foreach (var word in JsonWords.Relations)
                    json.Number(word.Key, relation.Of(word.Value));
            });
            WriteBoundary(json, values.UnitBoundary ?? Boundary.OwnUnit);
        }

        if (values.UniformValue is { } same)
            json.Number("values", same);
        if (values.Listed is { } listed)
        {
            json.Array("pairValues", () =>
            {
                foreach (var value in listed)
                {
                    json.InlineObject(null, () =>
                    {
                        json.InlineTexts("pair", [value.Pair.First.Value, value.Pair.Second.Value]);
                        json.Number("value", value.Value);
                    });
                }
            });
        }
    }

    public static void WriteBoundary(JsonOut json, Boundary boundary)
    {
        if (boundary.Depth is { } depth)
            json.Number("boundary", depth);
        if (boundary.Attribute is { } attribute)
            json.Text("boundary", attribute);
    }

    /// <summary>The values; <see langword="null"/> where the file names none.</summary>
    public static PairValues? Read(JsonFields fields, IdReader ids)
    {
        var boundary = ReadBoundary(fields);
        var listed = fields.Find("pairValues") is { } list ? Listed(fields, list, ids) : null;
        var item = fields.Find("values");
        if (listed is not null)
            return PairValues.Explicit(listed);
        if (item?.Kind == JsonValueKind.Number)
            return PairValues.Uniform(fields.WholeOf(item, 0, RelationValues.Maximum) ?? 0);
        var values = item is null ? null : ReadRelation(fields, item);
        return values is null && boundary is null ? null : PairValues.ByRelation(values ?? RelationValues.Default, boundary);
    }

    /// <summary>A depth or the name of an attribute.</summary>
    public static Boundary? ReadBoundary(JsonFields fields)
    {
        if (fields.Find("boundary") is not { } item)
            return null;
        if (item.Kind == JsonValueKind.Number)
            return fields.WholeOf(item, 1, 100) is { } depth ? Boundary.AtDepth(depth) : null;
        return fields.TextOf(item) is { } attribute && attribute.Trim().Length > 0 ? Boundary.ByAttribute(attribute) : null;
    }

    /// <summary>Four values: <c>"0,1,2,4"</c>, <c>[0, 1, 2, 4]</c> or an object by class, classes left out having their usual value.</summary>
    public static RelationValues? ReadRelation(JsonFields fields, JsonItem item)
    {
        switch (item.Kind)
        {
            case JsonValueKind.Object:
                var own = JsonFields.Of(item, fields.Sink);
                var four = JsonWords.Relations.Select(word => own.Whole(word.Key, 0, RelationValues.Maximum) ?? RelationValues.Default.Of(word.Value)).ToArray();
                own.RefuseOthers();
                return new RelationValues(four[0], four[1], four[2], four[3]);
            case JsonValueKind.Array when item.Items.Count == 4:
                var values = item.Items.Select(value => fields.WholeOf(value, 0, RelationValues.Maximum) ?? 0).ToArray();
                return new RelationValues(values[0], values[1], values[2], values[3]);
            case JsonValueKind.String:
                try
                {
                    return RelationValues.Parse(item.Text);
                }
                catch (System.FormatException)
                {
                    break;
                }
        }

        fields.Sink.Wrong(
            item,
            "ValuesInvalid",
            "Værdierne skal være fire hele tal fra 0 til 1000000 i rækkefølgen bonding, linking, bridging, diagonal, fx \"0,1,2,4\".",
            "The values must be four whole numbers from 0 to 1000000 in the order bonding, linking, bridging, diagonal, for example \"0,1,2,4\".");
        return null;
    }

    private static List<PairValue> Listed(JsonFields fields, JsonItem list, IdReader ids)
    {
        var values = new List<PairValue>();
        var seen = new HashSet<Pair>();
        foreach (var item in fields.ListOf(list))
        {
            var own = JsonFields.Of(item, fields.Sink);
            var pair = own.Need("pair") is { } pairItem ? ids.ReadPair(own, pairItem) : null;
            if (own.NeededDecimal("value") is not { } value || pair is null)
                continue;
            if (value > PairValue.Maximum || decimal.Round(value, PairValue.MaximumDecimals) != value)
                fields.Sink.Wrong(own.Find("value")!, "ValueInvalid", "Værdien skal være fra 0 til 1000000000 med højst 6 decimaler.", "The value must be from 0 to 1000000000 with at most 6 decimals.");
            else if (!seen.Add(pair))
                fields.Sink.Wrong(item, "PairTwice", "Parret står to gange. Slet den ene.", "The pair is there twice. Delete one of them.");
            else
                values.Add(new PairValue(pair, value));
        }

        return values;
    }
}
