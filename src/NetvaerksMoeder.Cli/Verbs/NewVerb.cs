using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Documents;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Writes a sample to start from.</summary>
internal sealed class NewVerb() : Verb("new", new BilingualText("Skriver et eksempel, der kan rettes: meeting.json og deltagere.csv", "Writes a sample to edit: meeting.json and deltagere.csv"))
{
    private const string Programme = "first|second";

    public override IEnumerable<Argument> Arguments(Words words) =>
        [words.Required(Programme, "Programmet fra publikationens første eller andet møde", "The programme of the publication's first or second meeting")];

    public override int Run(Request request, CommonOptions common)
    {
        if (request.Word(Programme) is null)
            request.Fault("Programmet mangler. Angiv first eller second.", "The programme is missing. Give first or second.");
        var isSecond = request.Choice(Programme, "first", "second") == "second";
        var folder = common.OutputPath ?? Directory.GetCurrentDirectory();
        if (WholeFolder.WhyNot(folder, request.Language) is { } why)
            request.Fault(why);
        foreach (var name in new[] { SampleFiles.MeetingName, SampleFiles.RosterName })
        {
            if (File.Exists(Path.Combine(folder, name)))
                request.Fault($"\"{Path.Combine(folder, name)}\" findes allerede og overskrives ikke. Vælg en anden mappe med -o.", $"\"{Path.Combine(folder, name)}\" is there already and is not overwritten. Choose another folder with -o.");
        }

        request.ThrowIfFaulty();
        WholeFolder.Write(
            folder,
            [new OutputFile(SampleFiles.MeetingName, SampleFiles.Meeting(isSecond)), new OutputFile(SampleFiles.RosterName, SampleFiles.Roster())],
            request.Language);
        var meeting = Path.Combine(folder, SampleFiles.MeetingName);
        var roster = Path.Combine(folder, SampleFiles.RosterName);
        if (common.IsJson || !common.IsQuiet)
            request.Terminal.Output.Write(common.IsJson
                ? JsonText.Of("files", json =>
                {
                    json.WriteStartArray("files");
                    json.WriteStringValue(meeting);
                    json.WriteStringValue(roster);
                    json.WriteEndArray();
                })
                : request.Say(
                    $"Skrevet: {meeting}\nSkrevet: {roster}\nRet dem, og kør: netvaerksmoede plan \"{meeting}\" -o plan\n",
                    $"Written: {meeting}\nWritten: {roster}\nEdit them and run: netvaerksmoede plan \"{meeting}\" -o plan\n"));
        return ExitCode.Done;
    }
}
