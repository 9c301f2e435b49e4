using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes what a rotation was asked to do, so that an auditor needs nothing but the file.</summary>
internal static class ProblemWriter
{
    public static void Write(JsonOut json, RotationProblem problem, RotationOptions options) => json.Object("problem", () =>
    {
        ValuesJson.Write(json, problem.Values);
        if (options.IsFairFirst)
            json.Flag("fairFirst", true);
        switch (options)
        {
            case SpeedDatingOptions pairs:
                json.Text("odd", JsonWords.Of(JsonWords.Odds, pairs.Odd));
                json.Text("movement", JsonWords.Of(JsonWords.Movements, pairs.Movement));
                break;
            case GroupOptions groups:
                WriteSizes(json, groups.Sizes);
                WriteQuotas(json, groups);
                if (groups.Movement != GroupMovement.Cards)
                    json.Text("movement", JsonWords.Of(JsonWords.GroupMovements, groups.Movement));
                if (groups.GreatestLoss != GroupOptions.UsualGreatestLoss)
                    json.Number("greatestLoss", groups.GreatestLoss);
                break;
            case StationOptions stations:
                json.Number("stations", stations.Stations);
                json.Flag("noRepeatPredecessor", stations.IsPredecessorNew);
                if (stations.Groups != stations.Stations)
                    json.Number("groups", stations.Groups);
                WriteHosts(json, stations.Hosts);
                break;
        }

        SetsJson.Write(json, "apart", problem.Apart);
        SetsJson.Write(json, "together", problem.Together);
        if (problem.Seated.Count > 0)
            json.InlineTexts("seated", problem.Seated.Select(id => id.Value));
        WriteHistory(json, problem);
        json.Array("rounds", () =>
        {
            foreach (var slot in problem.Slots)
                json.InlineObject(null, () => WriteSlot(json, slot));
        });
    });

    public static void WriteSlot(JsonOut json, RoundSlot slot)
    {
        json.Number("number", slot.Number);
        if (slot.Start is { } start)
            json.Time("start", start);
        if (slot.End is { } end)
            json.Time("end", end);
    }

    private static void WriteSizes(JsonOut json, GroupSizes sizes) => json.InlineObject("sizes", () =>
    {
        if (sizes.Size is { } size)
            json.Number("size", size);
        if (sizes.Groups is { } groups)
            json.Number("groups", groups);
        if (sizes.Minimum is { } minimum)
            json.Number("min", minimum);
        if (sizes.Maximum is { } maximum)
            json.Number("max", maximum);
    });

    private static void WriteQuotas(JsonOut json, GroupOptions options)
    {
        if (options.Quotas.Count == 0)
            return;
        json.Array("quotas", () =>
        {
            foreach (var quota in options.Quotas)
            {
                json.InlineObject(null, () =>
                {
                    json.Text("name", quota.Name);
                    json.InlineTexts("members", quota.Members.Select(id => id.Value));
                    json.Number("min", quota.Minimum);
                    if (quota.Maximum != int.MaxValue)
                        json.Number("max", quota.Maximum);
                    if (quota.MayBeNone)
                        json.Flag("orNone", true);
                });
            }
        });
    }

    /// <summary>Who staffs which station by turns.</summary>
    public static void WriteHosts(JsonOut json, IReadOnlyList<StationHosts> stands)
    {
        if (stands.Count == 0)
            return;
        json.Array("hosts", () =>
        {
            foreach (var stand in stands)
            {
                json.InlineObject(null, () =>
                {
                    json.Number("station", stand.Station);
                    json.InlineTexts("members", stand.Members.Select(id => id.Value));
                    if (stand.AtOnce != 1)
                        json.Number("atOnce", stand.AtOnce);
                });
            }
        });
    }

    private static void WriteHistory(JsonOut json, RotationProblem problem)
    {
        var history = problem.History;
        var byes = problem.Participants.SelectMany(person => Enumerable.Repeat(person.Id.Value, history.ByesOf(person.Id))).ToList();
        var trios = problem.Participants.SelectMany(person => Enumerable.Repeat(person.Id.Value, history.TriosOf(person.Id))).ToList();
        if (history.PairCount == 0 && byes.Count == 0 && trios.Count == 0)
            return;
        json.Object("history", () =>
        {
            json.Array("pairs", () =>
            {
                foreach (var pair in history.Pairs)
                    json.InlineTexts(null, [pair.First.Value, pair.Second.Value]);
            });
            if (byes.Count > 0)
                json.InlineTexts("byes", byes);
            if (trios.Count > 0)
                json.InlineTexts("trios", trios);
        });
    }
}
