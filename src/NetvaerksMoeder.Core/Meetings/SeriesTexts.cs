using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The wording of what a series guarantees.</summary>
internal static class SeriesTexts
{
    /// <summary>A guarantee that is not kept is a finding too: an error where encounters were promised, otherwise a warning.</summary>
    public static IEnumerable<Finding> FindingsOf(SeriesOutcome? outcome)
    {
        foreach (var guarantee in outcome?.Guarantees.Where(guarantee => guarantee.Status != GuaranteeStatus.Kept) ?? [])
        {
            var isPromised = guarantee.Kind is GuaranteeKind.Bridging or GuaranteeKind.Linking or GuaranteeKind.Quotas or GuaranteeKind.PresentersTogether;
            yield return new Finding(
                guarantee.Status == GuaranteeStatus.Impossible ? "GuaranteeImpossible" : "GuaranteeNotReached",
                isPromised ? Severity.Error : Severity.Warning,
                guarantee.Text,
                guarantee.About);
        }
    }

    public static BilingualText EncountersKept(GuaranteeKind kind, int asked, int least) => new(
        $"Alle får mindst {asked} {Danish(kind, asked)} i forløbet (færrest: {least}).",
        $"Everybody has at least {asked} {English(kind, asked)} in the series (fewest: {least}).");

    public static BilingualText EncountersNotReached(GuaranteeKind kind, int asked, int people) => new(
        $"{people} {Persons(people)} får ikke {asked} {Danish(kind, asked)} i forløbet. Det er ikke bevist umuligt. Overvej flere trin, flere runder eller et lavere tal.",
        $"{people} {People(people)} not have {asked} {English(kind, asked)} in the series. That is not proven impossible. Consider more steps, more rounds or a lower number.");

    public static BilingualText PersonClash(GuaranteeKind kind, ParticipantId id, int asked, long most) => new(
        $"{id} kan højst få {most} {Danish(kind, most)} i forløbet; {asked} er lovet. Overvej flere runder, mere tid til stede eller et lavere tal.",
        $"{id} can have at most {most} {English(kind, most)} in the series; {asked} are promised. Consider more rounds, more time present or a lower number.");

    public static BilingualText SideClash(SeriesModel model, GuaranteeKind kind, int person, int people, int asked, long most, int? rounds)
    {
        var rest = model.People.Count - people;
        var (danishSide, englishSide) = kind == GuaranteeKind.Linking
            ? ($"på niveauet {model.People[person].Level.Name.Danish.ToLowerInvariant()}", $"on the level {model.People[person].Level.Name.English}")
            : ($"i enheden {model.Boundary.KeyOf(model.People[person])}", $"of the unit {model.Boundary.KeyOf(model.People[person])}");
        var danishSum = rounds is { } r ? $"{rest} andre × {r} {(r == 1 ? "runde" : "runder")} = {most}" : $"{rest} andre kan i alt få {most}";
        var englishSum = rounds is { } s ? $"{rest} others × {s} {(s == 1 ? "round" : "rounds")} = {most}" : $"{rest} others can have {most} in all";
        return new(
            $"{people} deltagere {danishSide} × {asked} = {(long)people * asked} {Danish(kind, 2)}, men {danishSum}. Overvej flere runder, flere andre eller et lavere tal.",
            $"{people} participants {englishSide} × {asked} = {(long)people * asked} {English(kind, 2)}, but {englishSum}. Consider more rounds, more others or a lower number.");
    }

    public static BilingualText SetClash(GuaranteeKind kind, int asked, IReadOnlyList<SeriesClashRule> rules)
    {
        var people = rules.Count(rule => rule.IsPromise);
        var rest = rules.Count - people;
        var (danishRest, englishRest) = rest == 0 ? (string.Empty, string.Empty) : ($", når {rest} {(rest == 1 ? "regel" : "regler")} også skal holdes", $" while {rest} {(rest == 1 ? "rule is" : "rules are")} kept too");
        return new(
            $"{people} {Persons(people)} kan ikke alle få {asked} {Danish(kind, asked)}{danishRest}. Overvej flere runder, færre regler eller et lavere tal.",
            $"{people} {(people == 1 ? "participant" : "participants")} cannot all have {asked} {English(kind, asked)}{englishRest}. Consider more rounds, fewer rules or a lower number.");
    }

    /// <summary>Promises of both kinds that take more places than there are.</summary>
    public static BilingualText JointClash(SeriesModel model, SeriesJointClash clash, IReadOnlyList<SeriesClashRule> rules, int bridging, int linking)
    {
        var people = rules.Where(rule => rule.IsPromise).Select(rule => rule.One).Distinct().ToList();
        var count = clash.CountOf(rules);
        var (places, rest) = (people.Count == 1 ? clash.RoomOf(people[0]) : count.Places, rules.Count(rule => !rule.IsPromise));
        var (danishRest, englishRest) = rest == 0 ? (string.Empty, string.Empty) : ($", når {rest} {(rest == 1 ? "regel" : "regler")} også skal holdes", $" while {rest} {(rest == 1 ? "rule is" : "rules are")} kept too");
        var (danishWho, englishWho) = people.Count == 1
            ? (model.People[people[0]].Id.ToString(), model.People[people[0]].Id.ToString())
            : ($"{people.Count} deltagere", $"{people.Count} participants");
        if (count.Needed > places)
        {
            return new(
                $"{danishWho} er lovet {count.Bridging} {Danish(GuaranteeKind.Bridging, count.Bridging)} og {count.Linking} {Danish(GuaranteeKind.Linking, count.Linking)}{danishRest}; {(count.Twice == 0 ? "ingen" : $"højst {count.Twice}")} kan være begge dele, så det kræver {count.Needed} pladser ved siden af andre, men der er {places} i forløbet. Hvert løfte for sig kan holdes. Overvej flere runder eller lavere tal.",
                $"{englishWho} {(people.Count == 1 ? "is" : "are")} promised {count.Bridging} {English(GuaranteeKind.Bridging, count.Bridging)} and {count.Linking} {English(GuaranteeKind.Linking, count.Linking)}{englishRest}; {(count.Twice == 0 ? "none" : $"at most {count.Twice}")} can be both, so they take {count.Needed} places beside others, but there are {places} in the series. Each promise alone can be kept. Consider more rounds or lower numbers.");
        }

        return new(
            $"{danishWho} kan ikke alle få både {bridging} {Danish(GuaranteeKind.Bridging, bridging)} og {linking} {Danish(GuaranteeKind.Linking, linking)}{danishRest}: det kræver mindst {count.Needed} møder, og så mange har de andre ikke plads til. Hvert løfte for sig kan holdes. Overvej flere runder eller lavere tal.",
            $"{englishWho} cannot all have both {bridging} {English(GuaranteeKind.Bridging, bridging)} and {linking} {English(GuaranteeKind.Linking, linking)}{englishRest}: that takes at least {count.Needed} meetings, which the others have no room for. Each promise alone can be kept. Consider more rounds or lower numbers.");
    }

    /// <summary>One of the rules of a smallest set that clashes.</summary>
    public static RuleConflict Rule(SeriesModel model, GuaranteeKind kind, int asked, SeriesClashRule rule)
    {
        if (rule.IsPromise)
        {
            var id = model.People[rule.One].Id;
            return new RuleConflict(
                kind == GuaranteeKind.Bridging ? "bridging" : "linking",
                new BilingualText($"{id} er lovet {asked} {Danish(kind, asked)} i forløbet.", $"{id} is promised {asked} {English(kind, asked)} in the series."));
        }

        return rule.IsApart
            ? new RuleConflict("apart", new BilingualText(
                $"{model.People[rule.One].Id} og {model.People[rule.Other].Id} holdes adskilt.", $"{model.People[rule.One].Id} and {model.People[rule.Other].Id} are kept apart."))
            : new RuleConflict("history", new BilingualText("De, der har mødtes før, tæller ikke som nye møder.", "Those who have met before do not count as new encounters."));
    }

    public static BilingualText Turns(int spread) => spread <= 1
        ? new("Ture i en gruppe på tre og ture uden makker er fordelt jævnt.", "Turns in a group of three and turns of sitting over are even.")
        : new(
            $"Ture i en gruppe på tre eller uden makker er ujævne: nogen har {spread} flere end andre. Overvej et lige antal deltagere.",
            $"Turns in a group of three or of sitting over are uneven: somebody has {spread} more than others. Consider an even number of participants.");

    public static BilingualText Leaders(int pairs) => pairs == 0
        ? new("Ingen sidder i par med deres egen leder.", "Nobody sits in a pair with their own leader.")
        : new(
            $"{pairs} par er en deltager og dennes egen leder; der er ikke fundet en plan med færre. Overvej færre runder.",
            $"{pairs} {(pairs == 1 ? "pair is" : "pairs are")} a participant and their own leader; no plan with fewer was found. Consider fewer rounds.");

    public static BilingualText Quotas(int asked, IReadOnlyList<SeriesEncounter> impossible) => impossible.Count == 0
        ? new("Hver gruppe har de roller, der er bedt om.", "Each group has the roles asked for.")
        : new(
            $"{impossible.Count} af {asked} gruppeinddelinger kan ikke få de roller, der er bedt om: {Titles(impossible, "»{0}«")}.",
            $"{impossible.Count} of {asked} divisions into groups cannot have the roles asked for: {Titles(impossible, "\"{0}\"")}.");

    public static BilingualText Presenters(int asked, int impossible) => impossible == 0
        ? new("De, der fremlægger sammen, er i samme summegruppe.", "Those who present together are in one buzz group.")
        : new(
            $"I {impossible} af {asked} summerunder er der ingen plan, hvor de, der fremlægger sammen, er i samme gruppe.",
            $"In {impossible} of {asked} buzz rounds there is no plan in which those who present together are in one group.");

    private static string Titles(IReadOnlyList<SeriesEncounter> encounters, string quoted) =>
        string.Join(", ", encounters.Select(encounter => string.Format(CultureInfo.InvariantCulture, quoted, encounter.Question.Title)));

    private static string Danish(GuaranteeKind kind, long count) => kind == GuaranteeKind.Bridging
        ? count == 1 ? "brobyggende møde" : "brobyggende møder"
        : count == 1 ? "forbindende møde" : "forbindende møder";

    private static string English(GuaranteeKind kind, long count) =>
        (kind == GuaranteeKind.Bridging ? "bridging " : "linking ") + (count == 1 ? "encounter" : "encounters");

    private static string Persons(int count) => count == 1 ? "deltager" : "deltagere";

    private static string People(int count) => count == 1 ? "participant does" : "participants do";
}
