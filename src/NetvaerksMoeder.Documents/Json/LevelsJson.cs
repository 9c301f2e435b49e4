using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>A ladder of levels in a JSON file: from the top down, each a code or <c>{ "code", "da", "en", "management" }</c>.</summary>
/// <remarks>A level leads others unless it says otherwise or is the last one.</remarks>
internal static class LevelsJson
{
    public static void Write(JsonOut json, LevelLadder ladder) => json.Array("levels", () =>
    {
        foreach (var level in ladder.Levels)
        {
            json.InlineObject(null, () =>
            {
                json.Text("code", level.Code);
                json.Text("da", level.Name.Danish);
                json.Text("en", level.Name.English);
                json.Flag("management", level.IsManagement);
            });
        }
    });

    /// <summary>The ladder; <see langword="null"/> where the file names none.</summary>
    public static LevelLadder? Read(JsonFields fields)
    {
        var items = fields.List("levels");
        if (items.Count == 0)
            return null;

        var levels = new List<OrganisationalLevel>();
        var names = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            if (Level(fields, item, levels.Count + 1, isLast: levels.Count == items.Count - 1) is not { } level)
                continue;
            // The ladder itself takes hyphens and spaces as the same.
            var own = new[] { level.Code, level.Name.Danish, level.Name.English }.Select(name => name.Trim().Replace('-', ' ')).Distinct(System.StringComparer.OrdinalIgnoreCase).ToList();
            if (own.All(names.Add))
                levels.Add(level);
            else
                fields.Sink.Wrong(item, "LevelTwice", "To niveauer har samme kode eller navn. Giv hvert niveau sit eget.", "Two levels share a code or name. Give each level its own.");
        }

        return fields.Sink.IsSound ? new LevelLadder(levels) : null;
    }

    private static OrganisationalLevel? Level(JsonFields fields, JsonItem item, int rank, bool isLast)
    {
        if (item.Kind == JsonValueKind.String)
            return fields.TextOf(item) is { } code && code.Trim().Length > 0 ? new OrganisationalLevel(rank, code, new BilingualText(code, code), !isLast) : Empty(fields, item);

        var level = JsonFields.Of(item, fields.Sink);
        if (level.NeededText("code") is not { } text)
            return null;
        var danish = level.Text("da") is { Length: > 0 } da ? da : text;
        var english = level.Text("en") is { Length: > 0 } en ? en : text;
        var isManagement = level.Flag("management") ?? !isLast;
        level.RefuseOthers();
        return new OrganisationalLevel(rank, text, new BilingualText(danish, english), isManagement);
    }

    private static OrganisationalLevel? Empty(JsonFields fields, JsonItem item)
    {
        fields.Sink.Wrong(item, "TextEmpty", "Et niveau skal have en kode.", "A level must have a code.");
        return null;
    }
}
