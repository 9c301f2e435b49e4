using System;
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

/// <summary>A gallery walk: mixed groups that go from station to station.</summary>
internal sealed class StationsVerb() : Verb("stations", new BilingualText("Stationer: blandede grupper, der går fra stand til stand (udstilling)", "Stations: mixed groups that walk from stand to stand (exhibition)"))
{
    private const string Stations = "--stations";
    private const string Groups = "--groups";
    private const string Hosts = "--hosts";
    private const string AtOnce = "--hosts-at-once";
    private const string NoRepeatPredecessor = "--no-repeat-predecessor";

    public override IEnumerable<Option> Options(Words words) => RotationOptionNames.All(words).Concat(
    [
        words.Value(Stations, "K", "Antal stationer, og så mange grupper", "Number of stations, and as many groups"),
        words.Value(Groups, "G", "Et andet antal grupper; er der flere grupper end stationer, holder nogle pause i en runde", "Another number of groups; with more groups than stations some rest in a round"),
        words.Value(Hosts, words.Pick("FIL|trio", "FILE|trio"), "Hvem der på skift er vært ved hvilken station (CSV, id'er for én station på hver linje), eller hver arbejdsplads' TRIO", "Who hosts which station by turns (CSV, the ids of one station a line), or the trio of each workplace"),
        words.Value(AtOnce, "N", "Hvor mange værter der bliver ved en station ad gangen (1)", "How many hosts stay at a station at once (1)"),
        words.Flag(NoRepeatPredecessor, "Ingen gruppe følger efter den samme gruppe to gange", "No group follows the same group twice"),
    ]);

    public override int Run(Request request, CommonOptions common)
    {
        if (!request.Has(Stations))
            request.Fault($"{Stations} mangler. Angiv et helt tal fra 1 til {RotationProblem.MaximumRounds}.", $"{Stations} is missing. Give a whole number from 1 to {RotationProblem.MaximumRounds}.");
        var stations = request.Number(Stations, 1, RotationProblem.MaximumRounds);
        var groups = request.Number(Groups, 1, RotationProblem.MaximumRounds);
        var input = new RotationInput(request);
        var problem = input.Problem();
        var hosts = problem is null || stations is null ? [] : HostsOf(request, problem, (int)stations);
        ResultOutput.Expect(request, common);
        request.ThrowIfFaulty();

        var options = new StationOptions((int)stations!, request.Has(NoRepeatPredecessor), request.Has(RotationOptionNames.FairFirst), (int?)groups, hosts);
        var what = request.Say("Stationer", "Stations");
        var rotation = RotationSearch.Run(request, common, what, (solver, token) => StationRotation.Improve(problem!, options, solver, token));
        return RotationOutput.Write(request, common, new RotationDocument(rotation, problem!, options), input.Ladder, what);
    }

    private static IReadOnlyList<StationHosts> HostsOf(Request request, RotationProblem problem, int stations)
    {
        var atOnce = (int)(request.Number(AtOnce, 1, RotationProblem.MaximumPeople) ?? 1);
        if (request.Word(Hosts) is not { } word)
        {
            if (request.Has(AtOnce))
                request.Fault($"{AtOnce} kræver {Hosts}.", $"{AtOnce} needs {Hosts}.");
            return [];
        }

        return string.Equals(word, "trio", StringComparison.OrdinalIgnoreCase) ? Trios(request, problem, stations, atOnce) : Listed(request, problem, word, stations, atOnce);
    }

    // The workplaces are the units with a whole trio, in the order of their names.
    private static IReadOnlyList<StationHosts> Trios(Request request, RotationProblem problem, int stations, int atOnce)
    {
        var workplaces = problem.Participants.Select(person => person.Unit).Distinct().Where(unit => LocalTrio.Of(problem.Participants, unit).IsComplete).Order().ToList();
        if (workplaces.Count > 0 && workplaces.Count <= stations)
            return StationHosts.OfTrios(problem.Participants, workplaces, atOnce);
        request.Fault(
            $"{Hosts} trio: {workplaces.Count} enheder har en hel TRIO (leder, AMR, TR); tilladt er 1 til {stations}, højst én for hver station.",
            $"{Hosts} trio: {workplaces.Count} units have a whole trio (leader, AMR, TR); allowed are 1 to {stations}, at most one for each station.");
        return [];
    }

    private static List<StationHosts> Listed(Request request, RotationProblem problem, string path, int stations, int atOnce)
    {
        var sets = InputFile.Read(request, Hosts, path, (bytes, name) => IdSetsCsv.Read(bytes, name, new Roster(problem.Participants))) ?? [];
        var twice = sets.SelectMany(set => set).GroupBy(id => id).FirstOrDefault(group => group.Count() > 1);
        if (sets.Count > stations)
            request.Fault($"{Hosts}: filen har værter til {sets.Count} stationer, men der er {stations}.", $"{Hosts}: the file has hosts for {sets.Count} stations, but there are {stations}.");
        else if (twice is not null)
            request.Fault($"{Hosts}: {twice.Key} er vært ved to stationer.", $"{Hosts}: {twice.Key} is host at two stations.");
        else
            return sets.Select((set, i) => new StationHosts(i + 1, set, atOnce)).ToList();
        return [];
    }
}
