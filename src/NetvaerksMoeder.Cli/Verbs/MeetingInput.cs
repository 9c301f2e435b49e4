using System.CommandLine;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Documents;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Reads the meeting file that a verb names, and the files that it names in turn.</summary>
internal static class MeetingInput
{
    public const string Meeting = "MEETING";

    private static readonly BilingualText MeetingFile = new("Angiv mødet, som det er skrevet (fx meeting.json fra new).", "Give the meeting as it was written (such as meeting.json from new).");

    public static Argument Argument(Words words, string name = Meeting) => words.Required(name, "Mødet eller forløbet (JSON, se new)", "The meeting or series (JSON, see new)");

    /// <summary>The meeting or series; <see langword="null"/> where it has faults, which go to the request.</summary>
    public static MeetingDocument? Read(Request request, string name, string path)
    {
        if (InputFile.Bytes(request, name, path) is not { } bytes || FileKinds.IsOther(request, path, bytes, MeetingFile, PlanFileKind.Meeting, PlanFileKind.MeetingSeries))
            return null;
        return InputFile.Value(request, MeetingJson.Read(bytes, path, FolderFiles.From(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "."), language: request.Language));
    }

    /// <summary>The meeting or series, with a roster.</summary>
    /// <exception cref="BadInputException">Something is wrong with the files or the options.</exception>
    public static MeetingDocument ReadWithRoster(Request request, string name)
    {
        var path = request.Word(name);
        if (path is null)
            request.Fault("Mødet mangler. Angiv en fil, fx den, som \"new first\" skriver.", "The meeting is missing. Give a file, such as the one \"new first\" writes.");
        var document = path is null ? null : Read(request, name, path);
        if (document is { Roster: null })
            request.Fault($"{path}: $.roster: deltagerne mangler. Skriv stien til en CSV-fil, fx \"deltagere.csv\".", $"{path}: $.roster: the participants are missing. Write the path of a CSV file, such as \"deltagere.csv\".");
        request.ThrowIfFaulty();
        return document!;
    }

    /// <summary>The sample that comes with the command.</summary>
    public static MeetingDocument Sample() =>
        MeetingJson.Read(SampleFiles.Meeting(isSecond: false), SampleFiles.MeetingName, name => name == SampleFiles.RosterName ? SampleFiles.Roster() : null).Value;

    /// <summary>One message for each way in which the items of a meeting do not fit together.</summary>
    public static BadInputException Faulty(Request request, string file, InvalidAgendaException fault) =>
        new(fault.Faults.Count == 0 ? [$"{file}: {fault.Message}"] : fault.Faults.Select(one => $"{file}: {request.Say(one.Danish, one.English)}"));
}
