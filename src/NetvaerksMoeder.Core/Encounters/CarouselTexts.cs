using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What the facilitator of a carousel says, and why there may be none.</summary>
internal static class CarouselTexts
{
    public static BilingualText Say(CarouselLayout layout, OddPolicy odd)
    {
        const string danish = "Inderste række bliver siddende. Yderste række rykker én plads mod plads 1; den ved plads 1 går til den sidste plads.";
        const string english = "The inner row stays seated. The outer row moves one seat towards seat 1; whoever is at seat 1 goes to the last seat.";
        if (!layout.HasEmptyChair)
            return new BilingualText(danish, english);
        if (layout.TrioChair >= 0)
        {
            return new BilingualText(
                $"{danish} Sidder du over for den tomme stol, så vær den tredje ved plads {layout.TrioChair + 1}.",
                $"{english} If you face the empty chair, be the third at seat {layout.TrioChair + 1}.");
        }

        return odd == OddPolicy.Host
            ? new BilingualText(
                $"{danish} Sidder du over for den tomme stol, så tal med værten.",
                $"{english} If you face the empty chair, talk with the host.")
            : new BilingualText(
                $"{danish} Sidder du over for den tomme stol, så hold pause i denne runde.",
                $"{english} If you face the empty chair, take a break this round.");
    }

    public static RuleConflict NotAlwaysThere() => new("movement", new BilingualText(
        "I en karrusel skal alle være der i alle runder. Overvej kort i stedet.",
        "In a carousel everybody must be there in every round. Consider cards instead."));

    public static RuleConflict TooManySeated(int seated, int chairs) => new("seated", new BilingualText(
        $"{seated} skal blive siddende, men inderste række har kun {chairs} pladser. Overvej kort i stedet.",
        $"{seated} keep their seat, but the inner row has only {chairs} seats. Consider cards instead."));

    public static RuleConflict NotFound() => new("apart", new BilingualText(
        "Der blev ikke fundet en karrusel, hvor ingen møder en, de ikke må møde, og heller ikke et bevis for, at der ingen er. Prøv flere trin, eller brug kort.",
        "No carousel was found in which nobody meets whom they must not, and no proof that there is none. Try more steps or use cards."));
}
