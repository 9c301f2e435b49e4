using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Reads who has met before from earlier plans.</summary>
internal static class HistoryFiles
{
    /// <summary>The history of all the plans an option names; <see langword="null"/> where one is faulty.</summary>
    public static ContactHistory? Read(Request request, string option)
    {
        var history = request.Words(option)
            .Select(path => InputFile.Read(request, option, path, (bytes, name) => ContactHistoryJson.Read(bytes, name)))
            .ToList();
        return history.Contains(null) ? null : history.Aggregate(ContactHistory.Empty, (all, next) => all.With(next!));
    }
}
