using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A repair on the day as a page of text: what to say, and whose card changed how.</summary>
internal static class AttendText
{
    public static Sheet Write(Sheet sheet, RepairedMeeting repaired)
    {
        sheet.Heading(repaired.Plan.Meeting.Title);
        if (repaired.Encounters.Count == 0)
            return sheet.Line(sheet.Say("Der er ingen runder tilbage.", "There are no rounds left."));
        if (repaired.Encounters.All(encounter => IsEmpty(encounter.Repair)))
            return Nobody(sheet);
        var people = repaired.NewCardsFor;
        sheet.Line(people.Count == 0
            ? sheet.Say("Ingen skal have nyt kort.", "Nobody needs a new card.")
            : sheet.Say($"Nyt kort til {people.Count}: ", $"New cards for {people.Count}: ") + string.Join(", ", people.Select(id => id.Value)), Tone.Strong);
        foreach (var item in repaired.Plan.Agenda.Items)
            Presenters(sheet, repaired.Plan, item);
        foreach (var encounter in repaired.Encounters)
            Write(sheet, encounter.Planned.Title, encounter.Repair);
        return sheet;
    }

    // One line an item: those who are not here at all, and those who are here for a part of it.
    private static void Presenters(Sheet sheet, MeetingPlan plan, ScheduledItem item)
    {
        var missing = item.Item.AllPresenters.Distinct()
            .Select(id => plan.Roster.Participants.FirstOrDefault(person => person.Id.Value == id))
            .Where(person => person is not null && !person.Presence.Covers(item.Start, item.End))
            .ToLookup(person => IsPartly(person!.Presence, item), person => person!.Id.Value);
        var (title, start) = (item.Item.Title, Figures.Of(item.Start, sheet.Language));
        if (missing[false].ToList() is { Count: > 0 } away)
        {
            sheet.Line(sheet.Say(
                $"{And(sheet, away)} skulle være med på »{title}« kl. {start}, men er her ikke.",
                $"{And(sheet, away)} {(away.Count == 1 ? "was" : "were")} to take part in “{title}” at {start}, but {(away.Count == 1 ? "is" : "are")} not here."), Tone.Warning);
        }

        if (missing[true].ToList() is { Count: > 0 } partly)
        {
            sheet.Line(sheet.Say(
                $"{And(sheet, partly)} skulle være med på hele »{title}« kl. {start}–{Figures.Of(item.End, sheet.Language)}, men er her kun noget af tiden.",
                $"{And(sheet, partly)} {(partly.Count == 1 ? "was" : "were")} to take part in all of “{title}”, {start}–{Figures.Of(item.End, sheet.Language)}, but {(partly.Count == 1 ? "is" : "are")} here for a part of it only."), Tone.Warning);
        }
    }

    private static bool IsPartly(Presence presence, ScheduledItem item) => !(presence.From >= item.End || presence.To <= item.Start);

    private static bool IsEmpty(RepairedRotation repair) => repair.Rotation.Status != SolutionStatus.Infeasible
        && repair.Rotation.Rounds.Where(round => round.Number >= repair.FirstNewRound).All(round => round.Encounters.Count == 0 && round.Byes.Count == 0);

    private static Sheet Nobody(Sheet sheet) => sheet.Line(
        sheet.Say("Ingen er her til de runder, der er tilbage. Se efter i --absent, --late og --leaves.", "Nobody is here for the rounds that are left. Look at --absent, --late and --leaves."),
        Tone.Warning);

    private static string And(Sheet sheet, List<string> ids) => ids.Count == 1
        ? ids[0]
        : string.Join(", ", ids.Take(ids.Count - 1)) + sheet.Say(" og ", " and ") + ids[^1];

    /// <summary>The repair of one rotation.</summary>
    public static Sheet Write(Sheet sheet, string title, RepairedRotation repair)
    {
        sheet.Heading($"{title} · {sheet.Say("fra runde", "from round")} {Figures.Of(repair.FirstNewRound, sheet.Language)}");
        if (repair.Rotation.Status == SolutionStatus.Infeasible)
        {
            sheet.Line(repair.Say.In(sheet.Language), Tone.Error);
            RotationText.Conflict(sheet, repair.Rotation);
            return sheet;
        }

        if (IsEmpty(repair))
            return Nobody(sheet);
        if (!repair.IsSaid)
            sheet.Line(Changed(sheet, repair), repair.ChangedCards.Count <= repair.ChangedBound ? Tone.Good : Tone.Plain);
        if (repair.BestKnown > 0)
        {
            var share = Figures.PercentAtLeast(repair.ComingValue, repair.BestKnown, sheet.Language);
            sheet.Line(sheet.Say(
                $"Resten er {Figures.Of(repair.ComingValue, sheet.Language)} værd: {share} % af det bedste, der er fundet.",
                $"The rest is worth {Figures.Of(repair.ComingValue, sheet.Language)}: {share} % of the best that was found."));
        }

        sheet.Line(sheet.Say("Sig: ", "Say: ") + "»" + repair.Say.In(sheet.Language) + "«");
        if (repair.IsSaid)
        {
            sheet.Line(sheet.Say(
                "Det gælder i stedet for kortene: sæt jer som sagt, og følg rækken. Ingen behøver et nyt kort for disse runder.",
                "This holds instead of the cards: sit down as said and follow the row. Nobody needs a new card for these rounds."));
            return sheet;
        }

        var smaller = repair.ChangedCards.Count(card => card.IsOnlySmaller);
        if (smaller > 0)
            sheet.Line(sheet.Say($"På {Figures.Of(smaller, sheet.Language)} af linjerne mangler der bare nogen: de behøver ikke et nyt kort.", $"On {Figures.Of(smaller, sheet.Language)} of the lines somebody is just missing: they need no new card."));
        return repair.ChangedCards.Count == smaller ? sheet : sheet.Blank().Table(
            [new(sheet.Say("Runde", "Round"), isRight: true), new(sheet.Say("Hvem", "Who")), new(sheet.Say("Før", "Was"), isFlexible: true), new(sheet.Say("Nu", "Now"), isFlexible: true)],
            repair.ChangedCards.Where(card => !card.IsOnlySmaller).Select(card => (IReadOnlyList<string>)
            [
                Figures.Of(card.Round, sheet.Language), card.Id.Value, Line(sheet, card.PrintedPlace, card.Printed), Line(sheet, card.Place, card.Others),
            ]).ToList());
    }

    private static string Changed(Sheet sheet, RepairedRotation repair)
    {
        var count = Figures.Of(repair.ChangedCards.Count, sheet.Language);
        if (repair.ChangedCards.Count == 0)
            return sheet.Say("Ingen linjer på kortene ændres.", "No lines of the cards change.");
        return repair.ChangedCards.Count <= repair.ChangedBound
            ? sheet.Say($"{count} linjer på kortene ændres, og færre er umuligt.", $"{count} lines of the cards change, and fewer are impossible.")
            : sheet.Say($"{count} linjer på kortene ændres (mindst {Figures.Of(repair.ChangedBound, sheet.Language)} kan ikke undgås).", $"{count} lines of the cards change (at least {Figures.Of(repair.ChangedBound, sheet.Language)} cannot be avoided).");
    }

    private static string Line(Sheet sheet, int? place, IReadOnlyList<ParticipantId> others) => place is { } number
        ? $"{Figures.Of(number, sheet.Language)}: {string.Join(", ", others.Select(id => id.Value))}"
        : sheet.Say("over", "sits over");
}
