using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Hands a rotation over: to standard output as text or JSON, and to a file where one was named.</summary>
internal static class RotationOutput
{
    /// <summary>The heading of a rotation's page.</summary>
    public static string Title(Request request, string what, Rotation rotation)
    {
        var people = Figures.Of(rotation.People, request.Language);
        var rounds = Figures.Of(rotation.Rounds.Count, request.Language);
        var peopleWord = request.Say(rotation.People == 1 ? "deltager" : "deltagere", rotation.People == 1 ? "participant" : "participants");
        var roundWord = request.Say(rotation.Rounds.Count == 1 ? "runde" : "runder", rotation.Rounds.Count == 1 ? "round" : "rounds");
        return $"{what} · {people} {peopleWord} · {rounds} {roundWord}";
    }

    /// <summary>Writes the result.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Request request, CommonOptions common, RotationDocument document, LevelLadder ladder, string what)
    {
        var odd = (document.Options as SpeedDatingOptions)?.Odd ?? OddPolicy.Trio;
        ResultOutput.Write(
            request,
            common,
            () => Encoding.UTF8.GetString(RotationJson.Write(document, ladder, request.Language)),
            sheet => RotationText.Write(sheet, document.Rotation, Title(request, what, document.Rotation), odd));
        return ResultOutput.CodeOf(request, isFaulty: document.Rotation.Status == SolutionStatus.Infeasible);
    }
}
