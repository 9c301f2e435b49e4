using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Speed dating: pairs over some rounds.</summary>
internal sealed class PairsVerb() : Verb("pairs", new BilingualText("Par: hvem taler med hvem i hver runde af en speed dating", "Pairs: who talks with whom in each round of a speed dating"))
{
    private const string Odd = "--odd";
    private const string Movement = "--movement";
    private const string Seats = "--seats";

    public override IEnumerable<Option> Options(Words words) => RotationOptionNames.All(words).Concat(
    [
        words.Value(Odd, "trio|bye|host", "Ulige antal: en gruppe på tre, en sidder over, eller en taler med værten (trio)", "Odd number: a group of three, one sits over, or one talks with the host (trio)"),
        words.Value(Movement, "cards|carousel", "Kort til hver, eller én række flytter på en talt besked (cards)", "A card for each, or one row moves by a spoken shift (cards)"),
        words.Value(Seats, words.Pick("FIL", "FILE"), "Karrusel: hvor folk har sat sig (CSV: id;side;plads); kun flytningerne vælges", "Carousel: where people sat down (CSV: id;side;seat); only the shifts are chosen"),
    ]);

    public override int Run(Request request, CommonOptions common)
    {
        var odd = request.Choice(Odd, "trio", "bye", "host") switch { "bye" => OddPolicy.Bye, "host" => OddPolicy.Host, _ => OddPolicy.Trio };
        var movement = request.Choice(Movement, "cards", "carousel") == "carousel" ? MovementKind.Carousel : MovementKind.Cards;
        var options = new SpeedDatingOptions(odd, movement, request.Has(RotationOptionNames.FairFirst));
        var input = new RotationInput(request);
        var problem = input.Problem();
        var seating = Seating(request, problem, movement);
        ResultOutput.Expect(request, common);
        request.ThrowIfFaulty();
        if (request.Has(RotationOptionNames.Together))
            request.Note(request.Say("--together gælder grupper og stationer; i par sættes ingen sammen af det.", "--together is for groups and stations; it puts nobody together in pairs."));

        var what = request.Say("Speed dating", "Speed dating");
        var rotation = RotationSearch.Run(request, common, what, (solver, token) => seating is null
            ? SpeedDating.Improve(problem!, options, solver, token)
            : [Carousel.Shifts(problem!, seating, options, solver, token)]);
        return RotationOutput.Write(request, common, new RotationDocument(rotation, problem!, options), input.Ladder, what);
    }

    private static CarouselSeating? Seating(Request request, RotationProblem? problem, MovementKind movement)
    {
        if (request.Word(Seats) is not { } path)
            return null;
        if (movement != MovementKind.Carousel)
        {
            request.Fault(
                "--seats kræver --movement carousel: kun i en karrusel bliver nogen siddende, hvor de har sat sig.",
                "--seats needs --movement carousel: only in a carousel do people stay where they sat down.");
        }

        return problem is null ? null : InputFile.Read(request, Seats, path, (bytes, name) => CarouselSeatsCsv.Read(bytes, name, new Roster(problem.Participants)));
    }
}
