using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads what an item asks of its encounter: in <c>"buzz"</c> quotas, who is never alone and how people move; at an exhibition
/// hosts, groups and the order.</summary>
internal sealed class ChoicesReader(JsonFields item, Roster? roster)
{
    private static readonly string[] StationWords = ["hosts", "hostsAtOnce", "stationGroups", "noRepeatPredecessor"];

    private readonly IdReader _ids = new(item.Sink, roster is null ? null : new HashSet<ParticipantId>(roster.Participants.Select(person => person.Id)));
    private readonly List<QuotaRule> _quotas = [];
    private GroupMovement _movement;
    private decimal _loss = GroupOptions.UsualGreatestLoss;

    /// <summary>What the properties of a buzz say of its groups.</summary>
    public void ReadGroups(JsonFields buzz)
    {
        foreach (var value in buzz.List("quotas"))
            ReadQuota(buzz, value);
        foreach (var value in buzz.List("neverAlone"))
        {
            if (buzz.TextOf(value) is { } who && who.Trim().Length > 0)
                Add(value, QuotaRule.NeverAlone(who));
        }

        _movement = buzz.Choice("movement", JsonWords.GroupMovements, GroupMovement.Cards);
        if (!buzz.Has("greatestLoss"))
            return;
        _loss = buzz.NeededDecimal("greatestLoss") ?? _loss;
        if (_loss <= 100)
            return;
        buzz.Sink.Wrong(buzz.Find("greatestLoss")!, "LossInvalid", "\"greatestLoss\" er procent fra 0 til 100.", "\"greatestLoss\" is per cent from 0 to 100.");
        _loss = 100;
    }

    /// <summary>All choices; <see langword="null"/> where the item makes none.</summary>
    public EncounterChoices? Read(bool isExhibition)
    {
        var hasTrios = item.Find("hosts") is { Kind: JsonValueKind.String } word && IsTrio(word);
        var hosts = hasTrios || item.Find("hosts") is { Kind: JsonValueKind.String } ? [] : _ids.ReadSets(item, "hosts");
        var twice = hosts.SelectMany(set => set).GroupBy(id => id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            item.Sink.Wrong(item.Find("hosts")!, "HostTwice", $"{Shown.Value(twice.Key.Value)} er vært ved to stationer.", $"{Shown.Value(twice.Key.Value)} is host at two stations.");
        var atOnce = item.Whole("hostsAtOnce", 1, 1000) ?? 1;
        var groups = item.Whole("stationGroups", 1, 1000);
        var isPredecessorNew = item.Flag("noRepeatPredecessor") ?? false;
        foreach (var name in StationWords.Where(name => !isExhibition && item.Has(name)))
            item.Sink.Wrong(item.Find(name)!, "StationsMisplaced", $"Kun en udstilling (\"exhibition\") har \"{name}\".", $"Only an exhibition (\"exhibition\") has \"{name}\".");
        var isUsual = _quotas.Count == 0 && _movement == GroupMovement.Cards && hosts.Count == 0 && !hasTrios && groups is null && !isPredecessorNew;
        return isUsual ? null : new EncounterChoices(_quotas, _movement, _loss, hosts, hasTrios, atOnce, groups, isPredecessorNew);
    }

    private bool IsTrio(JsonItem word)
    {
        if (string.Equals(word.Text.Trim(), "trio", StringComparison.OrdinalIgnoreCase))
            return true;
        item.Sink.Wrong(word, "WordUnknown", $"{word.Shown} kendes ikke. Skriv \"trio\" eller et sæt id'er for hver station.", $"{word.Shown} is unknown. Write \"trio\" or a set of ids for each station.");
        return false;
    }

    private void ReadQuota(JsonFields buzz, JsonItem value)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            if (buzz.TextOf(value) is not { } text)
                return;
            if (QuotaRule.TryParse(text, out var rule))
                Add(value, rule!);
            else
                buzz.Sink.Wrong(value, "QuotaInvalid", $"{value.Shown} er ikke en kvote. Skriv \"leder:1-2\" med mindst og højst.", $"{value.Shown} is no quota. Write \"leder:1-2\" with least and greatest.");
            return;
        }

        var quota = JsonFields.Of(value, buzz.Sink);
        var who = quota.NeededText("who");
        var least = quota.Whole("min", 0, 1_000_000) ?? 0;
        var most = quota.Whole("max", 0, 1_000_000);
        quota.RefuseOthers();
        if (least > (most ?? int.MaxValue))
            buzz.Sink.Wrong(value, "QuotaInvalid", $"\"min\" er {least} og \"max\" {most}; \"min\" skal være højst \"max\".", $"\"min\" is {least} and \"max\" {most}; \"min\" must be at most \"max\".");
        else if (who is not null)
            Add(value, QuotaRule.Between(who, least, most));
    }

    private void Add(JsonItem value, QuotaRule rule)
    {
        if (roster is null || rule.For(roster.Participants, roster.Ladder) is not null)
        {
            _quotas.Add(rule);
            return;
        }

        var known = QuotaRule.KnownAmong(roster.Participants, roster.Ladder);
        var nearest = NearestName.Of(rule.Who, known);
        var hint = nearest is null ? (Danish: $"Tilladt: {string.Join(", ", known)}.", English: $"Allowed: {string.Join(", ", known)}.") : (Danish: $"Mente du \"{nearest}\"?", English: $"Did you mean \"{nearest}\"?");
        item.Sink.Wrong(
            value,
            "QuotaUnknown",
            $"{Shown.Value(rule.Who)} er hverken et niveau, en rolle eller en egenskab i deltagerkredsen. {hint.Danish}",
            $"{Shown.Value(rule.Who)} is no level, role or attribute of the roster. {hint.English}");
    }
}
