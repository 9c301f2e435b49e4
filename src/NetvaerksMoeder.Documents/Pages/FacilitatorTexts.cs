using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Sentences for the facilitator to say.</summary>
internal static class FacilitatorTexts
{
    /// <summary>How an item is opened; nothing where all its minutes are those of its groups and these say enough.</summary>
    /// <param name="words">The reader's language.</param>
    /// <param name="kind">What the item is.</param>
    /// <param name="minutes">Its minutes without those of its groups.</param>
    public static string Opening(Words words, ActivityKind kind, int minutes) => kind switch
    {
        ActivityKind.Welcome => words.Say(
            "Velkommen. I dag mødes vi på tværs af enheder og niveauer for at dele erfaringer med at arbejde sammen om kerneopgaven.",
            "Welcome. Today we meet across units and levels to share what we have learnt about working together on the core task."),
        ActivityKind.LivingStatement => words.Say(
            "Jeg læser et udsagn op. Stil dig der i lokalet, hvor du er mest enig, og hør, hvad naboen tænker.",
            "I read out a statement. Stand where in the room you agree the most, and hear what your neighbour thinks."),
        ActivityKind.SpeedDating => words.Say(
            "Nu skal I tale sammen to og to. Fortæl kort, hvem du er, og hvad der lykkes hos jer lige nu.",
            "Now you talk two and two. Tell briefly who you are and what is going well where you work."),
        ActivityKind.Exhibition => words.Say(
            "Gå rundt i jeres gruppe, og spørg nysgerrigt ved hver station.",
            "Walk round in your group, and ask with curiosity at each station."),
        ActivityKind.BuzzGroups => words.Say(
            "Tal sammen i grupperne: Hvad tager I med hjem fra det, I har hørt?",
            "Talk in your groups: what do you take home from what you heard?"),
        ActivityKind.WorkplacePresentation or ActivityKind.StaffPresentation => minutes <= 0 ? string.Empty : words.Say(
            $"I har {Length(words, 60L * minutes)}.",
            $"You have {Length(words, 60L * minutes)}.") + (minutes <= 2 ? string.Empty : words.Say(" Jeg giver tegn, når der er to minutter tilbage.", " I give a sign when two minutes are left.")),
        ActivityKind.ReflectingTeam => words.Say(
            "Det reflekterende team taler nu sammen om det, de har hørt. Vi andre lytter.",
            "The reflecting team now talk with each other about what they heard. The rest of us listen."),
        ActivityKind.PlenaryReflection => words.Say(
            "Ordet er frit: Hvad blev du optaget af, og hvad vil du gøre ved det?",
            "The floor is open: what caught your interest, and what will you do about it?"),
        ActivityKind.Break or ActivityKind.Meal => minutes <= 0
            ? words.Say("Vi holder pause. Hør, hvad de andre ved bordet arbejder med.", "We pause. Hear what the others at your table work with.")
            : words.Say(
                $"Vi holder pause i {Length(words, 60L * minutes)}. Sæt jer gerne ved siden af en, I ikke kender.",
                $"We pause for {Length(words, 60L * minutes)}. Do sit next to somebody you do not know."),
        ActivityKind.Closing => words.Say(
            "Tak for i dag. Sig til din sidemand, hvad du gør på mandag.",
            "Thank you for today. Tell your neighbour what you will do on Monday."),
        _ => minutes <= 0 ? string.Empty : words.Say(
            $"Der er {Length(words, 60L * minutes)}. Gem gerne spørgsmål til sidst.",
            $"{(minutes == 1 ? "There is" : "There are")} {Length(words, 60L * minutes)}. Do keep questions for the end."),
    };

    /// <summary>How an encounter runs.</summary>
    public static string Instruction(Words words, Rotation rotation, RotationOptions options)
    {
        var seconds = rotation.Rounds.Where(round => round.Start is not null && round.End is not null)
            .Select(round => (round.End!.Value - round.Start!.Value).ToDuration().TotalSeconds).DefaultIfEmpty(0).Min();
        var length = seconds <= 0 ? string.Empty
            : rotation.Rounds.Count == 1 ? words.Say($" I har {Length(words, (long)seconds)}.", $" You have {Length(words, (long)seconds)}.")
            : words.Say($" Hver runde varer {Length(words, (long)seconds)}.", $" Each round lasts {Length(words, (long)seconds)}.");
        var odd = rotation.Rounds.Any(round => round.Byes.Count > 0)
            ? rotation.Kind == RotationKind.Stations ? words.Say(" En gruppe uden station holder pause.", " A group without a station rests.")
                : options is SpeedDatingOptions { Odd: OddPolicy.Host }
                ? words.Say(" Den, der står alene i en runde, taler med værten.", " Whoever is alone in a round talks with the host.")
                : words.Say(" Den, der sidder over i en runde, samler tanker og lytter.", " Whoever sits out a round gathers their thoughts and listens.")
            : rotation.Kind == RotationKind.Pairs && rotation.Rounds.Any(round => round.Encounters.Any(group => group.Members.Count > 2))
                ? words.Say(" Én gruppe er på tre: del tiden, så alle kommer til orde.", " One group has three: share the time so that all are heard.")
                : string.Empty;
        var count = rotation.Rounds.Count == 1
            ? words.Say("Find jeres plads: Den står på kortet.", "Find your place: it is on your card.")
            : words.Say($"Der er {rotation.Rounds.Count} runder. Find jeres første plads: Den står på kortet.", $"There are {rotation.Rounds.Count} rounds. Find your first place: it is on your card.");
        var colours = rotation.Movement.Kind != MovementKind.Tables ? string.Empty : words.Say(
            " Hver har en farve; den står på kortet.", " Each has a colour; it is on the card.");
        return count + length + colours + odd;
    }

    private static string Length(Words words, long seconds) => seconds % 60 == 0
        ? seconds == 60 ? words.Say("1 minut", "1 minute") : Words.Number(seconds / 60) + words.Say(" minutter", " minutes")
        : seconds < 120 ? Words.Number(seconds) + words.Say(" sekunder", " seconds")
        : Words.Number(seconds / 60) + " min. " + Words.Number(seconds % 60) + words.Say(" sek.", " sec.");
}
