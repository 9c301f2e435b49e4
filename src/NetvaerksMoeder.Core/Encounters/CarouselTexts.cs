using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Why there may be no carousel.</summary>
internal static class CarouselTexts
{
    private const int MostShown = 12;

    public static RuleConflict TooManySeated(int seated, int chairs) => new("seated", new BilingualText(
        $"{seated} skal blive siddende, men inderste række har kun {chairs} pladser. Overvej kort i stedet.",
        $"{seated} keep their seat, but the inner row has only {chairs} seats. Consider cards instead."));

    public static RuleConflict SeatedMove(IReadOnlyList<ParticipantId> ids) => new("seated", new BilingualText(
        $"{List(ids)} skal blive siddende, men har sat sig i yderste række, der rykker. Lad dem bytte plads med nogen i inderste række.",
        $"{List(ids)} keep their seat, but sat down in the outer row, which moves. Let them change with somebody in the inner row."));

    public static RuleConflict NotFound() => new("apart", new BilingualText(
        "Der blev ikke fundet en karrusel, hvor ingen møder en, de ikke må møde, og heller ikke et bevis for, at der ingen er. Prøv flere trin, eller brug kort.",
        "No carousel was found in which nobody meets whom they must not, and no proof that there is none. Try more steps or use cards."));

    public static RuleConflict NoShift(int round, int shifts, IReadOnlyList<ParticipantId> ids) => new("apart", new BilingualText(
        $"Runde {round}: ligegyldigt hvilken af de {shifts} flytninger der siges, sidder to over for hinanden, som ikke må mødes ({List(ids)}). Lad nogen af dem bytte plads, så de sidder i samme række.",
        $"Round {round}: whichever of the {shifts} shifts is said, two face each other who must not meet ({List(ids)}). Let some of them change seats, so that they sit in the same row."));

    private static string List(IReadOnlyList<ParticipantId> ids) =>
        string.Join(", ", ids.Take(MostShown).Select(id => id.Value)) + (ids.Count > MostShown ? " …" : string.Empty);
}
