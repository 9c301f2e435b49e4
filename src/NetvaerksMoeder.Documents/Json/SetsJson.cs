using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes sets of ids, one a line; nothing where there is no set.</summary>
internal static class SetsJson
{
    public static void Write(JsonOut json, string name, IReadOnlyList<IReadOnlyList<ParticipantId>> sets)
    {
        if (sets.Count == 0)
            return;
        json.Array(name, () =>
        {
            foreach (var set in sets)
                json.InlineTexts(null, set.Select(id => id.Value));
        });
    }
}
