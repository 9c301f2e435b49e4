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
                $"{available} til stede kan ikke deles i grupper på {Sizes(options.Sizes)}. Overvej et andet spænd.",
                $"{available} present cannot be divided into groups of {Sizes(options.Sizes)}. Consider another range."),
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
                $"{people} ({needed}) må ikke være i gruppe med hinanden, men der er kun {available} grupper. Overvej flere og mindre grupper.",
                $"{people} ({needed}) may not share a group, but there are only {available} groups. Consider more and smaller groups."),
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
            GroupConflictKind.RulesClash => Conflict(
                "rules",
                $"Reglerne for {people} kan ikke alle overholdes på én gang; hver for sig kan de. Overvej at fjerne en af dem.",
                $"The rules about {people} cannot all be kept at once; one by one they can. Consider removing one of them."),
            _ => Conflict(
                "rules",
                $"Der blev ikke fundet en inddeling, som overholder alle regler ({people}), og heller ikke et bevis for, at der ingen er. Prøv flere trin eller færre regler.",
                $"No division was found that keeps all rules ({people}), and no proof that there is none. Try more steps or fewer rules."),
        };

        RuleConflict Conflict(string rule, string danish, string english) =>
            new(rule, new BilingualText($"Runde {round}: {danish}", $"Round {round}: {english}"));
    }

    private static string Quota(GroupOptions options, GroupConflict conflict) =>
        options.Quotas.Where(quota => !quota.MayBeNone).Skip(conflict.Rule).Select(quota => quota.Name).FirstOrDefault() ?? "?";

    private static string NeverAlone(GroupOptions options, GroupConflict conflict) =>
        options.Quotas.Where(quota => quota.MayBeNone).Skip(conflict.Rule).Select(quota => quota.Name).FirstOrDefault() ?? "?";

    private static string Sizes(GroupSizes sizes) =>
        sizes.Size?.ToString(CultureInfo.InvariantCulture) ?? string.Format(CultureInfo.InvariantCulture, "{0}–{1}", sizes.Minimum, sizes.Maximum);
}
