using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Groups over some rounds: buzz groups, tables.</summary>
internal sealed class GroupsVerb() : Verb("groups", new BilingualText("Grupper: hvem sidder sammen i hver runde (summegrupper, borde)", "Groups: who sits together in each round (buzz groups, tables)"))
{
    private const string Size = "--size";
    private const string Groups = "--groups";
    private const string Sizes = "--sizes";
    private const string Quota = "--quota";
    private const string NeverAlone = "--never-alone";
    private const string Movement = "--movement";
    private const string Loss = "--movement-loss";

    public override IEnumerable<Option> Options(Words words) => RotationOptionNames.All(words).Concat(
    [
        words.Value(Size, "S", "Gruppernes størrelse, så nær som muligt", "The size of the groups, as near as possible"),
        words.Value(Groups, "G", "Antal grupper; størrelserne er højst én fra hinanden", "Number of groups; sizes differ by at most one"),
        words.Value(Sizes, "MIN-MAX", "Mindste og største gruppe", "The smallest and the greatest group"),
        words.Values(Quota, words.Pick("HVEM:MIN-MAX", "WHO:MIN-MAX"), "Hvor mange af et niveau, en rolle eller egenskab=værdi hver gruppe har, fx leder:1-2; kan gentages", "How many of a level, a role or attribute=value each group has, such as leder:1-2; may be repeated"),
        words.Values(NeverAlone, words.Pick("HVEM", "WHO"), "Mindst to af dem i en gruppe, eller ingen: et niveau, en rolle, egenskab=værdi, eller niveau, enhed, rolle, egenskab; kan gentages", "At least two of them in a group, or none: a level, a role, attribute=value, or level, unit, role, attribute; may be repeated"),
        words.Value(Movement, "cards|tables|auto", "Kort til hver, borde efter farver på en talt besked, eller det sidste, hvor det koster lidt (cards)", "A card for each, tables by colours on a spoken sentence, or the latter where it costs little (cards)"),
        words.Value(Loss, "PCT", "Med --movement auto: hvor mange procent af værdien borde efter farver må koste (2)", "With --movement auto: how many per cent of the value tables by colours may cost (2)"),
    ]);

    public override int Run(Request request, CommonOptions common)
    {
        var sizes = SizesOf(request);
        var input = new RotationInput(request);
        var problem = input.Problem();
        var movement = MovementOf(request);
        var loss = LossOf(request, movement);
        var quotas = QuotasOf(request, problem, input.Ladder);
        ResultOutput.Expect(request, common);
        request.ThrowIfFaulty();

        var options = new GroupOptions(sizes!, quotas, request.Has(RotationOptionNames.FairFirst), movement, loss);
        var what = request.Say("Grupper", "Groups");
        var rotation = RotationSearch.Run(request, common, what, (solver, token) => GroupRotation.Improve(problem!, options, solver, token));
        return RotationOutput.Write(request, common, new RotationDocument(rotation, problem!, options), input.Ladder, what);
    }

    private static List<GroupQuota> QuotasOf(Request request, RotationProblem? problem, LevelLadder ladder)
    {
        var quotas = new List<GroupQuota>();
        foreach (var text in request.Words(Quota))
        {
            if (QuotaRule.TryParse(text, out var rule))
                Add(Quota, rule!);
            else
                request.Fault(
                    $"{Quota} \"{text}\" kan ikke bruges. Tilladt: HVEM:MIN-MAX, fx leder:1-2, med MIN højst MAX.",
                    $"{Quota} \"{text}\" cannot be used. Allowed: WHO:MIN-MAX, such as leder:1-2, with MIN at most MAX.");
        }

        foreach (var text in request.Words(NeverAlone).Where(text => text.Trim().Length > 0))
            Add(NeverAlone, QuotaRule.NeverAlone(text));
        return quotas;

        void Add(string option, QuotaRule rule)
        {
            if (problem is null)
                return;
            if (rule.For(problem.Participants, ladder) is { } found)
            {
                quotas.AddRange(found);
                return;
            }

            var known = string.Join(", ", QuotaRule.KnownAmong(problem.Participants, ladder));
            request.Fault(
                $"{option} \"{rule.Who}\" er hverken et niveau, en rolle eller en egenskab i deltagerkredsen. Tilladt: {known}.",
                $"{option} \"{rule.Who}\" is no level, role or attribute of the roster. Allowed: {known}.");
        }
    }

    private static GroupMovement MovementOf(Request request) => request.Choice(Movement, "cards", "tables", "auto") switch
    {
        "tables" => GroupMovement.Tables,
        "auto" => GroupMovement.Auto,
        _ => GroupMovement.Cards,
    };

    private static decimal LossOf(Request request, GroupMovement movement)
    {
        if (request.Word(Loss) is not { } text)
            return GroupOptions.UsualGreatestLoss;
        if (movement != GroupMovement.Auto)
            request.Fault($"{Loss} kræver {Movement} auto.", $"{Loss} needs {Movement} auto.");
        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var loss) && loss <= 100)
            return loss;
        request.Fault($"{Loss} \"{text}\" er ikke et tal, der kan bruges. Tilladt: 0 til 100, fx 2 eller 0,5.", $"{Loss} \"{text}\" is no number that can be used. Allowed: 0 to 100, such as 2 or 0.5.");
        return GroupOptions.UsualGreatestLoss;
    }

    private static GroupSizes? SizesOf(Request request)
    {
        var given = new[] { Size, Groups, Sizes }.Where(request.Has).ToList();
        if (given.Count != 1)
        {
            var list = string.Join(", ", given);
            request.Fault(
                given.Count == 0 ? "Gruppernes størrelse mangler. Angiv --size S, --groups G eller --sizes MIN-MAX." : $"{list} er angivet på én gang. Angiv én af dem.",
                given.Count == 0 ? "The size of the groups is missing. Give --size S, --groups G or --sizes MIN-MAX." : $"{list} are given together. Give one of them.");
            return null;
        }

        if (request.Has(Sizes))
            return Range(request, request.Word(Sizes)!);
        var isSize = request.Has(Size);
        return request.Number(isSize ? Size : Groups, 1, RotationProblem.MaximumPeople) is not { } number ? null
            : isSize ? GroupSizes.Of((int)number)
            : GroupSizes.InGroups((int)number);
    }

    private static GroupSizes? Range(Request request, string text)
    {
        var parts = text.Replace('–', '-').Split('-');
        if (parts.Length == 2 && TryNumber(parts[0], out var least) && TryNumber(parts[1], out var greatest) && least <= greatest)
            return GroupSizes.Between(least, greatest);
        request.Fault(
            $"{Sizes} \"{text}\" kan ikke bruges. Tilladt: MIN-MAX, fx 3-5, med MIN mindst 1 og højst MAX.",
            $"{Sizes} \"{text}\" cannot be used. Allowed: MIN-MAX, such as 3-5, with MIN at least 1 and at most MAX.");
        return null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
}
