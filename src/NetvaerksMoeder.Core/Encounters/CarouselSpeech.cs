using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching.Carousel;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What the facilitator of a carousel says: how far the outer row moves, and what those who face an empty chair do.</summary>
internal static class CarouselSpeech
{
    private static readonly BilingualText Stay = new("Inderste række bliver siddende. ", "The inner row stays seated. ");

    /// <summary>The sentence that is the same at every change; where none is, what holds for all of them.</summary>
    public static BilingualText Common(CarouselPlan plan, IReadOnlyList<BilingualText> says)
    {
        if (says.Count == 0)
        {
            var step = plan.Seats.Step();
            return Join(Stay, Move(step == 0 ? 1 : step, plan.Seats.Seats));
        }

        return Join(
            Stay,
            plan.Seats.Step() is var same and not 0
                ? Move(same, plan.Seats.Seats)
                : new BilingualText("Yderste række rykker det antal pladser, der siges.", "The outer row moves as many seats as is said."),
            plan.Groups.Any(round => round.Any(group => group.Members.Length > 2)) || plan.Byes.Any(round => round.Length > 0) || plan.Seats.People.Contains(-1)
                ? new BilingualText("Sidder du over for en tom stol, så hør efter, hvad du gør.", "If you face an empty chair, listen for what to do.")
                : null);
    }

    /// <summary>One sentence a round where they differ; none where one sentence does for all.</summary>
    public static IReadOnlyList<BilingualText> OfRounds(CarouselPlan plan, OddPolicy odd)
    {
        var seats = plan.Seats;
        var alone = Enumerable.Range(0, seats.Offsets.Length).Select(round => Alone(plan, round, odd)).ToList();
        if (seats.Step() != 0 && alone.TrueForAll(text => text is null))
            return [];
        return Enumerable.Range(0, seats.Offsets.Length).Select(round => Join(
            round > 0 ? Stay : null, Move(round == 0 ? seats.Offsets[0] : seats.Offsets[round] - seats.Offsets[round - 1], seats.Seats, round == 0), alone[round])).ToList();
    }

    private static BilingualText Move(int seats, int row, bool isStart = false)
    {
        var towards = ((seats % row) + row) % row;
        if (towards == 0)
        {
            return isStart
                ? new BilingualText("Sæt jer på jeres pladser.", "Take your seats.")
                : new BilingualText("Yderste række bliver også siddende.", "The outer row stays seated too.");
        }

        var away = row - towards;
        if (towards == 1)
        {
            return new BilingualText(
                "Yderste række rykker én plads mod plads 1; den ved plads 1 går til den sidste plads.",
                "The outer row moves one seat towards seat 1; whoever is at seat 1 goes to the last seat.");
        }

        if (away == 1)
        {
            return new BilingualText(
                "Yderste række rykker én plads væk fra plads 1; den ved den sidste plads går til plads 1.",
                "The outer row moves one seat away from seat 1; whoever is at the last seat goes to seat 1.");
        }

        return towards <= away
            ? new BilingualText(
                $"Yderste række rykker {towards} pladser mod plads 1; de {towards} nærmest plads 1 fortsætter rundt til den anden ende.",
                $"The outer row moves {towards} seats towards seat 1; the {towards} nearest to seat 1 go on round to the other end.")
            : new BilingualText(
                $"Yderste række rykker {away} pladser væk fra plads 1; de {away} længst fra plads 1 fortsætter rundt til plads 1 og frem.",
                $"The outer row moves {away} seats away from seat 1; the {away} farthest from seat 1 go on round to seat 1 and up.");
    }

    // What those do who face an empty chair in a round; null where nobody does.
    private static BilingualText? Alone(CarouselPlan plan, int round, OddPolicy odd)
    {
        var seats = plan.Seats;
        var texts = new List<BilingualText>();
        foreach (var (seat, members) in plan.Groups[round].Where(group => IsOfLones(plan, round, group.Members)))
        {
            var places = members.Select(member => PlaceOf(seats, member, round) + 1).OrderBy(place => place).ToList();
            var danish = string.Join(", ", places.Take(places.Count - 1)) + " og " + places[places.Count - 1];
            var english = string.Join(", ", places.Take(places.Count - 1)) + " and " + places[places.Count - 1];
            texts.Add(new BilingualText(
                $"De, der sidder alene ved plads {danish}, taler sammen ved plads {seat + 1}.",
                $"Those who sit alone at seats {english} talk together at seat {seat + 1}."));
        }

        if (plan.Joins[round] >= 0)
        {
            texts.Add(new BilingualText(
                $"Sidder du over for en tom stol, så vær den tredje ved plads {plan.Joins[round] + 1}.",
                $"If you face an empty chair, be the third at seat {plan.Joins[round] + 1}."));
        }

        foreach (var bye in plan.Byes[round])
        {
            // With one empty chair all can see who is meant; with more the place is said.
            var place = PlaceOf(seats, bye, round) + 1;
            var (danish, english) = texts.Count == 0
                ? ("Sidder du over for en tom stol, så", "If you face an empty chair,")
                : ($"Du, der sidder alene ved plads {place}:", $"You who sit alone at seat {place}:");
            texts.Add(odd == OddPolicy.Host
                ? new BilingualText($"{danish} tal med værten.", $"{english} talk with the host.")
                : new BilingualText($"{danish} hold pause i denne runde.", $"{english} take a break this round."));
        }

        return texts.Count == 0 ? null : Join([.. texts]);
    }

    private static bool IsOfLones(CarouselPlan plan, int round, int[] members)
    {
        var seats = plan.Seats;
        var places = members.Select(member => PlaceOf(seats, member, round)).ToList();
        return places.Distinct().Count() == places.Count;
    }

    private static int PlaceOf(CarouselSeats seats, int person, int round)
    {
        var chair = System.Array.IndexOf(seats.People, person);
        return chair < seats.Seats ? chair : CarouselSeats.Across(chair, seats.Offsets[round], seats.Seats);
    }

    private static BilingualText Join(params BilingualText?[] texts)
    {
        var said = texts.Where(text => text is not null).Select(text => text!).ToList();
        return new BilingualText(
            string.Join(" ", said.Select(text => text.Danish.Trim())), string.Join(" ", said.Select(text => text.English.Trim())));
    }
}
