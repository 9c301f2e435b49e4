using System;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Words why a round cannot be divided into groups.</summary>
internal static class GroupConflictTexts
{
    public static RuleConflict Of(RotationProblem problem, GroupOptions options, ParticipantIndex index, GroupConflict conflict)
    {
        var round = problem.Slots[conflict.Round].Number;
        var people = string.Join(", ", conflict.People.Take(12).Select(person => index.IdOf(person).Value)) + (conflict.People.Count > 12 ? " …" : string.Empty);
        var needed = conflict.Needed.ToString(CultureInfo.InvariantCulture);
        var available = conflict.Available.ToString(CultureInfo.InvariantCulture);
        return conflict.Kind switch
        {
            GroupConflictKind.SizesDoNotAddUp => Conflict(
                "sizes",
                $"{available} til stede kan ikke deles i grupper på {Sizes(options.Sizes)}. Overvej {Nearest(options.Sizes, conflict, "eller")}.",
                $"{available} present cannot be divided into groups of {Sizes(options.Sizes)}. Consider {Nearest(options.Sizes, conflict, "or")}."),
            GroupConflictKind.TogetherTooLarge => Conflict(
                "together",
                $"{people} ({needed}) skal være sammen, men den største gruppe har {available}. Overvej større grupper.",
                $"{people} ({needed}) stay together, but the largest group has {available}. Consider larger groups."),
            GroupConflictKind.TogetherAndApart => Conflict(
                "together",
                $"{people} skal både være sammen og holdes adskilt. Fjern den ene regel.",
                $"{people} are both to stay together and to be kept apart. Remove one of the rules."),
            GroupConflictKind.ApartTooMany => Conflict(
                "apart",
                $"{people} ({needed}) må ikke være i gruppe med hinanden, men der er kun {available} {(conflict.Available == 1 ? "gruppe" : "grupper")}. Overvej flere og mindre grupper.",
                $"{people} ({needed}) may not share a group, but there {(conflict.Available == 1 ? "is only 1 group" : $"are only {available} groups")}. Consider more and smaller groups."),
            GroupConflictKind.QuotaTooFew => Conflict(
                "quota",
                $"Grupperne skal bruge {needed} af \"{Quota(options, conflict)}\", men kun {available} er til stede. Overvej færre grupper.",
                $"The groups need {needed} of \"{Quota(options, conflict)}\", but only {available} are present. Consider fewer groups."),
            GroupConflictKind.QuotaTooMany => Conflict(
                "quota",
                $"{needed} af \"{Quota(options, conflict)}\" er til stede, men grupperne må højst have {available}. Overvej flere grupper.",
                $"{needed} of \"{Quota(options, conflict)}\" are present, but the groups may have {available} at most. Consider more groups."),
            GroupConflictKind.AloneUnavoidable => Conflict(
                "neverAlone",
                $"Kun {people} er til stede af \"{NeverAlone(options, conflict)}\", som ikke må være alene i en gruppe. Overvej at opgive reglen.",
                $"Only {people} is present of \"{NeverAlone(options, conflict)}\", who may not be alone in a group. Consider giving up the rule."),
            GroupConflictKind.PlaceMissing => Conflict(
                "seated",
                $"{people} skal blive på sin plads, men der er kun {available} grupper.",
                $"{people} keep their place, but there are only {available} groups."),
            GroupConflictKind.HostsClash => Conflict(
                "seated",
                $"{people} skal blive på hver sin plads og kan ikke være i samme gruppe.",
                $"{people} keep places of their own and cannot share a group."),
            GroupConflictKind.QuotaClashes => Conflict(
                "quota",
                $"Hver gruppe skal have {Range(conflict, "mindst", "højst")} af \"{Quota(options, conflict)}\"; {conflict.People.Count} er til stede.",
                $"Each group has {Range(conflict, "at least", "at most")} of \"{Quota(options, conflict)}\"; {conflict.People.Count} are present."),
            GroupConflictKind.NeverAloneClashes => Conflict(
                "neverAlone",
                $"Ingen af \"{NeverAlone(options, conflict)}\" må være den eneste i sin gruppe; {conflict.People.Count} er til stede.",
                $"Nobody of \"{NeverAlone(options, conflict)}\" may be the only one in a group; {conflict.People.Count} are present."),
            GroupConflictKind.TogetherClashes => Conflict("together", $"{people} skal være sammen.", $"{people} stay together."),
            GroupConflictKind.ApartClashes => Conflict("apart", $"{people} må ikke mødes.", $"{people} may not meet."),
            GroupConflictKind.HostClashes => Conflict(
                "seated", $"{people} skal blive på plads {conflict.Available + 1}.", $"{people} keeps place {conflict.Available + 1}."),
            GroupConflictKind.SizesClash => Conflict(
                "sizes",
                $"{conflict.People.Count} til stede skal deles i {DanishSizes(options.Sizes)}. Overvej at opgive en af reglerne eller vælge andre størrelser.",
                $"{conflict.People.Count} present are divided into {EnglishSizes(options.Sizes)}. Consider giving up one of the rules, or other sizes."),
            _ => Conflict(
                "rules",
                "Der blev ikke fundet en inddeling, som overholder alle regler, og heller ikke et bevis for, at der ingen er. Prøv flere trin eller færre regler.",
                "No division was found that keeps all rules, and no proof that there is none. Try more steps or fewer rules."),
        };

        RuleConflict Conflict(string rule, string danish, string english) =>
            new(rule, new BilingualText($"Runde {round}: {danish}", $"Round {round}: {english}"));
    }

    private static string Quota(GroupOptions options, GroupConflict conflict) =>
        options.Quotas.Where(quota => !quota.MayBeNone).Skip(conflict.Rule).Select(quota => quota.Name).FirstOrDefault() ?? "?";

    private static string NeverAlone(GroupOptions options, GroupConflict conflict) =>
        options.Quotas.Where(quota => quota.MayBeNone).Skip(conflict.Rule).Select(quota => quota.Name).FirstOrDefault() ?? "?";

    // The sizes of one group fewer than fit and of one more.
    private static string Nearest(GroupSizes sizes, GroupConflict conflict, string or)
    {
        var few = Math.Max(1, conflict.Available / (sizes.Minimum ?? 1));
        string Of(long groups) => conflict.Available % groups == 0 ? $"{conflict.Available / groups}" : $"{conflict.Available / groups}–{(conflict.Available / groups) + 1}";
        return few < conflict.Available ? $"{Of(few)} {or} {Of(few + 1)}" : Of(few);
    }

    private static string Range(GroupConflict conflict, string least, string most) =>
        conflict.Available == int.MaxValue ? $"{least} {conflict.Needed}"
        : conflict.Needed == conflict.Available ? $"{conflict.Needed}"
        : conflict.Needed == 0 ? $"{most} {conflict.Available}" : $"{conflict.Needed}–{conflict.Available}";

    private static string DanishSizes(GroupSizes sizes) => sizes.Groups is { } groups ? groups == 1 ? "1 gruppe" : $"{groups} grupper" : $"grupper på {Sizes(sizes)}";

    private static string EnglishSizes(GroupSizes sizes) => sizes.Groups is { } groups ? groups == 1 ? "1 group" : $"{groups} groups" : $"groups of {Sizes(sizes)}";

    private static string Sizes(GroupSizes sizes) =>
        sizes.Size?.ToString(CultureInfo.InvariantCulture) ?? string.Format(CultureInfo.InvariantCulture, "{0}–{1}", sizes.Minimum, sizes.Maximum);
}
