using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>A gallery walk: mixed groups that go from station to station.</summary>
internal sealed class StationsVerb() : Verb("stations", new BilingualText("Stationer: blandede grupper, der går fra stand til stand (udstilling)", "Stations: mixed groups that walk from stand to stand (exhibition)"))
{
    private const string Stations = "--stations";
    private const string NoRepeatPredecessor = "--no-repeat-predecessor";

    public override IEnumerable<Option> Options(Words words) => RotationOptionNames.All(words).Concat(
    [
        words.Value(Stations, "K", "Antal stationer, og så mange grupper", "Number of stations, and as many groups"),
        words.Flag(NoRepeatPredecessor, "Ingen gruppe følger efter den samme gruppe to gange", "No group follows the same group twice"),
    ]);

    public override int Run(Request request, CommonOptions common)
    {
        if (!request.Has(Stations))
            request.Fault($"{Stations} mangler. Angiv et helt tal fra 1 til {RotationProblem.MaximumRounds}.", $"{Stations} is missing. Give a whole number from 1 to {RotationProblem.MaximumRounds}.");
        var stations = request.Number(Stations, 1, RotationProblem.MaximumRounds);
        var input = new RotationInput(request);
        var problem = input.Problem();
        ResultOutput.Expect(request, common);
        request.ThrowIfFaulty();

        var options = new StationOptions((int)stations!, request.Has(NoRepeatPredecessor), request.Has(RotationOptionNames.FairFirst));
        var what = request.Say("Stationer", "Stations");
        var rotation = RotationSearch.Run(request, common, what, (solver, token) => StationRotation.Improve(problem!, options, solver, token));
        return RotationOutput.Write(request, common, new RotationDocument(rotation, problem!, options), input.Ladder, what);
    }
}
