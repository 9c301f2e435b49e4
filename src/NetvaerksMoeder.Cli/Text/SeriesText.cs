using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>A series as one problem: value against its bound, repeats, guarantees, and what more minutes would buy.</summary>
internal static class SeriesText
{
    public static Sheet Write(Sheet sheet, SeriesPlan series)
    {
        var outcome = series.Outcome;
        if (outcome.Status == SolutionStatus.Infeasible)
            sheet.Line(sheet.Say("Et af møderne har ingen plan.", "One of the meetings has no plan."), Tone.Error);
        var (value, bound) = (Of(outcome.Value), Of(outcome.Bound));
        var stopped = outcome.Stopped == StopReason.Interrupted ? sheet.Say(" Søgningen blev stoppet.", " The search was stopped.") : string.Empty;
        sheet.Line((outcome.Status == SolutionStatus.Optimal
            ? sheet.Say($"Værdi {value}: bevist bedst.", $"Value {value}: proven best.")
            : sheet.Say($"Værdi {value} af højst {bound}.", $"Value {value} of at most {bound}.")) + stopped, outcome.Status == SolutionStatus.Optimal ? Tone.Good : Tone.Plain);
        sheet.Line(Repeats(sheet, outcome) + sheet.Say($" Mindst {Of(outcome.Figures.LeastPerPerson)} pr. person.", $" At least {Of(outcome.Figures.LeastPerPerson)} per person."));
        sheet.Line(sheet.Say(
            $"Planlagt ét punkt ad gangen: værdi {Of(outcome.SeparateValue)}, gentagelser {Of(outcome.SeparateRepeats)}.",
            $"Planned one encounter after the other: value {Of(outcome.SeparateValue)}, repeats {Of(outcome.SeparateRepeats)}."));
        sheet.Line(sheet.Say("Nye møder: ", "New meetings: ") + string.Join(" · ", RelationKinds.All
            .Select(kind => $"{RelationKinds.NameOf(kind).In(sheet.Language)} {Of(outcome.Figures.Counts.Of(kind))}")));
        foreach (var guarantee in outcome.Guarantees)
        {
            var tone = guarantee.Status switch { GuaranteeStatus.Kept => Tone.Good, GuaranteeStatus.Impossible => Tone.Error, _ => Tone.Warning };
            sheet.Line(guarantee.Text.In(sheet.Language), tone, lead: "– ");
        }

        return MoreTime(sheet, series);

        string Of(decimal number) => Figures.Of(number, sheet.Language);
    }

    private static string Repeats(Sheet sheet, SeriesOutcome outcome)
    {
        if (outcome.Repeats == 0)
            return sheet.Say("Ingen mødes to gange i forløbet.", "Nobody meets twice in the series.");
        var (count, least) = (Figures.Of(outcome.Repeats, sheet.Language), Figures.Of(outcome.RepeatsBound, sheet.Language));
        return outcome.Repeats == outcome.RepeatsBound
            ? sheet.Say($"Gentagelser: {count}, og færre er umuligt.", $"Repeats: {count}, and fewer are impossible.")
            : outcome.RepeatsBound == 0
            ? sheet.Say($"Gentagelser: {count}; færre er ikke udelukket.", $"Repeats: {count}; fewer are not ruled out.")
            : sheet.Say($"Gentagelser: {count}, hvoraf mindst {least} ikke kan undgås.", $"Repeats: {count}, of which at least {least} cannot be avoided.");
    }

    private static Sheet MoreTime(Sheet sheet, SeriesPlan series)
    {
        var gains = series.Outcome.MoreTime.Where(advice => advice.Bridging + advice.Linking > 0).ToList();
        if (gains.Count == 0)
        {
            return series.Outcome.MoreTime.Count == 0 ? sheet : sheet.Line(sheet.Say(
                "5 minutter mere til et punkt: der er ikke fundet nye brobyggende eller forbindende møder.",
                "5 more minutes for an item: no new bridging or linking meetings were found."));
        }

        sheet.Heading(sheet.Say("Hvad 5 minutter mere giver", "What 5 more minutes would give"));
        var columns = new List<Column>
        {
            new(sheet.Say("Møde", "Meeting"), isRight: true),
            new(sheet.Say("Punkt", "Item"), isFlexible: true),
            new(sheet.Say("Runder", "Rounds"), isRight: true),
            new(sheet.Say("Nye brobyggende", "New bridging"), isRight: true),
            new(sheet.Say("Nye forbindende", "New linking"), isRight: true),
        };
        return sheet.Table(columns, gains.Select(advice => (IReadOnlyList<string>)
        [
            Figures.Of(advice.Meeting, sheet.Language),
            TitleOf(series, advice),
            More(advice.Rounds),
            More(advice.Bridging),
            More(advice.Linking),
        ]).ToList());

        string More(long number) => number == 0 ? "–" : "+" + Figures.Of(number, sheet.Language);
    }

    private static string TitleOf(SeriesPlan series, TimeAdvice advice) =>
        series.Meetings.Where(meeting => meeting.Meeting.Number == advice.Meeting).SelectMany(meeting => meeting.Encounters)
            .FirstOrDefault(encounter => encounter.ItemId == advice.ItemId)?.Title ?? advice.ItemId;
}
