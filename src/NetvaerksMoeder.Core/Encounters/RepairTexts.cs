using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What the facilitator says after a repair.</summary>
internal static class RepairTexts
{
    public static BilingualText Say(IReadOnlyList<ChangedCard> changed, int people)
    {
        if (changed.Count == 0)
            return new BilingualText("Alle kort gælder, som de er trykt.", "All cards hold as they are printed.");
        var moved = changed.Where(card => !card.IsOnlySmaller).ToList();
        if (moved.Count == 0)
            return new BilingualText("Alle følger kortet, som det er trykt; den, der mangler, mangler bare.", "Everybody follows the card as it is printed; whoever is missing just is not there.");
        var count = moved.Select(card => card.Id).Distinct().Count();
        var first = moved.Min(card => card.Round);
        return count == people
            ? new BilingualText($"Alle får et nyt kort fra runde {first}.", $"Everybody gets a new card from round {first}.")
            : new BilingualText(
                $"Nogle har fået et nyt kort, som gælder fra runde {first}: {count} af {people}. Alle andre følger kortet, som det er trykt.",
                $"Some have a new card that holds from round {first}: {count} of {people}. Everybody else follows the card as it is printed.");
    }

    public static BilingualText Impossible() => new(
        "De, der er her nu, kan ikke fordeles efter reglerne. Ret en regel, eller lad runderne være frie.",
        "The people who are here now cannot be placed by the rules. Change a rule, or let the rounds be free.");
}
