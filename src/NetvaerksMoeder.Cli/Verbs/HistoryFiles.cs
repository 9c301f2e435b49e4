using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Reads who has met before from earlier plans.</summary>
internal static class HistoryFiles
{
    /// <summary>The history of all the plans an option names; <see langword="null"/> where one is faulty.</summary>
    /// <remarks>Where there is a roster, people of a history who are not in it are told, and stop nothing.</remarks>
    public static ContactHistory? Read(Request request, string option, Roster? roster)
    {
        var history = request.Words(option)
            .Select(path => InputFile.Read(request, option, path, (bytes, name) => ContactHistoryJson.Read(bytes, name, roster)))
            .ToList();
        return history.Contains(null) ? null : history.Aggregate(ContactHistory.Empty, (all, next) => all.With(next!));
    }
}
