using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What is said at tables with colours, what it costs against cards, and why it may not do.</summary>
internal static class TableTexts
{
    /// <summary>The sentence to say: "De røde bliver, de blå rykker ét bord frem, de grønne to."</summary>
    public static BilingualText Say(int tables, IReadOnlyList<int> steps)
    {
        var danish = new List<string>();
        var english = new List<string>();
        for (var i = 0; i < steps.Count; i++)
        {
            var who = ColourNames.WearersOf(i);
            // What is the same as before is not said again.
            var isNew = i == 0 || steps[i - 1] == 0 || Math.Sign(steps[i]) != Math.Sign(steps[i - 1]);
            danish.Add(who.Danish + " " + DanishMove(steps[i], isNew));
            english.Add(who.English + " " + EnglishMove(steps[i], isNew));
        }

        var ring = steps.Any(step => step != 0) ? ($" Efter bord {tables} kommer bord 1.", $" After table {tables} comes table 1.") : (string.Empty, string.Empty);
        return new BilingualText(Sentence(danish) + ring.Item1, Sentence(english) + ring.Item2);
    }

    /// <summary>How long it lasts, what it costs, and a number of tables that would last longer.</summary>
    public static IEnumerable<BilingualText> Notes(Rotation cards, RotationFigures figures, int people, int tables, int repeatFree, int rounds)
    {
        yield return new BilingualText(
            $"Med {tables} borde mødes ingen igen i {Count(repeatFree, "runde", "runder")}: {tables} / gcd({tables}, forskellen mellem to farvers skridt).",
            $"With {tables} tables nobody meets again for {Count(repeatFree, "round", "rounds")}: {tables} / gcd({tables}, the difference of two colours' steps).");
        if (rounds > repeatFree)
        {
            var better = TableStrideCarousel.LastingTables(people, tables, rounds);
            if (better > 0)
            {
                var sizes = people % better == 0 ? $"{people / better}" : $"{people / better}–{(people / better) + 1}";
                yield return new BilingualText(
                    $"Overvej {better} borde (et primtal, mindst så stort som grupperne): {better} runder uden gengangere i grupper på {sizes}.",
                    $"Consider {better} tables (a prime, at least as large as the groups): {better} rounds without repeats in groups of {sizes}.");
            }
        }

        yield return Cost(cards, figures);
    }

    /// <summary>What moving by colours costs against cards.</summary>
    public static BilingualText Cost(Rotation cards, RotationFigures figures)
    {
        if (figures.Repeats > cards.Repeats)
        {
            return new BilingualText(
                $"Med kort er der {cards.Repeats} gengangere, med borde efter farver {figures.Repeats}.",
                $"With cards there are {cards.Repeats} repeats, with tables by colours {figures.Repeats}.");
        }

        if (figures.Value >= cards.Value)
        {
            return new BilingualText(
                $"Borde efter farver koster ingen værdi mod frie kort ({Number(cards.Value)}).",
                $"Tables by colours cost no value against free cards ({Number(cards.Value)}).");
        }

        var loss = Math.Ceiling((cards.Value - figures.Value) * 1000 / cards.Value) / 10;
        return new BilingualText(
            $"Borde efter farver når {Number(figures.Value).Replace('.', ',')}, frie kort {Number(cards.Value).Replace('.', ',')}: {Number(loss).Replace('.', ',')} % mindre.",
            $"Tables by colours reach {Number(figures.Value)}, free cards {Number(cards.Value)}: {Number(loss)} % less.");
    }

    public static RuleConflict NotAlwaysThere() => new("movement", new BilingualText(
        "Ved borde efter farver skal alle være der i alle runder. Overvej kort i stedet.",
        "At tables by colours everybody must be there in every round. Consider cards instead."));

    public static RuleConflict Together() => new("movement", new BilingualText(
        "Ved borde efter farver kan ingen blive sammen fra runde til runde. Overvej kort i stedet.",
        "At tables by colours nobody can stay together from round to round. Consider cards instead."));

    public static RuleConflict TooManySeated(int seated, int tables) => new("seated", new BilingualText(
        $"{seated} skal blive siddende, men ved {tables} borde efter farver kan kun {tables}. Overvej kort i stedet.",
        $"{seated} keep their seat, but at {tables} tables by colours only {tables} can. Consider cards instead."));

    public static RuleConflict NotFound() => new("movement", new BilingualText(
        "Der blev ikke fundet borde efter farver, som overholder alle regler, og heller ikke et bevis for, at der ingen er. Prøv flere trin, eller brug kort.",
        "No tables by colours were found that keep all rules, and no proof that there are none. Try more steps or use cards."));

    private static string DanishMove(int step, bool isNew)
    {
        if (step == 0)
            return "bliver";
        var many = StationTexts.DanishNumber(Math.Abs(step));
        return isNew ? $"rykker {(Math.Abs(step) == 1 ? "ét bord" : many + " borde")} {(step > 0 ? "frem" : "tilbage")}" : many;
    }

    private static string EnglishMove(int step, bool isNew)
    {
        if (step == 0)
            return "stay";
        var many = StationTexts.EnglishNumber(Math.Abs(step));
        return isNew ? $"move {(Math.Abs(step) == 1 ? "one table" : many + " tables")} {(step > 0 ? "on" : "back")}" : many;
    }

    private static string Sentence(List<string> parts)
    {
        var text = string.Join(", ", parts);
        return char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
