using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The wording of findings about a meeting, its programme and its encounters.</summary>
internal static class MeetingTexts
{
    public static Finding MeetingShorterThanRecommended(int minutes) => new("MeetingShorterThanRecommended", Severity.Advice, new(
        $"Mødet varer {Danish(minutes)}; cirka 3 timer anbefales. Overvej et længere møde eller færre punkter.",
        $"The meeting lasts {English(minutes)}; about 3 hours are recommended. Consider a longer meeting or fewer items."));

    public static Finding MeetingLongerThanRecommended(int minutes) => new("MeetingLongerThanRecommended", Severity.Advice, new(
        $"Mødet varer {Danish(minutes)}; cirka 3 timer anbefales. Overvej et kortere møde, så topledelsen kan prioritere det.",
        $"The meeting lasts {English(minutes)}; about 3 hours are recommended. Consider a shorter one, so that top management can give it priority."));

    public static Finding MeetingCountOutsideRecommendation(int count) => new("MeetingCountOutsideRecommendation", Severity.Advice, new(
        $"Forløbet har {count} {(count == 1 ? "møde" : "møder")}; 2 til 3 anbefales. Overvej at ændre antallet.",
        $"The series has {count} {(count == 1 ? "meeting" : "meetings")}; 2 to 3 are recommended. Consider changing the number."));

    public static Finding AgendaImpossible(Agenda agenda) => new("AgendaImpossible", Severity.Error, new(
        agenda.Conflict?.Danish ?? "Programmet kan ikke lægges.",
        agenda.Conflict?.English ?? "The programme cannot be laid out."),
        agenda.Conflict?.Rules.Select(rule => rule.ToString() ?? string.Empty));

    public static Finding NoItems() => new("NoItems", Severity.Warning, new(
        "Programmet har ingen punkter. Overvej at begynde med en af skabelonerne.",
        "The programme has no items. Consider starting from one of the templates."));

    public static Finding BreakMissing(LocalTime from, int minutes) => new("BreakMissing", Severity.Advice, new(
        string.Format(CultureInfo.InvariantCulture, "Fra kl. {0:HH.mm} er der {1} min. uden pause. Overvej en pause mindst hver halvanden time.", from, minutes),
        string.Format(CultureInfo.InvariantCulture, "From {0:HH:mm} there are {1} min. without a break. Consider a break at least every hour and a half.", from, minutes)));

    public static Finding MealMissing() => new("MealMissing", Severity.Advice, new(
        "Mødet ligger hen over middag uden noget at spise. Overvej en let anretning.",
        "The meeting goes on over noon with nothing to eat. Consider a light meal."));

    public static Finding NoRoundFits(ScheduledItem item, RoundTiming timing) => new("NoRoundFits", Severity.Error, new(
        $"{item.Minutes} min. til »{item.Item.Title}« (heraf {item.Item.ReserveMinutes} reserveret) rækker ikke til én runde på {timing.Seconds} sekunder. Overvej kortere runder eller flere minutter.",
        $"{item.Minutes} min. for \"{item.Item.Title}\" ({item.Item.ReserveMinutes} of them reserved) are not enough for one round of {timing.Seconds} seconds. Consider shorter rounds or more minutes."),
        [item.Item.Id]);

    public static Finding EncounterImpossible(PlannedEncounter encounter)
    {
        var conflict = encounter.Rotation.Conflict;
        return new Finding("EncounterImpossible", Severity.Error, new(
            $"»{encounter.Title}« kan ikke planlægges. {string.Join(" ", conflict.Select(rule => rule.Text.Danish))}".Trim(),
            $"\"{encounter.Title}\" cannot be planned. {string.Join(" ", conflict.Select(rule => rule.Text.English))}".Trim()),
            [encounter.ItemId]);
    }

    public static Finding NoBridgingContact(IReadOnlyList<string> ids) => new("NoBridgingContact", Severity.Warning, new(
        $"{ids.Count} {(ids.Count == 1 ? "deltager" : "deltagere")} møder ingen fra en anden enhed. Overvej flere runder.",
        $"{ids.Count} {(ids.Count == 1 ? "participant meets" : "participants meet")} nobody from another unit. Consider more rounds."), ids);

    public static Finding NoLinkingContact(IReadOnlyList<string> ids) => new("NoLinkingContact", Severity.Warning, new(
        $"{ids.Count} {(ids.Count == 1 ? "deltager" : "deltagere")} møder ingen fra et andet niveau. Overvej flere runder eller flere ledere.",
        $"{ids.Count} {(ids.Count == 1 ? "participant meets" : "participants meet")} nobody from another level. Consider more rounds or more leaders."), ids);

    public static Finding PairRepeated(PlannedEncounter encounter) => new("PairRepeated", Severity.Warning, new(
        $"I »{encounter.Title}« mødes {encounter.Rotation.Repeats} par, som har mødtes før{Unavoidable(encounter, " (det kan ikke undgås)")}. Overvej færre runder.",
        $"In \"{encounter.Title}\" {encounter.Rotation.Repeats} {(encounter.Rotation.Repeats == 1 ? "pair meets that has" : "pairs meet that have")} met before{Unavoidable(encounter, " (that cannot be avoided)")}. Consider fewer rounds."),
        [encounter.ItemId]);

    public static Finding GroupHomogeneous(PlannedEncounter encounter, IReadOnlyList<int> places) => new("GroupHomogeneous", Severity.Warning, new(
        $"I »{encounter.Title}« består gruppe {Listed(places, "og")} af én enhed eller ét niveau. Overvej større grupper.",
        $"In \"{encounter.Title}\" {(places.Count == 1 ? "group" : "groups")} {Listed(places, "and")} {(places.Count == 1 ? "is" : "are")} of one unit or one level. Consider larger groups."),
        [encounter.ItemId]);

    private static string Listed(IReadOnlyList<int> places, string and) =>
        places.Count == 1 ? $"{places[0]}" : $"{string.Join(", ", places.Take(places.Count - 1))} {and} {places[places.Count - 1]}";

    private static string Unavoidable(PlannedEncounter encounter, string text) =>
        encounter.Rotation.Repeats == encounter.Rotation.RepeatsBound ? text : string.Empty;

    private static string Danish(int minutes) => minutes % 60 == 0
        ? string.Format(CultureInfo.InvariantCulture, "{0} {1}", minutes / 60, minutes == 60 ? "time" : "timer")
        : string.Format(CultureInfo.InvariantCulture, "{0} min.", minutes);

    private static string English(int minutes) => minutes % 60 == 0
        ? string.Format(CultureInfo.InvariantCulture, "{0} {1}", minutes / 60, minutes == 60 ? "hour" : "hours")
        : string.Format(CultureInfo.InvariantCulture, "{0} min.", minutes);
}
