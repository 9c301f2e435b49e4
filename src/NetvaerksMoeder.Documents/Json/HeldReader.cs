using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads a held record against the plan of its meeting.</summary>
internal sealed class HeldReader(JsonFields fields)
{
    private readonly List<string> _guests = [];

    public static IReadOnlyList<KeyValuePair<string, HeldRoundKind>> Kinds { get; } =
    [
        new("planned", HeldRoundKind.Planned),
        new("changed", HeldRoundKind.Changed),
        new("dropped", HeldRoundKind.Dropped),
    ];

    /// <summary>The record; <see langword="null"/> where the file has faults.</summary>
    public HeldRecord? Read(MeetingPlan plan)
    {
        Contract.Check(fields);
        if (fields.Find("kind") is { } kind && kind.Text != "held")
            fields.Sink.Wrong(kind, "KindWrong", $"{kind.Shown} står her; en fil om, hvad der blev holdt, har \"held\".", $"{kind.Shown} is here; a file of what was held has \"held\".");
        RequireMeeting(plan);
        var guests = Guests(plan);
        var known = new HashSet<ParticipantId>(plan.Roster.Participants.Select(person => person.Id).Concat(guests.Select(person => person.Id)));
        var absent = new IdReader(fields.Sink, known).ReadSet(fields.List("absent"));
        var encounters = Encounters(plan, new IdReader(fields.Sink, known), new HashSet<ParticipantId>(absent));
        fields.RefuseOthers();
        if (fields.Sink.IsSound && !fields.Has("encounters") && !fields.Has("absent") && !fields.Has("guests"))
            fields.Sink.Wrong(fields.Item, "HeldEmpty", "Her står intet om, hvad der blev holdt. Skriv \"encounters\", \"absent\" eller \"guests\", eller brug held.json fra attend.", "Nothing is told here of what was held. Write \"encounters\", \"absent\" or \"guests\", or use held.json from attend.");
        return fields.Sink.IsSound ? new HeldRecord(plan, encounters, absent, guests) : null;
    }

    // A title may be corrected afterwards; of two meetings without dates it is all there is to tell them apart.
    private void RequireMeeting(MeetingPlan plan)
    {
        var (title, date) = (fields.Find("title"), fields.Find("date"));
        var planned = plan.Meeting.Frame.Date is { } day ? DateText.Iso(day) : null;
        if (date is not null && planned is not null && date.Text.Trim() != planned)
            fields.Sink.Wrong(date, "HeldElsewhere", $"{date.Shown} er en anden dag end planens ({planned}). Giv filen fra det samme møde, eller ret datoen.", $"{date.Shown} is another day than the plan's ({planned}). Give the file of the same meeting, or correct the date.");
        else if (date is null && planned is null && title is not null && title.Text.Trim() != plan.Meeting.Title.Trim())
            fields.Sink.Wrong(title, "HeldElsewhere", $"{title.Shown} er et andet møde end planens ({Shown.Value(plan.Meeting.Title)}). Giv filen fra det samme møde, eller ret titlen.", $"{title.Shown} is another meeting than the plan's ({Shown.Value(plan.Meeting.Title)}). Give the file of the same meeting, or correct the title.");
    }

    private List<Participant> Guests(MeetingPlan plan)
    {
        LevelsJson.Read(fields);
        var guests = PeopleJson.Read(fields, plan.Roster.Ladder, "guests");
        var items = fields.List("guests");
        foreach (var item in items)
        {
            if (item.Properties.Where(property => property.Key == "id").Select(property => property.Value).FirstOrDefault() is { } id
                && guests.Exists(guest => guest.Id.Value == id.Text.Trim() && plan.Roster.Find(guest.Id) is not null))
            {
                fields.Sink.Wrong(id, "GuestKnown", $"{id.Shown} er i planens deltagerkreds og kan ikke være gæst. Slet gæsten.", $"{id.Shown} is in the plan's roster and cannot be a guest. Delete the guest.");
            }
        }

        return guests;
    }

    // An item may have more than one encounter of a kind: they are told in the order of the plan.
    private List<HeldEncounter> Encounters(MeetingPlan plan, IdReader ids, HashSet<ParticipantId> absent)
    {
        var left = plan.Encounters.ToList();
        var told = new List<HeldEncounter>();
        foreach (var encounter in fields.List("encounters").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var item = encounter.NeededText("item");
            var kind = encounter.Has("kind") ? encounter.Choice<RotationKind?>("kind", Nullable(JsonWords.Kinds), null) : null;
            var rounds = encounter.NeededList("rounds").Select(round => JsonFields.Of(round, fields.Sink)).ToList();
            encounter.RefuseOthers();
            if (item is null)
                continue;
            if (left.Find(planned => planned.ItemId == item && (kind is null || planned.Rotation.Kind == kind)) is { } found)
            {
                left.Remove(found);
                told.Add(Encounter(found, rounds, ids, absent));
            }
            else
            {
                NoSuchEncounter(plan, encounter, item);
            }
        }

        return told;
    }

    private void NoSuchEncounter(MeetingPlan plan, JsonFields encounter, string item)
    {
        var all = string.Join(", ", plan.Encounters.Select(planned => $"{planned.ItemId} ({JsonWords.Of(JsonWords.Kinds, planned.Rotation.Kind)})"));
        var spot = encounter.Find("item")!;
        if (plan.Encounters.Any(planned => planned.ItemId == item))
            fields.Sink.Wrong(spot, "EncounterTwice", $"{spot.Shown} har ikke flere af den slags i planen, eller er fortalt to gange. Planen har: {all}.", $"{spot.Shown} has no more of this kind in the plan, or is told twice. The plan has: {all}.");
        else
            fields.Sink.Wrong(spot, "EncounterUnknown", $"{spot.Shown} er ikke i planen. Ret det til et af: {all}.", $"{spot.Shown} is not in the plan. Change it to one of: {all}.");
    }

    private HeldEncounter Encounter(PlannedEncounter planned, List<JsonFields> rounds, IdReader ids, HashSet<ParticipantId> absent)
    {
        var held = new List<HeldRound>();
        foreach (var round in rounds)
        {
            var one = Round(planned, round, ids, absent);
            round.RefuseOthers();
            if (one is null)
                continue;
            if (held.Exists(other => other.Number == one.Number))
                fields.Sink.Wrong(round.Find("number")!, "RoundTwice", $"Runde {one.Number} er fortalt to gange. Slet den ene.", $"Round {one.Number} is told twice. Delete one of them.");
            else
                held.Add(one);
        }

        return new HeldEncounter(planned, fields.Sink.IsSound ? held : []);
    }

    private HeldRound? Round(PlannedEncounter planned, JsonFields round, IdReader ids, HashSet<ParticipantId> absent)
    {
        var number = round.NeededWhole("number", 1, 1_000_000);
        round.Find("start");
        round.Find("end");
        var kind = round.Choice("held", Kinds, round.Has("groups") ? HeldRoundKind.Changed : HeldRoundKind.Planned);
        var plannedRound = planned.Rotation.Rounds.FirstOrDefault(candidate => candidate.Number == number);
        if (number is not null && plannedRound is null)
        {
            var all = string.Join(", ", planned.Rotation.Rounds.Select(candidate => candidate.Number));
            fields.Sink.Wrong(round.Find("number")!, "RoundUnknown", $"Runde {number} er ikke i planen for \"{planned.ItemId}\". Planen har: {all}.", $"Round {number} is not in the plan of \"{planned.ItemId}\". The plan has: {all}.");
        }

        if (kind == HeldRoundKind.Dropped && round.List("groups").Count > 0)
            fields.Sink.Wrong(round.Find("groups")!, "DroppedWithGroups", "Runden er faldet bort (\"dropped\"), men har grupper. Slet grupperne, eller skriv \"changed\".", "The round is dropped, but has groups. Delete the groups, or write \"changed\".");
        if (kind == HeldRoundKind.Changed && !round.Has("groups"))
            fields.Sink.Wrong(round.Item, "ChangedWithoutGroups", "Runden er ændret (\"changed\"), men siger ikke hvordan. Skriv \"groups\", eller skriv \"planned\".", "The round is changed, but does not say how. Write \"groups\", or write \"planned\".");
        var (encounters, byes) = Groups(round, ids, absent);
        if (!fields.Sink.IsSound || number is null)
            return null;
        return kind switch
        {
            HeldRoundKind.Dropped => HeldRound.Dropped(number.Value),
            HeldRoundKind.Changed => HeldRound.Changed(new Round(plannedRound!.Slot, encounters, byes)),
            _ => AsPlanned(round, plannedRound!, encounters, byes, absent),
        };
    }

    /// <summary>Groups beside "planned" must be those of the plan.</summary>
    private HeldRound? AsPlanned(JsonFields round, Round planned, List<Encounter> encounters, List<ParticipantId> byes, HashSet<ParticipantId> absent)
    {
        if (round.Has("groups") && !Same(planned, encounters, byes, absent))
            fields.Sink.Wrong(round.Item, "NotAsPlanned", $"Runde {planned.Number} er skrevet som planlagt (\"planned\"), men grupperne er andre end planens. Skriv \"changed\", eller ret grupperne.", $"Round {planned.Number} is written as planned, but its groups are not the plan's. Write \"changed\", or correct the groups.");
        return HeldRound.AsPlanned(planned.Number);
    }

    private static bool Same(Round planned, List<Encounter> encounters, List<ParticipantId> byes, HashSet<ParticipantId> absent)
    {
        var wanted = planned.Encounters.Select(place => Key(place.Members, absent)).Where(key => key.Length > 0).OrderBy(key => key, StringComparer.Ordinal).ToList();
        var told = encounters.Select(place => Key(place.Members, absent)).Concat(byes.Select(id => Key([id], absent))).ToList();
        var alone = planned.Byes.Select(id => Key([id], absent)).Where(key => key.Length > 0);
        return wanted.Concat(alone).OrderBy(key => key, StringComparer.Ordinal).SequenceEqual(told.OrderBy(key => key, StringComparer.Ordinal));
    }

    private static string Key(IEnumerable<ParticipantId> ids, HashSet<ParticipantId> absent) =>
        string.Join("\n", ids.Where(id => !absent.Contains(id)).Select(id => id.Value).OrderBy(id => id, StringComparer.Ordinal));

    private (List<Encounter> Encounters, List<ParticipantId> Byes) Groups(JsonFields round, IdReader ids, HashSet<ParticipantId> absent)
    {
        var encounters = new List<Encounter>();
        var seen = new HashSet<ParticipantId>();
        foreach (var group in round.List("groups").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var place = group.Whole("place", 1, 1_000_000) ?? encounters.Count + 1;
            var members = Members(group.NeededList("members"), ids, seen, absent);
            group.RefuseOthers();
            if (members.Count > 0)
                encounters.Add(new Encounter(place, members));
            else if (fields.Sink.IsSound)
                fields.Sink.Wrong(group.Item, "GroupEmpty", "Gruppen har ingen medlemmer. Slet gruppen.", "The group has no members. Delete the group.");
        }

        return (encounters, Members(round.List("byes"), ids, seen, absent));
    }

    private List<ParticipantId> Members(IReadOnlyList<JsonItem> items, IdReader ids, HashSet<ParticipantId> seen, HashSet<ParticipantId> absent)
    {
        var members = new List<ParticipantId>();
        foreach (var item in items)
        {
            if (ids.Read(item) is not { } id)
                continue;
            if (absent.Contains(id))
                fields.Sink.Wrong(item, "AbsentMet", $"{item.Shown} er skrevet som fraværende, men har en plads her. Ret det ene.", $"{item.Shown} is written as absent, but has a place here. Correct one of the two.");
            else if (!seen.Add(id))
                fields.Sink.Wrong(item, "IdTwice", $"{item.Shown} er to steder i samme runde. Slet det ene.", $"{item.Shown} is at two places in one round. Delete one of them.");
            else
                members.Add(id);
        }

        return members;
    }

    private static List<KeyValuePair<string, RotationKind?>> Nullable(IReadOnlyList<KeyValuePair<string, RotationKind>> words) =>
        words.Select(word => new KeyValuePair<string, RotationKind?>(word.Key, word.Value)).ToList();
}
