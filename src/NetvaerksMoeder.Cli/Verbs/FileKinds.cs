using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Tells in one sentence that a file is of another kind than was asked for, instead of naming each of its fields.</summary>
internal static class FileKinds
{
    /// <summary>Notes a fault where a file is surely of another kind.</summary>
    /// <returns>Whether it is.</returns>
    /// <param name="request">Takes the fault.</param>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="advice">What to give instead.</param>
    /// <param name="allowed">The kinds that were asked for.</param>
    public static bool IsOther(Request request, string path, byte[] bytes, BilingualText advice, params PlanFileKind[] allowed)
    {
        var kind = PlanFile.KindOf(bytes);
        if (kind == PlanFileKind.Unknown || allowed.Contains(kind))
            return false;
        var name = Name(kind);
        request.Fault($"{path}: filen er {name.Danish}. {advice.Danish}", $"{path}: the file is {name.English}. {advice.English}");
        return true;
    }

    private static BilingualText Name(PlanFileKind kind) => kind switch
    {
        PlanFileKind.Meeting => new("et møde, der ikke er planlagt", "a meeting that is not planned"),
        PlanFileKind.MeetingSeries => new("et forløb, der ikke er planlagt", "a series that is not planned"),
        PlanFileKind.Rotation => new("en rotation", "a rotation"),
        PlanFileKind.Agenda => new("et program med klokkeslæt", "a programme with clock times"),
        PlanFileKind.Plan => new("planen for et møde", "the plan of a meeting"),
        PlanFileKind.Series => new("planen for et forløb", "the plan of a series"),
        PlanFileKind.Held => new("et referat af, hvad der blev holdt", "a record of what was held"),
        _ => new("et møde i gang", "a running meeting"),
    };
}
