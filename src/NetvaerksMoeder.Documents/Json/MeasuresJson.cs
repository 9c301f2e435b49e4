using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes the measures of a plan as JSON, and holds the measures that a plan file states against the plan itself.</summary>
/// <remarks>Shares have six decimals, so that every runtime writes the same. In tables by unit, units of few people stand together.</remarks>
public static class MeasuresJson
{
    /// <summary>How many people a unit must have to stand by name in a table, unless the caller says otherwise.</summary>
    public const int DefaultLeastPeople = 3;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The measures.</param>
    /// <param name="leastPeople">How many people a unit must have to stand by name, 1 or more.</param>
    /// <param name="withPeople">Whether each person's reach and brokerage is written under their id; it is not by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(MeasureReport report, int leastPeople = DefaultLeastPeople, bool withPeople = false)
    {
        Guard.Against.Null(report);
        Guard.Against.NegativeOrZero(leastPeople);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "measures");
            json.Text("title", report.Title);
            json.Number("leastPeople", leastPeople);
            json.Array("meetings", () =>
            {
                foreach (var meeting in report.Meetings)
                    json.Object(null, () => new StagesWriter(json, leastPeople, withPeople).Write(meeting));
            });
            if (report.Series is { } series)
                json.Object("series", () => new StagesWriter(json, leastPeople, withPeople).Write(series));
            if (report is { BrokerageBefore: { } before, BrokerageAfter: { } after })
                json.Object("brokerage", () => BrokerageWriter.Write(json, report.PriorNetwork!, before, after, withPeople));
        });
        return json.ToBytes();
    }

    /// <summary>The measures of a plan file that are not what the plan in it gives; empty where all are right or none are stated. Of a
    /// series each meeting's and the whole's.</summary>
    /// <param name="content">The file's bytes: a plan or a series that can be read.</param>
    /// <param name="plans">The plan of each meeting, as read from the file.</param>
    /// <param name="series">The series, as read from the file; <see langword="null"/> (the default) for a single meeting.</param>
    public static IReadOnlyList<AuditFault> Check(byte[] content, IReadOnlyList<MeetingPlan> plans, SeriesPlan? series = null)
    {
        Guard.Against.Null(content);
        Guard.Against.Null(plans);
        if (JsonTree.Parse(content, new FaultSink("-")) is not { } root)
            return [];
        var faults = new List<AuditFault>();
        if (series is null)
        {
            Compare(root, plans[0].Network, plans[0].Meeting.Title, faults);
            return faults;
        }

        var meetings = Property(root, "meetings")?.Items ?? [];
        for (var i = 0; i < Math.Min(meetings.Count, plans.Count); i++)
            Compare(meetings[i], plans[i].Network, plans[i].Meeting.Title, faults);
        Compare(root, series.Network, series.Series.Title, faults);
        return faults;
    }

    private static void Compare(JsonItem plan, ContactNetwork network, string title, List<AuditFault> faults)
    {
        if (Property(plan, "measures") is not { } stated)
            return;
        var own = new JsonOut();
        MeasuresWriter.Write(own, null, NetworkMeasures.Of(network));
        var counted = JsonTree.Parse(own.ToBytes(), new FaultSink("-"))!;
        foreach (var property in stated.Properties)
        {
            var right = Property(counted, property.Key);
            if (right is not null && Text(right) != Text(property.Value))
            {
                faults.Add(new AuditFault("MeasureDiffers", null, new BilingualText(
                    $"{title}: måltallet \"{property.Key}\" er {Text(property.Value)} i filen; planen giver {Text(right)}.",
                    $"{title}: the measure \"{property.Key}\" is {Text(property.Value)} in the file; the plan gives {Text(right)}.")));
            }
        }
    }

    private static JsonItem? Property(JsonItem item, string name) => item.Properties.Where(property => property.Key == name).Select(property => property.Value).FirstOrDefault();

    private static string Text(JsonItem item) => item.Properties.Count == 0
        ? item.Shown
        : string.Join(", ", item.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key} {Text(property.Value)}"));
}
