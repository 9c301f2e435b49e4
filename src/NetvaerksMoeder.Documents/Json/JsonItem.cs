using System.Collections.Generic;
using System.Text.Json;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>A value of a JSON file that knows where it stands.</summary>
/// <param name="kind">Object, array, string, number, true, false or null.</param>
/// <param name="path">Its path, such as <c>$.items[2]</c>.</param>
/// <param name="spot">Where it starts.</param>
/// <param name="text">The text of a string, or a number as written; else empty.</param>
internal sealed class JsonItem(JsonValueKind kind, string path, JsonSpot spot, string text)
{
    public JsonValueKind Kind { get; } = kind;

    public string Path { get; } = path;

    public JsonSpot Spot { get; } = spot;

    public string Text { get; } = text;

    /// <summary>The values of an array.</summary>
    public List<JsonItem> Items { get; } = [];

    /// <summary>The properties of an object, in order.</summary>
    public List<KeyValuePair<string, JsonItem>> Properties { get; } = [];

    /// <summary>The value as a message shows it.</summary>
    public string Shown => Kind switch
    {
        JsonValueKind.Object => "{ … }",
        JsonValueKind.Array => "[ … ]",
        JsonValueKind.String => Documents.Text.Shown.Value(Text),
        JsonValueKind.Number => Text,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
